// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Where the server listens, what it says when it can't, and how it leaves.
class TestStreamListening : public QObject
{
    Q_OBJECT

private slots:
    void takesOneFreePortOnAllAddresses();
    void waitsForAPortInUse_data();
    void waitsForAPortInUse();
    void saysWhenItTriesAgain();
    void stopEndsTheTries();
    void namesAnAddressOfAnotherComputer();
    void namesAForbiddenPort();
    void portChangeClosesClientsWith1001();
    void stopClosesClientsWith1001AndFreesThePort();
    void sameStartKeepsClients();
    void destructionClosesClientsWith1001();
    void canStopWithinAReport();

private:
    static inline const QHostAddress v4{QHostAddress::LocalHost};
    static inline const QHostAddress v6{QHostAddress::LocalHostIPv6};
};

void TestStreamListening::takesOneFreePortOnAllAddresses()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    QSignalSpy states(&server, &BroadcastServer::stateChanged);
    server.start({}, 0);
    const StreamState &state = server.state();
    QVERIFY(state.isWanted);
    QVERIFY(state.isListening);
    QVERIFY(state.port != 0);
    QCOMPARE(state.error, QString());
    QCOMPARE(states.size(), 1);
    QCOMPARE(states[0][0].value<StreamState>(), state);
    QStringList urls{u"ws://127.0.0.1:%1/"_s.arg(state.port)};
    if (QTcpServer().listen(v6)) {
        urls.append(u"ws://[::1]:%1/"_s.arg(state.port));
    }
    QCOMPARE(state.urls, urls);
}

void TestStreamListening::waitsForAPortInUse_data()
{
    QTest::addColumn<QHostAddress>("blocked");
    QTest::newRow("the first address") << v4;
    QTest::newRow("the second address") << v6;
}

void TestStreamListening::waitsForAPortInUse()
{
    QFETCH(QHostAddress, blocked);
    QTcpServer other;
    if (!other.listen(blocked)) {
        QSKIP("This machine lacks the address.");
    }
    const quint16 port = other.serverPort();
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({v4, v6}, port);
    QVERIFY(server.state().isWanted);
    QVERIFY(!server.state().isListening);
    QCOMPARE(server.state().urls, QStringList());
    QVERIFY(server.state().error.startsWith(u"Port %1 is already used by another program."_s.arg(port)));
    QTest::qWait(120); // two more tries fail
    QVERIFY(!server.state().isListening);

    other.close();
    QTRY_VERIFY(server.state().isListening);
    QCOMPARE(server.state().port, port);
    QCOMPARE(server.state().error, QString());
    QCOMPARE(server.state().nextTry, 0);
    Client client(port);
    QTRY_COMPARE(server.state().clients, 1);
}

void TestStreamListening::saysWhenItTriesAgain()
{
    QTcpServer other;
    QVERIFY(other.listen(v4));
    BroadcastServer server(nullptr, {}, appendTitle);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    server.start({v4}, other.serverPort());
    QCOMPARE(server.state().error,
        u"Port %1 is already used by another program. WikiMon tries again every 5 seconds."_s.arg(
            other.serverPort()));
    QVERIFY(server.state().nextTry >= before + 5000);
    QVERIFY(server.state().nextTry <= QDateTime::currentMSecsSinceEpoch() + 5000);
}

void TestStreamListening::stopEndsTheTries()
{
    QTcpServer other;
    QVERIFY(other.listen(v4));
    const quint16 port = other.serverPort();
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({v4}, port);
    server.stop();
    QVERIFY(!server.state().isWanted);
    QCOMPARE(server.state().error, QString());
    QCOMPARE(server.state().nextTry, 0);
    other.close();
    QTest::qWait(150); // three tries long
    QVERIFY(!server.state().isListening);
    QVERIFY(other.listen(v4, port));
}

void TestStreamListening::namesAnAddressOfAnotherComputer()
{
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({v4, QHostAddress(u"192.0.2.1"_s)}, 0);
    QVERIFY(!server.state().isListening);
    QVERIFY2(server.state().error.startsWith(u"192.0.2.1 is not an address of this computer."_s),
        qPrintable(server.state().error));
    server.start({v4}, 0);
    QVERIFY(server.state().isListening);
}

void TestStreamListening::namesAForbiddenPort()
{
    if (QTcpServer().listen(v4, 1)) {
        QSKIP("This user may use any port.");
    }
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({v4}, 1);
    QVERIFY2(server.state().error.startsWith(u"WikiMon is not allowed to use port 1."_s),
        qPrintable(server.state().error));
}

void TestStreamListening::portChangeClosesClientsWith1001()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    server.start({}, 0);
    const quint16 firstPort = server.state().port;
    Client client(firstPort);
    QVERIFY(client.waitForOpen());
    QTRY_COMPARE(server.state().clients, 1);
    server.broadcast(batchOf(numberedTitles(50)));
    QTcpServer probe;
    QVERIFY(probe.listen(v4)); // a port that was free a moment ago
    const quint16 secondPort = probe.serverPort();
    probe.close();
    server.start({}, secondPort);
    QCOMPARE(server.state().clients, 0);
    QCOMPARE(server.state().port, secondPort);
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QCOMPARE(client.messages.size(), 50); // nothing on the way was lost
    Client next(secondPort);
    QTRY_COMPARE(server.state().clients, 1);
    QVERIFY(QTcpServer().listen(v4, firstPort));
}

void TestStreamListening::stopClosesClientsWith1001AndFreesThePort()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    server.start({}, 0);
    const quint16 port = server.state().port;
    Client client(port);
    QVERIFY(client.waitForOpen());
    QTRY_COMPARE(server.state().clients, 1);
    server.stop();
    QVERIFY(QTcpServer().listen(v4, port));
    const StreamState &state = server.state();
    QVERIFY(!state.isWanted && !state.isListening);
    QCOMPARE(state.clients, 0);
    QCOMPARE(state.urls, QStringList());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    server.broadcast(batchOf({u"1"_s})); // to nobody
    QCOMPARE(state.sentMessages, 0);
    server.start({}, port);
    QVERIFY(state.isListening);
}

void TestStreamListening::sameStartKeepsClients()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    server.start({v4}, 0);
    Client client(server.state().port);
    QVERIFY(client.waitForOpen());
    QTRY_COMPARE(server.state().clients, 1);
    server.start({v4}, server.state().port);
    server.start({v4}, 0);
    server.broadcast(batchOf({u"1"_s}));
    QTRY_COMPARE(client.messages.size(), 1);
    QVERIFY(!client.isClosed);
}

void TestStreamListening::destructionClosesClientsWith1001()
{
    auto server = std::make_unique<BroadcastServer>(nullptr, StreamLimits{}, appendTitle);
    server->start({}, 0);
    Client client(server->state().port);
    Client unfinished(server->state().port);
    RawClient silent(server->state().port);
    QVERIFY(client.waitForOpen());
    QTRY_VERIFY(server->state().clients >= 1);
    server.reset();
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QVERIFY(silent.isClosedByServer());
}

void TestStreamListening::canStopWithinAReport()
{
    BroadcastServer server(nullptr, {}, appendTitle);
    server.start({}, 0);
    connect(&server, &BroadcastServer::stateChanged, &server, [&](const StreamState &state) {
        if (state.clients == 2) {
            server.stop();
        }
    });
    Client first(server.state().port);
    Client second(server.state().port);
    QTRY_VERIFY(!server.state().isListening);
    QTRY_VERIFY(first.isClosed && second.isClosed);
}

QTEST_GUILESS_MAIN(TestStreamListening)
#include "tst_streamlistening.moc"
