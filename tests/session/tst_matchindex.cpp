// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/matchindex.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>
#include <set>

using namespace WikiMon;

class TestMatchIndex : public QObject
{
    Q_OBJECT

    static void verify(const MatchIndex &index, const std::set<qint64> &expected)
    {
        QCOMPARE(index.count(), qint64(expected.size()));
        qint64 match = 0;
        for (const qint64 sequence : expected) {
            QCOMPARE(index.sequenceAt(match), sequence);
            QCOMPARE(index.countBefore(sequence), match);
            QCOMPARE(index.matchOf(sequence), std::optional(match));
            ++match;
            if (!expected.contains(sequence + 1)) {
                QCOMPARE(index.countBefore(sequence + 1), match);
                QVERIFY(!index.contains(sequence + 1));
            }
        }
    }

private slots:
    void rowSets()
    {
        QCOMPARE(RowSet(0, StoreChunk::MaxRows).count(), StoreChunk::MaxRows);
        QVERIFY(RowSet(70, 70).isEmpty());
        const RowSet rows(60, 200);
        QCOMPARE(rows.count(), 140);
        QCOMPARE(rows.next(0), 60);
        QCOMPARE(rows.next(61), 61);
        QCOMPARE(rows.next(200), StoreChunk::MaxRows);
        QCOMPARE(rows.rowAt(0), 60);
        QCOMPARE(rows.rowAt(139), 199);
        QCOMPARE(rows.countBefore(64), 4);
        QCOMPARE(rows.countBefore(100), 40);
        QCOMPARE(rows.countBefore(StoreChunk::MaxRows), 140);
        RowSet last;
        last.insert(StoreChunk::MaxRows - 1);
        QCOMPARE(last.rowAt(0), StoreChunk::MaxRows - 1);
        QCOMPARE(last.next(5), StoreChunk::MaxRows - 1);
    }

    void empty()
    {
        const MatchIndex index(100);
        QCOMPARE(index.count(), 0);
        QCOMPARE(index.countBefore(1000), 0);
        QVERIFY(!index.contains(100));
        QCOMPARE(index.first(), 100);
        QCOMPARE(index.end(), 100);
    }

    void everything()
    {
        MatchIndex index = MatchIndex::ofEverything(1000, 1500);
        QCOMPARE(index.count(), 500);
        QCOMPARE(index.sequenceAt(3), 1003);
        QCOMPARE(index.matchOf(1499), std::optional<qint64>(499));
        QVERIFY(!index.matchOf(1500));
        index.extendTo(1600);
        QCOMPARE(index.dropBefore(1100), 100);
        QCOMPARE(index.count(), 500);
        QCOMPARE(index.countBefore(0), 0);
    }

    // A search that goes back in time from the middle of a chunk while changes arrive and old ones go.
    void growsAtBothEndsAtRandom()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            // Chunks of several sizes, as the store closes one early when a table is full.
            std::vector<qint64> firsts{qint64(random() % 1000)};
            for (int i = 0; i < 12; ++i) {
                const int size = random() % 3 == 0 ? 1 + int(random() % 200) : StoreChunk::MaxRows;
                firsts.push_back(firsts.back() + size);
            }
            const std::size_t start = random() % 12;
            const auto sizeOf = [&](std::size_t chunk) { return int(firsts[chunk + 1] - firsts[chunk]); };
            const int middle = int(random() % unsigned(sizeOf(start) + 1));
            MatchIndex index(firsts[start] + middle);
            std::set<qint64> expected;
            qint64 floor = 0;
            const auto tested = [&](std::size_t chunk, int from, int to) {
                ChunkMatches matches{firsts[chunk], from, to, {}};
                const int share = random() % 4 == 0 ? 1 : 1 + int(random() % 2000);
                for (int row = from; row < to && share > 1; row += 1 + int(random() % unsigned(share))) {
                    matches.rows.insert(row);
                    if (firsts[chunk] + row >= floor) {
                        expected.insert(firsts[chunk] + row);
                    }
                }
                return matches;
            };
            std::size_t back = start;
            int backTo = middle;
            std::size_t ahead = start;
            int aheadFrom = middle;
            for (int step = 0; step < 20; ++step) {
                const auto had = qint64(expected.size());
                switch (random() % 5) {
                case 0:
                case 1:
                    if (backTo == 0 && back > 0) {
                        backTo = sizeOf(--back);
                    }
                    if (backTo > 0) {
                        const ChunkMatches matches = tested(back, 0, backTo);
                        QCOMPARE(index.prepend(matches), qint64(expected.size()) - had);
                        backTo = 0;
                    }
                    break;
                case 2:
                case 3:
                    if (aheadFrom == sizeOf(ahead) && ahead < 11) {
                        aheadFrom = 0;
                        ++ahead;
                    }
                    if (aheadFrom < sizeOf(ahead)) {
                        const int to = aheadFrom + 1 + int(random() % unsigned(sizeOf(ahead) - aheadFrom));
                        const ChunkMatches matches = tested(ahead, aheadFrom, to);
                        QCOMPARE(index.append(matches), qint64(expected.size()) - had);
                        aheadFrom = to;
                    }
                    break;
                default:
                    if (random() % 4 == 0) {
                        const std::size_t chunk = random() % (ahead + 1);
                        floor = std::max(floor, firsts[chunk]);
                        expected.erase(expected.begin(), expected.lower_bound(floor));
                        QCOMPARE(index.dropBefore(floor), had - qint64(expected.size()));
                    }
                }
                if (floor > firsts[start] + middle) {
                    break; // a search so far behind is over for its owner
                }
            }
            verify(index, expected);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void dropsInTheMiddleOfAChunk()
    {
        MatchIndex index(0);
        ChunkMatches matches{0, 0, 100, RowSet(10, 20)};
        QCOMPARE(index.append(matches), 10);
        QCOMPARE(index.dropBefore(15), 5);
        verify(index, {15, 16, 17, 18, 19});
    }

    void formerMatches()
    {
        MatchIndex index(100);
        QCOMPARE(index.prepend({0, 0, 100, RowSet(10, 20)}), 10);
        QCOMPARE(index.rowsOf(0, 0, 100), std::optional(RowSet(10, 20)));
        QCOMPARE(index.rowsOf(0, 0, 15), std::optional(RowSet(10, 15)));
        QVERIFY(!index.rowsOf(0, 0, 101)); // not all of them were tested
        QVERIFY(!index.rowsOf(100, 0, 1));
        QCOMPARE(MatchIndex::ofEverything(0, 50).rowsOf(0, 3, 50), std::optional(RowSet(3, 50)));
    }

    void tenMillionAreGoneAtOnce()
    {
        MatchIndex index(0);
        for (qint64 first = 0; first < 10'000'000; first += StoreChunk::MaxRows) {
            (void)index.append({first, 0, StoreChunk::MaxRows, RowSet(0, 5)});
        }
        QVERIFY(index.memoryUsed() < 10'000'000 / 8 * 11 / 10);
        QElapsedTimer timer;
        timer.start();
        index = MatchIndex::ofEverything(0, 10'000'000);
        QVERIFY(timer.elapsed() < 20); // 1 ms is aimed at; the benchmark tells
        QCOMPARE(index.count(), 10'000'000);
    }
};

QTEST_APPLESS_MAIN(TestMatchIndex)
#include "tst_matchindex.moc"
