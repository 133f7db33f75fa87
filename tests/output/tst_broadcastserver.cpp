// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

class TestBroadcastServer : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderWithoutRepeats_data();
    void keepsOrderWithoutRepeats();
    void frameForms_data();
    void frameForms();
    void keepsScripts();
    void serialisesOnce();
    void sendsToLateClientsOnlyWhatComes();
    void passesOverClientsTalk();
    void closesClientsThatTalkTooMuch();
    void mixesWithPingsOfBothSides();
    void countsClientsAndMessages();
    void reportsNumbersSeldom();
    void sendsLargeBatches();
    void aThousandJoinWithinASecond();

private:
    // Starts the server on the loopback addresses and has count clients join it.
    static bool joinAll(BroadcastServer &server, std::vector<std::unique_ptr<Client>> &clients, int count);
};

bool TestBroadcastServer::joinAll(
    BroadcastServer &server, std::vector<std::unique_ptr<Client>> &clients, int count)
{
    server.start({}, 0);
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<Client>(server.state().port));
    }
    const auto isOpen = [](const auto &client) { return client->waitForOpen(); };
    return std::ranges::all_of(clients, isOpen)
        && QTest::qWaitFor([&] { return server.state().clients == count; });
}

void TestBroadcastServer::keepsOrderWithoutRepeats_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("batchSize");
    QTest::newRow("IPv4, single changes") << u"127.0.0.1"_s << 1;
    QTest::newRow("IPv4, bursts") << u"127.0.0.1"_s << 64;
    QTest::newRow("IPv6, single changes") << u"[::1]"_s << 1;
    QTest::newRow("IPv6, bursts") << u"[::1]"_s << 64;
    QTest::newRow("by name") << u"localhost"_s << 7;
}

void TestBroadcastServer::keepsOrderWithoutRepeats()
{
    QFETCH(QString, host);
    QFETCH(int, batchSize);
    BroadcastServer server(nullptr, {}, appendTitle);
    server.start({}, 0);
    if (server.state().urls.size() < 2 && host == u"[::1]"_s) {
        QSKIP("This machine has no IPv6.");
    }
    if (host == u"localhost"_s && QHostInfo::fromName(host).addresses().isEmpty()) {
        QSKIP("This machine does not know the name localhost.");
    }
    Client client(server.state().port, host);
    QTRY_COMPARE(server.state().clients, 1);
    const QStringList titles = numberedTitles(1000);
    for (int i = 0; i < titles.size(); i += batchSize) {
        server.broadcast(batchOf(titles.mid(i, batchSize)));
        if (i % 3 == 0) {
            QCoreApplication::processEvents();
        }
    }
    QTRY_COMPARE(client.messages.size(), 1000);
    QCOMPARE(client.messages, messagesOf(titles));
}

void TestBroadcastServer::frameForms_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {8, 125, 126, 127, 65535, 65536, 70000, 300000}) {
        QTest::addRow("%d bytes", int(size)) << size;
    }
}

void TestBroadcastServer::frameForms()
{
    QFETCH(qsizetype, size);
    BroadcastServer server(nullptr, {}, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 1));
    const QString title(size - TitleOverhead, u'x');
    server.broadcast(batchOf({title, u"after"_s}));
    QTRY_COMPARE(clients[0]->messages.size(), 2);
    QCOMPARE(clients[0]->messages, messagesOf({title, u"after"_s}));
}

void TestBroadcastServer::keepsScripts()
{
    const QStringList titles{u"Участница:Ёлка"_s, u"東京都 – 日本"_s, u"مستخدم:علي"_s, u"שיחה"_s, u"ไทย"_s,
        u"ქართული"_s, u"हिन्दी"_s, u"👩‍👩‍👧 𐍈"_s, u"e\u0301\u0000\u2028"_s};
    BroadcastServer server(nullptr, {}, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 1));
    server.broadcast(batchOf(titles));
    QTRY_COMPARE(clients[0]->messages.size(), titles.size());
    QCOMPARE(clients[0]->messages, messagesOf(titles));
}

void TestBroadcastServer::serialisesOnce()
{
    int serialised = 0;
    BroadcastServer server(
        nullptr, {}, [&](const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out) {
            ++serialised;
            appendTitle(change, format, sequence, out);
        });
    server.start({}, 0);
    server.broadcast(batchOf(numberedTitles(5)));
    QCOMPARE(serialised, 0); // nobody listens

    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 3));
    server.broadcast(batchOf(numberedTitles(5)));
    server.broadcast({});
    server.broadcast(batchOf({}));
    QCOMPARE(serialised, 5);
    for (const auto &client : clients) {
        QTRY_COMPARE(client->messages, messagesOf(numberedTitles(5)));
    }
}

void TestBroadcastServer::sendsToLateClientsOnlyWhatComes()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 1));
    server.broadcast(batchOf({u"early"_s}));
    Client late(server.state().port);
    QTRY_COMPARE(server.state().clients, 2);
    server.broadcast(batchOf({u"late"_s}));
    QTRY_COMPARE(late.messages, messagesOf({u"late"_s}));
    QTRY_COMPARE(clients[0]->messages, messagesOf({u"early"_s, u"late"_s}));
}

void TestBroadcastServer::passesOverClientsTalk()
{
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 2));
    QWebSocket &talker = clients[0]->socket;
    talker.sendTextMessage(u"Hello Server!"_s);
    talker.sendTextMessage(u"Hello Server!"_s);
    talker.sendBinaryMessage(QByteArray(4096, '\0'));
    talker.sendTextMessage({});
    QSignalSpy pong(&talker, &QWebSocket::pong);
    talker.ping("after all that");
    QTRY_COMPARE(pong.size(), 1);
    server.broadcast(batchOf({u"1"_s}));
    for (const auto &client : clients) {
        QTRY_COMPARE(client->messages, messagesOf({u"1"_s}));
    }
}

void TestBroadcastServer::closesClientsThatTalkTooMuch()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 2));
    clients[0]->socket.sendTextMessage(QString(5 * 1024, u'x'));
    QTRY_VERIFY(clients[0]->isClosed);
    QCOMPARE(clients[0]->socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    QTRY_COMPARE(server.state().clients, 1);
    server.broadcast(batchOf({u"1"_s}));
    QTRY_COMPARE(clients[1]->messages, messagesOf({u"1"_s}));
    QCOMPARE(clients[0]->messages, QStringList());
}

// Our frames and those that Qt writes (pings, pongs) share a socket: each must stay whole.
void TestBroadcastServer::mixesWithPingsOfBothSides()
{
    StreamLimits limits;
    limits.ping = limits.check = std::chrono::milliseconds(1);
    limits.missedPongs = 1'000'000; // a slow machine answers later than after 2 ms
    BroadcastServer server(nullptr, limits, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 2));
    QSignalSpy pongs(&clients[0]->socket, &QWebSocket::pong);
    QStringList titles;
    for (int i = 0; i < 500; ++i) {
        const QString title = QString::number(i) + QString(i * 37 % 2000, u'x');
        titles.append(title);
        clients[0]->socket.ping(QByteArray::number(i));
        server.broadcast(batchOf({title}));
        if (i % 5 == 0) {
            QTest::qWait(2); // the server's pings fall in here
        }
    }
    for (const auto &client : clients) {
        QTRY_COMPARE(client->messages.size(), titles.size());
        QCOMPARE(client->messages, messagesOf(titles));
    }
    QTRY_COMPARE(pongs.size(), 500);
    QCOMPARE(server.state().clients, 2); // both answered each ping
}

void TestBroadcastServer::countsClientsAndMessages()
{
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    QSignalSpy states(&server, &BroadcastServer::stateChanged);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 3));
    server.broadcast(batchOf(numberedTitles(4)));
    QCOMPARE(server.state().sentMessages, 12);
    clients.pop_back(); // without a closing handshake
    QTRY_COMPARE(server.state().clients, 2);
    clients.back()->socket.close();
    QTRY_COMPARE(server.state().clients, 1);
    server.broadcast(batchOf(numberedTitles(4)));
    QCOMPARE(server.state().sentMessages, 16);
    server.addShed(7);
    QTRY_COMPARE(states.last().first().value<StreamState>(), server.state());
    QCOMPARE(server.state().shedChanges, 7);
}

void TestBroadcastServer::reportsNumbersSeldom()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 1));
    QSignalSpy states(&server, &BroadcastServer::stateChanged);
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 600) {
        server.broadcast(batchOf({u"1"_s}));
        QTest::qWait(1);
    }
    const qint64 sent = server.state().sentMessages;
    QVERIFY(states.size() >= 1);
    QVERIFY2(states.size() <= time.elapsed() / 250 + 1, qPrintable(QString::number(states.size())));
    QTRY_COMPARE(states.last().first().value<StreamState>().sentMessages, sent);
}

void TestBroadcastServer::sendsLargeBatches()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(joinAll(server, clients, 2));
    const QStringList titles = numberedTitles(20000); // several slices
    server.broadcast(batchOf(titles));
    for (const auto &client : clients) {
        QTRY_COMPARE(client->messages.size(), titles.size());
        QCOMPARE(client->messages, messagesOf(titles));
    }
}

void TestBroadcastServer::aThousandJoinWithinASecond()
{
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients;
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({QHostAddress(QHostAddress::LocalHost)}, 0);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.state().port));
    }
    const QByteArray request
        = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    for (const auto &client : clients) {
        QCOMPARE(client->write(request), request.size());
    }
    QElapsedTimer time;
    time.start();
    QTRY_COMPARE(server.state().clients, 1000);
    qInfo("1,000 clients joined within %lld ms", time.elapsed());
    server.broadcast(batchOf(numberedTitles(10)));
    QCOMPARE(server.state().sentMessages, 10000);
    clients.clear();
    QTRY_COMPARE(server.state().clients, 0);
}

QTEST_GUILESS_MAIN(TestBroadcastServer)
#include "tst_broadcastserver.moc"
