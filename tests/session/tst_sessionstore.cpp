// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

#include <QTest>

#include <malloc.h>

using namespace WikiMon;

class TestSessionStore : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty();
    void keepsChangesInOrder();
    void keepsReferencesValid();
    void dropsTheOldestChunk();
    void keepsTheNewestChunkWhateverTheLimit();
    void clearGoesOnCounting();
    void countsMemoryHonestly();

private:
    // Changes whose text is their number, from first on.
    static FeedBatch batch(qint64 first, qint64 count);
    static qint64 numberAt(const SessionStore &store, qint64 sequence)
    {
        return QByteArray::fromStdString(store.at(sequence).text).toLongLong();
    }
};

FeedBatch TestSessionStore::batch(qint64 first, qint64 count)
{
    FeedBatch batch;
    for (qint64 i = first; i < first + count; ++i) {
        RecentChange change;
        change.title = change.append(QByteArray::number(i).rightJustified(300, '0').toStdString());
        batch.changes.push_back(std::move(change));
    }
    return batch;
}

void TestSessionStore::startsEmpty()
{
    const SessionStore store;
    QCOMPARE(store.first(), 0);
    QCOMPARE(store.end(), 0);
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.memoryUsed(), 0);
}

void TestSessionStore::keepsChangesInOrder()
{
    SessionStore store;
    for (qint64 i = 0; i < 10000; i += 100) {
        QCOMPARE(store.append(batch(i, 100)), 0);
    }
    QCOMPARE(store.append({}), 0);
    QCOMPARE(store.size(), 10000);
    for (qint64 i = 0; i < 10000; ++i) {
        QCOMPARE(numberAt(store, i), i);
    }
}

void TestSessionStore::keepsReferencesValid()
{
    SessionStore store;
    store.append(batch(0, 1));
    const RecentChange &first = store.at(0);
    const char *text = first.text.data();
    store.append(batch(1, 3 * SessionStore::ChunkSize));
    QCOMPARE(&store.at(0), &first);
    QCOMPARE(first.text.data(), text);
    QCOMPARE(numberAt(store, 0), 0);
}

void TestSessionStore::dropsTheOldestChunk()
{
    SessionStore probe;
    probe.append(batch(0, 2 * SessionStore::ChunkSize));
    SessionStore store(probe.memoryUsed());
    QCOMPARE(store.append(batch(0, 2 * SessionStore::ChunkSize)), 0);
    QCOMPARE(store.append(batch(2 * SessionStore::ChunkSize, 1)), SessionStore::ChunkSize);
    QCOMPARE(store.first(), SessionStore::ChunkSize);
    QCOMPARE(store.end(), 2 * SessionStore::ChunkSize + 1);
    for (qint64 i = store.first(); i < store.end(); ++i) {
        QCOMPARE(numberAt(store, i), i);
    }
    qint64 dropped = SessionStore::ChunkSize;
    for (qint64 i = store.end(); i < 20 * SessionStore::ChunkSize; i += 1000) {
        dropped += store.append(batch(i, 1000));
        QVERIFY(store.memoryUsed() <= probe.memoryUsed());
        QCOMPARE(store.first(), dropped);
        QCOMPARE(numberAt(store, store.first()), store.first());
        QCOMPARE(numberAt(store, store.end() - 1), store.end() - 1);
    }
}

void TestSessionStore::keepsTheNewestChunkWhateverTheLimit()
{
    SessionStore store(1);
    store.append(batch(0, 3 * SessionStore::ChunkSize + 10));
    QCOMPARE(store.size(), 10);
    QCOMPARE(numberAt(store, store.first()), 3 * SessionStore::ChunkSize);
}

void TestSessionStore::clearGoesOnCounting()
{
    SessionStore store;
    store.append(batch(0, SessionStore::ChunkSize + 5));
    store.clear();
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.memoryUsed(), 0);
    QCOMPARE(store.first(), SessionStore::ChunkSize + 5);
    store.append(batch(SessionStore::ChunkSize + 5, SessionStore::ChunkSize + 1));
    QCOMPARE(store.size(), SessionStore::ChunkSize + 1);
    for (qint64 i = store.first(); i < store.end(); ++i) {
        QCOMPARE(numberAt(store, i), i);
    }
}

void TestSessionStore::countsMemoryHonestly()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers bring their own allocator.");
#endif
    FeedBatch changes = batch(0, 4 * SessionStore::ChunkSize);
    for (RecentChange &change : changes.changes) {
        change.text.reserve(4000); // a parser's reserve must not come along
        change.hashtags.resize(3);
        change.mentions.reserve(50);
    }
    SessionStore store;
    const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
    store.append(changes);
    const double used = double(mallinfo2().uordblks + mallinfo2().hblkhd - before);
    QVERIFY2(std::abs(double(store.memoryUsed()) / used - 1) < 0.02,
        qPrintable(QStringLiteral("said %1, used %2").arg(store.memoryUsed()).arg(used)));
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
