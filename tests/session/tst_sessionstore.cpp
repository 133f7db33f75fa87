// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "processfacts.h"
#include "session/sessionstore.h"
#include "storechanges.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;

class TestSessionStore : public QObject
{
    Q_OBJECT

private slots:
    void startsEmpty();
    void keepsChangesInOrder();
    void numbersItsChunks();
    void dropsTheOldestChunk();
    void keepsTheNewestChunkWhateverTheLimit();
    void obeysANewLimit();
    void clearGoesOnCounting();
    void snapshotStandsStill();
    void closesAChunkThatIsFullOfText();
    void takesAChangeLargerThanAChunk();
    void countsMemoryHonestly();
    void needsLittleMemory();

private:
    static constexpr int Rows = StoreChunk::MaxRows;
    static qint64 numberAt(const SessionStore &store, qint64 sequence)
    {
        const RecentChange change = store.change(sequence);
        return QByteArray::fromStdString(std::string(change.view(change.title))).toLongLong();
    }
    static FeedBatch longTitles(int count, std::size_t size);
};

void TestSessionStore::startsEmpty()
{
    const SessionStore store;
    QCOMPARE(store.first(), 0);
    QCOMPARE(store.end(), 0);
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.memoryUsed(), 0);
    QCOMPARE(store.chunkCount(), 0);
    QCOMPARE(store.droppedChunks(), 0);
    QCOMPARE(store.memoryLimit(), SessionStore::DefaultMemoryLimit);
    QCOMPARE(store.snapshot().size(), 0);
    QCOMPARE(StoreSnapshot().chunkCount(), 0);
}

void TestSessionStore::keepsChangesInOrder()
{
    SessionStore store;
    for (qint64 i = 0; i < 40000; i += 100) {
        QCOMPARE(store.append(numberedChanges(i, 100)), 0);
    }
    QCOMPARE(store.append({}), 0);
    QCOMPARE(store.size(), 40000);
    QCOMPARE(store.appended(), 40000);
    for (qint64 i = 0; i < 40000; ++i) {
        QCOMPARE(numberAt(store, i), i);
    }
}

void TestSessionStore::numbersItsChunks()
{
    SessionStore store;
    store.append(numberedChanges(0, 2 * Rows + 10));
    QCOMPARE(store.chunkCount(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(store.chunk(i).number(), i);
        QCOMPARE(store.chunk(i).firstSequence(), i * Rows);
        QCOMPARE(store.chunk(i).rowCount(), i == 2 ? 10 : Rows);
    }
    QCOMPARE(store.placeOf(0).chunk, 0);
    QCOMPARE(store.placeOf(0).row, 0);
    QCOMPARE(store.placeOf(Rows - 1).row, Rows - 1);
    QCOMPARE(store.placeOf(Rows).chunk, 1);
    QCOMPARE(store.placeOf(2 * Rows + 9).chunk, 2);
    QCOMPARE(store.placeOf(2 * Rows + 9).row, 9);
}

void TestSessionStore::dropsTheOldestChunk()
{
    SessionStore probe;
    probe.append(numberedChanges(0, 3 * Rows));
    const qint64 limit = probe.memoryUsed();
    SessionStore store(limit);
    QCOMPARE(store.append(numberedChanges(0, 3 * Rows)), 0);
    QCOMPARE(store.append(numberedChanges(3 * Rows, 1)), Rows);
    QCOMPARE(store.first(), Rows);
    QCOMPARE(store.end(), 3 * Rows + 1);
    QCOMPARE(store.droppedChunks(), 1);
    QCOMPARE(store.chunk(0).number(), 1);
    for (qint64 i = store.first(); i < store.end(); ++i) {
        QCOMPARE(numberAt(store, i), i);
    }
    qint64 dropped = Rows;
    for (qint64 i = store.end(); i < 20 * Rows; i += 1000) {
        dropped += store.append(numberedChanges(i, 1000));
        QVERIFY(store.memoryUsed() <= limit);
        QCOMPARE(store.first(), dropped);
        QCOMPARE(store.dropped(), dropped);
        QCOMPARE(store.droppedChunks() * Rows, dropped);
        QCOMPARE(numberAt(store, store.first()), store.first());
        QCOMPARE(numberAt(store, store.end() - 1), store.end() - 1);
    }
}

void TestSessionStore::keepsTheNewestChunkWhateverTheLimit()
{
    SessionStore store(1);
    QCOMPARE(store.append(numberedChanges(0, 3 * Rows + 10)), 3 * Rows);
    QCOMPARE(store.size(), 10);
    QCOMPARE(numberAt(store, store.first()), 3 * Rows);
}

void TestSessionStore::obeysANewLimit()
{
    SessionStore store;
    store.append(numberedChanges(0, 5 * Rows));
    const qint64 used = store.memoryUsed();
    QCOMPARE(store.setMemoryLimit(used), 0);
    QCOMPARE(store.setMemoryLimit(used / 2), 3 * Rows);
    QCOMPARE(store.memoryLimit(), used / 2);
    QVERIFY(store.memoryUsed() <= used / 2);
    QCOMPARE(store.setMemoryLimit(0), Rows);
    QCOMPARE(store.size(), Rows);
    QCOMPARE(store.dropped(), 4 * Rows);
}

void TestSessionStore::clearGoesOnCounting()
{
    SessionStore store;
    store.append(numberedChanges(0, Rows + 5));
    store.clear();
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.memoryUsed(), 0);
    QCOMPARE(store.first(), Rows + 5);
    QCOMPARE(store.droppedChunks(), 2);
    QCOMPARE(store.dropped(), 0);
    QCOMPARE(store.snapshot().first(), Rows + 5);
    QCOMPARE(store.snapshot().end(), Rows + 5);
    store.append(numberedChanges(Rows + 5, Rows + 1));
    QCOMPARE(store.size(), Rows + 1);
    QCOMPARE(store.chunk(0).number(), 2);
    for (qint64 i = store.first(); i < store.end(); ++i) {
        QCOMPARE(numberAt(store, i), i);
    }
}

void TestSessionStore::snapshotStandsStill()
{
    StoreSnapshot snapshot;
    {
        SessionStore store;
        store.append(numberedChanges(0, Rows + 100));
        snapshot = store.snapshot();
        store.append(numberedChanges(Rows + 100, 2 * Rows));
        QCOMPARE(store.setMemoryLimit(0), 3 * Rows);
        QCOMPARE(store.snapshot().first(), 3 * Rows);
        QCOMPARE(store.snapshot().end(), 3 * Rows + 100);
        store.clear();
    }
    QCOMPARE(snapshot.first(), 0);
    QCOMPARE(snapshot.size(), Rows + 100);
    QCOMPARE(snapshot.chunkCount(), 2);
    QCOMPARE(snapshot.rowCount(0), Rows);
    QCOMPARE(snapshot.rowCount(1), 100);
    RecentChange change;
    for (qint64 i = 0; i < snapshot.end(); ++i) {
        snapshot.fill(i, change);
        QCOMPARE(QByteArray::fromStdString(std::string(change.view(change.title))).toLongLong(), i);
    }
}

FeedBatch TestSessionStore::longTitles(int count, std::size_t size)
{
    FeedBatch batch;
    for (int i = 0; i < count; ++i) {
        RecentChange change;
        change.title = change.append(std::string(size, static_cast<char>('a' + i % 26)));
        change.user = change.append(std::to_string(i) + std::string(size, 'u'));
        batch.changes.push_back(std::move(change));
    }
    return batch;
}

void TestSessionStore::closesAChunkThatIsFullOfText()
{
    SessionStore store;
    const FeedBatch batch = longTitles(3000, 4000);
    store.append(batch);
    QVERIFY(store.chunkCount() > 1);
    const auto text = static_cast<double>(3000 * 2 * 4000);
    QVERIFY2(double(store.memoryUsed()) < text * 1.2, qPrintable(QString::number(store.memoryUsed())));
    RecentChange change;
    for (int i = 0; i < 3000; ++i) {
        store.fill(i, change);
        QVERIFY(isSame(change, batch.changes[static_cast<size_t>(i)]));
    }
    for (int i = 1; i < store.chunkCount(); ++i) {
        const StoreChunk &before = store.chunk(i - 1);
        QCOMPARE(store.chunk(i).firstSequence(), before.firstSequence() + before.rowCount());
        const StorePlace place = store.placeOf(store.chunk(i).firstSequence());
        QCOMPARE(place.chunk, i);
        QCOMPARE(place.row, 0);
    }
}

void TestSessionStore::takesAChangeLargerThanAChunk()
{
    FeedBatch batch = numberedChanges(0, 10);
    RecentChange huge;
    huge.title = huge.append(std::string(20 << 20, 't'));
    huge.summary = huge.append(std::string(4 << 20, 's'));
    huge.rawLine = huge.append(std::string(4 << 20, 'r'));
    batch.changes.push_back(huge);
    const FeedBatch after = numberedChanges(11, 10);
    batch.changes.insert(batch.changes.end(), after.changes.begin(), after.changes.end());
    SessionStore store;
    store.append(batch);
    QVERIFY(isSame(store.change(10), huge));
    QCOMPARE(numberAt(store, 9), 9);
    QCOMPARE(numberAt(store, 20), 20);
}

void TestSessionStore::countsMemoryHonestly()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitizers take memory of their own.");
#endif
    FeedBatch changes = numberedChanges(0, 4 * Rows);
    for (RecentChange &change : changes.changes) {
        change.summary = change.append(std::string(300, 's'));
    }
    for (size_t i = 0; i < changes.changes.size(); i += 10) {
        changes.changes[i].section = changes.changes[i].title; // no section of the summary: an odd row
    }
    SessionStore store;
    const qint64 before = residentBytes();
    store.append(changes);
    const auto used = static_cast<double>(residentBytes() - before);
    QVERIFY2(std::abs(double(store.memoryUsed()) / used - 1) < 0.03,
        qPrintable(QStringLiteral("said %1, used %2").arg(store.memoryUsed()).arg(used)));
}

// The bound that the store is made for: the bytes of all texts and 64 more a change.
void TestSessionStore::needsLittleMemory()
{
    const FeedBatch capture = captureChanges();
    SessionStore store;
    qint64 text = 0;
    while (store.size() < 4 * Rows) {
        store.append(capture);
        for (const RecentChange &change : capture.changes) {
            text += textSize(change);
        }
    }
    const double more = double(store.memoryUsed() - text) / double(store.size());
    QVERIFY2(more < 64, qPrintable(QString::number(more)));
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
