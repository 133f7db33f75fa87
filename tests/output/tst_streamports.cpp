// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamwikiports.h"

#include "streamfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

namespace {

// A time in which no file can be opened. Those that are open stay.
class NoDescriptors
{
public:
    NoDescriptors() { getrlimit(RLIMIT_NOFILE, &m_usual); }
    ~NoDescriptors() { end(); }
    Q_DISABLE_COPY_MOVE(NoDescriptors)

    [[nodiscard]] bool begin()
    {
        // The event loop needs a limit above the number of those that it looks at.
        const rlimit none{20, m_usual.rlim_max};
        do {
            m_fillers.push_back(std::make_unique<QFile>(u"/dev/null"_s));
            if (!m_fillers.back()->open(QIODevice::ReadOnly)) {
                return false;
            }
        } while (m_fillers.back()->handle() < 20);
        return setrlimit(RLIMIT_NOFILE, &none) == 0;
    }
    void end() { setrlimit(RLIMIT_NOFILE, &m_usual); }

private:
    rlimit m_usual{};
    std::vector<std::unique_ptr<QFile>> m_fillers;
};

} // namespace

// Ports of wikis, places of addresses, and the list of the clients.
class TestStreamPorts : public StreamFixture
{
    Q_OBJECT

private slots:
    void init() { makeServer(); }
    void portPerWiki();
    void portPerWikiIsTriedAgain();
    void portsMoveUp();
    void boundsClientsOfAnAddress();
    void standsStillWithoutDescriptors();
    void goesOnAfterAMomentWithoutDescriptors();
    void saysThatTheSystemHasFewerPlaces();
    void portsTakePlaces();
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
    m_server->setWikis(wikis({u"dewiki"_s, u"svwiki"_s}));
    QTRY_VERIFY(french->isClosed && french2->isClosed);
    QCOMPARE(int(french->socket.closeCode()), 4004);
    QVERIFY(!common->isClosed);
    const auto swedish = join(u"/"_s, m_server->state().wikiPorts.at(1).port);
    m_server->setPortPerWiki(false);
    QCOMPARE(m_server->state().wikiPorts, QList<StreamWikiPort>());
    m_server->setWikis({}); // a replay may hold any
    QVERIFY(!swedish->isClosed);
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

// Wikis that had no port at the public server have theirs one after the other.
void TestStreamPorts::portsMoveUp()
{
    m_server->setPortPerWiki(true);
    const QList<Wiki> both = wikis({u"simplewiki"_s, u"dewiktionary"_s});
    QList<quint16> numbers;
    for (int i = 0; i < 50 && numbers.isEmpty(); ++i) {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        numbers = StreamPortLayout::portsOf(both, probe.serverPort());
        for (const quint16 number : std::as_const(numbers)) {
            if (number == 0 || !QTcpServer().listen(QHostAddress::LocalHost, number)) {
                numbers.clear();
                break;
            }
        }
        if (!numbers.isEmpty()) {
            const quint16 base = probe.serverPort();
            probe.close();
            m_server->start({QHostAddress(QHostAddress::LocalHost)}, base);
        }
    }
    m_server->setWikis(both);
    QCOMPARE(m_server->state().wikiPorts,
        (QList<StreamWikiPort>{
            {u"simplewiki"_s, numbers.at(0), {}}, {u"dewiktionary"_s, numbers.at(1), {}}}));
    m_server->setWikis(both.sliced(1));
    QCOMPARE(m_server->state().wikiPorts, (QList<StreamWikiPort>{{u"dewiktionary"_s, numbers.at(0), {}}}));
    const auto client = join(u"/"_s, numbers.at(0));
    m_server->broadcast(batchOfWikis({u"dewiktionary:A"_s}));
    QTRY_COMPARE(titlesOf(*client), QStringList({u"A"_s}));
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
    NoDescriptors none;
    QVERIFY(none.begin());
    const bool hasStopped = QTest::qWaitFor([this] { return !m_server->state().isListening; });
    const QString error = m_server->state().error;
    const QList<StreamWikiPort> portsWithout = m_server->state().wikiPorts;
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s}));
    QTest::qWait(100); // some tries
    const bool isStill = !m_server->state().isListening;
    none.end();
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

// Shorter than from one look at the descriptors to the next.
void TestStreamPorts::goesOnAfterAMomentWithoutDescriptors()
{
    StreamLimits limits = promptLimits();
    limits.check = std::chrono::milliseconds(1000);
    makeServer(limits);
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    m_server->setPortPerWiki(true);
    const quint16 ports[] = {m_server->state().port, m_server->state().wikiPorts.at(1).port};
    std::vector<std::unique_ptr<Client>> clients;
    clients.push_back(join(u"/"_s));
    QTcpSocket knocking[2];
    const QByteArray request = "GET /stats.json HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (int i = 0; i < 2; ++i) {
        // So that they have a descriptor already.
        QVERIFY(knocking[i].bind(QHostAddress(QHostAddress::LocalHost)));
    }
    NoDescriptors none;
    QVERIFY(none.begin());
    for (int i = 0; i < 2; ++i) {
        knocking[i].connectToHost(QHostAddress(QHostAddress::LocalHost), ports[i]);
        knocking[i].write(request);
    }
    QTest::qWait(20);
    none.end();
    QVERIFY(m_server->state().isListening);
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(knocking[i].bytesAvailable() > 0);
        QElapsedTimer time;
        time.start();
        for (int j = 0; j < 2; ++j) { // not only once
            clients.push_back(join(u"/"_s, ports[i]));
        }
        QCOMPARE(m_server->state().clients, std::ssize(clients));
        QVERIFY2(time.elapsed() < 500, "They were taken at the next look only.");
    }
    QVERIFY(m_server->state().isListening);
}

void TestStreamPorts::portsTakePlaces()
{
    rlimit usual{};
    getrlimit(RLIMIT_NOFILE, &usual);
    if (usual.rlim_max > 10'000'000) {
        QSKIP("This system has no limit of open files.");
    }
    m_server->setMaxClients(int(usual.rlim_max) - 256 - 32 - 1, 10); // all there are, but for one
    QCOMPARE(m_server->state().limitNote, QString());
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    m_server->setPortPerWiki(true);
    QVERIFY(!m_server->state().limitNote.isEmpty());
    m_server->setWikis(wikis({u"enwiki"_s}));
    QCOMPARE(m_server->state().limitNote, QString());
    m_server->setWikis({});
    m_server->setPortPerWiki(false);
    QCOMPARE(m_server->state().limitNote, QString());
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
    {
        const auto all = join(u"/all/"_s);
        QTRY_COMPARE(list().size(), 3);
        QCOMPARE(list().constLast().wiki, QString());
        QCOMPARE(m_server->state().clientsOfWikis,
            (QMap<QString, int>{{u""_s, 1}, {u"dewiki"_s, 1}, {u"enwiki"_s, 1}}));
    }
    QTRY_COMPARE(list().size(), 2);
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
