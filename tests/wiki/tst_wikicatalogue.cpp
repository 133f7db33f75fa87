// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wikicatalogue.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestWikiCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void hasAllWikisOnce();
    void openAndLargeOnesComeFirst();
    void everyWikiIsFoundByItsOwnNames();
    void readsARowWhole();
    void sharedChannelIsTheOpenOnes();
    void channelIsCaseSensitive();
    void projectAndLanguage_data();
    void projectAndLanguage();
    void find_data();
    void find();
    void proposal_data();
    void proposal();

private:
    static QString nameOf(const Wiki *wiki) { return wiki ? wiki->dbname : QString(); }
    const WikiCatalogue m_catalogue;
};

void TestWikiCatalogue::hasAllWikisOnce()
{
    QElapsedTimer timer;
    timer.start();
    const WikiCatalogue catalogue;
    qInfo("loaded in %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(catalogue.wikis().size(), 1028U);
    QSet<QString> names;
    QSet<QString> hosts;
    for (const Wiki &wiki : catalogue.wikis()) {
        names.insert(wiki.dbname);
        hosts.insert(wiki.host);
        QVERIFY(!wiki.dbname.startsWith(u'#'));
        QVERIFY2(wiki.channel.startsWith(u'#'), qPrintable(wiki.dbname));
    }
    QCOMPARE(names.size(), 1028);
    QCOMPARE(hosts.size(), 1028);
}

void TestWikiCatalogue::openAndLargeOnesComeFirst()
{
    const std::vector<Wiki> &wikis = m_catalogue.wikis();
    int open = 0;
    int closed = 0;
    for (std::size_t i = 0; i < wikis.size(); ++i) {
        open += wikis[i].status == WikiStatus::Open;
        closed += wikis[i].status == WikiStatus::Closed;
        if (i == 0) {
            continue;
        }
        const Wiki &before = wikis[i - 1];
        const auto key = [](const Wiki &wiki) { return std::tuple(wiki.status, -int(wiki.size), wiki.host); };
        QVERIFY2(key(before) < key(wikis[i]), qPrintable(wikis[i].host));
    }
    QCOMPARE(open, 842);
    QCOMPARE(closed, 168);
}

void TestWikiCatalogue::everyWikiIsFoundByItsOwnNames()
{
    for (const Wiki &wiki : m_catalogue.wikis()) {
        QCOMPARE(m_catalogue.byDbname(wiki.dbname), &wiki);
        QCOMPARE(m_catalogue.byHost(wiki.host), &wiki);
        QCOMPARE(m_catalogue.find(wiki.dbname), &wiki);
        QCOMPARE(m_catalogue.find(wiki.dbname.toUpper()), &wiki);
        QCOMPARE(m_catalogue.find(wiki.host), &wiki);
        QCOMPARE(m_catalogue.find("https://"_L1 + wiki.host + "/wiki/X"_L1), &wiki);
        const Wiki *byChannel = m_catalogue.byChannel(wiki.channel);
        QVERIFY(byChannel);
        QCOMPARE(byChannel->channel, wiki.channel);
        QVERIFY2(
            !wiki.displayName().isEmpty() && !wiki.displayName().startsWith(u' '), qPrintable(wiki.dbname));
    }
}

void TestWikiCatalogue::readsARowWhole()
{
    const Wiki expected{u"arwiki"_s, u"ar.wikipedia.org"_s, u"#ar.wikipedia"_s, u"wikipedia"_s, u"ar"_s,
        u"Arabic"_s, u"العربية"_s, true, WikiStatus::Open, 2};
    const Wiki *wiki = m_catalogue.byDbname(u"arwiki"_s);
    QVERIFY(wiki);
    QCOMPARE(wiki->autonym, expected.autonym);
    QCOMPARE(*wiki, expected);
}

void TestWikiCatalogue::sharedChannelIsTheOpenOnes()
{
    QCOMPARE(nameOf(m_catalogue.byChannel(u"#wikimania.wikimedia"_s)), u"wikimaniawiki"_s);
}

void TestWikiCatalogue::channelIsCaseSensitive()
{
    QCOMPARE(nameOf(m_catalogue.byChannel(u"#en.wikipedia"_s)), u"enwiki"_s);
    QCOMPARE(m_catalogue.byChannel(u"#EN.wikipedia"_s), nullptr);
    QCOMPARE(m_catalogue.byChannel(u"en.wikipedia"_s), nullptr);
    QCOMPARE(m_catalogue.byChannel(QString()), nullptr);
}

void TestWikiCatalogue::projectAndLanguage_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"wikipedia"_s << u"en"_s << u"enwiki"_s;
    QTest::newRow("upper case") << u"Wikipedia"_s << u"DE"_s << u"dewiki"_s;
    QTest::newRow("sister project") << u"wiktionary"_s << u"fr"_s << u"frwiktionary"_s;
    QTest::newRow("language as in the host") << u"wikipedia"_s << u"zh-yue"_s << u"zh_yuewiki"_s;
    QTest::newRow("language as in MediaWiki") << u"wikipedia"_s << u"yue"_s << u"zh_yuewiki"_s;
    QTest::newRow("underscore") << u"wikipedia"_s << u"zh_yue"_s << u"zh_yuewiki"_s;
    QTest::newRow("Bokmål") << u"wikipedia"_s << u"nb"_s << u"nowiki"_s;
    QTest::newRow("Wikidata as a project") << u"wikidata"_s << u"en"_s << u"wikidatawiki"_s;
    QTest::newRow("Wikidata as in the channel") << u"wikipedia"_s << u"wikidata"_s << u"wikidatawiki"_s;
    QTest::newRow("Commons as a project") << u"commons"_s << QString() << u"commonswiki"_s;
    QTest::newRow("Commons as a language") << u"wikimedia"_s << u"commons"_s << u"commonswiki"_s;
    QTest::newRow("Meta") << u"meta"_s << u"xx"_s << u"metawiki"_s;
    QTest::newRow("Wikispecies") << u"species"_s << u"en"_s << u"specieswiki"_s;
    QTest::newRow("MediaWiki") << u"mediawiki"_s << u"en"_s << u"mediawikiwiki"_s;
    QTest::newRow("Incubator") << u"incubator"_s << u"en"_s << u"incubatorwiki"_s;
    QTest::newRow("Wikifunctions") << u"wikifunctions"_s << u"en"_s << u"wikifunctionswiki"_s;
    QTest::newRow("unknown language") << u"wikipedia"_s << u"xx"_s << QString();
    QTest::newRow("unknown project") << u"wikinonsense"_s << u"en"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("no Bokmål there") << u"wikivoyage"_s << u"nb"_s << QString();
}

void TestWikiCatalogue::projectAndLanguage()
{
    QFETCH(QString, project);
    QFETCH(QString, language);
    QTEST(nameOf(m_catalogue.byProjectAndLanguage(project, language)), "expected");
}

void TestWikiCatalogue::find_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("dbname") << u"dewiki"_s << u"dewiki"_s;
    QTest::newRow("dbname, capital") << u"DeWiki"_s << u"dewiki"_s;
    QTest::newRow("blanks around it") << u"  dewiki\t"_s << u"dewiki"_s;
    QTest::newRow("host") << u"de.wikipedia.org"_s << u"dewiki"_s;
    QTest::newRow("host, upper case") << u"DE.WIKIPEDIA.ORG"_s << u"dewiki"_s;
    QTest::newRow("host with a root's dot") << u"de.wikipedia.org."_s << u"dewiki"_s;
    QTest::newRow("host and port") << u"de.wikipedia.org:443"_s << u"dewiki"_s;
    QTest::newRow("address") << u"https://de.wikipedia.org/wiki/K%C3%B6ln?x=a:b"_s << u"dewiki"_s;
    QTest::newRow("address with everything") << u"http://me:pw@de.wikipedia.org:80/w/a@b"_s << u"dewiki"_s;
    QTest::newRow("address without scheme") << u"//de.wikipedia.org/wiki/X"_s << u"dewiki"_s;
    QTest::newRow("mobile site") << u"https://de.m.wikipedia.org/"_s << u"dewiki"_s;
    QTest::newRow("mobile Wikidata") << u"m.wikidata.org"_s << u"wikidatawiki"_s;
    QTest::newRow("without www") << u"wikidata.org"_s << u"wikidatawiki"_s;
    QTest::newRow("channel") << u"#de.wikipedia"_s << u"dewiki"_s;
    QTest::newRow("channel without sign") << u"de.wikipedia"_s << u"dewiki"_s;
    QTest::newRow("channel of another shape") << u"#wikimediafoundation.org"_s << u"foundationwiki"_s;
    QTest::newRow("closed wiki") << u"aawiki"_s << u"aawiki"_s;
    QTest::newRow("dbname with underscore") << u"zh_yuewiki"_s << u"zh_yuewiki"_s;
    QTest::newRow("channel in the wrong case") << u"#DE.wikipedia"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("sign only") << u"#"_s << QString();
    QTest::newRow("slashes only") << u"///"_s << QString();
    QTest::newRow("scheme only") << u"https://"_s << QString();
    QTest::newRow("dot only") << u"."_s << QString();
    QTest::newRow("no wiki") << u"example.org"_s << QString();
    QTest::newRow("part of a name") << u"wiki"_s << QString();
}

void TestWikiCatalogue::find()
{
    QFETCH(QString, word);
    QTEST(nameOf(m_catalogue.find(word)), "expected");
}

void TestWikiCatalogue::proposal_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German") << u"de_DE"_s << u"dewiki"_s;
    QTest::newRow("Swiss German site") << u"gsw_CH"_s << u"alswiki"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zhwiki"_s;
    QTest::newRow("Chinese, traditional") << u"zh_TW"_s << u"zhwiki"_s;
    QTest::newRow("Bokmål") << u"nb_NO"_s << u"nowiki"_s;
    QTest::newRow("Nynorsk") << u"nn_NO"_s << u"nnwiki"_s;
    QTest::newRow("Brazil") << u"pt_BR"_s << u"ptwiki"_s;
    QTest::newRow("Hebrew") << u"he_IL"_s << u"hewiki"_s;
    QTest::newRow("Filipino") << u"fil_PH"_s << u"tlwiki"_s;
    QTest::newRow("closed Wikipedia") << u"ak_GH"_s << u"enwiki"_s;
    QTest::newRow("language without Wikipedia") << u"vai_LR"_s << u"enwiki"_s;
    QTest::newRow("no locale") << u"C"_s << u"enwiki"_s;
}

void TestWikiCatalogue::proposal()
{
    QFETCH(QString, locale);
    QTEST(m_catalogue.proposedFor(QLocale(locale)).dbname, "expected");
}

QTEST_GUILESS_MAIN(TestWikiCatalogue)
#include "tst_wikicatalogue.moc"
