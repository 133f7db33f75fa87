// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Clients that are slow, dead or hostile hurt only themselves.
class TestStreamClients : public QObject
{
    Q_OBJECT

private slots:
    void dropsHandshakesThatTakeTooLong_data();
    void dropsHandshakesThatTakeTooLong();
    void dropsTheOldestOfTooManyHandshakes();
    void dropsWhatIsNoHandshake();
    void refusesClientsBeyondTheLimit();
    void letsGoAClientThatFallsBehind();
    void tells1013ToAClientThatFellBehind();
    void letsGoAClientThatStandsStill();
    void keepsASlowReader();
    void dropsAClientThatAnswersNoPings();
    void survivesAPingFlood();
    void closesBrokenFrames_data();
    void closesBrokenFrames();
    void survivesRandomFrames();
};

void TestStreamClients::dropsHandshakesThatTakeTooLong_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("silent") << QByteArray() << false;
    QTest::newRow("half a request") << QByteArray("GET / HTTP/1.1\r\nHost: loc") << false;
    QTest::newRow("header by header") << QByteArray("GET / HTTP/1.1\r\n") << true;
    QTest::newRow("larger than any request")
        << QByteArray("GET / HTTP/1.1\r\nCookie: ") + QByteArray(50000, 'x') << false;
}

void TestStreamClients::dropsHandshakesThatTakeTooLong()
{
    QFETCH(QByteArray, beginning);
    QFETCH(bool, goesOn);
    BroadcastServer server(nullptr, quickLimits(), appendTitle);
    server.start({}, 0);
    RawClient client(server.state().port);
    client.write(beginning);
    QElapsedTimer time;
    time.start();
    if (goesOn) {
        while (time.elapsed() < 300) {
            client.write("X: y\r\n");
            QTest::qWait(20);
        }
    }
    QVERIFY(client.isClosedByServer());
    QVERIFY2(time.elapsed() < StreamLimits().handshake.count(), qPrintable(QString::number(time.elapsed())));
    QCOMPARE(server.state().clients, 0);
}

void TestStreamClients::dropsTheOldestOfTooManyHandshakes()
{
    StreamLimits limits;
    limits.handshakes = 2;
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    RawClient oldest(server.state().port);
    RawClient second(server.state().port);
    QTest::qWait(20);
    Client client(server.state().port);
    QVERIFY(client.waitForOpen());
    QVERIFY(oldest.isClosedByServer());
    QVERIFY(second.shakeHands());
    QTRY_COMPARE(server.state().clients, 2);
}

void TestStreamClients::dropsWhatIsNoHandshake()
{
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({}, 0);
    const QByteArrayList requests{"\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", QByteArray(2000, '\0') + "\r\n\r\n",
        "NICK x\r\nUSER x\r\n\r\n", "GET / HTTP/1.1\r\nUpgrade: websocket\r\nHost: a\r\n\r\n"};
    for (const QByteArray &request : requests) {
        RawClient client(server.state().port);
        client.write(request);
        QVERIFY(client.isClosedByServer());
    }
    QCOMPARE(server.state().clients, 0);
    Client client(server.state().port);
    QVERIFY(client.waitForOpen());
}

void TestStreamClients::refusesClientsBeyondTheLimit()
{
    StreamLimits limits = promptLimits();
    limits.clients = 1;
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    Client first(server.state().port);
    QVERIFY(first.waitForOpen());
    RawClient second(server.state().port); // QWebSocket takes 1013 for an error and says 1002
    QVERIFY(second.shakeHands());
    QVERIFY(QTest::qWaitFor([&] {
        return second.received().contains("\x88\x17\x03\xf5"
                                          "All places are taken.");
    }));
    QVERIFY(second.isClosedByServer());
    QCOMPARE(server.state().refusedClients, 1);
    QCOMPARE(server.state().clients, 1);
    first.socket.close();
    QTRY_COMPARE(server.state().clients, 0);
    Client third(server.state().port);
    QTRY_COMPARE(server.state().clients, 1);
}

void TestStreamClients::letsGoAClientThatFallsBehind()
{
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({}, 0);
    Client reader(server.state().port);
    RawClient stalled(server.state().port);
    QVERIFY(stalled.shakeHands());
    QTRY_COMPARE(server.state().clients, 2);
    QStringList titles;
    while (server.state().letGoClients == 0 && titles.size() < 50000) {
        titles.append(QString::number(titles.size()) + QString(700, u'x'));
        server.broadcast(batchOf({titles.last()}));
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.state().letGoClients, 1);
    QTRY_COMPARE(server.state().clients, 1);
    QVERIFY(stalled.isClosedByServer());
    server.broadcast(batchOf({u"after"_s}));
    titles.append(u"after"_s);
    QTRY_COMPARE(reader.messages.size(), titles.size());
    QCOMPARE(reader.messages, messagesOf(titles));
}

void TestStreamClients::tells1013ToAClientThatFellBehind()
{
    StreamLimits limits = promptLimits();
    limits.waitingBytes = 10000;
    limits.closing = std::chrono::seconds(10);
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    RawClient client(server.state().port);
    QVERIFY(client.shakeHands());
    QTRY_COMPARE(server.state().clients, 1);
    for (int i = 0; i < 1000 && server.state().letGoClients == 0; ++i) {
        server.broadcast(batchOf({QString(2000, u'x')}));
        QTest::qWait(1);
    }
    QCOMPARE(server.state().letGoClients, 1);
    QVERIFY(QTest::qWaitFor( // now it reads after all
        [&] { return client.received().contains("The connection is too slow for the stream."); }));
    const QByteArray received = client.received();
    const QByteArray closeFrame = received.mid(received.lastIndexOf('\x88'));
    QCOMPARE(qFromBigEndian<quint16>(closeFrame.constData() + 2), 1013);
    QVERIFY(client.isClosedByServer());
}

void TestStreamClients::letsGoAClientThatStandsStill()
{
    StreamLimits limits = promptLimits();
    limits.stall = std::chrono::milliseconds(200);
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    RawClient stalled(server.state().port);
    QVERIFY(stalled.shakeHands());
    QTRY_COMPARE(server.state().clients, 1);
    QElapsedTimer time;
    time.start();
    // More than the kernel takes, less than the limit.
    server.broadcast(batchOf({QString(200 * 1024, u'x')}));
    QTRY_COMPARE(server.state().letGoClients, 1);
    QVERIFY2(time.elapsed() >= limits.stall.count(), qPrintable(QString::number(time.elapsed())));
    QCOMPARE(server.state().clients, 0);
}

void TestStreamClients::keepsASlowReader()
{
    StreamLimits limits = promptLimits();
    limits.stall = std::chrono::seconds(1);
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    RawClient slow(server.state().port);
    QVERIFY(slow.shakeHands());
    QTRY_COMPARE(server.state().clients, 1);
    const QStringList titles{QString(200 * 1024, u'x'), u"end"_s};
    server.broadcast(batchOf(titles));
    qsizetype received = 0;
    const qsizetype expected = 10 + 200 * 1024 + TitleOverhead + 2 + 3 + TitleOverhead;
    QElapsedTimer time;
    time.start();
    while (received < expected && time.elapsed() < 30'000) {
        received += slow.read().size();
        QTest::qWait(50);
    }
    QCOMPARE(received, expected);
    QVERIFY2(time.elapsed() > limits.stall.count(), "It was not slower than the limit.");
    QCOMPARE(server.state().letGoClients, 0);
    QCOMPARE(server.state().clients, 1);
}

void TestStreamClients::dropsAClientThatAnswersNoPings()
{
    StreamLimits limits = promptLimits();
    limits.ping = std::chrono::milliseconds(200);
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    Client alive(server.state().port);
    RawClient dead(server.state().port);
    QVERIFY(dead.shakeHands());
    QTRY_COMPARE(server.state().clients, 2);
    QVERIFY(dead.isClosedByServer());
    QTRY_COMPARE(server.state().clients, 1);
    QTest::qWait(1000); // five more pings
    QVERIFY(!alive.isClosed);
    QCOMPARE(server.state().clients, 1);
}

// Qt answers pings at once; a client that does not read the answers must not fill the memory.
void TestStreamClients::survivesAPingFlood()
{
    StreamLimits limits;
    limits.check = std::chrono::seconds(10); // the deadlines have no part in this
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({}, 0);
    RawClient client(server.state().port);
    QVERIFY(client.shakeHands());
    const QByteArray ping = QByteArray("\x89\xfd\0\0\0\0", 6) + QByteArray(125, 'x');
    QByteArray pings;
    for (int i = 0; i < 500; ++i) {
        pings += ping;
    }
    qint64 taken = 0;
    for (int i = 0; i < 2000 && server.state().letGoClients == 0; ++i) {
        // What is left of a ping is sent first, or the next bytes would be no frame.
        const qint64 sent = client.write(pings.mid(taken % ping.size()));
        taken += std::max<qint64>(sent, 0);
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.state().letGoClients, 1);
    // The limit, what the kernel's two buffers hold, and what was on the way.
    QVERIFY2(taken < 16 * 1024 * 1024, qPrintable(QString::number(taken)));
}

void TestStreamClients::closesBrokenFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    QTest::newRow("a frame of 1 GiB") << QByteArray("\x81\xff\0\0\0\0\x40\0\0\0\0\0\0\0", 14) << 1009;
    QTest::newRow("5 KiB") << QByteArray("\x81\xfe\x14\0\0\0\0\0", 8) + QByteArray(5120, 'x') << 1009;
    QTest::newRow("bad UTF-8") << QByteArray("\x81\x82\0\0\0\0\xc3\x28", 8) << 1007;
    QTest::newRow("reserved bits") << QByteArray("\xf1\x81\0\0\0\0x", 7) << 1002;
    QTest::newRow("unknown opcode") << QByteArray("\x83\x81\0\0\0\0x", 7) << 1002;
    QTest::newRow("continuation of nothing") << QByteArray("\x80\x81\0\0\0\0x", 7) << 1002;
    QTest::newRow("fragmented ping") << QByteArray("\x09\x81\0\0\0\0x", 7) << 1002;
    QTest::newRow("endless fragments") << QByteArray("\x01\xfe\x0f\xff\0\0\0\0", 8) + QByteArray(4095, 'x')
            + QByteArray("\x00\xfe\x0f\xff\0\0\0\0", 8)
            + QByteArray(4095, 'x') << 1009;
}

void TestStreamClients::closesBrokenFrames()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({}, 0);
    Client other(server.state().port);
    RawClient client(server.state().port);
    QVERIFY(client.shakeHands());
    QTRY_COMPARE(server.state().clients, 2);
    client.write(frame);
    QVERIFY(QTest::qWaitFor([&] { return client.received().size() >= 4; }));
    const QByteArray answer = client.received();
    QCOMPARE(answer.at(0), '\x88');
    QCOMPARE(int(qFromBigEndian<quint16>(answer.constData() + 2)), code);
    QTRY_COMPARE(server.state().clients, 1);
    server.broadcast(batchOf({u"1"_s}));
    QTRY_COMPARE(other.messages, messagesOf({u"1"_s}));
}

void TestStreamClients::survivesRandomFrames()
{
    BroadcastServer server(nullptr, promptLimits(), appendTitle);
    server.start({}, 0);
    Client other(server.state().port);
    QVERIFY(other.waitForOpen());
    QRandomGenerator random(20261121);
    QStringList titles;
    for (int i = 0; i < 200; ++i) {
        RawClient client(server.state().port);
        QVERIFY(client.shakeHands());
        QByteArray bytes(random.bounded(1, 3000), Qt::Uninitialized);
        for (char &byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        client.write(bytes);
        titles.append(QString::number(i));
        server.broadcast(batchOf({titles.last()}));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(other.messages, messagesOf(titles));
    QTRY_COMPARE(server.state().clients, 1);
}

QTEST_GUILESS_MAIN(TestStreamClients)
#include "tst_streamclients.moc"
