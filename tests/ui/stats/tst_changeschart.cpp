// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/changeschart.h"
#include "stats/chartlayout.h"
#include "stats/statisticstexts.h"
#include "theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestChangesChart : public QObject
{
    Q_OBJECT
private slots:
    void ticksAreRound_data();
    void ticksAreRound();
    void zeroPaintsNoBar();
    void smallestCountIsSeen();
    void partsStackUp_data();
    void partsStackUp();
    void clickSelectsAMinute();
    void dragSelectsARange_data();
    void dragSelectsARange();
    void keysSelect();
    void escapeForgets();
    void emptyChartStandsAll();
    void mirrored();
    void wordsOfAMinute();
    void gapIsPaintedAndTold();
    void columnsAreWholePixels_data();
    void columnsAreWholePixels();
    void cursorStaysWithItsMinute();

private:
    Theme m_theme;
};

static constexpr qint64 First = 29'380'000; // a minute of 2025
static constexpr int Minutes = 60;

static ChartData dataOf(std::initializer_list<std::pair<int, ChangeCounts>> counts, int minutes = Minutes)
{
    ChartData data;
    data.firstMinute = First;
    data.minutes.resize(static_cast<std::size_t>(minutes));
    for (const auto &[minute, count] : counts) {
        data.minutes[static_cast<std::size_t>(minute)] = count;
    }
    return data;
}

static ChangeCounts countsOf(qint64 registered, qint64 bot, qint64 unregistered)
{
    ChangeCounts counts;
    counts.changes = {registered, bot, unregistered};
    return counts;
}

static void show(ChangesChart &chart, const ChartData &data)
{
    chart.resize(500, 120);
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

void TestChangesChart::ticksAreRound_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("top");
    QTest::newRow("nothing") << qint64(0) << 4 << qint64(1) << qint64(1);
    QTest::newRow("one") << qint64(1) << 4 << qint64(1) << qint64(1);
    QTest::newRow("exact") << qint64(4) << 4 << qint64(1) << qint64(4);
    QTest::newRow("two") << qint64(5) << 4 << qint64(2) << qint64(6);
    QTest::newRow("five") << qint64(17) << 4 << qint64(5) << qint64(20);
    QTest::newRow("ten") << qint64(21) << 4 << qint64(10) << qint64(30);
    QTest::newRow("one line") << qint64(131) << 1 << qint64(200) << qint64(200);
    QTest::newRow("no line is one") << qint64(131) << 0 << qint64(200) << qint64(200);
    QTest::newRow("large") << qint64(123'456'789) << 5 << qint64(50'000'000) << qint64(150'000'000);
}

void TestChangesChart::ticksAreRound()
{
    QFETCH(qint64, largest);
    QFETCH(int, most);
    const AxisTicks ticks = roundTicks(largest, most);
    QTEST(ticks.step, "step");
    QTEST(ticks.top, "top");
}

// How many of a picture's pixels in a rectangle have exactly this colour.
static int pixelsOf(const QImage &image, const QRect &rect, const QColor &color)
{
    int found = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            found += image.rect().contains(x, y) && image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return found;
}

void TestChangesChart::zeroPaintsNoBar()
{
    ChangesChart chart;
    show(chart, dataOf({}));
    const QImage image = chart.grab().toImage();
    const ColorTokens &tokens = colorTokens(chart.palette());
    QCOMPARE(pixelsOf(image, image.rect(), tokens.accent), 0);
    QCOMPARE(pixelsOf(image, image.rect(), tokens.unregistered), 0);
}

void TestChangesChart::smallestCountIsSeen()
{
    ChangesChart chart;
    show(chart, dataOf({{10, countsOf(100'000, 0, 0)}, {20, countsOf(0, 0, 1)}}));
    const QImage image = chart.grab().toImage();
    const ColorTokens &tokens = colorTokens(chart.palette());
    const int pixels = pixelsOf(image, image.rect(), tokens.unregistered);
    QVERIFY(pixels > 0);
    QVERIFY(pixels < chart.minuteRect(First + 20).width() * 2);
}

void TestChangesChart::partsStackUp_data()
{
    QTest::addColumn<int>("registered");
    QTest::addColumn<int>("unregistered");
    QTest::newRow("half and half") << 50 << 50;
    QTest::newRow("one only") << 100 << 0;
    QTest::newRow("a quarter") << 25 << 75;
}

void TestChangesChart::partsStackUp()
{
    QFETCH(int, registered);
    QFETCH(int, unregistered);
    ChangesChart chart;
    show(chart, dataOf({{30, countsOf(registered, 0, unregistered)}}));
    const QImage image = chart.grab().toImage();
    const ColorTokens &tokens = colorTokens(chart.palette());
    const QRect column = chart.minuteRect(First + 30);
    const QRect line(column.left() + 1, column.top(), 1, column.height());
    const int above = pixelsOf(image, line, tokens.accent);
    const int below = pixelsOf(image, line, tokens.unregistered);
    QVERIFY(std::abs(above + below - column.height()) <= 1); // 100 is the top of the axis
    QVERIFY(std::abs(above * 100 - registered * column.height()) <= 100);
}

static QPoint centreOf(const ChangesChart &chart, int minute)
{
    return chart.minuteRect(First + minute).center();
}

void TestChangesChart::clickSelectsAMinute()
{
    ChangesChart chart;
    show(chart, dataOf({}));
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    for (int minute = 0; minute < Minutes; ++minute) {
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::NoModifier, centreOf(chart, minute));
        QCOMPARE(spy.takeFirst(), (QVariantList{(First + minute) * 60'000, (First + minute + 1) * 60'000}));
    }
    QTest::mouseClick(&chart, Qt::RightButton, Qt::NoModifier, centreOf(chart, 3));
    QVERIFY(spy.isEmpty());
}

void TestChangesChart::dragSelectsARange_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("onwards") << 10 << 20;
    QTest::newRow("back") << 20 << 10;
}

void TestChangesChart::dragSelectsARange()
{
    QFETCH(int, from);
    QFETCH(int, to);
    ChangesChart chart;
    show(chart, dataOf({}));
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    QTest::mousePress(&chart, Qt::LeftButton, Qt::NoModifier, centreOf(chart, from));
    QTest::mouseMove(&chart, centreOf(chart, 15));
    QTest::mouseMove(&chart, centreOf(chart, to));
    QVERIFY(spy.isEmpty());
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::NoModifier, centreOf(chart, to));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0], (QVariantList{(First + 10) * 60'000, (First + 21) * 60'000}));
}

void TestChangesChart::keysSelect()
{
    ChangesChart chart;
    show(chart, dataOf({}));
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(spy.isEmpty()); // no minute was pointed at
    QTest::keyClick(&chart, Qt::Key_Left); // the newest
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(spy.takeFirst(), (QVariantList{(First + 58) * 60'000, (First + 59) * 60'000}));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(spy.takeFirst(), (QVariantList{(First + 56) * 60'000, (First + 59) * 60'000}));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left); // no further
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(spy.takeFirst(), (QVariantList{First * 60'000, (First + 1) * 60'000}));
}

void TestChangesChart::escapeForgets()
{
    ChangesChart chart;
    show(chart, dataOf({}));
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::mousePress(&chart, Qt::LeftButton, Qt::NoModifier, centreOf(chart, 5));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::NoModifier, centreOf(chart, 9));
    QVERIFY(spy.isEmpty());
}

void TestChangesChart::emptyChartStandsAll()
{
    ChangesChart chart;
    show(chart, {});
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    QTest::mouseClick(&chart, Qt::LeftButton);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    chart.resize(3, 3);
    QVERIFY(!chart.grab().isNull());
    QVERIFY(spy.isEmpty());
    QVERIFY(chart.minuteRect(First).isNull());
}

void TestChangesChart::mirrored()
{
    ChangesChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    show(chart, dataOf({}));
    QVERIFY(chart.minuteRect(First).left() > chart.minuteRect(First + 59).right());
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    QTest::mouseClick(&chart, Qt::LeftButton, Qt::NoModifier, centreOf(chart, 7));
    QCOMPARE(spy.takeFirst(), (QVariantList{(First + 7) * 60'000, (First + 8) * 60'000}));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left); // on in time
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(spy.takeFirst(), (QVariantList{(First + 1) * 60'000, (First + 2) * 60'000}));
}

void TestChangesChart::wordsOfAMinute()
{
    ChangesChart chart;
    chart.setLocale(QLocale(QLocale::German, QLocale::Germany));
    ChangeCounts counts = countsOf(1'200, 30, 4);
    counts.bytesAdded = 5'000;
    counts.bytesRemoved = 70;
    counts.reverts = 2;
    show(chart, dataOf({{1, counts}}));
    const QString text = chart.minuteText(First + 1);
    for (const QString &part : {u"1.234"_s, u"1.200"_s, u"30"_s, u"4"_s, u"+5.000"_s, u"−70"_s, u"2"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY(chart.accessibleDescription().contains(u"1.234"_s));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), text);
    QVERIFY(!chart.accessibleName().isEmpty());
}

void TestChangesChart::gapIsPaintedAndTold()
{
    ChangesChart chart;
    show(chart, dataOf({}));
    const QImage before = chart.grab().toImage();
    ChartData data = dataOf({});
    data.gaps = {{(First + 5) * 60'000, (First + 8) * 60'000, u"<img src=x>"_s, std::nullopt},
        {0, 60'000, u"long ago"_s, std::nullopt}};
    chart.setData(data);
    const QImage after = chart.grab().toImage();
    QVERIFY(before.copy(chart.minuteRect(First + 6)) != after.copy(chart.minuteRect(First + 6)));
    QCOMPARE(before.copy(chart.minuteRect(First + 10)), after.copy(chart.minuteRect(First + 10)));
    QCOMPARE(before.copy(chart.minuteRect(First)), after.copy(chart.minuteRect(First)));
    QVERIFY(chart.minuteText(First + 6).size() > chart.minuteText(First + 10).size());
}

void TestChangesChart::columnsAreWholePixels_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.25x") << 1.25;
    QTest::newRow("2x") << 2.0;
}

void TestChangesChart::columnsAreWholePixels()
{
    QFETCH(qreal, ratio);
    const ChartData data = dataOf({{3, countsOf(7, 3, 1)}});
    const ChartLayout layout(
        data, QRectF(0, 0, 481, 119), QFontMetrics(QFont()), QLocale::c(), Qt::LeftToRight, ratio);
    const auto isWhole
        = [ratio](qreal value) { return std::abs(value * ratio - std::round(value * ratio)) < 1e-6; };
    qreal at = layout.plot().left();
    for (int i = 0; i < Minutes; ++i) {
        QVERIFY(isWhole(layout.column(i).left()));
        QVERIFY(std::abs(layout.column(i).left() - at) < 1e-6); // without a gap
        at = layout.column(i).right();
        QCOMPARE(layout.columnAt(layout.column(i).center().x()), i);
    }
    QVERIFY(isWhole(layout.yOf(7)));
    QCOMPARE(layout.yOf(0), layout.plot().bottom());
    QCOMPARE(layout.yOf(layout.ticks().top), layout.plot().top());
    QCOMPARE(layout.columnAt(-1000), 0);
    QCOMPARE(layout.columnAt(1e6), Minutes - 1);
}

void TestChangesChart::cursorStaysWithItsMinute()
{
    ChangesChart chart;
    show(chart, dataOf({}));
    QSignalSpy spy(&chart, &ChangesChart::timeSelected);
    QTest::keyClick(&chart, Qt::Key_End);
    ChartData later = dataOf({});
    later.firstMinute += 5;
    chart.setData(later);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(spy.takeFirst(), (QVariantList{(First + 59) * 60'000, (First + 60) * 60'000}));
    later.firstMinute += 1'000; // out of sight: the nearest one there is
    chart.setData(later);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(spy.takeFirst(), (QVariantList{(First + 1'005) * 60'000, (First + 1'006) * 60'000}));
}

QTEST_MAIN(TestChangesChart)
#include "tst_changeschart.moc"
