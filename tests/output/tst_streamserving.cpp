// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filter.h"
#include "streamfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Each client gets what its URL asks for, and nothing else.
class TestStreamServing : public StreamFixture
{
    Q_OBJECT

private slots:
    void init() { makeServer(); }
    void pathsSplitTheWikis();
    void pathsOfAReplay();
    void closesOtherPaths_data();
    void closesOtherPaths();
    void followsTheSessionsWikis();
    void dialectsSideBySide();
    void extendedIsNumbered();
    void filters();
    void filtersTheMaskedChange();
    void closesSlowFilters();
    void boundsTheTimeOfManyFilters();
    void boundsFilters();
    void sharesWork();
    void joinsWhatComesFast();

private:
    // A filter that takes a while for the title below, and how long it took just now, in nanoseconds.
    static QString slowFilter(int number);
    static QString slowTitle() { return QString(1000, u'a') + u'c'; }
    static qint64 timeOfSlowFilter();
    [[nodiscard]] std::vector<std::unique_ptr<Client>> joinWithSlowFilters(int count);
};

QString TestStreamServing::slowFilter(int number)
{
    QStringList parts{u"title:%1"_s.arg(number)};
    for (int i = 0; i < Filter::MaxExpressions; ++i) {
        parts.append(u"/(a*)*[bd]/"_s);
    }
    return parts.join(u" OR "_s);
}

qint64 TestStreamServing::timeOfSlowFilter()
{
    const Filter filter = Filter::parse(slowFilter(0)).filter;
    const FeedBatchPtr batch = batchOfWikis({u"enwiki:"_s + slowTitle()});
    qint64 most = 0;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer time;
        time.start();
        (void)filter.matches(batch->changes.front(), {});
        most = std::max(most, time.nsecsElapsed());
    }
    return most;
}

std::vector<std::unique_ptr<Client>> TestStreamServing::joinWithSlowFilters(int count)
{
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(join(u"/?filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(slowFilter(i)))));
    }
    return clients;
}

void TestStreamServing::pathsSplitTheWikis()
{
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s, u"wikidatawiki"_s}));
    const auto first = join(u"/"_s);
    const auto english = join(u"/en/"_s);
    const auto german = join(u"/de"_s);
    const auto byHost = join(u"/de.wikipedia.org"_s);
    const auto data = join(u"/v2/wikidata/"_s);
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s, u"dewiki:B"_s, u"wikidatawiki:C"_s, u"enwiki:D"_s}));
    m_server->broadcast(batchOfWikis({u"dewiki:E"_s}));
    QTRY_COMPARE(titlesOf(*english), QStringList({u"A"_s, u"D"_s}));
    QTRY_COMPARE(titlesOf(*first), QStringList({u"A"_s, u"D"_s}));
    QTRY_COMPARE(titlesOf(*german), QStringList({u"B"_s, u"E"_s}));
    QTRY_COMPARE(titlesOf(*byHost), QStringList({u"B"_s, u"E"_s}));
    QTRY_COMPARE(titlesOf(*data), QStringList({u"C"_s}));
    QCOMPARE(m_server->state().clientsOfWikis,
        (QMap<QString, int>{{u"enwiki"_s, 2}, {u"dewiki"_s, 2}, {u"wikidatawiki"_s, 1}}));
    QCOMPARE(m_server->state().sentMessages, 9);
}

void TestStreamServing::pathsOfAReplay()
{
    m_server->setWikis({});
    const auto first = join(u"/"_s);
    const auto swedish = join(u"/sv/"_s);
    m_server->broadcast(batchOfWikis({u"dewiki:A"_s, u"svwiki:B"_s, u"dewiki:C"_s}));
    QTRY_COMPARE(titlesOf(*first), QStringList({u"A"_s, u"C"_s}));
    QTRY_COMPARE(titlesOf(*swedish), QStringList({u"B"_s}));
    m_server->setWikis({}); // another one
    m_server->broadcast(batchOfWikis({u"svwiki:D"_s, u"dewiki:E"_s}));
    QTRY_COMPARE(titlesOf(*first), QStringList({u"A"_s, u"C"_s, u"D"_s}));
}

void TestStreamServing::closesOtherPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << u"/xx/"_s << 4004 << u"There is no wiki called 'xx'."_s;
    QTest::newRow("not watched") << u"/fr/"_s << 4004
                                 << u"fr.wikipedia.org is not watched here at the moment."_s;
    QTest::newRow("v2, not watched") << u"/v2/fr"_s << 4004
                                     << u"fr.wikipedia.org is not watched here at the moment."_s;
    QTest::newRow("bad filter") << u"/en?filter=size:x"_s << 4000 << u"Filter, character 6: "_s;
    QTest::newRow("bad since") << u"/?since=yesterday"_s << 4000 << "since must be a number as in \"seq\".";
    QTest::newRow("bad extended") << u"/?extended=yes"_s << 4000 << u"extended must be 1 or 0."_s;
    QTest::newRow("long") << QString(u"/?filter=size:"_s + QString(300, u'\u0451')) << 4000
                          << u"Filter, character 6: "_s;
}

void TestStreamServing::closesOtherPaths()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    QFETCH(QString, reason);
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    Client client(m_server->state().port, u"127.0.0.1"_s, path);
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(int(client.socket.closeCode()), code);
    QVERIFY2(client.socket.closeReason().startsWith(reason), qPrintable(client.socket.closeReason()));
    QVERIFY(client.socket.closeReason().toUtf8().size() <= 123);
    QCOMPARE(client.messages, QStringList());
    QCOMPARE(m_server->state().clients, 0);
    QCOMPARE(m_server->state().misledClients, 1);
}

void TestStreamServing::followsTheSessionsWikis()
{
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    const auto first = join(u"/"_s);
    const auto english = join(u"/en"_s);
    const auto german = join(u"/de"_s);
    m_server->setWikis(wikis({u"dewiki"_s, u"frwiki"_s}));
    QTRY_VERIFY(english->isClosed);
    QCOMPARE(int(english->socket.closeCode()), 4004);
    const auto french = join(u"/fr"_s);
    m_server->broadcast(batchOfWikis({u"dewiki:A"_s, u"frwiki:B"_s}));
    QTRY_COMPARE(titlesOf(*first), QStringList({u"A"_s}));
    QTRY_COMPARE(titlesOf(*german), QStringList({u"A"_s}));
    QTRY_COMPARE(titlesOf(*french), QStringList({u"B"_s}));
    QVERIFY(!german->isClosed && !first->isClosed);
    m_server->setWikis(wikis({u"frwiki"_s})); // "/" is every change now
    m_server->broadcast(batchOfWikis({u"frwiki:C"_s}));
    QTRY_COMPARE(titlesOf(*first), QStringList({u"A"_s, u"C"_s}));
    QTRY_VERIFY(german->isClosed);
    QTRY_COMPARE(m_server->state().clients, 2);
}

void TestStreamServing::dialectsSideBySide()
{
    m_server->setWikis(wikis({u"enwiki"_s}));
    const auto v1 = join(u"/en/"_s);
    const auto v2 = join(u"/v2/en/"_s);
    auto batch
        = std::make_shared<FeedBatch>(*batchOfWikis({u"enwiki:Edit"_s, u"enwiki:New"_s, u"enwiki:Log"_s}));
    batch->changes[0].newRevision = 8;
    batch->changes[0].oldRevision = 7;
    batch->changes[1].type = ChangeType::New;
    batch->changes[2].type = ChangeType::Log;
    batch->changes[2].logType = batch->changes[2].append("block");
    batch->changes[2].logAction = batch->changes[2].append("reblock");
    m_server->broadcast(batch);
    QTRY_COMPARE(values(v1->messages, u"action"_s), QStringList({u"edit"_s, u"edit"_s, u"reblock"_s}));
    QTRY_COMPARE(values(v2->messages, u"action"_s), QStringList({u"edit"_s, u"new"_s}));
    QCOMPARE(values(v1->messages, u"parent_rev_id"_s).constFirst(), u"8"_s);
    QCOMPARE(values(v2->messages, u"rev_id"_s).constFirst(), u"8"_s);
}

void TestStreamServing::extendedIsNumbered()
{
    m_server->setWikis(wikis({u"enwiki"_s}));
    const auto v1 = join(u"/?extended=1"_s);
    const auto v2 = join(u"/v2/?extended=1"_s);
    const auto plain = join(u"/?extended=0"_s);
    const qint64 next = m_server->nextSequence();
    m_server->broadcast(batchOfWikis({u"enwiki:A"_s, u"enwiki:B"_s}));
    m_server->broadcast(batchOfWikis({u"enwiki:C"_s}));
    const QStringList numbers{QString::number(next), QString::number(next + 1), QString::number(next + 2)};
    QTRY_COMPARE(values(v1->messages, u"seq"_s), numbers);
    QTRY_COMPARE(values(v2->messages, u"seq"_s), numbers);
    QCOMPARE(values(v1->messages, u"wiki"_s).constFirst(), u"enwiki"_s);
    QTRY_COMPARE(plain->messages.size(), 3);
    QVERIFY(!plain->messages.constFirst().contains("seq"_L1));
    QVERIFY(next > 1'700'000'000'000'000); // the time when it began, in microseconds
    m_server->stop();
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, 0);
    QVERIFY(m_server->nextSequence() > next + 3); // nobody can take the new ones for the old
}

void TestStreamServing::filters()
{
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    const auto all = join(u"/en"_s);
    const auto cats = join(u"/en?filter=title:cat"_s);
    const auto bots = join(u"/en?filter=is%3Abot%20-cat"_s);
    m_server->broadcast(batchOfWikis({u"enwiki:Cat"_s, u"enwiki:Dog"_s, u"dewiki:Cat"_s}));
    auto bot = std::make_shared<FeedBatch>(*batchOfWikis({u"enwiki:Cat food"_s, u"enwiki:Dog food"_s}));
    bot->changes[0].isBot = bot->changes[1].isBot = true;
    m_server->broadcast(bot);
    QTRY_COMPARE(titlesOf(*all), QStringList({u"Cat"_s, u"Dog"_s, u"Cat food"_s, u"Dog food"_s}));
    QTRY_COMPARE(titlesOf(*cats), QStringList({u"Cat"_s, u"Cat food"_s}));
    QTRY_COMPARE(titlesOf(*bots), QStringList({u"Dog food"_s}));
}

void TestStreamServing::filtersTheMaskedChange()
{
    m_server->setWikis(wikis({u"enwiki"_s}));
    const auto exact = join(u"/?filter=user:198.51.100.7"_s);
    const auto range = join(u"/?filter=user:198.51.*"_s);
    m_server->broadcast(batchOfWikis({u"enwiki:open"_s}, u"198.51.100.7"_s));
    m_server->setMasksAddresses(true);
    m_server->broadcast(batchOfWikis({u"enwiki:masked"_s}, u"198.51.100.7"_s));
    m_server->setMasksAddresses(false);
    m_server->broadcast(batchOfWikis({u"enwiki:open again"_s}, u"198.51.100.7"_s));
    // Nobody may find out an address by asking for it.
    QTRY_COMPARE(titlesOf(*exact), QStringList({u"open"_s, u"open again"_s}));
    QTRY_COMPARE(titlesOf(*range), QStringList({u"open"_s, u"masked"_s, u"open again"_s}));
    QCOMPARE(values(range->messages, u"user"_s).at(0), u"198.51.100.7"_s);
    QVERIFY(!range->messages.at(1).contains("100.7"_L1));
}

void TestStreamServing::closesSlowFilters()
{
    StreamLimits limits = promptLimits();
    limits.filterTime = std::chrono::milliseconds(0); // no filter is as fast as this
    limits.closing = std::chrono::seconds(5); // the code must arrive, however busy the machine is
    makeServer(limits);
    const auto plain = join(u"/"_s);
    const auto slow = join(u"/?filter=/(a*)*b/"_s);
    m_server->broadcast(batchOfWikis({u"enwiki:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"_s, u"enwiki:B"_s}));
    QTRY_VERIFY(slow->isClosed);
    QCOMPARE(int(slow->socket.closeCode()), 1008);
    QTRY_COMPARE(plain->messages.size(), 2);
    QTRY_COMPARE(m_server->state().clients, 1);
}

void TestStreamServing::boundsTheTimeOfManyFilters()
{
    StreamLimits limits = promptLimits();
    const qint64 one = timeOfSlowFilter();
    limits.filterTime = std::chrono::ceil<StreamLimits::Time>(std::chrono::nanoseconds(one * 3 / 2));
    makeServer(limits);
    const auto slow = joinWithSlowFilters(40);
    QTRY_COMPARE(m_server->state().clients, 40);
    QElapsedTimer time;
    time.start();
    m_server->broadcast(batchOfWikis(QStringList(10, u"enwiki:"_s + slowTitle())));
    const qint64 spent = time.nsecsElapsed();
    QVERIFY2(spent < 60 * one, qPrintable(u"%1 ns, one took %2"_s.arg(spent).arg(one)));
    QTRY_COMPARE(m_server->state().clients, 0);
    QTest::qWait(1100); // the next second
    const auto next = joinWithSlowFilters(2);
    m_server->broadcast(batchOfWikis({u"enwiki:1"_s}));
    QTRY_COMPARE(titlesOf(*next.back()), QStringList({u"1"_s}));
}

void TestStreamServing::boundsFilters()
{
    StreamLimits limits = promptLimits();
    limits.filters = 2;
    makeServer(limits);
    auto one = join(u"/?filter=a"_s);
    const auto two = join(u"/?filter=b"_s);
    const auto same = join(u"/?filter=(b)"_s);
    QCOMPARE(m_server->state().clients, 3);
    {
        Client refused(m_server->state().port, u"127.0.0.1"_s, u"/?filter=c"_s);
        QTRY_VERIFY(refused.isClosed);
        QCOMPARE(m_server->state().refusedClients, 1);
    }
    one.reset();
    QTRY_COMPARE(m_server->state().clients, 2);
    const auto three = join(u"/?filter=c"_s);
    QCOMPARE(m_server->state().clients, 3);
}

void TestStreamServing::sharesWork()
{
    int written[StreamFormat::Count] = {};
    m_server = std::make_unique<BroadcastServer>(nullptr, promptLimits(),
        [&](const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out) {
            ++written[format.index()];
            appendStreamMessage(change, format, sequence, out);
        });
    m_server->setCatalogue(&m_catalogue);
    m_server->setWikis(wikis({u"enwiki"_s, u"dewiki"_s}));
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, 0);
    std::vector<std::unique_ptr<Client>> clients;
    for (const char *path : {"/", "/en", "/en?filter=cat", "/enwiki?filter=dog", "/en?extended=1", "/"}) {
        clients.push_back(join(QString::fromLatin1(path)));
    }
    m_server->broadcast(batchOfWikis({u"enwiki:Cat"_s, u"dewiki:Katze"_s, u"enwiki:Dog"_s}));
    QTRY_COMPARE(titlesOf(*clients.back()), QStringList({u"Cat"_s, u"Dog"_s}));
    QCOMPARE(written[0], 2); // "Katze" is wanted by nobody
    QCOMPARE(written[1], 2);
    QCOMPARE(written[2], 0);
    QCOMPARE(written[3], 0);
}

void TestStreamServing::joinsWhatComesFast()
{
    const auto client = join(u"/"_s);
    QSignalSpy flushed(m_server.get(), &BroadcastServer::flushed);
    for (int i = 0; i < 50; ++i) {
        m_server->collect(batchOfWikis({u"enwiki:%1"_s.arg(i)}));
    }
    QCOMPARE(m_server->state().sentMessages, 0);
    QTRY_COMPARE(client->messages.size(), 50);
    QCOMPARE(flushed.size(), 1);
    m_server->collect(batchOfWikis({u"enwiki:before"_s}));
    const qint64 next = m_server->nextSequence();
    m_server->addShed(10);
    QCOMPARE(m_server->nextSequence(), next + 11);
    m_server->collect(batchOfWikis({u"enwiki:last"_s}));
    m_server->stop(); // nothing that was handed over is lost
    QTRY_COMPARE(titlesOf(*client).mid(50), QStringList({u"before"_s, u"last"_s}));
}

QTEST_GUILESS_MAIN(TestStreamServing)
#include "tst_streamserving.moc"
