// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"
#include "storechanges.h"

#include <QTest>

#include <atomic>
#include <charconv>
#include <thread>

using namespace WikiMon;
using namespace WikiMon::Test;

// One thread writes and drops, others read. For ThreadSanitizer above all.
class TestSessionStoreThreads : public QObject
{
    Q_OBJECT

private slots:
    void readsBesideTheWriter();

private:
    // A change that says of all its fields which one it is.
    static RecentChange changeNumber(qint64 number);
    static bool isRight(const RecentChange &change, qint64 number);
    static bool columnsAreRight(const StoreSnapshot &snapshot, int index);
    static bool readAll(const StoreSnapshot &snapshot);
};

RecentChange TestSessionStoreThreads::changeNumber(qint64 number)
{
    const std::string text = std::to_string(number);
    RecentChange change;
    change.timestamp = number;
    change.newRevision = number + 1;
    change.title = change.append(text);
    change.user = change.append("user " + std::to_string(number % 997));
    change.wiki = change.append("wiki" + std::to_string(number % 13));
    change.serverName = change.append("host");
    change.summary = change.append("a summary of " + text);
    change.parsedSummary = change.summary;
    if (number % 50 == 0) {
        change.url = change.append("https://elsewhere/" + text); // put aside
        change.location.latitude = double(number % 90);
        change.location.precision = GeoPrecision::Country;
    }
    if (number % 97 == 0) {
        change.hashtags.push_back(change.append("odd" + text)); // an odd row
    }
    return change;
}

bool TestSessionStoreThreads::isRight(const RecentChange &change, qint64 number)
{
    return change == changeNumber(number);
}

bool TestSessionStoreThreads::columnsAreRight(const StoreSnapshot &snapshot, int index)
{
    const StoreChunk &chunk = snapshot.chunk(index);
    const int rows = snapshot.rowCount(index);
    const int users = chunk.userTable().size();
    std::size_t feeds = 0;
    for (const char c : chunk.text(rows)) {
        feeds += c == '\n' ? 1 : 0;
    }
    for (int row = 0; row < rows; ++row) {
        qint64 number = 0;
        const std::string_view title = chunk.title(row);
        std::from_chars(title.data(), title.data() + title.size(), number);
        if (number != chunk.firstSequence() + row || chunk.timestamps()[row] != number
            || chunk.users()[row] >= users || !chunk.user(row).starts_with("user ")) {
            return false;
        }
    }
    return feeds == 3 * static_cast<std::size_t>(rows);
}

bool TestSessionStoreThreads::readAll(const StoreSnapshot &snapshot)
{
    for (int i = 0; i < snapshot.chunkCount(); ++i) {
        if (!columnsAreRight(snapshot, i)) {
            return false;
        }
    }
    RecentChange change;
    for (qint64 i = snapshot.first(); i < snapshot.end(); i += 61) {
        snapshot.fill(i, change);
        if (!isRight(change, i)) {
            return false;
        }
    }
    return true;
}

void TestSessionStoreThreads::readsBesideTheWriter()
{
    constexpr int Readers = 3;
    constexpr qint64 Changes = 6 * StoreChunk::MaxRows;
    constexpr qint64 BatchSize = 100;
    SessionStore store(4 << 20); // some two chunks
    std::atomic<bool> isDone = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> rounds = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < Readers; ++i) {
        readers.emplace_back([&] {
            qint64 end = 0;
            for (bool isLast = false; !isLast;) {
                isLast = isDone;
                const StoreSnapshot snapshot = store.snapshot();
                wrong += readAll(snapshot) && snapshot.end() >= end ? 0 : 1;
                end = snapshot.end();
                ++rounds;
            }
        });
    }
    for (qint64 i = 0; i < Changes; i += BatchSize) {
        FeedBatch batch;
        for (qint64 number = i; number < i + BatchSize; ++number) {
            batch.changes.push_back(changeNumber(number));
        }
        store.append(batch);
        if (i % 3000 == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // or the readers see but the end
        }
    }
    isDone = true;
    for (std::thread &reader : readers) {
        reader.join();
    }
    QCOMPARE(wrong.load(), 0);
    QVERIFY(store.dropped() > 0);
    QVERIFY2(rounds > 2 * Readers, qPrintable(QString::number(rounds)));
}

QTEST_GUILESS_MAIN(TestSessionStoreThreads)
#include "tst_sessionstore_threads.moc"
