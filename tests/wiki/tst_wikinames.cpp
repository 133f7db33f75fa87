// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/wikicatalogue.h"

#include <QHash>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestWikiNames : public QObject
{
    Q_OBJECT
private slots:
    void displayName_data();
    void displayName();
    void areUnambiguous();
    void madeByHand();

private:
    const WikiCatalogue m_catalogue;
};

void TestWikiNames::displayName_data()
{
    QTest::addColumn<QString>("dbname");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *dbname, const char *name) {
        QTest::newRow(dbname) << QString::fromLatin1(dbname) << QString::fromUtf8(name);
    };
    row("enwiki", "English Wikipedia");
    row("dewiki", "German Wikipedia");
    row("simplewiki", "Simple English Wikipedia");
    row("frwiktionary", "French Wiktionary");
    row("commonswiki", "Wikimedia Commons");
    row("wikidatawiki", "Wikidata");
    row("mediawikiwiki", "MediaWiki");
    row("specieswiki", "Wikispecies");
    row("metawiki", "Meta-Wiki");
    row("labswiki", "Wikitech");
    row("testwiki", "Test Wikipedia");
    row("incubatorwiki", "Wikimedia Incubator");
    row("wikifunctionswiki", "Wikifunctions");
    row("abstractwiki", "Abstract Wikipedia");
    row("wikimaniawiki", "Wikimania");
    row("wikimania2005wiki", "Wikimania 2005");
    row("thwikimedia", "Wikimedia Thailand");
    row("sourceswiki", "Multilingual Wikisource");
    // The matrix doesn't know the language's name.
    row("akwiki", "Akan Wikipedia");
}

void TestWikiNames::displayName()
{
    QFETCH(QString, dbname);
    const Wiki *wiki = m_catalogue.byDbname(dbname);
    QVERIFY(wiki);
    QTEST(wiki->displayName(), "expected");
}

void TestWikiNames::areUnambiguous()
{
    QHash<QString, QString> names;
    for (const Wiki &wiki : m_catalogue.wikis()) {
        const QString name = wiki.displayName();
        QVERIFY2(!names.contains(name), qPrintable(wiki.dbname + " and "_L1 + names.value(name)));
        names.insert(name, wiki.dbname);
        if (wiki.project == "special"_L1) {
            QVERIFY2(name != "Wikipedia"_L1 && name != "Wikimedia"_L1, qPrintable(wiki.dbname));
        }
    }
}

void TestWikiNames::madeByHand()
{
    Wiki wiki;
    wiki.host = u"wiki.example.org"_s;
    QCOMPARE(wiki.displayName(), u"wiki.example.org"_s);
    wiki.project = u"special"_s;
    wiki.englishName = u"Example Wiki"_s;
    QCOMPARE(wiki.displayName(), u"Example Wiki"_s);
    wiki.project = u"wikipedia"_s;
    wiki.englishName.clear();
    wiki.language = u"xx-nonsense"_s;
    QCOMPARE(wiki.displayName(), u"xx-nonsense Wikipedia"_s);
}

QTEST_GUILESS_MAIN(TestWikiNames)
#include "tst_wikinames.moc"
