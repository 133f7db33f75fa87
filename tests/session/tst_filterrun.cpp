// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "randomsession.h"
#include "session/filterrun.h"
#include "session/sessionstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const FilterScan> scanOf(const QString &text)
{
    const FilterParse parse = Filter::parse(text);
    if (parse.error) {
        qFatal("%s: %s", qPrintable(text), qPrintable(parse.error->text));
    }
    return std::make_shared<const FilterScan>(parse.filter, FilterContext{});
}

} // namespace

// Beside a store that goes on growing and dropping: also run under ThreadSanitizer.
class TestFilterRun : public QObject
{
    Q_OBJECT

    static constexpr int Chunks = 5;

    SessionStore m_store;
    FeedBatch m_batch;

    // The matches of all that is in the store, one by one.
    [[nodiscard]] QList<qint64> expected(const FilterScan &scan, const StoreSnapshot &snapshot) const
    {
        QList<qint64> sequences;
        for (int i = 0; i < snapshot.chunkCount(); ++i) {
            const RowSet rows = scan.matches(snapshot.chunk(i), 0, snapshot.rowCount(i));
            for (int row = rows.next(0); row < StoreChunk::MaxRows; row = rows.next(row + 1)) {
                sequences << snapshot.chunk(i).firstSequence() + row;
            }
        }
        return sequences;
    }
    [[nodiscard]] static QList<qint64> all(const MatchIndex &index)
    {
        QList<qint64> sequences;
        for (qint64 match = 0; match < index.count(); ++match) {
            sequences << index.sequenceAt(match);
        }
        return sequences;
    }

private slots:
    void initTestCase()
    {
        Test::RandomSession random(1);
        for (int i = 0; i < 1000; ++i) {
            m_batch.changes.push_back(random.next());
        }
        while (m_store.chunkCount() <= Chunks) {
            m_store.append(m_batch);
        }
    }

    void deliversNewestFirst()
    {
        const auto scan = scanOf(u"kite OR is:bot /a/"_s);
        FilterRun run;
        const StoreSnapshot snapshot = m_store.snapshot();
        MatchIndex index(snapshot.end());
        qint64 last = snapshot.end();
        connect(&run, &FilterRun::matched, &run, [&](const std::vector<ChunkMatches> &portion) {
            QVERIFY(int(portion.size()) <= FilterRun::MaxPortion);
            for (const ChunkMatches &chunk : portion) {
                QCOMPARE(chunk.firstSequence + chunk.to, last);
                last = chunk.firstSequence;
                index.prepend(chunk);
            }
            QCOMPARE(run.tested(), snapshot.end() - last);
        });
        QSignalSpy finished(&run, &FilterRun::finished);
        run.start(snapshot, scan);
        QVERIFY(run.isRunning());
        QCOMPARE(index.first(), snapshot.end()); // nothing comes from within
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!run.isRunning());
        QCOMPARE(run.tested(), run.total());
        QCOMPARE(all(index), expected(*scan, snapshot));
    }

    void emptySession()
    {
        FilterRun run;
        QSignalSpy finished(&run, &FilterRun::finished);
        QSignalSpy matched(&run, &FilterRun::matched);
        run.start(SessionStore().snapshot(), scanOf(u"x"_s));
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(matched.size(), 0);
    }

    void cancelIsSilent()
    {
        FilterRun run;
        QSignalSpy finished(&run, &FilterRun::finished);
        QSignalSpy matched(&run, &FilterRun::matched);
        run.start(m_store.snapshot(), scanOf(u"kite"_s));
        run.cancel();
        QVERIFY(!run.isRunning());
        // What the first search left in the event loop must not be taken for the second one's.
        const auto scan = scanOf(u"is:bot"_s);
        run.start(m_store.snapshot(), scan);
        QTRY_COMPARE(finished.size(), 1);
        QList<qint64> found;
        for (const auto &arguments : matched) {
            for (const ChunkMatches &chunk : arguments.first().value<std::vector<ChunkMatches>>()) {
                for (int row = chunk.rows.next(0); row < StoreChunk::MaxRows;
                     row = chunk.rows.next(row + 1)) {
                    found << chunk.firstSequence + row;
                }
            }
        }
        std::ranges::sort(found);
        QCOMPARE(found, expected(*scan, m_store.snapshot()));
    }

    void restartWithinAPortion()
    {
        FilterRun run;
        const auto second = scanOf(u"is:minor"_s);
        bool restarted = false;
        MatchIndex index(m_store.end());
        connect(&run, &FilterRun::matched, &run, [&](const std::vector<ChunkMatches> &portion) {
            if (!restarted) {
                restarted = true;
                run.start(m_store.snapshot(), second);
                return;
            }
            for (const ChunkMatches &chunk : portion) {
                index.prepend(chunk);
            }
        });
        QSignalSpy finished(&run, &FilterRun::finished);
        run.start(m_store.snapshot(), scanOf(u"kite"_s));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(all(index), expected(*second, m_store.snapshot()));
    }

    // An index that lacks what it should have shows that only its rows are tested.
    void narrowingTestsFormerMatchesOnly()
    {
        const StoreSnapshot snapshot = m_store.snapshot();
        const auto older = scanOf(u"kit"_s);
        const auto newer = scanOf(u"kite"_s);
        MatchIndex former(snapshot.end());
        for (int i = snapshot.chunkCount() - 1; i > 0; --i) { // chunk 0 was never tested
            const StoreChunk &chunk = snapshot.chunk(i);
            RowSet rows = older->matches(chunk, 0, snapshot.rowCount(i));
            rows &= RowSet(0, 100);
            former.prepend({chunk.firstSequence(), 0, snapshot.rowCount(i), rows});
        }
        FilterRun run;
        MatchIndex index(snapshot.end());
        connect(&run, &FilterRun::matched, &run, [&](const std::vector<ChunkMatches> &portion) {
            for (const ChunkMatches &chunk : portion) {
                index.prepend(chunk);
            }
        });
        QSignalSpy finished(&run, &FilterRun::finished);
        run.start(snapshot, newer, FilterRun::Former{older->filter(), std::move(former)});
        QTRY_COMPARE(finished.size(), 1);
        QList<qint64> wanted;
        for (const qint64 sequence : expected(*newer, snapshot)) {
            const StorePlace place = snapshot.placeOf(sequence);
            if (place.chunk == 0 || place.row < 100) {
                wanted << sequence;
            }
        }
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(all(index), wanted);
    }

    // While results come in, changes are appended and tested at once, and the oldest chunks go.
    void besideAWritingStore()
    {
        SessionStore store(m_store.memoryUsed());
        while (store.first() == 0) {
            store.append(m_batch);
        }
        const auto scan = scanOf(u"kite OR (is:bot -/^[A-Z]/)"_s);
        FilterRun run;
        MatchIndex index(store.end());
        connect(&run, &FilterRun::matched, &run, [&](const std::vector<ChunkMatches> &portion) {
            for (const ChunkMatches &chunk : portion) {
                index.prepend(chunk);
            }
        });
        QSignalSpy finished(&run, &FilterRun::finished);
        run.start(store.snapshot(), scan);
        int rounds = 0;
        while (finished.isEmpty() || rounds < 50) {
            ++rounds;
            store.append(m_batch);
            index.dropBefore(store.first());
            while (index.end() < store.end()) {
                const StorePlace place = store.placeOf(index.end());
                const StoreChunk &chunk = store.chunk(place.chunk);
                const int rows = chunk.rowCount();
                index.append({chunk.firstSequence(), place.row, rows, scan->matches(chunk, place.row, rows)});
            }
            QCoreApplication::processEvents();
        }
        QCOMPARE(index.first(), store.first());
        QCOMPARE(all(index), expected(*scan, store.snapshot()));
    }

    void destroyedWhileRunning()
    {
        for (int i = 0; i < 20; ++i) {
            FilterRun run;
            run.start(m_store.snapshot(), scanOf(u"/[^x]+kite.*y/i"_s));
        }
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestFilterRun)
#include "tst_filterrun.moc"
