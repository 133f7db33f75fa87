// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapcontrols.h"
#include "map/mapview.h"
#include "mapsamples.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMapView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void drawsTheWorld();
    void showsWhatComesInAtOnce();
    void loneChangesDrawNothing();
    void pulsesOnlyWithMotion();
    void nothingRunsWhileHidden();
    void recordingsHaveTheirOwnTime();
    void changesLeaveInTime();
    void wheelZoomsAtThePointer();
    void dragPans();
    void keysMove();
    void doubleClickZooms();
    void fitShowsAllChanges();
    void clickActivates();
    void currentChangeIsRung();
    void currentChangeComesIntoSight();
    void rectangleFilters();
    void selectToolFiltersOnce();
    void countryClickFilters();
    void hoverTellsPlainly();
    void stateIsKept();
    void clearingEmptiesIt();
    void manyAtOnceAreAllThere();
    void describesItself();
    void menuFollowsTheOptions();
    void copiesThePicture();
    void followsThePalette();

private:
    [[nodiscard]] QPointF screen(double latitude, double longitude) const;
    [[nodiscard]] QColor pixel(QPointF at) const { return m_view->grab().toImage().pixelColor(at.toPoint()); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), 20'000); }
    void add(const RecentChange &change) { m_view->add(change, m_sequence++); }

    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>();
    std::unique_ptr<MapView> m_view;
    qint64 m_sequence = 0;
    qint64 m_now = MapSampleTime;
};

void TestMapView::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_theme->setChoice(ThemeChoice::Light);
    m_theme->setMotion(true);
    m_sequence = 0;
    m_now = MapSampleTime;
    m_view = std::make_unique<MapView>();
    m_view->setClock([this] { return m_now; });
    m_view->resize(1000, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    settle();
}

QPointF TestMapView::screen(double latitude, double longitude) const
{
    const MapViewport &view = m_view->viewport();
    return view.toScreen(Projection::of(view.projection).forward({latitude, longitude}));
}

void TestMapView::drawsTheWorld()
{
    const ColorTokens &tokens = colorTokens(ColorScheme::Light);
    QCOMPARE(pixel(screen(25, 15)), tokens.land);
    QCOMPARE(pixel(screen(2, -33)), tokens.ocean);
    m_view->resize(700, 420);
    settle();
    QCOMPARE(pixel(screen(25, 15)), tokens.land);
}

void TestMapView::showsWhatComesInAtOnce()
{
    const QColor before = pixel(screen(25, 15));
    add(makeMapChange({.latitude = 25, .longitude = 15, .size = 3000}));
    QVERIFY(pixel(screen(25, 15)) != before); // before any worker has drawn
    settle();
    QVERIFY(pixel(screen(25, 15)) != before);
    QCOMPARE(m_view->frame().counts.total(), 1);
    QCOMPARE(m_view->summary(), u"last 10 minutes · city 1"_s);
}

void TestMapView::loneChangesDrawNothing()
{
    QSignalSpy summary(m_view.get(), &MapView::summaryChanged);
    add(makeMapChange({.precision = GeoPrecision::None}));
    QVERIFY(m_view->isSettled());
    QVERIFY(m_view->scene().isEmpty());
    QVERIFY(summary.isEmpty());
}

void TestMapView::pulsesOnlyWithMotion()
{
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    QVERIFY(m_view->isAnimating());
    m_now += 2000;
    QTRY_VERIFY(!m_view->isAnimating());
    m_theme->setMotion(false);
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    QVERIFY(!m_view->isAnimating());
}

void TestMapView::nothingRunsWhileHidden()
{
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    m_view->hide();
    QVERIFY(!m_view->isAnimating());
    for (int i = 0; i < 100; ++i) {
        add(makeMapChange({.latitude = 25, .longitude = 15}));
    }
    QVERIFY(!m_view->isAnimating());
    for (const QTimer *timer : m_view->findChildren<QTimer *>()) {
        QVERIFY(!timer->isActive());
    }
    m_view->show();
    settle();
    QCOMPARE(m_view->frame().counts.total(), 101);
}

void TestMapView::recordingsHaveTheirOwnTime()
{
    m_now += 400LL * 86'400'000; // the recording is of last year
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    settle();
    QCOMPARE(m_view->frame().counts.total(), 1);
    m_now += 5000;
    QCOMPARE(m_view->window().now, MapSampleTime + 5000);
}

void TestMapView::changesLeaveInTime()
{
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    settle();
    m_now += 601'000;
    m_view->resize(999, 500); // asks for a new picture
    settle();
    QCOMPARE(m_view->frame().counts.total(), 0);
    MapOptions options = m_view->options();
    options.span = MapSpan::All;
    m_view->setOptions(options);
    QTRY_COMPARE(m_view->frame().counts.total(), 1);
}

void TestMapView::wheelZoomsAtThePointer()
{
    const QPointF at(300, 180);
    const QPointF plane = m_view->viewport().toPlane(at);
    QWheelEvent wheel(
        at, m_view->mapToGlobal(at), {}, {0, 360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->viewport().zoom > 1.5);
    QVERIFY((m_view->viewport().toPlane(at) - plane).manhattanLength() < 1e-6);
    settle();
    QCOMPARE(pixel(screen(25, 15)), colorTokens(ColorScheme::Light).land);
    m_view->goHome();
    QCOMPARE(m_view->viewport().zoom, 1.0);
}

void TestMapView::dragPans()
{
    m_view->zoomIn();
    m_view->zoomIn();
    const QPointF place = m_view->viewport().toPlane({500, 250});
    QSignalSpy activated(m_view.get(), &MapView::changeActivated);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {500, 250});
    QTest::mouseMove(m_view.get(), {540, 260});
    QTest::mouseMove(m_view.get(), {590, 280});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {590, 280});
    QVERIFY((m_view->viewport().toScreen(place) - QPointF(590, 280)).manhattanLength() < 2);
    QVERIFY(activated.isEmpty());
}

void TestMapView::keysMove()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->viewport().zoom > 1);
    const QPointF before = m_view->viewport().centre;
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->viewport().centre.x() > before.x());
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(m_view->viewport().centre.y() < before.y());
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->viewport().zoom, 1.0);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->viewport().zoom, 1.0);
}

void TestMapView::doubleClickZooms()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(m_view->viewport().zoom, 2.0);
}

void TestMapView::fitShowsAllChanges()
{
    add(makeMapChange({.latitude = 52.5, .longitude = 13.4}));
    add(makeMapChange({.latitude = 41.9, .longitude = 12.5}));
    settle();
    m_view->fitChanges();
    QVERIFY(m_view->viewport().zoom > 3);
    QVERIFY(QRectF(m_view->rect()).contains(screen(52.5, 13.4)));
    QVERIFY(QRectF(m_view->rect()).contains(screen(41.9, 12.5)));
}

void TestMapView::clickActivates()
{
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    add(makeCountryChange("AU"));
    add(makeCountryChange("AU"));
    settle();
    QSignalSpy activated(m_view.get(), &MapView::changeActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, screen(25, 15).toPoint());
    QCOMPARE(activated.takeFirst().at(0).toLongLong(), 0);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->frame().groups.groups[0].centre.toPoint());
    QCOMPARE(activated.takeFirst().at(0).toLongLong(), 2);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, screen(0, -30).toPoint());
    QVERIFY(activated.isEmpty());
}

void TestMapView::currentChangeIsRung()
{
    add(makeMapChange({.latitude = 25, .longitude = 15, .size = 0}));
    settle();
    m_now += 2000;
    QTRY_VERIFY(!m_view->isAnimating());
    const QPointF onRing = screen(25, 15) + QPointF(dotRadius(0) + 5, 0);
    const QColor before = pixel(onRing);
    m_view->setCurrentChange(0);
    QVERIFY(pixel(onRing) != before);
    m_view->setCurrentChange(-1);
    QCOMPARE(pixel(onRing), before);
}

void TestMapView::currentChangeComesIntoSight()
{
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    settle();
    MapOptions options = m_view->options();
    options.zoom = 10;
    options.centre = {-30, -60};
    m_view->setOptions(options);
    settle();
    m_view->setCurrentChange(0);
    QVERIFY(QRectF(m_view->rect()).contains(screen(25, 15)));
    QCOMPARE(m_view->viewport().zoom, 10.0);
}

void TestMapView::rectangleFilters()
{
    add(makeMapChange({.latitude = 52.5, .longitude = 13.4, .country = "DE"}));
    add(makeMapChange({.latitude = 48.9, .longitude = 2.4, .country = "FR"}));
    add(makeMapChange({.latitude = 25, .longitude = 45, .country = "SA"}));
    settle();
    QSignalSpy filter(m_view.get(), &MapView::filterRequested);
    const QPoint from = screen(56, -2).toPoint();
    const QPoint to = screen(44, 18).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, to);
    QCOMPARE(filter.size(), 1);
    QCOMPARE(filter.takeFirst().at(0).toString(), u"country:DE,FR"_s);
    QCOMPARE(m_view->viewport().zoom, 1.0);
}

void TestMapView::selectToolFiltersOnce()
{
    add(makeMapChange({.latitude = 25, .longitude = 15, .country = "LY"}));
    settle();
    auto *controls = m_view->findChild<MapControls *>();
    controls->setSelecting(true);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!controls->isSelecting());
    controls->setSelecting(true);
    QSignalSpy filter(m_view.get(), &MapView::filterRequested);
    const QPoint at = screen(25, 15).toPoint();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at - QPoint(30, 30));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at + QPoint(30, 30));
    QCOMPARE(filter.size(), 1);
    QVERIFY(!controls->isSelecting());
}

void TestMapView::countryClickFilters()
{
    MapOptions options = m_view->options();
    options.mode = MapMode::Countries;
    m_view->setOptions(options);
    add(makeCountryChange("LY"));
    settle();
    QTRY_VERIFY(pixel(screen(25, 15)) != colorTokens(ColorScheme::Light).land); // filled by now
    QSignalSpy filter(m_view.get(), &MapView::filterRequested);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, screen(25, 15).toPoint());
    QCOMPARE(filter.size(), 1);
    QCOMPARE(filter.takeFirst().at(0).toString(), u"country:LY"_s);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, screen(2, -33).toPoint());
    QVERIFY(filter.isEmpty());
}

void TestMapView::hoverTellsPlainly()
{
    m_view->setChangeLookup([](qint64, RecentChange &change) {
        change = makeMapChange({.title = "<img src=x>"});
        return true;
    });
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    settle();
    const QPoint at = screen(25, 15).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, m_view->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view.get(), &help);
    QVERIFY(QToolTip::text().contains(u"&lt;img src=x&gt;"_s));
    QToolTip::hideText();
    QTest::mouseMove(m_view.get(), at);
    QTRY_COMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
}

void TestMapView::stateIsKept()
{
    MapOptions options = m_view->options();
    options.projection = MapProjection::Mercator;
    options.zoom = 5;
    options.centre = {48, 16};
    options.hasNight = true;
    m_view->setOptions(options);
    MapView other;
    QVERIFY(other.restoreState(m_view->saveState())); // before it has a size
    QVERIFY(!other.restoreState("nonsense"));
    other.resize(800, 400);
    other.show();
    QCOMPARE(other.viewport().zoom, 5.0);
    QCOMPARE(other.options().projection, MapProjection::Mercator);
    QVERIFY(qAbs(other.options().centre.latitude - 48) < 1e-3);
    QVERIFY(other.options().hasNight);
}

void TestMapView::clearingEmptiesIt()
{
    add(makeMapChange({.latitude = 25, .longitude = 15}));
    add(makeCountryChange("AU"));
    settle();
    m_view->clear();
    QVERIFY(m_view->scene().isEmpty());
    settle();
    QCOMPARE(pixel(screen(25, 15)), colorTokens(ColorScheme::Light).land);
    QCOMPARE(m_view->summary(), u"last 10 minutes"_s);
}

// Whatever the workers do meanwhile: none is lost.
void TestMapView::manyAtOnceAreAllThere()
{
    for (quint32 i = 0; i < 20'000; ++i) {
        add(makeCityChange(i, i * 7919, 300'000));
        if (i % 500 == 0) {
            QCoreApplication::processEvents();
        }
    }
    settle();
    QCOMPARE(m_view->frame().counts.total(), 20'000);
    QCOMPARE(m_view->frame().appended, 20'000);
}

void TestMapView::describesItself()
{
    QCOMPARE(m_view->accessibleName(), u"Map"_s);
    QVERIFY(m_view->accessibleDescription().contains(u"No change"_s));
    add(makeCountryChange("AU"));
    settle();
    QVERIFY(m_view->accessibleDescription().contains(u"Australia: 1"_s));
    for (const QToolButton *button : m_view->findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() != Qt::NoFocus);
    }
}

void TestMapView::menuFollowsTheOptions()
{
    QMenu *menu = m_view->optionsMenu();
    emit menu->aboutToShow();
    int checked = 0;
    QAction *countries = nullptr;
    for (QAction *action : menu->actions()) {
        checked += action->isChecked();
        countries = action->text().contains(u"country"_s) ? action : countries;
    }
    QCOMPARE(checked, 4); // mode, span, projection, grid
    QVERIFY(countries);
    countries->trigger();
    QCOMPARE(m_view->options().mode, MapMode::Countries);
}

void TestMapView::copiesThePicture()
{
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1000, 500));
}

void TestMapView::followsThePalette()
{
    m_theme->setChoice(ThemeChoice::Dark);
    QTRY_VERIFY(m_view->isSettled() && pixel(screen(25, 15)) == colorTokens(ColorScheme::Dark).land);
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
