// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapcontrols.h"
#include "mapfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMapViewInput : public QObject, private MapFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { m_view.reset(); }
    void wheelZoomsAtThePointer();
    void dragPans();
    void keysMove();
    void doubleClickZooms();
    void fitShowsAllChanges();
    void clickActivates();
    void clickingAgainGoesThroughAGroup();
    void currentChangeIsRung();
    void currentChangeComesIntoSight();
    void rectangleFilters();
    void selectToolFiltersOnce();
    void countryClickFilters();
    void hoverTellsPlainly();
    void menuFollowsTheOptions();
    void copiesThePicture();
};

void TestMapViewInput::wheelZoomsAtThePointer()
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

void TestMapViewInput::dragPans()
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

void TestMapViewInput::keysMove()
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

void TestMapViewInput::doubleClickZooms()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(m_view->viewport().zoom, 2.0);
}

void TestMapViewInput::fitShowsAllChanges()
{
    add(makeMapChange({.latitude = 52.5, .longitude = 13.4}));
    add(makeMapChange({.latitude = 41.9, .longitude = 12.5}));
    settle();
    m_view->fitChanges();
    QVERIFY(m_view->viewport().zoom > 3);
    QVERIFY(QRectF(m_view->rect()).contains(screen(52.5, 13.4)));
    QVERIFY(QRectF(m_view->rect()).contains(screen(41.9, 12.5)));
}

void TestMapViewInput::clickActivates()
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

void TestMapViewInput::clickingAgainGoesThroughAGroup()
{
    add(makeCountryChange("AU"));
    add(makeCountryChange("FR"));
    add(makeCountryChange("AU"));
    settle();
    QSignalSpy activated(m_view.get(), &MapView::changeActivated);
    const QPoint at = screen(-24.1, 134).toPoint();
    for (const qint64 expected : {2, 0, 2}) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().at(0).toLongLong(), expected);
    }
}

void TestMapViewInput::currentChangeIsRung()
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

void TestMapViewInput::currentChangeComesIntoSight()
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

void TestMapViewInput::rectangleFilters()
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

void TestMapViewInput::selectToolFiltersOnce()
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

void TestMapViewInput::countryClickFilters()
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

void TestMapViewInput::hoverTellsPlainly()
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

void TestMapViewInput::menuFollowsTheOptions()
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

void TestMapViewInput::copiesThePicture()
{
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1000, 500));
}

QTEST_MAIN(TestMapViewInput)
#include "tst_mapviewinput.moc"
