// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"
#include "session/groupindex.h"
#include "session/sessionstore.h"

#include <QTest>

#include <map>

using namespace WikiMon;

namespace {

constexpr qint64 Start = 1'790'000'000'000;
constexpr qint64 Minute = 60'000;

RecentChange edit(
    std::string_view title, qint64 time, std::string_view wiki = "enwiki", ChangeType type = ChangeType::Edit)
{
    RecentChange change;
    change.type = type;
    change.title = change.append(title);
    change.wiki = change.append(wiki);
    change.timestamp = time;
    change.sizeChange = 10;
    return change;
}

// A store with its groups.
struct Grouped
{
    SessionStore store;
    GroupIndex groups;

    void add(RecentChange change)
    {
        FeedBatch batch;
        batch.changes.push_back(std::move(change));
        add(batch);
    }
    void add(const FeedBatch &batch)
    {
        qint64 sequence = store.end();
        store.append(batch);
        groups.dropBefore(store.first());
        for (; sequence < store.end(); ++sequence) {
            const StorePlace place = store.placeOf(sequence);
            if (const auto former = groups.add(store.chunk(place.chunk), place.row)) {
                groups.remove(*former);
            }
        }
    }
    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> sequences;
        for (qint64 rank = 0; rank < groups.count(); ++rank) {
            sequences.append(groups.sequenceAt(rank));
        }
        return sequences;
    }
    [[nodiscard]] qint64 changesOf(qint64 head) const
    {
        const ChangeGroup *group = groups.groupOf(head);
        return group ? group->changes : 1;
    }
};

} // namespace

class TestGroupIndex : public QObject
{
    Q_OBJECT
private slots:
    void followsWithinTheWindow_data()
    {
        QTest::addColumn<qint64>("between");
        QTest::addColumn<bool>("joins");
        QTest::newRow("at once") << qint64(0) << true;
        QTest::newRow("thirty minutes") << 30 * Minute << true;
        QTest::newRow("a millisecond more") << 30 * Minute + 1 << false;
        QTest::newRow("out of order") << -Minute << true;
        QTest::newRow("long before") << -31 * Minute << false;
        QTest::newRow("as far as numbers go") << std::numeric_limits<qint64>::max() - Start << false;
        QTest::newRow("as far back") << std::numeric_limits<qint64>::min() + Start << false;
    }
    void followsWithinTheWindow()
    {
        QFETCH(qint64, between);
        QFETCH(bool, joins);
        Grouped session;
        session.add(edit("A", Start));
        session.add(edit("A", Start + between));
        QCOMPARE(session.shown(), joins ? QList<qint64>({1}) : QList<qint64>({0, 1}));
    }

    // From one to the next, not from the first to the last.
    void goesOnAsLongAsThePageDoes()
    {
        Grouped session;
        for (int i = 0; i < 10; ++i) {
            session.add(edit("A", Start + i * 29 * Minute));
        }
        QCOMPARE(session.shown(), QList<qint64>({9}));
        QCOMPARE(session.changesOf(9), 10);
    }

    void keepsApart_data()
    {
        QTest::addColumn<RecentChange>("other");
        QTest::newRow("another page") << edit("B", Start);
        QTest::newRow("another wiki") << edit("A", Start, "dewiki");
        QTest::newRow("a log entry") << edit("A", Start, "enwiki", ChangeType::Log);
        QTest::newRow("what looks like both together") << edit("Aenwiki", Start, "");
    }
    void keepsApart()
    {
        QFETCH(RecentChange, other);
        Grouped session;
        session.add(edit("A", Start));
        session.add(other);
        session.add(edit("A", Start));
        session.add(other);
        const bool isLog = other.isLog();
        QCOMPARE(session.shown(), isLog ? QList<qint64>({1, 2, 3}) : QList<qint64>({2, 3}));
    }

    void sumsUp()
    {
        Grouped session;
        RecentChange change = edit("A", Start, "enwiki", ChangeType::New);
        change.sizeChange = 400;
        change.oldRevision = 70;
        change.newRevision = 71;
        session.add(change);
        QVERIFY(!session.groups.groupOf(0));
        change.type = ChangeType::Edit;
        change.sizeChange = {};
        session.add(change);
        change.sizeChange = std::numeric_limits<qint32>::max();
        change.oldRevision = 80;
        change.newRevision = 81;
        session.add(change);
        const ChangeGroup *group = session.groups.groupOf(2);
        QVERIFY(group);
        QCOMPARE(group->changes, 3);
        QCOMPARE(group->sizeChange, std::optional(qint64(std::numeric_limits<qint32>::max()) + 400));
        QCOMPARE(group->oldRevision, 70);
        QCOMPARE(group->newRevision, 81);
        QVERIFY(!session.groups.groupOf(1));
    }

    void emptyAndOversizedTitlesStandAlone()
    {
        Grouped session;
        const std::string longTitle(GroupIndex::MaxTitle + 1, 'x');
        for (int i = 0; i < 2; ++i) {
            session.add(edit("", Start));
            session.add(edit(longTitle, Start));
        }
        QCOMPARE(session.groups.count(), 4);
    }

    // What the index says of random sessions is what pairing each change with its page's last one says, also
    // while the oldest chunks go.
    void isWhatANaiveGroupingSays_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<qint64>("step");
        QTest::newRow("few pages") << 40 << qint64(20'000);
        QTest::newRow("many pages") << 5000 << qint64(900);
        QTest::newRow("all within the window") << 9000 << qint64(10);
    }
    void isWhatANaiveGroupingSays()
    {
        QFETCH(int, pages);
        QFETCH(qint64, step);
        Test::RandomSession random(7);
        Grouped session;
        session.store.setMemoryLimit(3 << 20);
        std::map<std::pair<std::string, std::string>, std::pair<qint64, qint64>> last; // head, time
        std::map<qint64, qint64> expected; // changes by head
        qint64 time = Start;
        for (int round = 0; round < 120; ++round) {
            FeedBatch batch;
            for (int i = 0; i < 500; ++i) {
                time += random.below(static_cast<int>(2 * step));
                batch.changes.push_back(edit("Page " + std::to_string(random.below(pages)), time,
                    random.below(2) == 0 ? "enwiki" : "dewiki",
                    random.below(8) == 0 ? ChangeType::Log : ChangeType::Edit));
            }
            const qint64 from = session.store.end();
            session.add(batch);
            std::erase_if(expected, [&](const auto &e) { return e.first < session.store.first(); });
            for (qint64 i = 0; i < 500; ++i) {
                const RecentChange &change = batch.changes[static_cast<std::size_t>(i)];
                qint64 changes = 1;
                if (!change.isLog()) {
                    auto &page = last.try_emplace({std::string(change.view(change.wiki)),
                                                      std::string(change.view(change.title))},
                                         -1, 0)
                                     .first->second;
                    if (page.first >= session.store.first()
                        && change.timestamp - page.second <= 30 * Minute) {
                        changes += expected.extract(page.first).mapped();
                    }
                    page = {from + i, change.timestamp};
                }
                expected[from + i] = changes;
            }
            QCOMPARE(session.groups.count(), qint64(expected.size()));
        }
        QVERIFY(session.store.first() > 0);
        qint64 rank = 0;
        for (const auto &[head, changes] : expected) {
            QCOMPARE(session.groups.sequenceAt(rank), head);
            QCOMPARE(session.groups.rankOf(head), std::optional(rank));
            QCOMPARE(session.groups.countBefore(head), rank);
            QCOMPARE(session.changesOf(head), changes);
            ++rank;
        }
        QCOMPARE(session.groups.forgottenPages(), 0);
    }

    // Anything that the store takes is shown once, or in a group.
    void losesNothing()
    {
        Test::RandomSession random(3);
        Grouped session;
        FeedBatch batch;
        for (int i = 0; i < 20'000; ++i) {
            batch.changes.push_back(random.next());
        }
        session.add(batch);
        qint64 changes = 0;
        for (const qint64 head : session.shown()) {
            changes += session.changesOf(head);
        }
        QCOMPARE(changes, 20'000);
    }

    void forgetsPages()
    {
        Grouped session;
        FeedBatch batch;
        for (int i = 0; i < 20'000; ++i) {
            batch.changes.push_back(edit(std::to_string(i), Start + i * Minute));
        }
        session.add(batch);
        QVERIFY(session.groups.openPages() < 5000);
        QCOMPARE(session.groups.forgottenPages(), 0);
        batch.changes.clear();
        for (std::size_t i = 0; i <= GroupIndex::MaxPages; ++i) {
            batch.changes.push_back(edit("p" + std::to_string(i), Start));
        }
        session.add(batch);
        QVERIFY(session.groups.openPages() < GroupIndex::MaxPages);
        QVERIFY(session.groups.forgottenPages() > 0);
    }
};

QTEST_APPLESS_MAIN(TestGroupIndex)
#include "tst_groupindex.moc"
