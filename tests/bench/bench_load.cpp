// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Opening a recording: from the file to the last change in the session, as the program does it, beside
// opening it with QJsonDocument line by line, and beside QJsonDocument over the same lines and nothing else,
// in one run; and the memory that it takes at most beside what the session itself takes.
//   bench_load CORPUS [CHANGES [RUNS]]
// The corpus is gone through as often as it takes to have that many (1,000,000). The recording is written to
// the current folder and removed afterwards.

#include "base/isotime.h"
#include "captures.h"
#include "feed/comment.h"
#include "feed/feedline.h"
#include "feed/recordingloader.h"
#include "irc/ircmessage.h"
#include "output/changewriter.h"
#include "processfacts.h"
#include "service/service.h"
#include "session/sessionstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace WikiMon;
using namespace WikiMon::Test;

namespace {

double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

// Writes the recording; returns its changes.
qint64 writeRecording(const QString &corpus, qint64 wanted, const QString &path)
{
    QFile in(corpus);
    QFile out(path);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
        return 0;
    }
    const QByteArray bytes = in.readAll();
    const WikiContext wiki = englishContext();
    IrcMessage message;
    RecentChange change;
    std::string json;
    qint64 written = 0;
    qint64 time = 1'700'000'000'000;
    while (written < wanted) {
        const qint64 before = written;
        std::string_view rest = toView(bytes);
        while (!rest.empty() && written < wanted) {
            const std::string_view line = rest.substr(0, rest.find('\r'));
            rest.remove_prefix(std::min(rest.size(), rest.find('\n') + 1));
            if (parseIrcMessage(line, message) != IrcMessageStatus::Ok
                || parseFeedLine(message.lastParam(), wiki, time += 20, change) != FeedLineStatus::Change) {
                continue;
            }
            appendRecordingJson(change, json);
            json += '\n';
            ++written;
            if (json.size() > (1u << 20)) {
                out.write(json.data(), qint64(json.size()));
                json.clear();
            }
        }
        if (written == before) {
            return 0;
        }
    }
    out.write(json.data(), qint64(json.size()));
    return written;
}

struct Cost
{
    double wall = 0; // seconds
    double cpu = 0;
};

Cost parseWithQt(const QString &path, qint64 &found)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    found = 0;
    QElapsedTimer timer;
    timer.start();
    const double cpu = processSeconds();
    while (!file.atEnd()) {
        found += QJsonDocument::fromJson(file.readLine()).object().isEmpty() ? 0 : 1;
    }
    return {double(timer.nsecsElapsed()) / 1e9, processSeconds() - cpu};
}

// What of a line is read with QJsonDocument.
void takeObject(const QJsonObject &object, RecentChange &change)
{
    struct Text
    {
        QLatin1StringView key;
        TextRange RecentChange::*field;
    };
    static const Text texts[] = {{QLatin1StringView("page_title"), &RecentChange::title},
        {QLatin1StringView("user"), &RecentChange::user},
        {QLatin1StringView("summary"), &RecentChange::summary},
        {QLatin1StringView("url"), &RecentChange::url}, {QLatin1StringView("flags"), &RecentChange::flags},
        {QLatin1StringView("ns"), &RecentChange::namespaceName},
        {QLatin1StringView("server_name"), &RecentChange::serverName},
        {QLatin1StringView("wiki"), &RecentChange::wiki}};
    change.clear();
    for (const Text &text : texts) {
        const QByteArray bytes = object.value(text.key).toString().toUtf8();
        change.*text.field = change.append(toView(bytes));
    }
    const auto flag = [&object](const char *key) { return object.value(QLatin1StringView(key)).toBool(); };
    change.isBot = flag("is_bot");
    change.isMinor = flag("is_minor");
    change.isNew = flag("is_new");
    change.isUnpatrolled = flag("is_unpatrolled");
    change.newRevision = object.value(QLatin1StringView("parent_rev_id")).toString().toLongLong();
    change.oldRevision = object.value(QLatin1StringView("rev_id")).toString().toLongLong();
    change.sizeChange = object.value(QLatin1StringView("change_size")).toInt();
    change.timestamp
        = parseIsoTime(toView(object.value(QLatin1StringView("timestamp")).toString().toLatin1()))
              .value_or(0);
    takeCommentApart(change);
}

Cost openWithQt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    SessionStore store(qint64(1) << 40);
    FeedBatch batch;
    batch.changes.resize(RecordingLoader::BatchSize);
    QElapsedTimer timer;
    timer.start();
    const double cpu = processSeconds();
    while (!file.atEnd()) {
        std::size_t used = 0;
        for (; used < RecordingLoader::BatchSize && !file.atEnd(); ++used) {
            takeObject(QJsonDocument::fromJson(file.readLine()).object(), batch.changes[used]);
        }
        batch.changes.resize(used);
        store.append(batch);
    }
    return {double(timer.nsecsElapsed()) / 1e9, processSeconds() - cpu};
}

struct Opening
{
    Cost cost;
    qint64 changes = 0;
    qint64 storeMemory = 0; // bytes
    qint64 over = 0; // the most that was taken beside the session's own
    double longestTurn = 0; // of the event loop with one batch, milliseconds
};

Opening open(Service &service, const QString &path)
{
    Opening opening;
    SessionStore store(qint64(1) << 40);
    QEventLoop loop;
    QObject context;
    forgetPeak();
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    const double cpu = processSeconds();
    QObject::connect(&service, &Service::changesArrived, &context, [&](const FeedBatchPtr &batch) {
        QElapsedTimer turn;
        turn.start();
        store.append(*batch);
        opening.longestTurn = std::max(opening.longestTurn, double(turn.nsecsElapsed()) / 1e6);
    });
    QObject::connect(&service, &Service::loadStateChanged, &context, [&](const LoadState &state) {
        if (state.phase != LoadPhase::Loading) {
            loop.quit();
        }
    });
    service.openRecording(path, *service.catalogue().byDbname(QStringLiteral("enwiki")));
    loop.exec();
    opening.cost = {double(timer.nsecsElapsed()) / 1e9, processSeconds() - cpu};
    opening.changes = store.size();
    opening.storeMemory = store.memoryUsed();
    opening.over = memoryOf("VmHWM") - before - store.memoryUsed();
    return opening;
}

template <typename Value, typename Of>
Value median(std::vector<Opening> all, Of of)
{
    std::vector<Value> values;
    std::ranges::transform(all, std::back_inserter(values), of);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_load CORPUS [CHANGES [RUNS]]\n");
        return 2;
    }
    const qint64 wanted = argc > 2 ? QByteArray(argv[2]).toLongLong() : 1'000'000;
    const int runs = argc > 3 ? std::max(QByteArray(argv[3]).toInt(), 1) : 3;
    const QTemporaryDir folder(QStringLiteral("bench_load-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("recording.jsonl"));
    const qint64 written = writeRecording(QString::fromLocal8Bit(argv[1]), wanted, path);
    if (written == 0) {
        std::fprintf(stderr, "can't make a recording of %s\n", argv[1]);
        return 2;
    }
    std::printf("%lld changes, %.1f MB\n", static_cast<long long>(written), double(QFile(path).size()) / 1e6);
    std::vector<Opening> openings;
    {
        ServiceSettings settings;
        settings.hasWindow = true;
        Service service(settings);
        for (int i = 0; i < runs; ++i) {
            openings.push_back(open(service, path));
        }
    }
    qint64 found = 0;
    const Cost qt = parseWithQt(path, found);
    const Cost qtOpening = openWithQt(path);
    const auto wall = median<double>(openings, [](const Opening &o) { return o.cost.wall; });
    const auto cpu = median<double>(openings, [](const Opening &o) { return o.cost.cpu; });
    std::printf("QJsonDocument, parsing alone   %6.2f s  (%.2f s of processor)  %lld objects\n", qt.wall,
        qt.cpu, static_cast<long long>(found));
    std::printf(
        "QJsonDocument, into a session  %6.2f s  (%.2f s of processor)\n", qtOpening.wall, qtOpening.cpu);
    std::printf("opening                        %6.2f s  (%.2f s of processor)  %lld changes, median of %d\n",
        wall, cpu, static_cast<long long>(openings[0].changes), runs);
    std::printf("  %.1f times as fast as QJsonDocument into a session (aim: 5), %.1f as its parsing alone\n",
        qtOpening.wall / wall, qt.wall / wall);
    std::printf(
        "  by the processor's time of all threads: %.1f and %.1f\n", qtOpening.cpu / cpu, qt.cpu / cpu);
    std::printf("  memory: session %.1f MB, at most %.1f MB beside it (aim: 64) the first time\n",
        double(openings[0].storeMemory) / 1e6, double(openings[0].over) / 1e6);
    std::printf("  longest turn of the event loop with a batch %.1f ms\n",
        median<double>(openings, [](const Opening &o) { return o.longestTurn; }));
    return openings[0].changes == written && found == written ? 0 : 1;
}
