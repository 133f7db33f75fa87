// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// A feed of so many lines a second for so long, into the real program that records to a folder and serves a
// client. Every line that was sent must be in the recording, or counted in one of its gaps; the client gets
// what was recorded; PING is answered within a second, and the memory stays bounded.
#include "baresocket.h"
#include "processfacts.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using WikiMon::Test::memoryOf;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t LineSize = 302; // the average of a real feed
constexpr std::size_t MostUnsent = 8 << 20;
constexpr long long MostMemory = 256 << 20; // bytes; all of the program's buffers full are less
constexpr long long LongestPong = 1000; // milliseconds

struct Counters
{
    std::atomic<long long> sent = 0; // lines that the kernel took
    std::atomic<long long> received = 0; // messages at the client
    std::atomic<long long> slowestPong = 0; // milliseconds
    std::atomic<int> pings = 0;
    std::atomic<int> pongs = 0;
    std::atomic_bool isJoined = false;
    std::atomic_bool isDone = false; // nothing more is sent
    std::atomic_bool isEnding = false;
};

int listenAnywhere(quint16 &port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<const sockaddr *>(&address), size) != 0 || listen(socket, 1) != 0
        || getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        return -1;
    }
    port = ntohs(address.sin_port);
    return socket;
}

void appendLine(long long serial, std::string &out)
{
    const std::size_t begin = out.size();
    const std::string number = std::to_string(serial);
    out += ":rc-pmtpa!rc-pmtpa@irc.wikimedia.org PRIVMSG #en.wikipedia :\x03"
           "14[[\x03"
           "07Page "
        + number
        + "\x03"
          "14]]\x03"
          "4 M\x03"
          "10 \x03"
          "02https://en.wikipedia.org/w/index.php?diff=2"
        + number + "&oldid=1" + number
        + "\x03 \x03"
          "5*\x03 \x03"
          "03Someone\x03 \x03"
          "5*\x03 (+12) \x03"
          "10/* History */ ";
    while (out.size() - begin < LineSize - 3) {
        out += 'x';
    }
    out += "\x03\r\n";
}

// The server: welcomes, then sends what is due by the clock.
class Feed
{
public:
    Feed(int listener, long long rate, std::chrono::seconds duration, Counters &counters)
        : m_listener(listener)
        , m_rate(rate)
        , m_duration(duration)
        , m_counters(counters)
    {
    }

    void run()
    {
        m_socket = accept(m_listener, nullptr, nullptr);
        fcntl(m_socket, F_SETFL, O_NONBLOCK);
        while (!m_counters.isEnding) {
            produce();
            const bool waits = m_out.size() > m_written;
            pollfd poll{m_socket, static_cast<short>(POLLIN | (waits ? POLLOUT : 0)), 0};
            ::poll(&poll, 1, 1);
            if (poll.revents & POLLIN) {
                read();
            }
            write();
        }
        close(m_socket);
    }

private:
    void read()
    {
        char block[4096];
        const ssize_t count = ::read(m_socket, block, sizeof block);
        m_in.append(block, static_cast<std::size_t>(count > 0 ? count : 0));
        for (std::size_t end = m_in.find('\n'); end != std::string::npos; end = m_in.find('\n')) {
            handle(std::string_view(m_in).substr(0, end));
            m_in.erase(0, end + 1);
        }
    }

    void handle(std::string_view line)
    {
        if (line.starts_with("USER")) {
            m_out += ":irc 001 me :Welcome\r\n:irc 422 me :No message\r\n";
        } else if (line.starts_with("JOIN")) {
            m_out += ":me!me@me JOIN #en.wikipedia\r\n";
            m_counters.isJoined = true;
        } else if (line.starts_with("PONG") && line.find("flood") != std::string_view::npos) {
            const long long took
                = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_pinged).count();
            m_counters.slowestPong = std::max<long long>(m_counters.slowestPong, took);
            ++m_counters.pongs;
        } else if (line.starts_with("PING")) {
            m_out += ":irc PONG irc :x\r\n";
        }
    }

    void produce()
    {
        if (!m_counters.isJoined || m_counters.isDone) {
            return;
        }
        const auto now = Clock::now();
        if (m_begin == Clock::time_point{}) {
            m_begin = now + 1s; // the client has its time to come
            m_pinged = now;
        }
        const double seconds = std::chrono::duration<double>(now - m_begin).count();
        const long long total = m_rate * m_duration.count();
        const long long due = std::min(total, static_cast<long long>(seconds * static_cast<double>(m_rate)));
        while (m_made < due && m_out.size() - m_written < MostUnsent) {
            appendLine(++m_made, m_out);
        }
        if (now - m_pinged > 1s && m_counters.pongs == m_counters.pings) {
            m_pinged = now;
            ++m_counters.pings;
            m_out += "PING :flood\r\n";
        }
        m_counters.sent = m_made;
        m_counters.isDone = m_made == total && m_out.size() == m_written;
    }

    void write()
    {
        while (m_written < m_out.size()) {
            const ssize_t count
                = ::send(m_socket, m_out.data() + m_written, m_out.size() - m_written, MSG_NOSIGNAL);
            if (count <= 0) {
                break;
            }
            m_written += static_cast<std::size_t>(count);
        }
        if (m_written == m_out.size()) {
            m_out.clear();
            m_written = 0;
        }
    }

    const int m_listener;
    const long long m_rate;
    const std::chrono::seconds m_duration;
    Counters &m_counters;
    int m_socket = -1;
    std::string m_in;
    std::string m_out;
    std::size_t m_written = 0;
    long long m_made = 0;
    Clock::time_point m_begin;
    Clock::time_point m_pinged;
};

// A client that reads as fast as it can, and counts text frames.
void readStream(quint16 port, Counters &counters)
{
    const int socket = WikiMon::Bench::askForWebSocket(port);
    std::string in;
    std::size_t at = 0;
    bool isOpen = false;
    char block[1 << 16];
    while (!counters.isEnding) {
        pollfd poll{socket, POLLIN, 0};
        if (::poll(&poll, 1, 100) <= 0) {
            continue;
        }
        const ssize_t count = ::read(socket, block, sizeof block);
        if (count <= 0) {
            break;
        }
        in.append(block, static_cast<std::size_t>(count));
        if (!isOpen) {
            const std::size_t end = in.find("\r\n\r\n");
            isOpen = end != std::string::npos;
            at = isOpen ? end + 4 : 0;
        }
        while (isOpen && in.size() - at >= 4) {
            const auto byte = [&in, at](std::size_t i) { return static_cast<unsigned char>(in[at + i]); };
            std::size_t size = byte(1) & 0x7f;
            std::size_t head = 2;
            if (size == 126) {
                size = std::size_t(byte(2)) << 8 | byte(3);
                head = 4;
            }
            if (in.size() - at < head + size) {
                break;
            }
            counters.received += (byte(0) & 0x0f) == 1 ? 1 : 0;
            if ((byte(0) & 0x0f) == 9) {
                const unsigned char pong[] = {0x8a, 0x80, 0, 0, 0, 0};
                std::ignore = ::write(socket, pong, sizeof pong);
            }
            at += head + size;
        }
        if (at > (1 << 20)) {
            in.erase(0, at);
            at = 0;
        }
    }
    close(socket);
}

// Milliseconds of the processor.
long long processorTimeOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    return (fields.value(13).toLongLong() + fields.value(14).toLongLong()) * 1000 / sysconf(_SC_CLK_TCK);
}

struct Recorded
{
    long long changes = 0;
    long long lost = 0; // told by gaps
    long long unknownGaps = 0;
    long long outOfOrder = 0;
};

Recorded readRecording(const QString &folder)
{
    Recorded recorded;
    long long last = 0;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (const qsizetype at = line.indexOf("\"lost\": "); line.contains("\"record\": \"gap\"")) {
                const QByteArray number = line.mid(at + 8, line.indexOf(',', at) - at - 8);
                recorded.lost += number.toLongLong();
                recorded.unknownGaps += number == "null" ? 1 : 0;
                continue;
            }
            const qsizetype at = line.indexOf("\"Page ");
            const long long serial = line.mid(at + 6, line.indexOf('"', at + 6) - at - 6).toLongLong();
            recorded.outOfOrder += serial <= last ? 1 : 0;
            last = serial;
            ++recorded.changes;
        }
    }
    return recorded;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const long long rate = argc > 1 ? std::atoll(argv[1]) : 50'000;
    const std::chrono::seconds duration(argc > 2 ? std::atoi(argv[2]) : 60);
    const QTemporaryDir folder;
    quint16 port = 0;
    const int listener = listenAnywhere(port);
    Counters counters;
    Feed feed(listener, rate, duration, counters);
    std::thread server([&feed] { feed.run(); });
    QProcess program;
    program.setStandardErrorFile(folder.filePath(u"log"_s));
    program.start(QStringLiteral(WIKIMON_PROGRAM),
        {u"--headless"_s, u"--port"_s, u"0"_s, u"--irc-server"_s, u"127.0.0.1:%1"_s.arg(port), u"--record"_s,
            folder.filePath(u"recording/"_s)});
    program.waitForReadyRead(10'000);
    const quint16 streamPort = program.readLine().simplified().chopped(1).split(':').constLast().toUShort();
    std::thread client([&] { readStream(streamPort, counters); });
    long long largest = 0;
    const auto begin = Clock::now();
    long long before = -1;
    // To the end of the flood, and until nothing moves any more.
    while (program.state() == QProcess::Running && (!counters.isDone || counters.received != before)) {
        before = counters.received;
        std::this_thread::sleep_for(counters.isDone ? 3s : 1s);
        largest = std::max(largest, memoryOf("VmRSS", program.processId()));
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    const long long processor = processorTimeOf(program.processId());
    const long long peak = memoryOf("VmHWM", program.processId());
    program.terminate();
    program.waitForFinished(10'000);
    counters.isEnding = true;
    server.join();
    client.join();
    const Recorded recorded = readRecording(folder.filePath(u"recording"_s));
    const bool isComplete = recorded.changes + recorded.lost == counters.sent && recorded.outOfOrder == 0;
    std::printf("sent         %lld lines at %lld a second\n", counters.sent.load(), rate);
    std::printf("recorded     %lld changes, %lld told as lost: %s\n", recorded.changes, recorded.lost,
        isComplete ? "complete" : "NOT COMPLETE");
    const bool isServed = counters.received == recorded.changes;
    std::printf("client       %lld messages: %s\n", counters.received.load(), isServed ? "all" : "NOT ALL");
    std::printf("PONG         %d of %d, the slowest after %lld ms\n", counters.pongs.load(),
        counters.pings.load(), counters.slowestPong.load());
    std::printf(
        "memory       %lld MiB at most (RSS, each second), %lld MiB peak\n", largest >> 20, peak >> 20);
    std::printf("processor    %.0f %% of one core\n", static_cast<double>(processor) / seconds / 10);
    if (!isComplete || !isServed) {
        QFile log(folder.filePath(u"log"_s));
        std::ignore = log.open(QIODevice::ReadOnly);
        std::printf("%s\n", log.readAll().right(2000).constData());
    }
    const bool isGood
        = isComplete && isServed && counters.slowestPong < LongestPong && peak > 0 && peak < MostMemory;
    return isGood ? 0 : 1;
}
