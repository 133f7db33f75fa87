// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingloader.h"
#include "packing.h"
#include "recordings.h"
#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

class TestRecordingLoader : public QObject
{
    Q_OBJECT

    Scratch m_scratch;
    WikiCatalogue m_catalogue;
    NamespaceLibrary m_library;
    WikiContexts m_contexts{m_catalogue, m_library};
    Wiki m_wiki = *m_catalogue.byDbname(u"enwiki"_s);

    static bool waitFor(RecordingLoader &loader, LoadPhase phase)
    {
        return QTest::qWaitFor([&] { return loader.state().phase == phase; }, 30'000);
    }

private slots:
    void loadsEverything()
    {
        QByteArray bytes;
        for (int i = 0; i < 10'000; ++i) {
            bytes += recordedLine(QByteArray::number(i), i);
            bytes += i % 3000 == 2999 ? gapLine(i, i + 1) + "rubbish\n{\"torn\n" : QByteArray();
        }
        for (const bool isPacked : {false, true}) {
            int located = 0;
            RecordingLoader loader(
                m_contexts, [&located](RecentChange &) { ++located; }, nullptr);
            QStringList records;
            int sessions = 0;
            connect(&loader, &RecordingLoader::batchReady, this, [&](const FeedBatchPtr &batch) {
                QCOMPARE(batch->startsSession, records.isEmpty());
                sessions += batch->startsSession ? 1 : 0;
                QVERIFY(batch->changes.size() <= RecordingLoader::BatchSize);
                if (batch->gap) {
                    records.append(u"gap"_s);
                }
                for (const RecentChange &change : batch->changes) {
                    records.append(titleOf(change));
                    QCOMPARE(change.source, FeedSource::Irc);
                }
            });
            loader.start(m_scratch.write(isPacked ? zstandard(bytes) : bytes), m_wiki);
            QVERIFY(waitFor(loader, LoadPhase::Loaded));
            QCOMPARE(sessions, 1);
            QCOMPARE(records.size(), 10'003);
            QCOMPARE(records.indexOf(u"gap"_s), 3000);
            QCOMPARE(records[3001], u"3000"_s);
            QCOMPARE(records.last(), u"9999"_s);
            QCOMPARE(located, 10'000);
            const LoadState &state = loader.state();
            QCOMPARE(state.changes, 10'000);
            QCOMPARE(state.gaps, 3);
            QCOMPARE(state.rejected, 3);
            QCOMPARE(state.torn, 3);
            QVERIFY(state.firstRejection.contains("3002"_L1));
            QCOMPARE(state.startTime, RecordingStart);
            QCOMPARE(state.endTime, RecordingStart + 9999);
            QCOMPARE(state.bytesRead, state.bytesTotal);
            QVERIFY(state.error.isEmpty());
        }
    }

    // A consumer that takes nothing holds it up, and it goes on when there is room.
    void waitsForTheConsumer()
    {
        QByteArray bytes;
        for (int i = 0; i < 25'000; ++i) {
            bytes += recordedLine("A", i);
        }
        std::vector<FeedBatchPtr> waiting;
        RecordingLoader loader(m_contexts, nullptr, [&waiting] { return waiting.size() < 2; });
        connect(&loader, &RecordingLoader::batchReady, this,
            [&waiting](const FeedBatchPtr &batch) { waiting.push_back(batch); });
        loader.start(m_scratch.write(bytes), m_wiki);
        qint64 taken = 0;
        for (int i = 0; i < 5; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), size_t(2), 10'000);
            QTest::qWait(30);
            QCOMPARE(waiting.size(), size_t(2));
            QCOMPARE(loader.state().phase, LoadPhase::Loading);
            taken += qint64(waiting[0]->changes.size() + waiting[1]->changes.size());
            waiting.clear();
            loader.goOn();
        }
        QCOMPARE(taken, 20'000);
        QTRY_COMPARE(waiting.size(), size_t(2));
        waiting.clear();
        QVERIFY(waitFor(loader, LoadPhase::Loaded));
        QCOMPARE(loader.state().changes, 25'000);
    }

    void cancels()
    {
        QByteArray bytes;
        for (int i = 0; i < 10'000; ++i) {
            bytes += recordedLine("A", i);
        }
        const QString path = m_scratch.write(bytes);
        qint64 taken = 0;
        bool isHeldUp = true; // after the first batch, so that the file is in no case at its end
        RecordingLoader loader(m_contexts, nullptr, [&] { return !isHeldUp || taken == 0; });
        connect(&loader, &RecordingLoader::batchReady, this,
            [&taken](const FeedBatchPtr &batch) { taken += qint64(batch->changes.size()); });
        loader.start(path, m_wiki);
        QTRY_VERIFY(taken > 0);
        loader.cancel();
        QCOMPARE(loader.state().phase, LoadPhase::Cancelled);
        QCOMPARE(taken, loader.state().changes);
        QVERIFY(taken < 10'000);
        const qint64 before = taken;
        QTest::qWait(50);
        QCOMPARE(taken, before);
        loader.cancel();
        isHeldUp = false;
        loader.start(m_scratch.write(recordedLine("B", 0), u"other"_s), m_wiki);
        QVERIFY(waitFor(loader, LoadPhase::Loaded));
        QCOMPARE(loader.state().changes, 1);
    }

    // A session begins all the same, so that nothing of before stays in sight.
    void nothingInIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("empty file") << QByteArray() << false;
        QTest::newRow("rejected lines only") << QByteArray("rubbish\n{\"torn\n") << false;
        QTest::newRow("cancelled before the first change") << recordedLine("A", 0) << true;
    }
    void nothingInIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isCancelled);
        RecordingLoader loader(m_contexts, nullptr, nullptr);
        int sessions = 0;
        int batches = 0;
        connect(&loader, &RecordingLoader::batchReady, this, [&](const FeedBatchPtr &batch) {
            QVERIFY(batch->changes.empty() && !batch->gap);
            QVERIFY(loader.state().phase != LoadPhase::Idle);
            sessions += batch->startsSession ? 1 : 0;
            ++batches;
        });
        loader.start(m_scratch.write(bytes), m_wiki);
        if (isCancelled) {
            loader.cancel();
        }
        QVERIFY(waitFor(loader, isCancelled ? LoadPhase::Cancelled : LoadPhase::Loaded));
        QCOMPARE(sessions, 1);
        QCOMPARE(batches, 1);
        loader.cancel();
        QCOMPARE(batches, 1);
        loader.start(u"/nonexistent/x"_s, m_wiki);
        QCOMPARE(batches, 1);
    }

    void whatCannotBeRead()
    {
        RecordingLoader loader(m_contexts, nullptr, nullptr);
        loader.start(u"/nonexistent/x"_s, m_wiki);
        QCOMPARE(loader.state().phase, LoadPhase::Failed);
        QVERIFY(loader.state().error.contains(u"/nonexistent/x"_s));
        loader.start(m_scratch.write(QByteArray("\x1f\x8b damaged from the beginning", 29)), m_wiki);
        QVERIFY(waitFor(loader, LoadPhase::Failed));
        QVERIFY(!loader.state().error.isEmpty());
        QByteArray bytes;
        for (int i = 0; i < 20'000; ++i) {
            bytes += recordedLine(QByteArray::number(i), i);
        }
        const QByteArray packed = gzipped(bytes);
        loader.start(m_scratch.write(packed.first(packed.size() / 2)), m_wiki);
        QVERIFY(waitFor(loader, LoadPhase::Loaded));
        QVERIFY(!loader.state().error.isEmpty());
        QVERIFY(loader.state().changes > 5000);
        QVERIFY(loader.state().torn <= 1);
    }

    // Texts as long as they may be: no batch grows with them, and the memory that is kept for use does not.
    void hugeTexts()
    {
        const QByteArray summary(1 << 20, 's');
        QByteArray bytes;
        for (int i = 0; i < 100; ++i) {
            bytes += "{\"action\":\"edit\",\"page_title\":\"A\",\"user\":\"U\",\"summary\":\"" + summary
                + "\"}\n";
        }
        size_t largest = 0;
        RecordingLoader loader(m_contexts, nullptr, nullptr);
        connect(&loader, &RecordingLoader::batchReady, this, [&largest](const FeedBatchPtr &batch) {
            size_t text = 0;
            for (const RecentChange &change : batch->changes) {
                text += change.text.size();
            }
            largest = std::max(largest, text);
        });
        loader.start(m_scratch.write(bytes), m_wiki);
        QVERIFY(waitFor(loader, LoadPhase::Loaded));
        QCOMPARE(loader.state().changes, 100);
        QVERIFY(largest <= RecordingLoader::BatchText + (size_t(2) << 20));
    }

    void poolKeepsWhatIsOfUse()
    {
        BatchPool pool;
        std::shared_ptr<FeedBatch> batch = pool.take();
        const FeedBatch *const first = batch.get();
        batch->changes.resize(2);
        batch->changes[0].text.assign(100, 'x');
        batch->changes[1].text.assign(BatchPool::MaxKeptText * 2, 'x');
        batch->gap = FeedGap{};
        batch->startsSession = true;
        batch.reset();
        batch = pool.take();
        QCOMPARE(batch.get(), first);
        QVERIFY(!batch->gap && !batch->startsSession);
        QVERIFY(batch->changes[0].text.capacity() >= 100);
        QVERIFY(batch->changes[1].text.capacity() < BatchPool::MaxKeptText);
        std::vector<std::shared_ptr<FeedBatch>> many;
        {
            BatchPool shortLived;
            many.push_back(shortLived.take());
        }
        many.clear(); // after its pool
    }
};

QTEST_GUILESS_MAIN(TestRecordingLoader)
#include "tst_recordingloader.moc"
