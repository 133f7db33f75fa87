// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstatistics.h"
#include "session/sessionstore.h"

#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <string>

using namespace WikiMon;

// bench_statistics [MILLIONS]: what counting a session costs, in processor time and beside the plain way, a
// QHash of QStrings, in the same run. Default: 1, then 10 million changes (2 GB of memory).

static constexpr qint64 Start = 1'763'000'000'000;
static constexpr qint64 Day = 24 * 3'600'000;

// Seconds of this thread's processor time: other programs on the machine don't count.
static double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <typename Work>
static double milliseconds(Work work)
{
    const double begin = processorTime();
    work();
    return (processorTime() - begin) * 1e3;
}

// Names as wikis have them: a few come very often, most only once or twice.
static int skewed(QRandomGenerator &random, int count)
{
    return static_cast<int>(std::pow(random.generateDouble(), 4) * count);
}

// A day's changes, spread evenly.
static void fill(SessionStore &store, int count)
{
    static constexpr int Batch = 1'000;
    QRandomGenerator random(29);
    FeedBatch batch;
    batch.changes.resize(Batch);
    for (int i = 0; i < count; i += Batch) {
        for (int k = 0; k < Batch; ++k) {
            RecentChange &change = batch.changes[static_cast<std::size_t>(k)];
            change.clear();
            change.timestamp = Start + Day * (i + k) / count;
            change.wiki = change.append("enwiki");
            change.serverName = change.append("en.wikipedia.org");
            change.title = change.append("A page's title, " + std::to_string(skewed(random, count)));
            change.user = change.append("Somebody " + std::to_string(skewed(random, count / 10)));
            change.namespaceName = change.append("Main");
            change.summary = change.append("/* Section */ a few words on what was done here");
            change.section = {change.summary.offset + 3, 7};
            change.parsedSummary = {change.summary.offset + 14, change.summary.size - 14};
            change.sizeChange = random.bounded(-300, 900);
            change.isBot = random.bounded(4) == 0;
        }
        store.append(batch);
    }
}

static StatisticsResult counted(const SessionStore &store, TopKind kind, StatisticsWindow window)
{
    const std::atomic<bool> isCancelled = false;
    return std::move(
        *countSession({.snapshot = store.snapshot(), .kind = kind, .window = window}, isCancelled));
}

// The plain way: a QString a row, counted in a QHash.
template <typename Text>
static double naive(const SessionStore &store, Text text)
{
    QHash<QString, int> counts;
    return milliseconds([&] {
        for (int i = 0; i < store.chunkCount(); ++i) {
            for (int row = 0; row < store.chunk(i).rowCount(); ++row) {
                const std::string_view utf8 = text(store.chunk(i), row);
                ++counts[QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))];
            }
        }
    });
}

static void report(const char *what, double time, double reference, const char *note)
{
    std::printf("  %-46s %10.3f ms   %6.3f of %s\n", what, time, time / reference, note);
}

static void measureBatch(SessionStore &store, SessionStatistics &statistics, double reference)
{
    static constexpr int Batches = 200;
    std::vector<quint16> rows(50);
    const StoreChunk &chunk = store.chunk(store.chunkCount() - 1);
    const double time = milliseconds([&] {
        for (int i = 0; i < Batches; ++i) {
            for (int k = 0; k < 50; ++k) {
                rows[static_cast<std::size_t>(k)] = static_cast<quint16>((i * 50 + k) % chunk.rowCount());
            }
            statistics.add(chunk, rows);
        }
    });
    report("a batch of 50", time / Batches, reference, "counting all users plainly");
    const double top = milliseconds([&] { (void)statistics.topList().top(TopListCounter::MaxTop); });
    report("the first hundred", top, reference, "counting all users plainly");
}

static void measure(int count)
{
    SessionStore store(qint64(16) << 30);
    fill(store, count);
    std::printf("%d changes, %.0f MB\n", count, static_cast<double>(store.memoryUsed()) * 1e-6);
    const double plainUsers = naive(store, [](const StoreChunk &chunk, int row) { return chunk.user(row); });
    const double plainPages = naive(store, [](const StoreChunk &chunk, int row) { return chunk.title(row); });
    report("all users, plainly", plainUsers, plainUsers, "itself");
    report("all pages, plainly", plainPages, plainPages, "itself");

    StatisticsResult users;
    report("totals, minutes and users of the session",
        milliseconds([&] { users = counted(store, TopKind::Users, StatisticsWindow::All); }), plainUsers,
        "counting them plainly");
    StatisticsResult pages;
    report("totals, minutes and pages of the session",
        milliseconds([&] { pages = counted(store, TopKind::Pages, StatisticsWindow::All); }), plainPages,
        "counting them plainly");
    report("the same of the last hour's pages",
        milliseconds([&] { (void)counted(store, TopKind::Pages, StatisticsWindow::Hour); }), plainPages,
        "counting all plainly");
    std::printf("  pages may be missed %lld times at most\n",
        static_cast<long long>(pages.statistics.topList().missedAtMost()));
    measureBatch(store, users.statistics, plainUsers);
    measureBatch(store, pages.statistics, plainPages);
}

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (argc > 1) {
        measure(std::atoi(argv[1]) * 1'000'000);
        return 0;
    }
    measure(10'000);
    measure(1'000'000);
    measure(10'000'000);
    return 0;
}
