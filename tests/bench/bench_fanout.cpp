// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"
#include "output/websocketframe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QWebSocket>
#include <QWebSocketServer>

#include <arpa/inet.h>
#include <atomic>
#include <ctime>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// What one delivery costs the server's thread, in CPU time, for three ways to send the same messages to many
// clients. The clients are bare sockets on a thread of their own that throw away what they read.

namespace {

constexpr size_t MessageBytes = 700;
constexpr int RunMilliseconds = 250; // of each of the 24 figures

qint64 cpuNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

// Connects count sockets, asks for a WebSocket on each and reads until it ends.
class Clients
{
public:
    Clients(quint16 port, int count)
        : m_thread([this, port, count] {
            connectAll(port, count);
            read();
        })
    {
    }
    ~Clients()
    {
        m_isEnding = true;
        m_thread.join();
        for (const pollfd &socket : m_sockets) {
            ::close(socket.fd);
        }
    }
    Q_DISABLE_COPY_MOVE(Clients)

    [[nodiscard]] qint64 received() const { return m_received; }

private:
    void connectAll(quint16 port, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
                qFatal("can't connect");
            }
            static constexpr char request[]
                = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
            if (::send(descriptor, request, sizeof request - 1, 0) < 0) {
                qFatal("can't write");
            }
            m_sockets.push_back({descriptor, POLLIN, 0});
        }
    }
    void read()
    {
        std::vector<char> buffer(1 << 20);
        while (!m_isEnding) {
            ::poll(m_sockets.data(), m_sockets.size(), 10);
            for (const pollfd &socket : m_sockets) {
                if (socket.revents != 0) {
                    m_received += std::max<ssize_t>(
                        0, ::recv(socket.fd, buffer.data(), buffer.size(), MSG_DONTWAIT));
                }
            }
        }
    }

    std::vector<pollfd> m_sockets;
    std::atomic<qint64> m_received = 0;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread; // the last, as it uses the others
};

// One way to send: a port to connect to, how many are connected, and a burst to all of them.
struct Sender
{
    virtual ~Sender() = default;
    virtual quint16 port() = 0;
    virtual int clients() = 0;
    virtual void send(int messages) = 0;
};

struct SharedFrameSender final : Sender
{
    SharedFrameSender()
        : server(nullptr, {}, [](const RecentChange &change, std::string &out) { out += change.text; })
    {
        server.start({QHostAddress(QHostAddress::LocalHost)}, 0);
        RecentChange change;
        change.text.assign(MessageBytes, 'x');
        single->changes.push_back(change);
        burst->changes.assign(64, change);
    }
    quint16 port() override { return server.state().port; }
    int clients() override { return server.state().clients; }
    void send(int messages) override { server.broadcast(messages == 1 ? single : burst); }

    BroadcastServer server;
    std::shared_ptr<FeedBatch> single = std::make_shared<FeedBatch>();
    std::shared_ptr<FeedBatch> burst = std::make_shared<FeedBatch>();
};

struct WebSocketSender final : Sender
{
    WebSocketSender() : server(u"bench"_s, QWebSocketServer::NonSecureMode)
    {
        server.setMaxPendingConnections(2000);
        listener.setMaxPendingConnections(2000);
        listener.setListenBacklogSize(1024);
        listener.listen(QHostAddress::LocalHost);
    }
    quint16 port() override { return listener.serverPort(); }
    int clients() override
    {
        while (QTcpSocket *socket = listener.nextPendingConnection()) {
            server.handleConnection(socket);
        }
        while (QWebSocket *socket = server.nextPendingConnection()) {
            socket->setParent(&server);
            sockets.push_back(socket);
        }
        return static_cast<int>(sockets.size());
    }
    void send(int messages) override
    {
        for (int i = 0; i < messages; ++i) {
            for (QWebSocket *socket : sockets) {
                socket->sendTextMessage(text);
            }
        }
    }

    QTcpServer listener;
    QWebSocketServer server;
    std::vector<QWebSocket *> sockets;
    QString text{qsizetype(MessageBytes), u'x'};
};

struct PlainSocketSender final : Sender
{
    PlainSocketSender()
    {
        server.setMaxPendingConnections(2000);
        server.setListenBacklogSize(1024);
        server.listen(QHostAddress::LocalHost);
        appendTextFrame(std::string(MessageBytes, 'x'), frame);
        burst = frame.repeated(64);
    }
    quint16 port() override { return server.serverPort(); }
    int clients() override
    {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            sockets.push_back(socket);
        }
        return static_cast<int>(sockets.size());
    }
    void send(int messages) override
    {
        for (QTcpSocket *socket : sockets) {
            socket->write(messages == 1 ? frame : burst);
        }
    }

    QTcpServer server;
    std::vector<QTcpSocket *> sockets;
    QByteArray frame;
    QByteArray burst;
};

// Microseconds of CPU time for each message to each client.
double measure(Sender &sender, int clients, int messages)
{
    Clients readers(sender.port(), clients);
    while (sender.clients() < clients) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    const qint64 bytesARound = qint64(clients) * messages * qint64(MessageBytes);
    QElapsedTimer time;
    time.start();
    qint64 cpu = 0;
    qint64 rounds = 0;
    while (time.elapsed() < RunMilliseconds || rounds < 3) {
        const qint64 target = readers.received() + bytesARound;
        const qint64 before = cpuNanoseconds();
        sender.send(messages);
        QCoreApplication::processEvents();
        cpu += cpuNanoseconds() - before;
        ++rounds;
        // The readers catch up, so that no way is faster by leaving more behind.
        QElapsedTimer patience;
        patience.start();
        while (readers.received() < target && patience.elapsed() < 1000) {
            const qint64 again = cpuNanoseconds();
            QCoreApplication::processEvents();
            cpu += readers.received() < target ? 0 : cpuNanoseconds() - again;
            std::this_thread::yield();
        }
    }
    return double(cpu) / 1000.0 / double(rounds * clients * messages);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const rlimit limit{8192, 8192};
    setrlimit(RLIMIT_NOFILE, &limit);
    QTextStream out(stdout);
    out << "Server CPU a delivery of a 700-byte message, in µs; in brackets: beside the plain socket.\n"
        << "clients  messages   QTcpSocket   BroadcastServer         sendTextMessage\n";
    for (const int clients : {1, 10, 100, 1000}) {
        for (const int messages : {1, 64}) {
            const double plain = measure(*std::make_unique<PlainSocketSender>(), clients, messages);
            const double ours = measure(*std::make_unique<SharedFrameSender>(), clients, messages);
            const double naive = measure(*std::make_unique<WebSocketSender>(), clients, messages);
            out << u"%1 %2 %3 %4 (%5) %6 (%7)\n"_s.arg(clients, 7)
                       .arg(messages, 9)
                       .arg(plain, 12, 'f', 2)
                       .arg(ours, 13, 'f', 2)
                       .arg(ours / plain, 0, 'f', 2)
                       .arg(naive, 15, 'f', 2)
                       .arg(naive / plain, 0, 'f', 2);
            out.flush();
        }
    }
    return 0;
}
