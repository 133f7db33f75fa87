// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "streamfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Clients that come back get what they missed, as far as it is kept.
class TestStreamReturning : public StreamFixture
{
    Q_OBJECT

private slots:
    void init() { makeServer(); }
    void givesTheBacklog_data();
    void givesTheBacklog();
    void backlogThenLive();
    void backlogInPortions();
    void tellsWhatIsMissing();
    void tellsWhatIsLostMeanwhile();
    void sharesWork();
};

void TestStreamReturning::givesTheBacklog_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("sinceOffset"); // from the first change's number; -100 for 0, 100 for the future
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << u"/"_s << qint64(-1) << QStringList({u"A"_s, u"C"_s, u"D"_s});
    QTest::newRow("from the middle") << u"/"_s << qint64(0) << QStringList({u"C"_s, u"D"_s});
    QTest::newRow("seen a change of another wiki") << u"/"_s << qint64(1) << QStringList({u"C"_s, u"D"_s});
    QTest::newRow("seen all") << u"/"_s << qint64(3) << QStringList();
    QTest::newRow("of an earlier run") << u"/"_s << qint64(-100) << QStringList({u"A"_s, u"C"_s, u"D"_s});
    QTest::newRow("of no run yet") << u"/"_s << qint64(100) << QStringList({u"A"_s, u"C"_s, u"D"_s});
    QTest::newRow("of a path") << u"/v2/de"_s << qint64(-1) << QStringList({u"B"_s});
    QTest::newRow("with a filter") << u"/?filter=-title:C"_s << qint64(-1) << QStringList({u"A"_s, u"D"_s});
}

void TestStreamReturning::givesTheBacklog()
{
    QFETCH(QString, path);
    QFETCH(qint64, sinceOffset);
    QFETCH(QStringList, expected);
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    const qint64 first = m_server->nextSequence();
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s, u"dewiki:B"_s}));
    m_server->broadcast(batchOfWikis({u"enwiki:C"_s, u"enwiki:D"_s}));
    const qint64 since = sinceOffset == -100 ? 0 : first + sinceOffset;
    const auto client = join(QString(path + (path.contains(u'?') ? u'&' : u'?') + u"since=%1"_s.arg(since)));
    m_server->broadcast(batchOfWikis({u"enwiki:live"_s, u"dewiki:live"_s}));
    expected.append(u"live"_s);
    QTRY_COMPARE(titlesOf(*client), expected);
    m_server->broadcast(batchOfWikis({u"enwiki:more"_s, u"dewiki:more"_s}));
    expected.append(u"more"_s);
    QTRY_COMPARE(titlesOf(*client), expected);
}

// However the joining falls between the changes, each comes once and in order.
void TestStreamReturning::backlogThenLive()
{
    const qint64 first = m_server->nextSequence();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 400; ++i) {
        m_server->broadcast(batchOfWikis({u"enwiki:"_s + QString(2000, u'x')}));
        if (i % 20 == 0) {
            clients.push_back(std::make_unique<Client>(
                m_server->state().port, u"127.0.0.1"_s, u"/?extended=1&since=%1"_s.arg(first - 1)));
        }
        QCoreApplication::processEvents();
    }
    QStringList numbers;
    for (int i = 0; i < 400; ++i) {
        numbers.append(QString::number(first + i));
    }
    for (const auto &client : clients) {
        QTRY_COMPARE(client->messages.size(), numbers.size());
        QCOMPARE(values(client->messages, u"seq"_s), numbers);
    }
}

// A large backlog waits for the client, not in memory.
void TestStreamReturning::backlogInPortions()
{
    for (int i = 0; i < 600; ++i) {
        m_server->broadcast(batchOfWikis({u"enwiki:"_s + QString(1500, u'x')}));
    }
    RawClient client(m_server->state().port);
    QVERIFY(client.shakeHands("/?since=0"));
    QTRY_COMPARE(m_server->state().clients, 1);
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(5);
        QVERIFY2(
            m_server->largestBacklog() < 256 * 1024, qPrintable(QString::number(m_server->largestBacklog())));
    }
    qsizetype received = client.received().size();
    QElapsedTimer time;
    time.start();
    while (received < 600 * 1500 && time.elapsed() < 20000) {
        received += client.read().size();
    }
    QVERIFY(received > 600 * 1500);
    QCOMPARE(m_server->state().letGoClients, 0);
}

void TestStreamReturning::tellsWhatIsMissing()
{
    StreamLimits limits = promptLimits();
    limits.backlogBytes = 50'000;
    makeServer(limits);
    const qint64 first = m_server->nextSequence();
    for (int i = 0; i < 200; ++i) {
        m_server->broadcast(batchOfWikis({u"enwiki:"_s + QString(1000, u'x')}));
    }
    QSignalSpy lists(m_server.get(), &BroadcastServer::clientsChanged);
    m_server->setWatchesClients(true);
    const auto client = join(u"/?extended=1&since=%1"_s.arg(first - 1));
    QTRY_VERIFY(!client->messages.isEmpty());
    m_server->broadcast(batchOfWikis({u"enwiki:last"_s}));
    QTRY_COMPARE(titlesOf(*client).constLast(), u"last"_s);
    const auto got = client->messages.size();
    QVERIFY2(got > 10 && got < 60, qPrintable(QString::number(got)));
    m_server->addShed(5);
    const auto dropped = [&] {
        const auto list = lists.last().first().value<QList<StreamClientInfo>>();
        return list.isEmpty() ? -1 : list.constFirst().dropped;
    };
    QTRY_COMPARE(dropped(), 201 - got + 5);
}

// Changes that are lost while a client still gets those before them.
void TestStreamReturning::tellsWhatIsLostMeanwhile()
{
    m_server->broadcast(batchOfWikis(QStringList(200, u"enwiki:"_s + QString(2500, u'x'))));
    QSignalSpy lists(m_server.get(), &BroadcastServer::clientsChanged);
    m_server->setWatchesClients(true);
    RawClient client(m_server->state().port);
    QVERIFY(client.shakeHands("/?since=0"));
    QTRY_COMPARE(m_server->state().clients, 1);
    m_server->addShed(5);
    m_server->broadcast(batchOfWikis({u"enwiki:more"_s}));
    m_server->addShed(3);
    const auto info = [&] {
        const auto list = lists.last().first().value<QList<StreamClientInfo>>();
        return list.isEmpty() ? StreamClientInfo() : list.constFirst();
    };
    QCOMPARE(info().dropped, 0);
    QElapsedTimer time;
    time.start();
    while (info().dropped < 8 && time.elapsed() < 20000) {
        (void)client.read();
    }
    QCOMPARE(info().dropped, 8);
    QCOMPARE(info().sent, 201);
    m_server->addShed(1);
    QTRY_COMPARE(info().dropped, 9);
}

// After an outage all come back at once, and have seen the same.
void TestStreamReturning::sharesWork()
{
    qsizetype written = 0;
    m_server = std::make_unique<BroadcastServer>(nullptr, promptLimits(),
        [&](const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out) {
            ++written;
            appendStreamMessage(change, format, sequence, out);
        });
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, 0);
    QStringList titles;
    for (int i = 0; i < 200; ++i) {
        titles.append(u"enwiki:%1"_s.arg(i));
    }
    m_server->broadcast(batchOfWikis(titles));
    const auto ask = [](RawClient &client, const QByteArray &path) {
        client.write("GET " + path
            + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    };
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server->state().port));
        ask(*clients.back(), i % 2 == 0 ? "/?since=0" : "/v2?since=0");
    }
    QTRY_COMPARE(m_server->state().clients, 60);
    QTRY_COMPARE(m_server->state().sentMessages, 60 * 200);
    QVERIFY2(written <= 6 * 200, qPrintable(QString::number(written)));
    // All at once, as each takes but little at a time.
    const auto haveAll = [&clients] {
        return std::ranges::count_if(clients, [](const auto &client) {
            return client->received().contains("\"199\"");
        }) == std::ssize(clients);
    };
    QVERIFY(QTest::qWaitFor(haveAll, 30'000));
}

QTEST_GUILESS_MAIN(TestStreamReturning)
#include "tst_streamreturning.moc"
