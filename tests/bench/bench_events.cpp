// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Events of all wikis, of which 20 are chosen: from the stream's bytes to batches of changes, beside
// QJsonDocument on the same bytes; then over HTTP on loopback at 2,000 events a second, and 1,000 forced
// reconnects.
//   bench_events TRUTH.jsonl [SECONDS [RECONNECTS]]
// TRUTH.jsonl: events of one wiki, one a line; they are spread over 800 wikis, a twentieth to the chosen
// ones.

#include "eventsourcerun.h"
#include "feed/eventglance.h"
#include "processfacts.h"
#include "secondsof.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chosen = 20;
constexpr int Others = 780;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// The keys that EventStreams has beyond MediaWiki's own.
QByteArray eventOf(const QByteArray &line, int i)
{
    const bool isChosen = i % 20 == 0;
    const QByteArray wiki = (isChosen ? QByteArray("wanted") : QByteArray("other"))
                                .append(QByteArray::number(isChosen ? i / 20 % Chosen : i % Others));
    QByteArray event = line;
    event.replace("\"enwiki\"", QByteArray("\"" + wiki + "wiki\""))
        .replace("en.wikipedia.org", QByteArray(wiki + ".example.org"));
    const QByteArray number = QByteArray::number(i);
    return "{\"$schema\":\"/mediawiki/recentchange/1.0.0\",\"meta\":{\"uri\":\"https://" + wiki
        + ".example.org/wiki/Something\",\"request_id\":\"8d1a5c2e-0d64-4c0f-a6c4-" + number
        + "\",\"id\":\"a7f2c0b4-6a39-4b73-9b1f-" + number + "\",\"domain\":\"" + wiki
        + ".example.org\",\"stream\":\"mediawiki.recentchange\",\"dt\":\"2026-11-21T21:30:22Z\","
          "\"topic\":\"eqiad.mediawiki.recentchange\",\"partition\":0,\"offset\":"
        + number + "}," + event.sliced(1, event.size() - 2)
        + ",\"parsedcomment\":\"<span class=\\\"autocomment\\\"><a href=\\\"/wiki/Something\\\">a "
          "section</a></span> "
          "and the words of the comment\"}";
}

QList<Wiki> chosenWikis()
{
    QList<Wiki> wikis;
    for (int i = 0; i < Chosen; ++i) {
        Wiki wiki;
        wiki.dbname = u"wanted%1wiki"_s.arg(i);
        wiki.host = u"wanted%1.example.org"_s.arg(i);
        wikis.append(wiki);
    }
    return wikis;
}

// What the source does with the bytes of a read, without the socket.
size_t endToEnd(std::string_view stream, const WikiSelection &selection, FeedAssembler &assembler)
{
    constexpr size_t ChunkSize = 64 * 1024;
    size_t changes = 0;
    SseParser parser;
    RecentChange change;
    for (; !stream.empty(); stream.remove_prefix(std::min(ChunkSize, stream.size()))) {
        parser.feed(stream.substr(0, ChunkSize));
        SseParser::Event event;
        for (auto found = parser.take(event); found == SseParser::Result::Event; found = parser.take(event)) {
            const EventGlance glance = glanceAtEvent(event.data);
            if ((!glance.isCertain || selection.wants(glance.wiki, glance.serverName))
                && readEventJson(event.data, assembler.contexts(), change) == ReadStatus::Change) {
                assembler.addChange(change);
                ++changes;
            }
        }
        const FeedBatchPtr batch = assembler.take();
    }
    return changes;
}

size_t withQJsonDocument(const QByteArrayList &events)
{
    size_t wanted = 0;
    for (const QByteArray &event : events) {
        const QJsonObject object = QJsonDocument::fromJson(event).object();
        wanted += object["wiki"_L1].toString().startsWith("wanted"_L1) ? 1 : 0;
    }
    return wanted;
}

double threadSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}
double processSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

void throughput(const QByteArrayList &events)
{
    QByteArray stream;
    for (const QByteArray &event : events) {
        stream += "event: message\nid: [{\"topic\":\"eqiad.mediawiki.recentchange\",\"offset\":1}]\ndata: "
            + event + "\n\n";
    }
    EventSourceRun run({});
    const WikiSelection selection(chosenWikis());
    size_t sink = endToEnd(view(stream), selection, run.assembler); // warm
    const double ours = medianSeconds(7, [&] { sink += endToEnd(view(stream), selection, run.assembler); });
    const double all = medianSeconds(7, [&] { sink += endToEnd(view(stream), {}, run.assembler); });
    const double qt = medianSeconds(3, [&] { sink += withQJsonDocument(events); });
    const double count = double(events.size());
    std::printf("%.0f events of %.0f bytes, %d of %d wikis chosen\n", count, double(stream.size()) / count,
        Chosen, Chosen + Others);
    std::printf("bytes -> changes, chosen wikis  %10.0f events/s\n", count / ours);
    std::printf("bytes -> changes, all wikis     %10.0f events/s\n", count / all);
    std::printf("QJsonDocument on the same       %10.0f events/s; chosen x %.1f, all x %.1f as fast\n",
        count / qt, qt / ours, qt / all);
    std::fprintf(stderr, sink > 0 ? "" : "nothing\n");
}

// The whole source at 2,000 events a second. The server shares the process, and what it costs is measured on
// a socket that throws the same bytes away.
void share(const QByteArrayList &events, int seconds)
{
    constexpr int PerTick = 100;
    constexpr int TickMs = 50;
    EventSourceRun run({}, chosenWikis());
    run.start();
    double used = 0;
    qsizetype next = 0;
    QTimer tick;
    double serverUsed = 0;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        const double before = threadSeconds();
        for (int i = 0; i < PerTick; ++i) {
            run.server.send("data: " + events[next++ % events.size()] + "\n\n");
        }
        serverUsed += threadSeconds() - before;
    });
    while (run.server.openConnections() == 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QElapsedTimer clock;
    clock.start();
    const double before = processSeconds();
    tick.start(TickMs);
    while (clock.elapsed() < seconds * 1000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        run.changes.clear();
    }
    used = processSeconds() - before - serverUsed;
    const double elapsed = double(clock.elapsed()) / 1000;
    std::printf("over HTTP: %.0f events/s, %.1f %% of one core (Qt's HTTP thread and the writing of the "
                "server's socket included)\n",
        double(run.source->counters().messages) / elapsed, used / elapsed * 100);
}

void reconnects(const QByteArrayList &events, int times)
{
    EventSourceRun run(events);
    run.server.breaksAfter
        = [&](int) { return qint64(3 * 1500 + 700); }; // some three events, then in the middle
    run.start();
    QElapsedTimer clock;
    clock.start();
    qint64 files = 0;
    qint64 memory = 0;
    while (run.source->state().reconnects < times && clock.elapsed() < 300'000
        && run.changes.size() < size_t(events.size())) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        if (files == 0 && run.source->state().reconnects >= times / 10) {
            files = openFiles();
            memory = residentBytes();
        }
    }
    std::vector<qint64> seen;
    for (const RecentChange &change : run.changes) {
        seen.push_back(change.newRevision);
    }
    std::ranges::sort(seen);
    const bool doubled = std::ranges::adjacent_find(seen) != seen.end();
    const bool whole = !seen.empty() && seen.back() - seen.front() + 1 == qint64(seen.size());
    std::printf(
        "%d reconnects in %.1f s: %zu changes, %s, %s; files %+lld, memory %+lld KiB since the first tenth\n",
        run.source->state().reconnects, double(clock.elapsed()) / 1000, seen.size(),
        doubled ? "DOUBLED" : "none doubled", whole && run.gaps.isEmpty() ? "none lost" : "SOME LOST",
        static_cast<long long>(openFiles() - files), static_cast<long long>(residentBytes() - memory) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_events TRUTH.jsonl [SECONDS [RECONNECTS]]\n");
        return 2;
    }
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QByteArrayList events;
    QByteArrayList numbered; // edits with a revision each, to tell them apart
    for (int i = 0; i < 20'000; ++i) {
        events.append(eventOf(lines[i % lines.size()], i));
        QJsonObject edit = QJsonDocument::fromJson(lines[57]).object();
        edit["revision"_L1] = QJsonObject{{u"old"_s, 1}, {u"new"_s, i + 1}};
        edit["comment"_L1] = QString(900, u'x');
        numbered.append(QJsonDocument(edit).toJson(QJsonDocument::Compact));
    }
    throughput(events);
    share(events, argc > 2 ? atoi(argv[2]) : 10);
    reconnects(numbered, argc > 3 ? atoi(argv[3]) : 1000);
    return 0;
}
