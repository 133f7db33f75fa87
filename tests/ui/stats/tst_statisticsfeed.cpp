// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "stats/changeschart.h"
#include "stats/statisticsfeed.h"
#include "stats/statisticspane.h"
#include "stats/toplistmodel.h"
#include "statssamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

static constexpr qint64 Start = 1'763'000'040'000; // a whole minute
static constexpr qint64 Hour = 3'600'000;

// A session, the widgets, and what keeps them in step, with a clock of its own.
struct Fixture
{
    qint64 now = Start + Hour;
    SessionStore store;
    FilteredSession session{store};
    ChangesChart chart;
    StatisticsPane pane;
    StatisticsFeed feed{session, &chart, &pane, nullptr, [this] { return now; }};

    void append(const SampleOptions &options)
    {
        store.append(sampleChanges(options));
        session.storeChanged();
    }
    void show()
    {
        chart.show();
        pane.show();
    }
    [[nodiscard]] qint64 total() const { return feed.statistics().totals().total(); }
    [[nodiscard]] qint64 charted() const
    {
        qint64 sum = 0;
        for (const ChangeCounts &counts : chart.data().minutes) {
            sum += counts.total();
        }
        return sum;
    }
    void setFilter(const QString &text)
    {
        const FilterParse parse = Filter::parse(text);
        QVERIFY(!parse.error);
        session.setFilter(parse.filter, now);
    }
    [[nodiscard]] qint64 matchCount() const { return session.matches().count(); }
};

class TestStatisticsFeed : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatIsThere();
    void addsWhatComesIn();
    void followsTheFilter();
    void sleepsWhileHidden();
    void windowMovesOn();
    void replayHasItsOwnTime();
    void recordingFollowsThePresent();
    void anotherKindOrWindow();
    void clearedSession();
    void updatesAreFew();
    void goesAwayWhileCounting();
    void gapsReachTheChart();
};

void TestStatisticsFeed::countsWhatIsThere()
{
    Fixture f;
    f.pane.setWindow(StatisticsWindow::All);
    f.append({.from = Start, .length = Hour, .count = 20'000});
    f.show();
    QTRY_COMPARE(f.total(), 20'000);
    QTRY_COMPARE(f.pane.list()->model()->rowCount(), TopListCounter::MaxTop);
    QCOMPARE(f.chart.data().count(), StatisticsFeed::ShownMinutes);
    QCOMPARE(f.chart.data().endMinute(), MinuteCounts::minuteOf(f.now) + 1);
    QVERIFY(f.charted() > 19'000);
}

void TestStatisticsFeed::addsWhatComesIn()
{
    Fixture f;
    f.pane.setWindow(StatisticsWindow::All);
    f.show();
    for (int i = 0; i < 5; ++i) {
        f.append({.from = f.now, .length = 10, .count = 17'000}); // over the chunks' borders
        QTRY_COMPARE(f.total(), (i + 1) * 17'000);
        QTRY_COMPARE(f.charted(), f.total());
    }
}

void TestStatisticsFeed::followsTheFilter()
{
    Fixture f;
    f.pane.setWindow(StatisticsWindow::All);
    f.append({.from = Start, .length = Hour, .count = 40'000});
    f.show();
    QTRY_COMPARE(f.total(), 40'000);
    f.setFilter(u"is:bot"_s);
    QTRY_VERIFY(!f.session.isSearching());
    const qint64 bots = f.matchCount();
    QVERIFY(bots > 0 && bots < 40'000);
    QTRY_COMPARE(f.total(), bots);
    QCOMPARE(f.feed.statistics().totals().of(AuthorKind::Bot), bots);
    f.append({.from = f.now, .length = 10, .count = 1'000});
    QTRY_COMPARE(f.total(), f.matchCount());
    QVERIFY(f.matchCount() > bots);
    f.setFilter({});
    QTRY_COMPARE(f.total(), 41'000);
}

void TestStatisticsFeed::sleepsWhileHidden()
{
    Fixture f;
    QSignalSpy spy(&f.feed, &StatisticsFeed::updated);
    f.append({.from = Start, .length = Hour, .count = 1'000});
    f.setFilter(u"is:bot"_s);
    QTest::qWait(2 * StatisticsFeed::UpdateInterval);
    QVERIFY(spy.isEmpty());
    QCOMPARE(f.total(), 0);
    f.pane.setWindow(StatisticsWindow::All);
    f.pane.show(); // the chart stays hidden
    QTRY_COMPARE(f.total(), f.matchCount());
    QCOMPARE(f.chart.data().count(), 0);
}

void TestStatisticsFeed::windowMovesOn()
{
    Fixture f;
    f.append({.from = Start + Hour - 600'000, .length = 540'000, .count = 1'000});
    f.show();
    QTRY_COMPARE(f.total(), 1'000);
    f.now += 300'000; // nothing comes in, but time passes
    QTRY_VERIFY(f.total() < 1'000);
    QVERIFY(f.total() > 0);
    QTRY_COMPARE(f.chart.data().endMinute(), MinuteCounts::minuteOf(f.now) + 1);
    f.now += Hour;
    QTRY_COMPARE(f.total(), 0);
    QTRY_COMPARE(f.charted(), 0);
}

void TestStatisticsFeed::replayHasItsOwnTime()
{
    Fixture f;
    f.append({.from = Start - 500 * Hour, .length = Hour, .count = 6'000, .source = FeedSource::Replay});
    f.show();
    QTRY_VERIFY(f.charted() > 5'900);
    QVERIFY(f.total() > 0); // of the last ten minutes of the replay
    QVERIFY(f.total() < 3'000);
}

// All of a recording at once, after the time of the present was counted and found empty.
void TestStatisticsFeed::recordingFollowsThePresent()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(!f.feed.isCounting());
    QTest::qWait(2 * StatisticsFeed::UpdateInterval);
    f.append({.from = Start - 500 * Hour, .length = Hour, .count = 6'000, .source = FeedSource::Replay});
    QTRY_VERIFY(f.total() > 0);
    QVERIFY(f.total() < 3'000);
    QTRY_VERIFY(f.charted() > 5'900);
}

void TestStatisticsFeed::anotherKindOrWindow()
{
    Fixture f;
    f.append({.from = Start, .length = Hour, .count = 20'000});
    f.show();
    QTRY_VERIFY(f.total() > 0);
    QVERIFY(f.total() < 20'000);
    f.pane.setKind(TopKind::Wikis);
    f.pane.setWindow(StatisticsWindow::Hour);
    QTRY_COMPARE(f.pane.list()->model()->rowCount(), 3);
    QCOMPARE(f.total(), 20'000);
}

void TestStatisticsFeed::clearedSession()
{
    Fixture f;
    f.pane.setWindow(StatisticsWindow::All);
    f.append({.from = Start, .length = Hour, .count = 2'000});
    f.show();
    QTRY_COMPARE(f.total(), 2'000);
    f.store.clear();
    f.session.storeChanged();
    QTRY_COMPARE(f.total(), 0);
    QTRY_COMPARE(f.pane.list()->model()->rowCount(), 0);
    f.append({.from = f.now, .length = 10, .count = 10});
    QTRY_COMPARE(f.total(), 10);
}

void TestStatisticsFeed::updatesAreFew()
{
    Fixture f;
    f.show();
    QTRY_VERIFY(!f.feed.isCounting());
    QSignalSpy spy(&f.feed, &StatisticsFeed::updated);
    for (int i = 0; i < 60; ++i) {
        f.append({.from = f.now, .length = 10, .count = 5});
        QTest::qWait(10);
    }
    QVERIFY(spy.count() >= 1);
    QVERIFY(spy.count() <= 10);
}

void TestStatisticsFeed::goesAwayWhileCounting()
{
    for (int i = 0; i < 5; ++i) {
        Fixture f;
        f.append({.from = Start, .length = Hour, .count = 20'000});
        f.show();
        QTest::qWait(i);
        f.pane.setKind(TopKind::Pages);
        f.setFilter(u"e"_s);
        QTest::qWait(i);
    }
}

void TestStatisticsFeed::gapsReachTheChart()
{
    Fixture f;
    f.show();
    for (qsizetype i = 0; i < StatisticsFeed::MaxGaps + 5; ++i) {
        f.feed.addGap({i, i + 1, u"test"_s, std::nullopt});
    }
    QTRY_COMPARE(f.chart.data().gaps.size(), StatisticsFeed::MaxGaps);
    QCOMPARE(f.chart.data().gaps.first().from, 5);
}

QTEST_MAIN(TestStatisticsFeed)
#include "tst_statisticsfeed.moc"
