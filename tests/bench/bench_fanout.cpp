// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "fanoutclients.h"
#include "output/broadcastserver.h"
#include "output/websocketframe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QWebSocket>
#include <QWebSocketServer>

#include <ctime>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Bench;

// What one delivery costs the server in CPU time, for several ways to send messages of the same size to many
// clients: the stream with a ready message and as it is, writing each change's JSON once; Qt's two ways; and
// the servers of other libraries, in processes of their own. The clients are bare sockets on a thread of
// their own that throw away what they read.

namespace {

constexpr size_t MessageBytes = 700;
constexpr int FrameBytes = int(MessageBytes) + 4;
constexpr int RunMilliseconds = 250; // of each figure

qint64 cpuNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

// One way to send: a port to connect to, how many are connected, and a burst to all of them.
struct Sender
{
    virtual ~Sender() = default;
    virtual quint16 port() = 0;
    virtual int clients() = 0;
    virtual void send(int messages) = 0;
};

// What the others send too: a message that is there already.
void appendReady(const RecentChange &, StreamFormat, qint64, std::string &out)
{
    out.append(MessageBytes, 'x');
}

StreamLimits limits()
{
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients; // all come from this machine
    return limits;
}

// An edit whose message has so many bytes.
RecentChange changeOfSize(std::size_t bytes)
{
    RecentChange change;
    std::string json;
    change.wiki = change.append("enwiki");
    change.user = change.append("Carsten R D");
    change.title = change.append("User talk:Manxruler");
    change.namespaceName = change.append("User talk");
    change.url = change.append("https://en.wikipedia.org/w/index.php?diff=775894803&oldid=775894650");
    change.newRevision = 775894803;
    change.oldRevision = 775894650;
    change.sizeChange = 19;
    // The comment stands in the message twice.
    change.summary = change.parsedSummary = change.append("x");
    appendStreamMessage(change, {}, 0, json);
    const std::size_t missing = bytes - json.size();
    change.summary = change.parsedSummary = change.append(std::string(1 + missing / 2, 'x'));
    change.title = change.append("User talk:Manxruler" + std::string(missing % 2, 'x'));
    return change;
}

struct SharedFrameSender final : Sender
{
    explicit SharedFrameSender(StreamWriter writer) : server(nullptr, limits(), std::move(writer))
    {
        server.start({QHostAddress(QHostAddress::LocalHost)}, 0);
        const RecentChange change = changeOfSize(MessageBytes);
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
    const qint64 bytesARound = qint64(clients) * messages * FrameBytes;
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

qint64 cpuNanosecondsOf(qint64 process)
{
    clockid_t clock{};
    timespec time{};
    clock_getcpuclockid(static_cast<pid_t>(process), &clock);
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

// A server in a process of its own, see fanout/.
class OtherServer
{
public:
    OtherServer(const QString &program, const QString &script)
    {
        qputenv("NODE_PATH", "/usr/share/nodejs"); // where distributions put libraries
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, {QStringLiteral(WIKIMON_FANOUT "/") + script});
        m_port = m_process.waitForStarted() ? readNumber() : 0;
    }
    ~OtherServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(3000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(OtherServer)

    [[nodiscard]] bool isThere() const { return m_port > 0; }

    // As measure() has it; below 0 when the clients could not be connected.
    double measure(int clients, int messages)
    {
        Clients readers(quint16(m_port), clients);
        QElapsedTimer time;
        time.start();
        while (ask() != clients) { // those of the figure before may still be leaving
            if (time.elapsed() > 20000) {
                return -1;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50)); // the last answers are read
        const int rounds = std::clamp(256 / (clients * messages), 1, 64);
        qint64 cpu = 0;
        qint64 deliveries = 0;
        for (time.start(); time.elapsed() < RunMilliseconds || deliveries < 3LL * clients * messages;) {
            const qint64 count = qint64(rounds) * clients * messages;
            const qint64 target = readers.received() + count * FrameBytes;
            const qint64 before = cpuNanosecondsOf(m_process.processId());
            tell(rounds, messages);
            QElapsedTimer patience;
            patience.start();
            while (readers.received() < target && patience.elapsed() < 5000) {
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            }
            cpu += cpuNanosecondsOf(m_process.processId()) - before;
            deliveries += count;
        }
        return double(cpu) / 1000.0 / double(deliveries);
    }

private:
    void tell(int rounds, int messages)
    {
        m_process.write(QByteArray::number(rounds) + ' ' + QByteArray::number(messages) + '\n');
        m_process.waitForBytesWritten(1000);
    }
    int ask()
    {
        tell(0, 0);
        return readNumber();
    }
    int readNumber()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(5000)) {
                return 0;
            }
        }
        return m_process.readLine().trimmed().toInt();
    }

    QProcess m_process;
    int m_port = 0;
};

QString cell(double value, double plain)
{
    return value < 0 ? u"               -"_s
                     : u"%1 %2"_s.arg(value, 9, 'f', 2).arg(u"(%1)"_s.arg(value / plain, 0, 'f', 2), 6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const rlimit limit{8192, 8192};
    setrlimit(RLIMIT_NOFILE, &limit);
    QTextStream out(stdout);
    const std::pair<QString, QString> others[] = {{u"node"_s, u"ws.mjs"_s},
        {u"/usr/bin/python3"_s, u"websockets_server.py"_s}, {u"/usr/bin/python3"_s, u"autobahn_server.py"_s}};
    std::vector<std::unique_ptr<OtherServer>> servers;
    for (const auto &[program, script] : others) {
        servers.push_back(std::make_unique<OtherServer>(program, script));
        if (!servers.back()->isThere()) {
            out << script << ": not installed, skipped\n";
        }
    }
    out << "Server CPU a delivery of a 700-byte message, in µs; in brackets: beside the plain socket.\n"
        << "clients messages QTcpSocket     BroadcastServer        with JSON sendTextMessage         node ws "
           "     websockets"
           "        autobahn\n";
    for (const int clients : {1, 10, 100, 1000}) {
        for (const int messages : {1, 64}) {
            const double plain = measure(*std::make_unique<PlainSocketSender>(), clients, messages);
            out << u"%1 %2 %3    "_s.arg(clients, 7).arg(messages, 8).arg(plain, 10, 'f', 2)
                << cell(measure(*std::make_unique<SharedFrameSender>(appendReady), clients, messages), plain)
                << cell(measure(*std::make_unique<SharedFrameSender>(appendStreamMessage), clients, messages),
                       plain)
                << cell(measure(*std::make_unique<WebSocketSender>(), clients, messages), plain);
            for (const auto &server : servers) {
                out << cell(server->isThere() ? server->measure(clients, messages) : -1, plain);
            }
            out << '\n';
            out.flush();
        }
    }
    return 0;
}
