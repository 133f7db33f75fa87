// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// The session store: memory a change beside the bytes of its texts, how fast changes go in and come out, and
// the longest that a batch takes; beside a std::vector of the same changes, in one run. Times are processor
// time.
//   bench_store CORPUS [CHANGES]
// The corpus is gone through as often as it takes to have that many (1,000,000).

#include "captures.h"
#include "feed/feedline.h"
#include "irc/ircmessage.h"
#include "processfacts.h"
#include "session/sessionstore.h"
#include "storechanges.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace WikiMon;
using namespace WikiMon::Test;

namespace {

constexpr size_t BatchSize = 50;

std::vector<FeedBatch> readBatches(const QByteArray &bytes)
{
    std::vector<FeedBatch> batches(1);
    const WikiContext wiki = englishContext();
    IrcMessage message;
    RecentChange change;
    qint64 time = 1'700'000'000'000;
    std::string_view rest = toView(bytes);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\r'));
        rest.remove_prefix(std::min(rest.size(), rest.find('\n') + 1));
        if (parseIrcMessage(line, message) == IrcMessageStatus::Ok
            && parseFeedLine(message.lastParam(), wiki, time += 20, change) == FeedLineStatus::Change) {
            if (batches.back().changes.size() == BatchSize) {
                batches.emplace_back();
            }
            batches.back().changes.push_back(change);
        }
    }
    return batches;
}

// The time that this thread had on a processor, with the kernel's part: others share the machine.
class CpuTimer
{
public:
    CpuTimer() { start(); }
    void start() { m_start = now(); }
    [[nodiscard]] qint64 nanoseconds() const { return now() - m_start; }
    [[nodiscard]] double seconds() const { return double(nanoseconds()) / 1e9; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    qint64 m_start = 0;
};

struct Texts
{
    double fields = 0; // bytes
    double rawLines = 0;
    double changes = 0;
};

// The vector, which shows what the store saves. Only as long as the corpus: it would not fit.
void measureVector(const std::vector<FeedBatch> &batches)
{
    CpuTimer timer;
    const qint64 before = residentBytes();
    std::vector<RecentChange> changes;
    for (const FeedBatch &batch : batches) {
        changes.insert(changes.end(), batch.changes.begin(), batch.changes.end());
    }
    const double count = double(changes.size());
    const double append = count / timer.seconds();
    changes.shrink_to_fit();
    const double memory = double(residentBytes() - before);
    RecentChange out;
    timer.start();
    for (const RecentChange &change : changes) {
        out = change;
    }
    std::printf("std::vector  %7.1f bytes a change  %10.0f appended/s  %10.0f read/s\n", memory / count,
        append, count / timer.seconds());
}

void measureFill(const SessionStore &store)
{
    CpuTimer timer;
    RecentChange out;
    size_t sum = 0;
    const qint64 end = std::min<qint64>(store.end(), store.first() + 500'000);
    for (qint64 i = store.first(); i < end; ++i) {
        store.fill(i, out);
        sum += out.text.size();
    }
    const double inOrder = double(end - store.first()) / timer.seconds();
    std::mt19937_64 random(1);
    constexpr int Picks = 100'000;
    timer.start();
    for (int i = 0; i < Picks; ++i) {
        const auto at = static_cast<qint64>(random() % static_cast<quint64>(store.size()));
        store.fill(store.first() + at, out);
        sum += out.text.size();
    }
    std::printf("fill         %10.0f/s in order  %10.0f/s at random%s\n", inOrder,
        double(Picks) / timer.seconds(), sum == 0 ? "?" : "");
}

void measureStore(const std::vector<FeedBatch> &batches, qint64 wanted, const Texts &texts)
{
    const qint64 before = residentBytes();
    SessionStore store(qint64(1) << 40);
    std::vector<qint64> times; // of each batch, in nanoseconds
    times.reserve(static_cast<size_t>(wanted) / BatchSize + batches.size());
    CpuTimer timer;
    double all = 0;
    while (store.end() < wanted) {
        for (const FeedBatch &batch : batches) {
            timer.start();
            store.append(batch);
            times.push_back(timer.nanoseconds());
            all += double(times.back()) / 1e9;
        }
    }
    const double count = double(store.size());
    const double used = double(store.memoryUsed()) / count;
    const double fields = texts.fields / texts.changes;
    const double raw = texts.rawLines / texts.changes;
    std::printf("SessionStore %7.1f bytes a change  %10.0f appended/s  (resident: %.1f)\n", used, count / all,
        double(residentBytes() - before) / count);
    std::printf("  texts      %7.1f, with raw lines %.1f: %+.1f and %+.1f bytes a change (bound: +64)\n",
        fields, fields + raw, used - fields, used - fields - raw);
    std::ranges::sort(times);
    std::printf("  a batch of %zu: median %.1f us, 99.9 %% %.1f us, longest %.1f us\n", BatchSize,
        double(times[times.size() / 2]) / 1e3, double(times[times.size() * 999 / 1000]) / 1e3,
        double(times.back()) / 1e3);
    measureFill(store);
    timer.start();
    const StoreSnapshot snapshot = store.snapshot();
    std::printf(
        "snapshot     %.2f us over %d chunks\n", double(timer.nanoseconds()) / 1e3, snapshot.chunkCount());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_store CORPUS [CHANGES]\n");
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "can't read %s\n", argv[1]);
        return 2;
    }
    const qint64 wanted = argc > 2 ? QByteArray(argv[2]).toLongLong() : 1'000'000;
    const std::vector<FeedBatch> batches = readBatches(file.readAll());
    Texts texts;
    for (const FeedBatch &batch : batches) {
        for (const RecentChange &change : batch.changes) {
            texts.fields += double(textSize(change));
            texts.rawLines += double(change.rawLine.size);
            ++texts.changes;
        }
    }
    if (texts.changes == 0) {
        std::fprintf(stderr, "no changes in it\n");
        return 2;
    }
    std::printf("%.0f different changes, %lld in all\n", texts.changes, static_cast<long long>(wanted));
    measureVector(batches);
    measureStore(batches, wanted, texts);
    return 0;
}
