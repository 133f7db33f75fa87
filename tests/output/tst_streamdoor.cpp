// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "doortesting.h"
#include "streamtesting.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Who comes to the stream's port with what, and what becomes of it. Others never notice.
class TestStreamDoor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refuses_data();
    void refuses();
    void asksForTheToken();
    void changesWhoMayConnect();
    void takesARequestByteByByte();
    void answersAnOversizedRequest();
    void halfOpenConnectionsStopNobody();
    void countsThoseWhoTookTooLong();
    void survivesRandomRequests();
    void ignoresWhatClientsSay_data();
    void ignoresWhatClientsSay();
    void answersPingAndClose();

private:
    [[nodiscard]] quint16 port() const { return m_server->state().port; }
    void checkOthers();

    std::unique_ptr<BroadcastServer> m_server;
    std::unique_ptr<Client> m_other; // has been there all the time
    int m_round = 0;
};

void TestStreamDoor::init()
{
    m_other.reset();
    m_server = std::make_unique<BroadcastServer>(nullptr, StreamLimits{}, appendTitle);
    m_server->start({}, 0);
    QVERIFY(m_server->state().isListening);
    m_other = std::make_unique<Client>(port());
    QTRY_COMPARE(m_server->state().clients, 1);
}

// The client that was there receives, and a new one gets in.
void TestStreamDoor::checkOthers()
{
    const QString title = QString::number(++m_round);
    Client late(port());
    QVERIFY(late.waitForOpen());
    QTRY_COMPARE(m_server->state().clients, 2);
    m_server->broadcast(batchOf({title}));
    QTRY_COMPARE(late.messages, messagesOf({title}));
    QTRY_VERIFY(!m_other->messages.isEmpty() && m_other->messages.last() == messageOf(title));
    late.socket.close();
    QTRY_COMPARE(m_server->state().clients, 1);
}

void TestStreamDoor::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &request, int status, const char *reason) {
        QTest::newRow(name) << request << status << QString::fromLatin1(reason);
    };
    row("foreign origin", upgrade("/", {"Origin: http://evil.example"}), 403, "origin");
    row("foreign origin of a page", get("/stats.json", {"Origin: http://evil.example"}), 403, "origin");
    row("foreign host", upgrade("/", {"Host: evil.example:9000"}), 403, "host");
    row("foreign host of a page", get("/metrics", {"Host: evil.example"}), 403, "host");
    row("foreign host and its own origin",
        upgrade("/", {"Host: evil.example", "Origin: http://evil.example"}), 403, "host");
    row("bad host", get("/", {"Host: local host"}), 400, "badRequest");
    row("two hosts", get("/", {"Host: localhost", "Host: evil.example"}), 400, "badRequest");
    row("empty host", get("/", {"Host:"}), 400, "badRequest");
    row("no HTTP", "NICK x\r\nUSER x\r\n\r\n", 400, "badRequest");
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 9), 400, "badRequest");
    row("zeros", QByteArray(2000, '\0'), 400, "badRequest");
    row("bare line feeds", "GET / HTTP/1.1\nHost: localhost\n\n", 400, "badRequest");
    row("smuggled in a fold", get("/", {"X: y\r\n GET /metrics HTTP/1.1"}), 400, "badRequest");
    row("pipelined", get("/") + get("/metrics"), 400, "badRequest");
    row("body", get("/", {"Content-Length: 5"}) + "abcde", 400, "badRequest");
    row("two lengths", get("/", {"Content-Length: 0", "Content-Length: 30"}) + get("/metrics"), 400,
        "badRequest");
    row("chunked", get("/", {"Transfer-Encoding: chunked"}) + "0\r\n\r\nGET / HTTP/1.1\r\n\r\n", 400,
        "badRequest");
    row("frames before the answer", upgrade() + frame(0x81, "Hello"), 400, "badRequest");
    row("too large", get("/", {"Cookie: " + QByteArray(9000, 'x')}), 431, "tooLarge");
    row("upgrade without connection", get("/", {"Upgrade: websocket"}), 426, "badRequest");
    row("upgrade without key",
        get("/", {"Upgrade: websocket", "Connection: upgrade", "Sec-WebSocket-Version: 13"}), 400,
        "badRequest");
    row("key that is none",
        get("/",
            {"Upgrade: websocket", "Connection: upgrade", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: abc"}),
        400, "badRequest");
    row("older WebSocket",
        get("/",
            {"Upgrade: websocket", "Connection: upgrade", "Sec-WebSocket-Version: 8",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="}),
        426, "badRequest");
    row("HTTP/1.0", upgrade().replace("HTTP/1.1", "HTTP/1.0"), 400, "badRequest");
}

void TestStreamDoor::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, reason);
    const Reply reply = ask(port(), request);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.isClosed);
    QVERIFY(reply.body.endsWith('\n'));
    const StreamRefusals &refusals = m_server->state().refusals;
    QCOMPARE(refusals.total(), 1);
    QCOMPARE(refusals.origin, reason == "origin"_L1 ? 1 : 0);
    QCOMPARE(refusals.host, reason == "host"_L1 ? 1 : 0);
    QCOMPARE(refusals.badRequest, reason == "badRequest"_L1 ? 1 : 0);
    QCOMPARE(refusals.tooLarge, reason == "tooLarge"_L1 ? 1 : 0);
    checkOthers();
}

void TestStreamDoor::asksForTheToken()
{
    StreamAccess access;
    access.token = u"open-sesame"_s;
    m_server->setAccess(access);
    QTest::qWait(50);
    QVERIFY(!m_other->isClosed); // was let in before
    for (const QByteArray &request : {upgrade(), upgrade("/?token=open-sesam"), get("/"), get("/stats.json"),
             get("/metrics", {"Authorization: Bearer no"}), get("/nothing")}) {
        const Reply reply = ask(port(), request);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.header("WWW-Authenticate"), "Bearer");
    }
    QCOMPARE(m_server->state().refusals.token, 6);
    QCOMPARE(ask(port(), get("/?token=open-sesame")).status, 200);
    QCOMPARE(ask(port(), get("/metrics", {"Authorization: Bearer open-sesame"})).status, 200);
    QCOMPARE(ask(port(), upgrade("/?token=open-sesame")).status, 101);
    QCOMPARE(ask(port(), upgrade("/", {"Authorization: Bearer open-sesame"})).status, 101);
    QCOMPARE(ask(port(), upgrade("/?token=open-sesame", {"Origin: http://evil.example"})).status, 403);
    m_server->setAccess({});
    QCOMPARE(ask(port(), upgrade()).status, 101);
}

void TestStreamDoor::changesWhoMayConnect()
{
    const QByteArray request = upgrade("/", {"Origin: https://example.org"});
    QCOMPARE(ask(port(), request).status, 403);
    StreamAccess access;
    access.allowedOrigins = {u"https://example.org"_s};
    m_server->setAccess(access);
    QCOMPARE(ask(port(), request).status, 101);
    QCOMPARE(ask(port(), upgrade("/", {"Origin: https://listen.hatnote.com"})).status, 403);
    m_server->start({QHostAddress(QHostAddress::AnyIPv4)}, 0); // any name may lead here now
    QCOMPARE(ask(port(), upgrade("/", {"Host: stream.example"})).status, 101);
    QCOMPARE(
        ask(port(), upgrade("/", {"Host: stream.example", "Origin: http://stream.example"})).status, 403);
}

void TestStreamDoor::takesARequestByteByByte()
{
    QTcpSocket socket;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request = upgrade("/", {"Origin: null"});
    for (const char byte : request) {
        QCOMPARE(socket.bytesAvailable(), 0);
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(socket.peek(1000).contains("\r\n\r\n"));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(m_server->state().clients, 2);
    QCOMPARE(m_server->state().refusals.total(), 0);
}

// The answer comes through although much more was sent than anybody reads.
void TestStreamDoor::answersAnOversizedRequest()
{
    const Reply reply = ask(port(), get("/", {"Cookie: " + QByteArray(500'000, 'x')}));
    QCOMPARE(reply.status, 431);
    QVERIFY(reply.isClosed);
    QTcpSocket endless;
    endless.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    QTRY_COMPARE(endless.state(), QAbstractSocket::ConnectedState);
    qint64 sent = 0;
    QVERIFY(QTest::qWaitFor([&] {
        if (endless.bytesToWrite() < 100'000) {
            endless.write(QByteArray(100'000, 'x'));
            sent += 100'000;
        }
        return endless.state() == QAbstractSocket::UnconnectedState;
    }));
    QVERIFY2(sent < 64 * 1024 * 1024, qPrintable(QString::number(sent)));
    checkOthers();
}

void TestStreamDoor::halfOpenConnectionsStopNobody()
{
    constexpr int Crowd = 1000;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_max < 4 * Crowd) {
        QSKIP("Too few files may be open at once here for a crowd.");
    }
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < Crowd; ++i) {
        crowd.push_back(std::make_unique<RawClient>(port()));
        if (i % 2 == 0) {
            crowd.back()->write("GET / HTTP/1.1\r\nHost: loc");
        }
        if (i % 50 == 0) {
            QCoreApplication::processEvents();
        }
    }
    checkOthers();
    for (int i = 0; i < Crowd; ++i) { // more than there are places for
        crowd.push_back(std::make_unique<RawClient>(port()));
        if (i % 50 == 0) {
            QCoreApplication::processEvents();
        }
    }
    checkOthers();
    QTRY_VERIFY(m_server->state().refusals.slow >= 2 * Crowd - StreamLimits{}.handshakes);
}

void TestStreamDoor::countsThoseWhoTookTooLong()
{
    m_other.reset();
    m_server = std::make_unique<BroadcastServer>(nullptr, quickLimits(), appendTitle);
    m_server->start({}, 0);
    RawClient silent(port());
    RawClient half(port());
    half.write("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(m_server->state().refusals.slow, 2);
    QVERIFY(silent.isClosedByServer());
    QVERIFY(half.isClosedByServer());
    RawClient unread(port()); // asks and never reads, nor closes
    unread.write(get("/"));
    QTest::qWait(600);
    QVERIFY(unread.isClosedByServer());
    QCOMPARE(m_server->state().refusals.slow, 2); // it was answered
}

void TestStreamDoor::survivesRandomRequests()
{
    QRandomGenerator random(20261122);
    for (int i = 0; i < 300; ++i) {
        QByteArray request = i % 2 == 0 ? upgrade() : get("/stats.json");
        for (int n = random.bounded(1, 6); n > 0; --n) {
            request[random.bounded(int(request.size()))] = static_cast<char>(random.bounded(256));
        }
        RawClient client(port());
        client.write(request);
        QCoreApplication::processEvents();
    }
    checkOthers();
}

void TestStreamDoor::ignoresWhatClientsSay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << frame(0x81, "Hello Server!");
    QTest::newRow("JSON") << frame(0x81, R"({"action":"shutdown","filter":"x"})");
    QTest::newRow("binary") << frame(0x82, QByteArray("\0\1\2", 3));
    QTest::newRow("empty text") << frame(0x81, "");
    QTest::newRow("fragments") << frame(0x01, "Hel") + frame(0x00, "lo") + frame(0x80, "!");
    QTest::newRow("ping between fragments") << frame(0x01, "Hel") + frame(0x89, "x") + frame(0x80, "lo");
    QTest::newRow("fragments of UTF-8") << frame(0x01, "\xe6\x9d\xb1") + frame(0x80, "\xe4\xba\xac");
    QTest::newRow("pong that nobody asked for") << frame(0x8a, "x");
    QTest::newRow("not masked") << frame(0x81, "Hello", false); // Qt lets it pass
}

void TestStreamDoor::ignoresWhatClientsSay()
{
    QFETCH(QByteArray, bytes);
    RawClient client(port());
    QVERIFY(client.shakeHands());
    for (const char byte : bytes) { // each byte by itself
        client.write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTest::qWait(20);
    m_server->broadcast(batchOf({u"1"_s}));
    const QByteArray message = "\x81\x09{\"t\":\"1\"}";
    QVERIFY2(QTest::qWaitFor([&] { return client.received().contains(message); }),
        client.received().toPercentEncoding().constData());
    const QByteArray pong = bytes.contains("\x89\x81") ? "\x8a\x01x" : "";
    QVERIFY(QTest::qWaitFor([&] { return client.received().contains(pong); }));
    QCOMPARE(client.received().size(), message.size() + pong.size());
    QTRY_COMPARE(m_other->messages, messagesOf({u"1"_s})); // what one client says goes to nobody
    QCOMPARE(m_server->state().clients, 2);
}

void TestStreamDoor::answersPingAndClose()
{
    RawClient client(port());
    QVERIFY(client.shakeHands());
    client.write(frame(0x89, QByteArray(125, 'p')));
    QVERIFY(
        QTest::qWaitFor([&] { return client.received() == QByteArray("\x8a\x7d" + QByteArray(125, 'p')); }));
    client.write(frame(0x88, "\x03\xe8"));
    QVERIFY(QTest::qWaitFor([&] { return client.received().endsWith("\x88\x02\x03\xe8"); }));
    QVERIFY(client.isClosedByServer());
    QTRY_COMPARE(m_server->state().clients, 1);
}

QTEST_GUILESS_MAIN(TestStreamDoor)
#include "tst_streamdoor.moc"
