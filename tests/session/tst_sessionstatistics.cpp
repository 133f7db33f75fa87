// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstatistics.h"
#include "session/sessionstore.h"
#include "statssamples.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace WikiMon;
using namespace std::string_literals;

class TestSessionStatistics : public QObject
{
    Q_OBJECT
private slots:
    void equalsNaiveCounting_data();
    void equalsNaiveCounting();
    void addingEqualsCountingAgain_data();
    void addingEqualsCountingAgain();
    void replayEndsWithItsNewestChange();
    void liveWindowEndsNow();
    void cancelledGivesNothing();
    void emptySession();
    void logEntriesCountForNoPage();
    void tagsCountOnceAndInAnyCase();
    void namelessNamespacesHaveNumbers();
    void samePageOfTwoWikis();
    void droppedChangesDoNotCount();
    void windowsOfExtremeTimes();
};

static constexpr qint64 Start = 1'763'000'000'000;
static constexpr qint64 Hour = 3'600'000;

static std::string lower(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

// What a change counts for, written as "name/wiki/host".
static std::set<std::string> namesOf(const RecentChange &change, TopKind kind)
{
    const auto text = [&](TextRange range) { return std::string(change.view(range)); };
    const std::string wiki = text(change.wiki) + '/' + text(change.serverName);
    switch (kind) {
    case TopKind::Pages:
        return change.isLog() ? std::set<std::string>() : std::set{text(change.title) + '/' + wiki};
    case TopKind::Users:
        return {text(change.user) + "//"};
    case TopKind::Namespaces:
        return {text(change.namespaceName) + "//"};
    case TopKind::Wikis:
        return {text(change.wiki) + '/' + wiki};
    case TopKind::Tags: {
        std::set<std::string> tags;
        for (const TextRange tag : change.hashtags) {
            tags.insert(lower(change.view(tag)) + "//");
        }
        return tags;
    }
    case TopKind::Countries:
        break;
    }
    return change.location.precision == GeoPrecision::None
        ? std::set<std::string>()
        : std::set{std::string(change.location.countryCode, 2) + "//"};
}

using Pairs = std::vector<std::pair<std::string, qint64>>;

static Pairs pairsOf(const SessionStatistics &statistics)
{
    Pairs pairs;
    for (const TopEntry &entry : statistics.topList().top(TopListCounter::MaxTop)) {
        pairs.emplace_back(entry.name + '/' + entry.wiki + '/' + entry.host, entry.count);
    }
    std::ranges::sort(pairs);
    return pairs;
}

static bool isChosen(qint64 sequence)
{
    return sequence % 3 != 0 && sequence % 7 != 2;
}

static RowChooser someOf(const StoreSnapshot &snapshot)
{
    return [snapshot](int chunk, int rowCount, std::vector<quint16> &rows) {
        for (int row = 0; row < rowCount; ++row) {
            if (isChosen(snapshot.chunk(chunk).firstSequence() + row)) {
                rows.push_back(static_cast<quint16>(row));
            }
        }
    };
}

static StatisticsResult counted(const StatisticsTask &task)
{
    const std::atomic<bool> isCancelled = false;
    std::optional<StatisticsResult> result = countSession(task, isCancelled);
    return result ? std::move(*result) : StatisticsResult();
}

void TestSessionStatistics::equalsNaiveCounting_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("isFiltered");
    static constexpr const char *Kinds[] = {"pages", "users", "namespaces", "wikis", "tags", "countries"};
    static constexpr const char *Windows[] = {"10 minutes", "hour", "day", "all"};
    for (int kind = 0; kind < TopKindCount; ++kind) {
        for (int window = 0; window < StatisticsWindowCount; ++window) {
            for (const bool isFiltered : {false, true}) {
                QTest::addRow("%s, %s%s", Kinds[kind], Windows[window], isFiltered ? ", filtered" : "")
                    << kind << window << isFiltered;
            }
        }
    }
}

void TestSessionStatistics::equalsNaiveCounting()
{
    QFETCH(int, kind);
    QFETCH(int, window);
    QFETCH(bool, isFiltered);
    SessionStore store;
    // Three chunks, over more than a day.
    store.append(sampleChanges({.from = Start, .length = 30 * Hour, .count = 40'000}));

    StatisticsTask task{.snapshot = store.snapshot()};
    task.kind = static_cast<TopKind>(kind);
    task.window = static_cast<StatisticsWindow>(window);
    task.now = Start + 30 * Hour - 600'000;
    if (isFiltered) {
        task.chooser = someOf(task.snapshot);
    }
    const StatisticsResult result = counted(task);

    ChangeCounts totals;
    std::map<std::string, qint64> names;
    std::map<qint64, qint64> minutes;
    const qint64 begin = windowBegin(task.window, *task.now);
    RecentChange change;
    for (qint64 sequence = store.first(); sequence < store.end(); ++sequence) {
        if (isFiltered && !isChosen(sequence)) {
            continue;
        }
        store.fill(sequence, change);
        ++minutes[MinuteCounts::minuteOf(change.timestamp)];
        if (change.timestamp < begin) {
            continue;
        }
        totals.add({.timestamp = change.timestamp,
            .sizeChange = change.sizeChange.value_or(CountedChange::NoSize),
            .author = change.isUnregistered() ? AuthorKind::Unregistered
                : change.isBot                ? AuthorKind::Bot
                                              : AuthorKind::Registered,
            .isEdit = !change.isLog(),
            .isRevert = false});
        for (const std::string &name : namesOf(change, task.kind)) {
            ++names[name];
        }
    }
    totals.reverts = result.statistics.totals().reverts; // the store's word for it
    QVERIFY(totals.total() > 100);
    QCOMPARE(result.statistics.totals(), totals);
    if (names.size() <= TopListCounter::MaxTop) {
        QCOMPARE(pairsOf(result.statistics), Pairs(names.begin(), names.end()));
    } else { // which of the equally rare ones come last is another test's
        const Pairs shown = pairsOf(result.statistics);
        QCOMPARE(shown.size(), static_cast<std::size_t>(TopListCounter::MaxTop));
        for (const auto &[name, count] : shown) {
            QCOMPARE(count, names[name]);
        }
    }
    const qint64 newest = *result.statistics.minutes().newestMinute();
    for (qint64 minute = newest - MinuteCounts::MaxMinutes + 1; minute <= newest; ++minute) {
        QCOMPARE(result.statistics.minutes().at(minute).total(), minutes[minute]);
    }
}

void TestSessionStatistics::addingEqualsCountingAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("step");
    for (int kind = 0; kind < TopKindCount; ++kind) {
        QTest::addRow("kind %d one by one", kind) << kind << 1;
        QTest::addRow("kind %d in batches", kind) << kind << 50;
        QTest::addRow("kind %d in chunks", kind) << kind << StoreChunk::MaxRows;
    }
}

void TestSessionStatistics::addingEqualsCountingAgain()
{
    QFETCH(int, kind);
    QFETCH(int, step);
    SessionStore store;
    store.append(sampleChanges({.from = Start, .length = Hour, .count = 20'000}));
    SessionStatistics added(static_cast<TopKind>(kind), Start + Hour / 2);
    std::vector<quint16> rows;
    for (int i = 0; i < store.chunkCount(); ++i) {
        for (int from = 0; from < store.chunk(i).rowCount(); from += step) {
            rows.clear();
            for (int row = from; row < std::min(from + step, store.chunk(i).rowCount()); ++row) {
                rows.push_back(static_cast<quint16>(row));
            }
            added.add(store.chunk(i), rows);
        }
    }
    StatisticsTask task{.snapshot = store.snapshot()};
    task.kind = static_cast<TopKind>(kind);
    task.window = StatisticsWindow::Hour;
    task.now = Start + Hour / 2 + Hour;
    const SessionStatistics again = counted(task).statistics;
    QCOMPARE(added.totals(), again.totals());
    QCOMPARE(added.topList().top(100), again.topList().top(100));
}

void TestSessionStatistics::replayEndsWithItsNewestChange()
{
    SessionStore store;
    store.append(sampleChanges({.from = Start, .length = Hour, .count = 6'000}));
    FeedBatch late; // out of order: the newest is not the last
    late.changes.push_back(sampleChanges({.from = Start + 2 * Hour, .length = 1, .count = 1}).changes[0]);
    late.changes.push_back(sampleChanges({.from = Start, .length = 1, .count = 1}).changes[0]);
    store.append(late);
    StatisticsTask task{.snapshot = store.snapshot()};
    const StatisticsResult result = counted(task);
    QCOMPARE(result.newest, Start + 2 * Hour);
    QCOMPARE(result.statistics.from(), Start + 2 * Hour - 600'000);
    QCOMPARE(result.statistics.totals().total(), 1);
}

void TestSessionStatistics::liveWindowEndsNow()
{
    SessionStore store;
    store.append(sampleChanges({.from = Start, .length = Hour, .count = 6'000}));
    StatisticsTask task{.snapshot = store.snapshot()};
    task.now = Start + Hour + 700'000;
    QCOMPARE(counted(task).statistics.totals().total(), 0);
    task.window = StatisticsWindow::All;
    QCOMPARE(counted(task).statistics.totals().total(), 6'000);
}

void TestSessionStatistics::cancelledGivesNothing()
{
    SessionStore store;
    store.append(sampleChanges({.from = Start, .count = 10}));
    const std::atomic<bool> isCancelled = true;
    QVERIFY(!countSession({.snapshot = store.snapshot()}, isCancelled));
}

void TestSessionStatistics::emptySession()
{
    const StatisticsResult result = counted({});
    QCOMPARE(result.statistics.totals(), ChangeCounts());
    QVERIFY(result.statistics.topList().top(10).empty());
    QVERIFY(!result.statistics.minutes().newestMinute());
}

static RecentChange simpleChange(const std::string &title, const std::string &wiki = "enwiki"s)
{
    RecentChange change;
    change.timestamp = Start;
    change.title = change.append(title);
    change.wiki = change.append(wiki);
    change.user = change.append("A");
    return change;
}

static std::vector<TopEntry> topOf(const SessionStore &store, TopKind kind)
{
    StatisticsTask task{.snapshot = store.snapshot()};
    task.kind = kind;
    return counted(task).statistics.topList().top(10);
}

void TestSessionStatistics::logEntriesCountForNoPage()
{
    SessionStore store;
    FeedBatch batch;
    batch.changes = {simpleChange("Berlin"), simpleChange("Special:Log/move")};
    batch.changes[1].type = ChangeType::Log;
    store.append(batch);
    QCOMPARE(topOf(store, TopKind::Pages), (std::vector<TopEntry>{{"Berlin", "enwiki", "", 1}}));
    QCOMPARE(topOf(store, TopKind::Users), (std::vector<TopEntry>{{"A", "", "", 2}}));
}

void TestSessionStatistics::tagsCountOnceAndInAnyCase()
{
    SessionStore store;
    FeedBatch batch;
    for (const std::string &summary :
        {"#Tag twice #tag"s, "#TAG and #Ärger"s, "#ärger #Stra\u00dfe\nx"s, "none"s}) {
        RecentChange change = simpleChange("Berlin");
        change.summary = change.append(summary);
        std::size_t at = 0;
        while ((at = change.text.find('#', at)) != std::string::npos) {
            const std::size_t end = std::min(change.text.find_first_of(" \n", at), change.text.size());
            change.hashtags.push_back({static_cast<quint32>(at + 1), static_cast<quint32>(end - at - 1)});
            at = end;
        }
        batch.changes.push_back(change);
    }
    store.append(batch);
    QCOMPARE(topOf(store, TopKind::Tags),
        (std::vector<TopEntry>{{"tag", "", "", 2}, {"ärger", "", "", 2}, {lower("stra\u00dfe"), "", "", 1}}));
}

void TestSessionStatistics::namelessNamespacesHaveNumbers()
{
    SessionStore store;
    FeedBatch batch;
    batch.changes = {simpleChange("A"), simpleChange("B"), simpleChange("C"), simpleChange("D")};
    batch.changes[0].namespaceId = 3000;
    batch.changes[1].namespaceId = 3000;
    batch.changes[2].namespaceId = RecentChange::UnknownNamespace;
    batch.changes[3].namespaceName = batch.changes[3].append("Main");
    store.append(batch);
    QCOMPARE(
        topOf(store, TopKind::Namespaces), (std::vector<TopEntry>{{"3000", "", "", 2}, {"Main", "", "", 1}}));
}

void TestSessionStatistics::samePageOfTwoWikis()
{
    SessionStore store;
    FeedBatch batch;
    batch.changes
        = {simpleChange("Berlin"), simpleChange("Berlin", "dewiki"), simpleChange("Berlin", "dewiki")};
    store.append(batch);
    QCOMPARE(topOf(store, TopKind::Pages),
        (std::vector<TopEntry>{{"Berlin", "dewiki", "", 2}, {"Berlin", "enwiki", "", 1}}));
}

void TestSessionStatistics::droppedChangesDoNotCount()
{
    SessionStore store;
    store.append(sampleChanges({.from = Start, .length = Hour, .count = 50'000}));
    const qint64 all = store.size();
    store.setMemoryLimit(1);
    QVERIFY(store.size() < all);
    StatisticsTask task{.snapshot = store.snapshot()};
    task.window = StatisticsWindow::All;
    QCOMPARE(counted(task).statistics.totals().total(), store.size());
}

void TestSessionStatistics::windowsOfExtremeTimes()
{
    static constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
    QCOMPARE(windowBegin(StatisticsWindow::Day, Lowest), Lowest);
    QCOMPARE(windowBegin(StatisticsWindow::Hour, Lowest + 5), Lowest);
    QCOMPARE(windowBegin(StatisticsWindow::TenMinutes, 600'000), 0);
    QCOMPARE(windowBegin(StatisticsWindow::All, 600'000), Lowest);
}

QTEST_GUILESS_MAIN(TestSessionStatistics)
#include "tst_sessionstatistics.moc"
