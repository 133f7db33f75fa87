// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "baresocket.h"
#include "output/broadcastserver.h"
#include "processfacts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Bench;
using namespace WikiMon::Test;

// How long changes are on their way to 20 clients while 50 others read nothing, and what those cost. Fails
// when they stay for too long, cost too much memory, or the others miss something.

namespace {

constexpr int Stalled = 50;
constexpr int Readers = 20;
constexpr int ChangesPerSecond = 500; // all wikis at their busiest
constexpr std::size_t MessageBytes = 700;
constexpr int Seconds = 10;
constexpr qint64 LongestStay = 6000; // milliseconds until the last of the stalled is let go
constexpr qint64 MostMemory = 20 << 20; // bytes more than before

qint64 nowNanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

// Reads on a thread of its own: the time when it was sent stands at the beginning of each message.
class Reading
{
public:
    explicit Reading(std::vector<int> sockets)
        : m_sockets(std::move(sockets))
        , m_thread([this] { run(); }) { }
    std::vector<qint64> end()
    {
        m_isEnding = true;
        m_thread.join();
        return std::move(m_latencies);
    }

private:
    void run()
    {
        std::vector<pollfd> polled;
        for (const int socket : m_sockets) {
            polled.push_back({socket, POLLIN, 0});
        }
        std::vector<std::string> buffers(m_sockets.size());
        std::array<char, 65536> bytes{};
        while (!m_isEnding) {
            ::poll(polled.data(), polled.size(), 10);
            for (std::size_t i = 0; i < polled.size(); ++i) {
                if (polled[i].revents != 0) {
                    const ssize_t count = ::recv(polled[i].fd, bytes.data(), bytes.size(), MSG_DONTWAIT);
                    buffers[i].append(bytes.data(), std::size_t(std::max<ssize_t>(count, 0)));
                    take(buffers[i]);
                }
            }
        }
    }
    void take(std::string &buffer)
    {
        const qint64 now = nowNanoseconds();
        std::size_t at = 0;
        for (std::size_t begin = buffer.find('@'); begin != std::string::npos; begin = buffer.find('@', at)) {
            if (buffer.size() - begin < MessageBytes) {
                break;
            }
            qint64 sent = 0;
            std::from_chars(buffer.data() + begin + 1, buffer.data() + begin + 24, sent);
            m_latencies.push_back(now - sent);
            at = begin + MessageBytes;
        }
        buffer.erase(0, at);
    }

    const std::vector<int> m_sockets;
    std::vector<qint64> m_latencies;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread;
};

void appendStamp(const RecentChange &, StreamFormat, qint64, std::string &out)
{
    std::string message = "@" + std::to_string(nowNanoseconds()) + " ";
    message.resize(MessageBytes, 'x');
    out += message;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients;
    BroadcastServer server(nullptr, limits, appendStamp);
    server.start({QHostAddress(QHostAddress::LocalHost)}, 0);
    std::vector<int> stalled;
    std::vector<int> readers;
    for (int i = 0; i < Stalled + Readers; ++i) {
        (i < Stalled ? stalled : readers).push_back(askForWebSocket(server.state().port));
    }
    while (server.state().clients < Stalled + Readers) {
        app.processEvents();
    }
    Reading reading(readers);
    const auto batch = std::make_shared<FeedBatch>();
    batch->changes.resize(1);
    batch->changes[0].text.assign(MessageBytes / 2, 'x');
    const qint64 memory = residentBytes();
    qint64 most = memory;
    qint64 goneAfter = -1;
    qint64 sent = 0;
    QElapsedTimer time;
    time.start();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        while (sent < time.elapsed() * ChangesPerSecond / 1000) {
            server.broadcast(batch);
            ++sent;
        }
        if (sent % 100 == 0) {
            most = std::max(most, residentBytes());
        }
        if (goneAfter < 0 && server.state().clients == Readers) {
            goneAfter = time.elapsed();
        }
        if (time.elapsed() > Seconds * 1000) {
            app.quit();
        }
    });
    timer.start(1);
    app.exec();
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    std::vector<qint64> latencies = reading.end();
    if (latencies.empty()) {
        qCritical("nothing was delivered");
        return 1;
    }
    std::ranges::sort(latencies);
    const auto part = [&](double share) {
        return double(latencies[std::size_t(share * double(latencies.size() - 1))]) / 1e6;
    };
    QTextStream(stdout) << u"%1 changes a second to %2 clients, %3 others stalled\n"_s.arg(ChangesPerSecond)
                               .arg(Readers)
                               .arg(Stalled)
                        << u"delivered %1 of %2\n"_s.arg(latencies.size()).arg(sent * Readers)
                        << u"latency: median %1 ms, p99 %2 ms, longest %3 ms\n"_s.arg(part(0.5), 0, 'f', 2)
                               .arg(part(0.99), 0, 'f', 2)
                               .arg(part(1), 0, 'f', 2)
                        << u"the stalled were gone after %1 ms; memory grew by %2 KiB\n"_s.arg(goneAfter).arg(
                               (most - memory) / 1024);
    const bool isGood = goneAfter >= 0 && goneAfter < LongestStay && most - memory < MostMemory
        && qint64(latencies.size()) == sent * Readers;
    return isGood ? 0 : 1;
}
