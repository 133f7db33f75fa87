// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Filters over a session of realistic changes, beside one AVX2 pass that only reads the same text, PCRE2's
// JIT over the same text and ripgrep, in one run.
//   bench_filter CORPUS [ROWS [ROUNDS]]
// Prints the best times in milliseconds, as others use the machine too, and how many times the reading pass
// each is.

#include "scanbench.h"
#include "session/filterrun.h"
#include "session/sessionstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace WikiMon;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void fill(SessionStore &store, const std::vector<RecentChange> &changes, qint64 rows)
{
    FeedBatch batch;
    qint64 timestamp = 1'790'000'000'000;
    for (qint64 row = 0; row < rows; ++row) {
        batch.changes.push_back(changes[std::size_t(row) % changes.size()]);
        batch.changes.back().timestamp = (timestamp += 25);
        if (batch.changes.size() == 1000 || row == rows - 1) {
            store.append(batch);
            batch.changes.clear();
        }
    }
}

std::shared_ptr<const FilterScan> scanOf(const QString &text)
{
    const FilterParse parse = Filter::parse(text);
    if (parse.error) {
        std::fprintf(stderr, "%s\n", qPrintable(parse.error->text));
        std::exit(2);
    }
    return std::make_shared<const FilterScan>(parse.filter, FilterContext{1'790'000'000'000});
}

qint64 scanAll(const SessionStore &store, const FilterScan &scan)
{
    qint64 found = 0;
    for (int i = 0; i < store.chunkCount(); ++i) {
        found += scan.matches(store.chunk(i), 0, store.chunk(i).rowCount()).count();
    }
    return found;
}

// What PCRE2's JIT takes to find the rows with a match, chunk by chunk.
qint64 regexOverText(const SessionStore &store, const Regex &regex)
{
    qint64 found = 0;
    for (int i = 0; i < store.chunkCount(); ++i) {
        const StoreChunk &chunk = store.chunk(i);
        const int rows = chunk.rowCount();
        const std::string_view text = chunk.text(rows);
        const quint32 *row = chunk.textOffsets();
        const quint32 *const end = row + rows;
        for (auto match = regex.find(text); match; match = regex.find(text, *row)) {
            ++found;
            row = std::upper_bound(row, end, quint32(match->begin));
            if (row == end) {
                break;
            }
        }
    }
    return found;
}

struct RunTimes
{
    double first = 0; // until the first match came, or all was over
    double all = 0;
    double longestGap = 0; // between two turns of the event loop that come a millisecond apart
    MatchIndex index;
};

// A whole search in the background, from the key stroke: the filter is parsed and compiled too.
RunTimes runAll(const SessionStore &store, const QString &text, std::optional<FilterRun::Former> former = {})
{
    RunTimes times;
    FilterRun run;
    QEventLoop loop;
    QElapsedTimer timer;
    QElapsedTimer turn;
    QTimer idle;
    QObject::connect(&idle, &QTimer::timeout, &loop, [&] {
        times.longestGap = std::max(times.longestGap, milliseconds(turn));
        turn.restart();
    });
    QObject::connect(&run, &FilterRun::matched, &loop, [&](const std::vector<ChunkMatches> &portion) {
        for (const ChunkMatches &chunk : portion) {
            times.index.prepend(chunk);
        }
        if (times.first == 0 && times.index.count() > 0) {
            times.first = milliseconds(timer);
        }
    });
    QObject::connect(&run, &FilterRun::finished, &loop, &QEventLoop::quit);
    idle.setTimerType(Qt::PreciseTimer);
    idle.start(1);
    timer.start();
    turn.start();
    const StoreSnapshot snapshot = store.snapshot();
    times.index = MatchIndex(snapshot.end());
    if (former) {
        run.start(snapshot, scanOf(text), std::move(*former));
    } else {
        run.start(snapshot, scanOf(text));
    }
    loop.exec();
    times.all = milliseconds(timer);
    return times;
}

std::string allText(const SessionStore &store)
{
    std::string text;
    for (int i = 0; i < store.chunkCount(); ++i) {
        text += store.chunk(i).text(store.chunk(i).rowCount());
    }
    return text;
}

void printIndexFigures(const SessionStore &store, int rounds)
{
    RunTimes times;
    const double clear = Bench::best(rounds, [&] { times = runAll(store, u"e"_s); });
    std::printf("\"e\" in the background: %.1f ms, the index takes %.2f MB\n", clear,
        double(times.index.memoryUsed()) / 1e6);
    QElapsedTimer timer;
    timer.start();
    times.index = MatchIndex::ofEverything(store.first(), store.end());
    std::printf("clearing the filter: %.3f ms\n", milliseconds(timer));
    double whole = 1e9;
    const RunTimes former = runAll(store, u"railwa"_s);
    const double extended = Bench::best(rounds, [&] {
        MatchIndex matches(store.end());
        for (int i = store.chunkCount() - 1; i >= 0; --i) {
            const StoreChunk &chunk = store.chunk(i);
            const int rows = chunk.rowCount();
            matches.prepend(
                {chunk.firstSequence(), 0, rows, *former.index.rowsOf(chunk.firstSequence(), 0, rows)});
        }
        whole = std::min(whole,
            runAll(
                store, u"railway"_s, FilterRun::Former{Filter::parse(u"railwa"_s).filter, std::move(matches)})
                .all);
    });
    std::printf("a letter more: %.1f ms with %.1f ms for a copy of the former matches; anew: %.1f ms\n",
        whole, extended - whole, Bench::best(rounds, [&] { (void)runAll(store, u"railway"_s); }));
}

void printBatchFigures(const SessionStore &store, int rounds)
{
    const StoreChunk &chunk = store.chunk(store.chunkCount() - 1);
    const int rows = chunk.rowCount();
    for (const QString &text : {u"railway -is:bot ns:0"_s, u"/[A-Z]\\w+ing\\b/ OR user:*Bot"_s}) {
        const auto scan = scanOf(text);
        const double time = Bench::best(rounds * 10, [&] {
            MatchIndex index(chunk.firstSequence() + rows - 50);
            index.append({chunk.firstSequence(), rows - 50, rows, scan->matches(chunk, rows - 50, rows)});
        });
        std::printf("a batch of 50 with %s: %.4f ms\n", qPrintable(text), time);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::vector<RecentChange> changes
        = argc > 1 ? Bench::changesOf(QString::fromLocal8Bit(argv[1])) : std::vector<RecentChange>();
    if (changes.empty()) {
        std::fprintf(stderr, "usage: bench_filter CORPUS [ROWS [ROUNDS]]\n");
        return 2;
    }
    const qint64 rows = argc > 2 ? std::atoll(argv[2]) : 1'000'000;
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 5;
    SessionStore store(qint64(8) << 30);
    fill(store, changes, rows);
    changes = {};
    std::size_t sink = 0;
    qint64 bytes = 0;
    const auto readAll = [&] {
        bytes = 0;
        for (int i = 0; i < store.chunkCount(); ++i) {
            const std::string_view text = store.chunk(i).text(store.chunk(i).rowCount());
            sink += Bench::readOnce(text);
            bytes += qint64(text.size());
        }
    };
    readAll();
    const double read = Bench::best(rounds, readAll);
    std::printf("%lld rows, %d chunks, %.0f MB of text; reading it once: %.1f ms\n",
        static_cast<long long>(store.size()), store.chunkCount(), double(bytes) / 1e6, read);
    const bool withRipgrep = rows <= 2'000'000;
    const std::string text = withRipgrep ? allText(store) : std::string();
    std::printf("%-34s %9s %8s %6s %9s %9s %9s %9s\n", "filter", "rows", "1 thread", "x read", "PCRE2 JIT",
        "ripgrep", "in all", "first");
    for (const QString &filter : {u"quickstatements"_s, u"typo"_s, u"railway"_s, u"the"_s, u"zzyzx"_s,
             u"станция"_s, u"Österreich"_s, u"鉄道"_s, u"summary:typo"_s, u"title:rail*"_s,
             u"railway -is:bot ns:0"_s, u"/batch #\\d+/"_s, u"/\\bTEMPLATE:\\w+/i"_s, u"/[A-Z]\\w+ing\\b/"_s,
             u"/(fixed|broken) \\S+/i"_s, u"/\"[^\"]+\" \\\\\\\\/"_s, u"is:bot"_s, u"is:anon"_s, u"ns:0"_s,
             u"ns:talk,user*"_s, u"size:>500"_s, u"user:*bot"_s, u"user:/Bot$/"_s, u"lang:de"_s,
             u"ip:200.0.0.0/8"_s, u"log:block"_s, u"tag:suggestededit"_s, u"section:bahnhof"_s}) {
        const auto scan = scanOf(filter);
        qint64 found = 0;
        const double time = Bench::best(rounds, [&] { found = scanAll(store, *scan); });
        std::printf(
            "%-34s %9lld %8.2f %6.2f", qPrintable(filter), static_cast<long long>(found), time, time / read);
        const FilterTerm &term = scan->filter().root().term;
        const auto *pattern
            = term.values.empty() ? nullptr : std::get_if<FilterPattern>(&term.values.front());
        if (term.field == FilterField::Any && pattern && pattern->kind == FilterPattern::Kind::Expression) {
            const Regex regex = *Regex::compile(
                pattern->pieces.front(), {.caseless = pattern->isCaseless, .multiline = true})
                                     .regex;
            const double jit = Bench::best(rounds, [&] { sink += std::size_t(regexOverText(store, regex)); });
            std::printf(" %9.2f", jit);
        } else {
            std::printf(" %9s", "");
        }
        if (withRipgrep && term.field == FilterField::Any && pattern) {
            const bool fixed = pattern->kind != FilterPattern::Kind::Expression;
            std::printf(" %9.2f",
                Bench::ripgrep(text, QString::fromStdString(pattern->pieces.front()), fixed, 3).milliseconds);
        } else {
            std::printf(" %9s", "");
        }
        RunTimes times = runAll(store, filter);
        for (int round = 1; round < rounds; ++round) {
            const RunTimes more = runAll(store, filter);
            times.all = std::min(times.all, more.all);
            times.first = std::min(times.first, more.first);
            times.longestGap = std::max(times.longestGap, more.longestGap);
        }
        std::printf(" %9.2f %9.2f  gap %.1f\n", times.all, times.first, times.longestGap);
    }
    printIndexFigures(store, rounds);
    printBatchFigures(store, rounds);
    return sink > 0 ? 0 : 1;
}
