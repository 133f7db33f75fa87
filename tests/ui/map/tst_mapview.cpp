// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "mapfixture.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMapView : public QObject, private MapFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { m_view.reset(); }
    void drawsTheWorld();
    void showsWhatComesInAtOnce();
    void loneChangesDrawNothing();
    void pulsesOnlyWithMotion();
    void nothingRunsWhileHidden();
    void recordingsHaveTheirOwnTime();
    void changesLeaveInTime();
    void stateIsKept();
    void clearingEmptiesIt();
    void manyAtOnceAreAllThere();
    void describesItself();
    void followsThePalette();
};

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

void TestMapView::followsThePalette()
{
    m_theme->setChoice(ThemeChoice::Dark);
    QTRY_VERIFY(m_view->isSettled() && pixel(screen(25, 15)) == colorTokens(ColorScheme::Dark).land);
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
