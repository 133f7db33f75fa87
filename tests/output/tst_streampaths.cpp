// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recentchange.h"
#include "output/streambacklog.h"
#include "output/streamrequest.h"
#include "output/streamwikiports.h"
#include "output/streamwikis.h"
#include "streamfixture.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Where a URL of the stream leads, and what is kept for those who come back.
class TestStreamPaths : public Test::StreamFixture
{
    Q_OBJECT

private slots:
    void leads_data();
    void leads();
    void leadsInAReplay_data();
    void leadsInAReplay();
    void selects();
    void offersPaths();
    void homeOfAPort();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void cutsReasons();
    void numbers();
    void keepsSoManyBytes();
    void forgetsAtTheBeginning();
    void laysOutPorts();
};

static QString described(const StreamPath &path)
{
    if (!path.error.isEmpty()) {
        return path.error;
    }
    const QString wiki = path.wikis.kind == StreamWikiSelection::Kind::One
        ? QString::fromStdString(path.wikis.dbname)
        : path.wikis.kind == StreamWikiSelection::Kind::First ? u"first"_s
                                                              : u"all"_s;
    return (path.dialect == StreamDialect::V2 ? u"v2 "_s : u"v1 "_s) + wiki;
}

void TestStreamPaths::leads_data()
{
    QTest::addColumn<QStringList>("session");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const QStringList one{u"dewiki"_s};
    const QStringList many{u"enwiki"_s, u"dewiktionary"_s, u"dewiki"_s, u"wikidatawiki"_s, u"frwiktionary"_s,
        u"zh_yuewiki"_s, u"commonswiki"_s};
    QTest::newRow("/ of one wiki") << one << u"/"_s << u"v1 all"_s;
    QTest::newRow("/ of many") << many << u"/"_s << u"v1 first"_s;
    QTest::newRow("no path") << many << u""_s << u"v1 first"_s;
    QTest::newRow("language") << many << u"/en"_s << u"v1 enwiki"_s;
    QTest::newRow("with a slash") << many << u"/en/"_s << u"v1 enwiki"_s;
    QTest::newRow("with two") << many << u"/en//"_s << u"v1 enwiki"_s;
    QTest::newRow("capitals") << many << u"/EN/"_s << u"v1 enwiki"_s;
    QTest::newRow("percent") << many << u"/%65n"_s << u"v1 enwiki"_s;
    QTest::newRow("the Wikipedia before what comes first") << many << u"/de"_s << u"v1 dewiki"_s;
    QTest::newRow("no Wikipedia in this language") << many << u"/fr"_s << u"v1 frwiktionary"_s;
    QTest::newRow("MediaWiki's code") << many << u"/yue"_s << u"v1 zh_yuewiki"_s;
    QTest::newRow("the site's code") << many << u"/zh-yue"_s << u"v1 zh_yuewiki"_s;
    QTest::newRow("dbname") << many << u"/dewiktionary"_s << u"v1 dewiktionary"_s;
    QTest::newRow("host") << many << u"/de.wiktionary.org/"_s << u"v1 dewiktionary"_s;
    QTest::newRow("channel") << many << u"/de.wiktionary"_s << u"v1 dewiktionary"_s;
    QTest::newRow("single project") << many << u"/wikidata/"_s << u"v1 wikidatawiki"_s;
    QTest::newRow("another") << many << u"/commons"_s << u"v1 commonswiki"_s;
    QTest::newRow("v2") << many << u"/v2/en"_s << u"v2 enwiki"_s;
    QTest::newRow("v2 with a slash") << many << u"/v2/en/"_s << u"v2 enwiki"_s;
    QTest::newRow("v2 of a single project") << many << u"/v2/wikidata/"_s << u"v2 wikidatawiki"_s;
    QTest::newRow("all") << many << u"/all"_s << u"v1 all"_s;
    QTest::newRow("v2 of all") << many << u"/v2/ALL/"_s << u"v2 all"_s;
    QTest::newRow("v2 alone") << many << u"/v2"_s << u"v2 first"_s;
    QTest::newRow("v2 of one wiki") << one << u"/v2/"_s << u"v2 all"_s;
    QTest::newRow("known, not watched")
        << many << u"/sv/"_s << u"sv.wikipedia.org is not watched here at the moment."_s;
    QTest::newRow("project with many wikis")
        << one << u"/wikipedia"_s << u"There is no wiki called 'wikipedia'."_s;
    QTest::newRow("unknown") << many << u"/xx"_s << u"There is no wiki called 'xx'."_s;
    QTest::newRow("too deep") << many << u"/en/de"_s << u"There is no such path here."_s;
    QTest::newRow("v2 too deep") << many << u"/v2/en/x"_s << u"There is no such path here."_s;
    QTest::newRow("bad UTF-8") << many << u"/%ff"_s << u"There is no wiki called '\ufffd'."_s;
    QTest::newRow("very long") << many << QString(u'/' + QString(5000, u'x'))
                               << QString(u"There is no wiki called '"_s + QString(60, u'x') + u"'."_s);
}

void TestStreamPaths::leads()
{
    QFETCH(QStringList, session);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    StreamWikis streamWikis(&m_catalogue);
    streamWikis.set(wikis(session));
    QCOMPARE(described(streamWikis.resolve(path)), expected);
}

void TestStreamPaths::leadsInAReplay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("/") << u"/"_s << u"v1 first"_s;
    QTest::newRow("language") << u"/sv/"_s << u"v1 svwiki"_s;
    QTest::newRow("dbname") << u"/v2/dewiktionary"_s << u"v2 dewiktionary"_s;
    QTest::newRow("single") << u"/wikidata"_s << u"v1 wikidatawiki"_s;
    QTest::newRow("all") << u"/all/"_s << u"v1 all"_s;
    QTest::newRow("unknown") << u"/xx"_s << u"There is no wiki called 'xx'."_s;
}

void TestStreamPaths::leadsInAReplay()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const StreamWikis streamWikis(&m_catalogue);
    QCOMPARE(described(streamWikis.resolve(path)), expected);
    QVERIFY(!StreamWikis().resolve(u"/en"_s).error.isEmpty()); // without a catalogue there are no names
    QVERIFY(StreamWikis().resolve(u"/"_s).error.isEmpty());
}

void TestStreamPaths::selects()
{
    const auto changeOf = [](std::string_view wiki, std::string_view host) {
        RecentChange change;
        change.wiki = change.append(wiki);
        change.serverName = change.append(host);
        return change;
    };
    const StreamWikiSelection german = StreamWikiSelection::of(*m_catalogue.byDbname(u"dewiki"_s));
    QVERIFY(german.has(changeOf("dewiki", "de.wikipedia.org"), "enwiki"));
    QVERIFY(german.has(changeOf("dewiki", "auth.wikimedia.org"), "enwiki")); // new accounts
    QVERIFY(german.has(changeOf("", "de.wikipedia.org"), "enwiki"));
    QVERIFY(!german.has(changeOf("", ""), "enwiki"));
    QVERIFY(!german.has(changeOf("enwiki", "en.wikipedia.org"), "dewiki"));
    const StreamWikiSelection first{StreamWikiSelection::Kind::First, {}, {}};
    QVERIFY(first.has(changeOf("enwiki", ""), "enwiki"));
    QVERIFY(!first.has(changeOf("dewiki", ""), "enwiki"));
    QVERIFY(StreamWikiSelection().has(changeOf("dewiki", ""), "enwiki"));
}

void TestStreamPaths::offersPaths()
{
    StreamWikis streamWikis(&m_catalogue);
    streamWikis.set(wikis({u"enwiki"_s, u"enwiktionary"_s, u"commonswiki"_s, u"frwiktionary"_s}));
    QCOMPARE(streamWikis.paths(),
        QStringList({u"/"_s, u"/all/"_s, u"/en/"_s, u"/enwiktionary/"_s, u"/commons/"_s, u"/fr/"_s}));
    for (const QString &path : streamWikis.paths()) {
        QVERIFY2(streamWikis.resolve(path).error.isEmpty(), qPrintable(path));
    }
}

void TestStreamPaths::homeOfAPort()
{
    StreamWikis streamWikis(&m_catalogue);
    const QList<Wiki> session = wikis({u"enwiki"_s, u"dewiki"_s});
    streamWikis.set(session);
    QCOMPARE(described(streamWikis.resolve(u"/"_s, session.at(1))), u"v1 dewiki"_s);
    QCOMPARE(described(streamWikis.resolve(u"/v2/"_s, session.at(1))), u"v2 dewiki"_s);
    QCOMPARE(described(streamWikis.resolve(u"/en"_s, session.at(1))), u"v1 enwiki"_s);
}

void TestStreamPaths::reads_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("since");
    QTest::addColumn<bool>("isExtended");
    const auto row = [](const char *name, const char *url, const QString &filter, qint64 since = -1,
                         bool isExtended = false) {
        QTest::newRow(name) << QByteArray(url) << filter << since << isExtended;
    };
    row("nothing", "ws://a/", {});
    row("empty query", "ws://a/?", {});
    row("empty values", "ws://a/?filter=&since=&extended=", {});
    row("others are passed over", "ws://a/?token=x&filters=is%3Abot&&=&a=b=c", {});
    row("filter", "ws://a/en/?filter=is%3Abot%20-ns%3Atalk", u"is:bot -ns:talk"_s);
    row("as a form encodes it", "ws://a/?filter=is%3Abot+title%3AC%2B%2B", u"is:bot title:C++"_s);
    row("not encoded", "ws://a/?filter=is:bot", u"is:bot"_s);
    row("other scripts", "ws://a/?filter=%D0%81%D0%BB%D0%BA%D0%B0", u"Ёлка"_s);
    row("equals signs", "ws://a/?filter=title:%3DMain", u"title:=Main"_s);
    row("since", "ws://a/?since=1795296622000001", {}, 1795296622000001);
    row("since the beginning", "ws://a/?since=0", {}, 0);
    row("largest", "ws://a/?since=9223372036854775807", {}, std::numeric_limits<qint64>::max());
    row("extended", "ws://a/?extended=1", {}, -1, true);
    row("not extended", "ws://a/?extended=0", {});
    row("all", "ws://a/?extended=1&since=7&filter=is:new", u"is:new"_s, 7, true);
}

void TestStreamPaths::reads()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, filter);
    QFETCH(qint64, since);
    QFETCH(bool, isExtended);
    const StreamRequest request = parseStreamRequest(QUrl::fromEncoded(url));
    QCOMPARE(request.error, QString());
    QCOMPARE(request.filter.text(), filter);
    QCOMPARE(request.since.value_or(-1), since);
    QCOMPARE(request.isExtended, isExtended);
}

void TestStreamPaths::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("error");
    QTest::newRow("bad filter") << QByteArray("filter=ns:") << u"Filter, character 4: "_s;
    QTest::newRow("field that is none") << QByteArray("filter=a%20size:x") << u"Filter, character 8: "_s;
    QTest::newRow("not UTF-8") << QByteArray("filter=%ff") << u"The filter is not percent-encoded UTF-8."_s;
    QTest::newRow("overlong") << QByteArray("filter=%c0%80") << u"The filter is not percent-encoded UTF-8."_s;
    QTest::newRow("twice") << QByteArray("filter=a&filter=b") << u"filter is given twice."_s;
    QTest::newRow("no number") << QByteArray("since=x") << u"since must be a number as in \"seq\"."_s;
    QTest::newRow("negative") << QByteArray("since=-1") << u"since must be a number as in \"seq\"."_s;
    QTest::newRow("too large") << QByteArray("since=9223372036854775808")
                               << u"since must be a number as in \"seq\"."_s;
    QTest::newRow("with a blank") << QByteArray("since=%201") << u"since must be a number as in \"seq\"."_s;
    QTest::newRow("extended to two") << QByteArray("extended=2") << u"extended must be 1 or 0."_s;
}

void TestStreamPaths::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, error);
    const StreamRequest request = parseStreamRequest(QUrl::fromEncoded("ws://a/en?" + query));
    QVERIFY2(request.error.startsWith(error), qPrintable(request.error));
}

void TestStreamPaths::cutsReasons()
{
    QCOMPARE(closeReason(u"short"_s), u"short"_s);
    QCOMPARE(closeReason(QString(200, u'x')), QString(123, u'x'));
    QCOMPARE(closeReason(QString(200, u'ё')), QString(61, u'ё')); // two bytes each
    QCOMPARE(closeReason(u"👩"_s.repeated(50)), u"👩"_s.repeated(30)); // four
    QCOMPARE(closeReason(u"x"_s + u"東"_s.repeated(50)), QString(u"x"_s + u"東"_s.repeated(40)));
}

static FeedBatchPtr batchWith(std::size_t changes, std::size_t bytes = 100)
{
    auto batch = std::make_shared<FeedBatch>();
    batch->changes.resize(changes);
    for (RecentChange &change : batch->changes) {
        change.text.assign(bytes, 'x');
    }
    return batch;
}

void TestStreamPaths::numbers()
{
    StreamBacklog backlog(1 << 20);
    backlog.begin(1000);
    QCOMPARE(backlog.end(), 1000);
    QCOMPARE(backlog.firstFrom(1000), 1000);
    const FeedBatchPtr first = batchWith(10);
    const FeedBatchPtr second = batchWith(5);
    backlog.add(first); // 1000 to 1009
    backlog.add(batchWith(0));
    backlog.skip(3); // 1010 to 1012 never came
    backlog.add(second); // 1013 to 1017
    QCOMPARE(backlog.end(), 1018);
    QCOMPARE(backlog.firstFrom(0), 1000);
    QCOMPARE(backlog.firstFrom(1007), 1007);
    QCOMPARE(backlog.firstFrom(1010), 1013);
    QCOMPARE(backlog.firstFrom(1017), 1017);
    QCOMPARE(backlog.firstFrom(1018), 1018);
    QCOMPARE(backlog.firstFrom(1019), 1000); // a number that was never given
    const StreamBacklog::Run run = backlog.runFrom(1011);
    QCOMPARE(run.batch, second);
    QCOMPARE(run.index, std::size_t(0));
    QCOMPARE(run.sequence, 1013);
    QCOMPARE(backlog.runFrom(1004).index, std::size_t(4));
    QCOMPARE(backlog.runFrom(1018).batch, FeedBatchPtr());
}

void TestStreamPaths::keepsSoManyBytes()
{
    StreamBacklog backlog(100'000);
    for (int i = 0; i < 100; ++i) {
        backlog.add(batchWith(10, 1000));
        QVERIFY(backlog.bytes() <= 100'000);
    }
    QVERIFY(backlog.bytes() > 50'000);
    QCOMPARE(backlog.end(), 1000);
    const qint64 kept = backlog.firstFrom(0);
    QVERIFY2(kept > 900 && kept < 990, qPrintable(QString::number(kept)));
    QVERIFY(backlog.isDropped(kept - 1));
    QVERIFY(!backlog.isDropped(kept));
    backlog.add(batchWith(1, 1'000'000)); // larger than all that may be kept
    QCOMPARE(backlog.bytes(), 0);
    QCOMPARE(backlog.firstFrom(0), backlog.end());
    QCOMPARE(backlog.end(), 1001);
}

void TestStreamPaths::forgetsAtTheBeginning()
{
    StreamBacklog backlog(100'000);
    backlog.begin(1000);
    backlog.add(batchWith(10));
    backlog.begin(500); // a clock that went back
    QCOMPARE(backlog.end(), 1010);
    QCOMPARE(backlog.firstFrom(0), 1010);
    QVERIFY(!backlog.hasGiven(1009));
    backlog.begin(2000);
    QCOMPARE(backlog.end(), 2000);
}

void TestStreamPaths::laysOutPorts()
{
    const auto ports = [this](const QStringList &dbnames, quint16 base) {
        return StreamPortLayout::portsOf(wikis(dbnames), base);
    };
    QCOMPARE(ports({u"enwiki"_s, u"dewiki"_s, u"ruwiki"_s, u"jawiki"_s, u"eswiki"_s, u"frwiki"_s, u"nlwiki"_s,
                       u"itwiki"_s, u"svwiki"_s, u"arwiki"_s, u"idwiki"_s},
                 9000),
        QList<quint16>({9000, 9010, 9020, 9030, 9040, 9050, 9060, 9070, 9080, 9090, 9100}));
    // Those without a public port come after all others, wherever they stand.
    QCOMPARE(
        ports({u"commonswiki"_s, u"dewiki"_s, u"dewiktionary"_s}, 7000), QList<quint16>({7390, 7010, 7400}));
    QCOMPARE(ports({u"enwiki"_s, u"dewiki"_s, u"commonswiki"_s}, 65530), QList<quint16>({65530, 0, 0}));
}

QTEST_GUILESS_MAIN(TestStreamPaths)
#include "tst_streampaths.moc"
