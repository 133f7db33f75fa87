// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "streamfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Ports of wikis, places of addresses, and the list of the clients.
class TestStreamPorts : public StreamFixture
{
    Q_OBJECT

private slots:
    void init() { makeServer(); }
    void portPerWiki();
    void portPerWikiIsTriedAgain();
    void boundsClientsOfAnAddress();
    void standsStillWithoutDescriptors();
    void saysThatTheSystemHasFewerPlaces();
    void listsClients();
    void disconnectsOne();
};

void TestStreamPorts::portPerWiki()
{
    m_server->setWikis(wikis({u"dewiki"_s, u"frwiki"_s}));
    m_server->setPortPerWiki(true);
    const QList<StreamWikiPort> ports = m_server->state().wikiPorts;
    QCOMPARE(ports.size(), 2);
    QCOMPARE(ports.at(1).wiki, u"frwiki"_s);
    QVERIFY(ports.at(0).port != 0 && ports.at(1).port != 0 && ports.at(0).port != ports.at(1).port);
    const auto common = join(u"/"_s);
    const auto french = join(u"/"_s, ports.at(1).port);
    const auto french2 = join(u"/v2"_s, ports.at(1).port);
    const auto german = join(u"/de"_s, ports.at(1).port);
    m_server->broadcast(batchOfWikis({u"dewiki:A"_s, u"frwiki:B"_s}));
    QTRY_COMPARE(titlesOf(*common), QStringList({u"A"_s}));
    QTRY_COMPARE(titlesOf(*french), QStringList({u"B"_s}));
    QTRY_COMPARE(titlesOf(*french2), QStringList({u"B"_s}));
    QTRY_COMPARE(titlesOf(*german), QStringList({u"A"_s}));

    m_server->setWikis(wikis({u"frwiki"_s, u"svwiki"_s}));
    QCOMPARE(m_server->state().wikiPorts.at(0).port, ports.at(1).port); // stays
    QVERIFY(!french->isClosed);
    QTcpSocket gone;
    gone.connectToHost(QHostAddress(QHostAddress::LocalHost), ports.at(0).port);
    QVERIFY(!gone.waitForConnected(2000));
    m_server->setPortPerWiki(false);
    QCOMPARE(m_server->state().wikiPorts, QList<StreamWikiPort>());
    QVERIFY(!french->isClosed);
}

void TestStreamPorts::portPerWikiIsTriedAgain()
{
    // A free port with a taken one ten above it.
    QTcpServer taken;
    quint16 base = 0;
    for (int i = 0; i < 50 && base == 0; ++i) {
        taken.close();
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTcpServer probe;
        if (taken.serverPort() > 1100 && probe.listen(QHostAddress::LocalHost, taken.serverPort() - 10)) {
            base = taken.serverPort() - 10;
        }
    }
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    m_server->setPortPerWiki(true);
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, base);
    QVERIFY(m_server->state().isListening);
    QCOMPARE(m_server->state().wikiPorts.at(0), (StreamWikiPort{u"enwiki"_s, base, {}}));
    QCOMPARE(m_server->state().wikiPorts.at(1).port, base + 10);
    QVERIFY(!m_server->state().wikiPorts.at(1).error.isEmpty());
    taken.close();
    QTRY_COMPARE(m_server->state().wikiPorts.at(1).error, QString());
    const auto german = join(u"/"_s, quint16(base + 10));
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s, u"dewiki:B"_s}));
    QTRY_COMPARE(titlesOf(*german), QStringList({u"B"_s}));
}

void TestStreamPorts::boundsClientsOfAnAddress()
{
    m_server->setMaxClients(10, 2);
    auto one = join(u"/"_s);
    const auto two = join(u"/"_s);
    RawClient three(m_server->state().port);
    QVERIFY(three.shakeHands());
    QVERIFY(QTest::qWaitFor([&] {
        return three.received().contains("\x03\xf5"
                                         "Too many connections from this address.");
    }));
    QCOMPARE(m_server->state().refusedClients, 1);
    QCOMPARE(m_server->state().clients, 2);
    one.reset();
    QTRY_COMPARE(m_server->state().clients, 1);
    const auto four = join(u"/"_s);
    QTRY_COMPARE(m_server->state().clients, 2);
}

void TestStreamPorts::standsStillWithoutDescriptors()
{
    const quint16 port = m_server->state().port;
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    m_server->setPortPerWiki(true);
    const auto client = join(u"/"_s);
    rlimit usual{};
    getrlimit(RLIMIT_NOFILE, &usual);
    // Those that are open stay; the event loop needs a limit above their number that it looks at.
    const rlimit none{20, usual.rlim_max};
    std::vector<std::unique_ptr<QFile>> fillers;
    do {
        fillers.push_back(std::make_unique<QFile>(u"/dev/null"_s));
        QVERIFY(fillers.back()->open(QIODevice::ReadOnly));
    } while (fillers.back()->handle() < 20);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const bool hasStopped = QTest::qWaitFor([this] { return !m_server->state().isListening; });
    const QString error = m_server->state().error;
    const QList<StreamWikiPort> portsWithout = m_server->state().wikiPorts;
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s}));
    QTest::qWait(100); // some tries
    const bool isStill = !m_server->state().isListening;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &usual), 0);
    QVERIFY(hasStopped && isStill);
    QVERIFY2(error.startsWith(u"Too many files are open"_s), qPrintable(error));
    QCOMPARE(portsWithout, QList<StreamWikiPort>()); // they are closed too
    QTRY_COMPARE(titlesOf(*client), QStringList({u"A"_s}));
    QCOMPARE(m_server->state().changes, 1); // it was sent, so it counts
    QTRY_VERIFY(m_server->state().isListening);
    QCOMPARE(m_server->state().wikiPorts.size(), 2);
    QCOMPARE(m_server->state().error, QString());
    QCOMPARE(m_server->state().port, port);
    const auto another = join(u"/"_s);
    QCOMPARE(m_server->state().clients, 2);
}

void TestStreamPorts::saysThatTheSystemHasFewerPlaces()
{
    QCOMPARE(m_server->state().limitNote, QString());
    rlimit usual{};
    getrlimit(RLIMIT_NOFILE, &usual);
    if (usual.rlim_max > 10'000'000) {
        QSKIP("This system has no limit of open files.");
    }
    m_server->setMaxClients(int(usual.rlim_max), 10);
    QVERIFY2(m_server->state().limitNote.contains(u"clients have a place"_s),
        qPrintable(m_server->state().limitNote));
    m_server->setMaxClients(10, 10);
    QCOMPARE(m_server->state().limitNote, QString());
}

void TestStreamPorts::listsClients()
{
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    const auto first = join(u"/v2/de/?filter=is:bot&extended=1"_s);
    QSignalSpy lists(m_server.get(), &BroadcastServer::clientsChanged);
    const auto list = [&] { return lists.last().first().value<QList<StreamClientInfo>>(); };
    QTest::qWait(50);
    QCOMPARE(lists.size(), 0); // nobody asked
    m_server->setWatchesClients(true);
    QTRY_COMPARE(list().size(), 1);
    const StreamClientInfo info = list().constFirst();
    QCOMPARE(info.path, u"/v2/de/"_s);
    QCOMPARE(info.wiki, u"dewiki"_s);
    QCOMPARE(info.dialect, StreamDialect::V2);
    QVERIFY(info.isExtended);
    QCOMPARE(info.filter, u"is:bot"_s);
    QCOMPARE(info.address, u"127.0.0.1:%1"_s.arg(first->socket.localPort()));
    QCOMPARE(info.port, m_server->state().port);
    QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - info.since) < 60'000);
    QCOMPARE(info.sent, 0);
    const auto second = join(u"/"_s);
    QTRY_COMPARE(list().size(), 2);
    QVERIFY(list().constLast().id != info.id);
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s, u"enwiki:B"_s}));
    QTRY_COMPARE(list().constLast().sent, 2);
    QCOMPARE(list().constFirst().sent, 0);
    m_server->setWatchesClients(false);
    const auto told = lists.size();
    m_server->broadcast(batchOfWikis({u"enwiki:C"_s}));
    QTest::qWait(600);
    QCOMPARE(lists.size(), told);
}

void TestStreamPorts::disconnectsOne()
{
    const auto first = join(u"/"_s);
    const auto second = join(u"/"_s);
    QSignalSpy lists(m_server.get(), &BroadcastServer::clientsChanged);
    m_server->setWatchesClients(true);
    QTRY_COMPARE(lists.last().first().value<QList<StreamClientInfo>>().size(), 2);
    const quint64 id = lists.last().first().value<QList<StreamClientInfo>>().constFirst().id;
    m_server->disconnectClient(id);
    m_server->disconnectClient(id); // twice is once
    m_server->disconnectClient(0);
    QTRY_VERIFY(first->isClosed);
    QCOMPARE(int(first->socket.closeCode()), 1008);
    QTRY_COMPARE(m_server->state().clients, 1);
    QVERIFY(!second->isClosed);
}

QTEST_GUILESS_MAIN(TestStreamPorts)
#include "tst_streamports.moc"
