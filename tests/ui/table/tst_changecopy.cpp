// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "table/changecopy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeCopy : public QObject
{
    Q_OBJECT
private slots:
    void linksWikis_data();
    void linksWikis();
    void linksTargetsOfLogs();
    void linksFilesAndCategoriesByName();
    void linksEndWhereTheyEnd();
    void prefixesOnlyMixedSelections();
    void copiesJsonLines();
    void copiesUrls();
    void copiesText();
    void copiesNothing();
};

void TestChangeCopy::linksWikis_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const char *host, const QString &home, const QString &link) {
        QTest::newRow(name) << QByteArray(host) << home << link;
    };
    const QString en = u"en.wikipedia.org"_s;
    row("home", "en.wikipedia.org", en, u"[[A b]]"_s);
    row("home in other letters", "en.wikipedia.org", u"EN.wikipedia.org"_s, u"[[A b]]"_s);
    row("another language", "de.wikipedia.org", en, u"[[:de:A b]]"_s);
    row("another project", "de.wiktionary.org", en, u"[[:wikt:de:A b]]"_s);
    row("another project, same language", "en.wikivoyage.org", en, u"[[:voy:en:A b]]"_s);
    row("Commons", "commons.wikimedia.org", en, u"[[:c:A b]]"_s);
    row("Wikidata", "www.wikidata.org", en, u"[[:d:A b]]"_s);
    row("MediaWiki", "www.mediawiki.org", en, u"[[:mw:A b]]"_s);
    row("from Wikidata", "en.wikipedia.org", u"www.wikidata.org"_s, u"[[:w:en:A b]]"_s);
    row("from Commons to Meta", "meta.wikimedia.org", u"commons.wikimedia.org"_s, u"[[:m:A b]]"_s);
    row("no home", "en.wikipedia.org", QString(), u"[[:w:en:A b]]"_s);
    row("no host", "", en, u"[[A b]]"_s);
    row("no prefix", "wiki.example.net", en, u"[https://wiki.example.net/w/index.php?title=A%20b A b]"_s);
    row("no prefix at Wikimedia", "xx.wikimedia.org", en,
        u"[https://xx.wikimedia.org/w/index.php?title=A%20b A b]"_s);
    row("neither prefix nor address", "bad host", en, u"[[A b]]"_s);
}

void TestChangeCopy::linksWikis()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, home);
    Sample sample{"A b", "U"};
    sample.host = {host.constData(), static_cast<std::size_t>(host.size())};
    QTEST(wikiLink(makeChange(sample), home), "link");
}

void TestChangeCopy::linksTargetsOfLogs()
{
    const auto log = [](std::string_view target) {
        return makeChange(
            {"Special:Log/delete", "U", "", {}, "", "en.wikipedia.org", {}, "delete", "delete", target});
    };
    const QString home = u"en.wikipedia.org"_s;
    QCOMPARE(wikiLink(log("A"), home), u"[[A]]"_s);
    QCOMPARE(wikiLink(log("File:A.png"), home), u"[[:File:A.png]]"_s); // a namespace is not known
    QCOMPARE(wikiLink(log(""), home), u"[[:Special:Log/delete]]"_s);
}

void TestChangeCopy::linksFilesAndCategoriesByName()
{
    const QString home = u"en.wikipedia.org"_s;
    RecentChange change = makeChange({"Kategorie:A", "U"});
    change.namespaceId = 14;
    QCOMPARE(wikiLink(change, home), u"[[:Kategorie:A]]"_s);
    change.namespaceId = 6;
    QCOMPARE(wikiLink(change, home), u"[[:Kategorie:A]]"_s);
    change.namespaceId = 10;
    QCOMPARE(wikiLink(change, home), u"[[Kategorie:A]]"_s);
    QCOMPARE(wikiLink(makeChange({"/dev/null", "U"}), home), u"[[:/dev/null]]"_s);
}

void TestChangeCopy::linksEndWhereTheyEnd()
{
    QCOMPARE(wikiLink(makeChange({"A]] {{evil}} [[B|C\nD", "U"}), u"en.wikipedia.org"_s),
        u"[[A%5D%5D %7B%7Bevil%7D%7D %5B%5BB%7CC D]]"_s);
}

void TestChangeCopy::prefixesOnlyMixedSelections()
{
    const RecentChange a = makeChange({"A", "U"});
    const RecentChange b = makeChange({"B", "U"});
    const RecentChange c = makeChange({"C", "U", "", {}, "", "de.wikipedia.org"});
    QCOMPARE(copyAs({a, b}, CopyFormat::WikiLink), u"[[A]]\n[[B]]"_s);
    QCOMPARE(copyAs({a, c}, CopyFormat::WikiLink), u"[[:w:en:A]]\n[[:w:de:C]]"_s);
    QCOMPARE(copyAs({a, c}, CopyFormat::WikiLink, u"en.wikipedia.org"_s), u"[[A]]\n[[:de:C]]"_s);
}

void TestChangeCopy::copiesJsonLines()
{
    const RecentChange change = makeChange({"A\nB \"q\"", "U", "ä", 5});
    const QStringList lines = copyAs({change, change}, CopyFormat::Json).split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(object[u"page_title"_s].toString(), u"A\nB \"q\""_s);
        QCOMPARE(object[u"wiki"_s].toString(), u"enwiki"_s);
    }
}

void TestChangeCopy::copiesUrls()
{
    const RecentChange good = makeChange({"A", "U"});
    const RecentChange bad = makeChange({"A", "U", "", {}, "", "bad host"});
    QCOMPARE(copyAs({good, bad, good}, CopyFormat::Url),
        u"https://en.wikipedia.org/w/index.php?diff=775894800&oldid=775894000\n"
        "https://en.wikipedia.org/w/index.php?diff=775894800&oldid=775894000"_s);
}

void TestChangeCopy::copiesText()
{
    const RecentChange change = makeChange({"A\tB", "U", "line\nfeed", -5});
    QCOMPARE(copyAs({change, change}, CopyFormat::Text, {},
                 {ChangeColumn::Page, ChangeColumn::Size, ChangeColumn::Summary}),
        u"A B\t-5\tline feed\nA B\t-5\tline feed"_s);
    QCOMPARE(copyAs({change}, CopyFormat::Text).count(u'\t'), 6);
}

void TestChangeCopy::copiesNothing()
{
    for (const CopyFormat format :
        {CopyFormat::Text, CopyFormat::Json, CopyFormat::WikiLink, CopyFormat::Url}) {
        QCOMPARE(copyAs({}, format), QString());
    }
}

QTEST_GUILESS_MAIN(TestChangeCopy)
#include "tst_changecopy.moc"
