// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recentchange.h"
#include "session/watchlistimport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

using Kind = WatchListText::Kind;

class TestRuleWatchLists : public QObject
{
    Q_OBJECT
private slots:
    void understandsPages_data();
    void understandsPages();
    void understandsUsers_data();
    void understandsUsers();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void countsLinesAndDuplicates();
    void boundsEverything();
    void givesBackWhatItWrote();
    void matchesNames_data();
    void matchesNames();
    void removesAndCopies();
    void matchesChanges();
    void manyDuplicatesAreQuick();

private:
    [[nodiscard]] WatchImport parse(Kind kind, const QString &text) const
    {
        return WatchListText(m_catalogue, kind, u"enwiki"_s).parse(text);
    }
    static QString joined(const WatchList &list)
    {
        QStringList all;
        for (const WatchEntry &entry : list.entries()) {
            all += entry.wiki + u'|' + entry.name;
        }
        return all.join(u'\n');
    }
    WikiCatalogue m_catalogue;
};

void TestRuleWatchLists::understandsPages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("title") << u"Berlin"_s << u"|Berlin"_s;
    QTest::newRow("underscores and blanks") << u"  New__York  City_ "_s << u"|New York City"_s;
    QTest::newRow("decomposed letters") << u"Cafe\u0301"_s << u"|Caf\u00e9"_s;
    QTest::newRow("namespace") << u"User talk:Foo"_s << u"|User talk:Foo"_s;
    QTest::newRow("link in a list") << u"* [[Title]]"_s << u"|Title"_s;
    QTest::newRow("numbered list") << u"#[[Title]]"_s << u"|Title"_s;
    QTest::newRow("label and section") << u"** [[Title#History|the title]] seen"_s << u"|Title"_s;
    QTest::newRow("two links") << u"[[A]], [[B]]"_s << u"|A\n|B"_s;
    QTest::newRow("title that begins with a star") << u"*NSYNC"_s << u"|*NSYNC"_s;
    QTest::newRow("language") << u"[[:de:Brandenburger Tor]]"_s << u"dewiki|Brandenburger Tor"_s;
    QTest::newRow("project and language") << u"[[:wikt:de:Haus]]"_s << u"dewiktionary|Haus"_s;
    QTest::newRow("single project") << u"[[commons:File:X.jpg]]"_s << u"commonswiki|File:X.jpg"_s;
    QTest::newRow("dbname") << u"frwiki:Paris"_s << u"frwiki|Paris"_s;
    QTest::newRow("colon that is no wiki") << u"2001: A Space Odyssey"_s << u"|2001: A Space Odyssey"_s;
    QTest::newRow("language without a link") << u"de:Foo"_s << u"|de:Foo"_s;
    QTest::newRow("address") << u"https://de.wikipedia.org/wiki/Stra%C3%9Fe_1#Lage"_s << u"dewiki|Straße 1"_s;
    QTest::newRow("address of the mobile site")
        << u"https://en.m.wikipedia.org/wiki/AC/DC"_s << u"enwiki|AC/DC"_s;
    QTest::newRow("address with a query")
        << u"//www.wikidata.org/w/index.php?title=Talk:Q1&action=history"_s << u"wikidatawiki|Talk:Q1"_s;
    QTest::newRow("comments and nothing") << u"# a comment\n\n<!-- [[another]] -->\r\n"_s << QString();
    QTest::newRow("byte order mark and CRLF") << u"\ufeffA\r\nB\r\n"_s << u"|A\n|B"_s;
}

void TestRuleWatchLists::understandsPages()
{
    QFETCH(QString, text);
    const WatchImport result = parse(Kind::Pages, text);
    QTEST(joined(result.list), "expected");
    QCOMPARE(result.problemCount, 0);
}

void TestRuleWatchLists::understandsUsers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"Jimbo_Wales"_s << u"|Jimbo Wales"_s;
    QTest::newRow("page") << u"* [[User:Foo|Foo]]"_s << u"|Foo"_s;
    QTest::newRow("page in another language") << u"[[:de:Benutzerin:Foo/Werkstatt]]"_s << u"dewiki|Foo"_s;
    QTest::newRow("talk page") << u"https://en.wikipedia.org/wiki/User_talk:Foo"_s << u"enwiki|Foo"_s;
    QTest::newRow("contributions") << u"Special:Contributions/192.0.2.1"_s << u"|192.0.2.1"_s;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"|192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:DB8:0:0:0:0:0:1"_s << u"|2001:DB8:0:0:0:0:0:1"_s;
    QTest::newRow("temporary account") << u"~2026-48213-07"_s << u"|~2026-48213-07"_s;
    QTest::newRow("dbname") << u"enwiki:Foo"_s << u"enwiki|Foo"_s;
}

void TestRuleWatchLists::understandsUsers()
{
    QFETCH(QString, text);
    const WatchImport result = parse(Kind::Users, text);
    QTEST(joined(result.list), "expected");
    QCOMPARE(result.problemCount, 0);
}

void TestRuleWatchLists::tellsWhatIsWrong_data()
{
    QTest::addColumn<bool>("isUser");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("bracket") << false << u"A]B"_s << u"A name can't have the character ]."_s;
    QTest::newRow("markup") << false << u"<b>"_s << u"A name can't have the character <."_s;
    QTest::newRow("open link") << false << u"* [[A"_s << u"The link has no end: ]] is missing."_s;
    QTest::newRow("empty link") << false << u"[[|x]]"_s << u"There is no name."_s;
    QTest::newRow("other site") << false << u"https://example.org/wiki/A"_s
                                << u"This is not an address of a wiki of Wikimedia."_s;
    QTest::newRow("front page") << false << u"https://en.wikipedia.org/"_s
                                << u"This address names no page."_s;
    QTest::newRow("no text") << false << u"a\ufffdb"_s
                             << u"A name can't have control characters or bytes that are no text."_s;
    QTest::newRow("NUL") << false << QString(u"a"_s + QChar(0) + u'b')
                         << u"A name can't have control characters or bytes that are no text."_s;
    QTest::newRow("too long") << false << QString(256, u'a')
                              << u"The name is longer than MediaWiki allows (255 bytes)."_s;
    QTest::newRow("template as a user")
        << true << u"Template:Foo"_s << u"“Template” is not where users are."_s;
    QTest::newRow("special page") << true << u"Special:Log"_s << u"A special page is not a user."_s;
    QTest::newRow("range") << true << u"192.0.2.0/24"_s << u"This is neither a user nor a single address."_s;
}

void TestRuleWatchLists::tellsWhatIsWrong()
{
    QFETCH(bool, isUser);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const WatchImport result = parse(isUser ? Kind::Users : Kind::Pages, u"Good\n"_s + text);
    QCOMPARE(joined(result.list), u"|Good"_s);
    QCOMPARE(result.problemCount, 1);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.first().line, 2);
    QCOMPARE(result.problems.first().reason, reason);
}

void TestRuleWatchLists::countsLinesAndDuplicates()
{
    const WatchImport result = parse(Kind::Pages, u"A\n# no\na\nA\n{{x}}\n[[A]]\nenwiki:A"_s);
    QCOMPARE(joined(result.list), u"|A\n|a\nenwiki|A"_s);
    QCOMPARE(result.duplicateCount, 2);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.first().line, 5);
    QCOMPARE(result.problems.first().text, u"{{x}}"_s);
}

void TestRuleWatchLists::boundsEverything()
{
    QString text;
    for (qsizetype i = 0; i < WatchList::MaxEntries + 150; ++i) {
        text += u"Page %1\n"_s.arg(i);
    }
    const WatchImport result = parse(Kind::Pages, text);
    QCOMPARE(result.list.size(), WatchList::MaxEntries);
    QCOMPARE(result.problemCount, 150);
    QCOMPARE(result.problems.size(), WatchImport::MaxProblems);
    QCOMPARE(result.problems.first().line, WatchList::MaxEntries + 1);
    QVERIFY(result.list.contains("enwiki", "Page 99999"));
    QVERIFY(!result.list.contains("enwiki", "Page 100000"));

    const WatchImport huge = parse(Kind::Pages, QString(WatchListText::MaxTextSize + 1, u'a'));
    QCOMPARE(huge.problemCount, 1);
    QVERIFY(huge.list.isEmpty());
    const WatchImport shortened = parse(Kind::Pages, QString(5000, u'a'));
    QVERIFY(shortened.problems.first().text.size() < 100);
}

void TestRuleWatchLists::givesBackWhatItWrote()
{
    const WatchListText pages(m_catalogue, Kind::Pages, u"dewiki"_s);
    WatchList list;
    for (const QString &name : {u"Berlin"_s, u"*NSYNC"_s, u"* x"_s, u"- dash"_s, u"Talk:A"_s, u"//odd"_s,
             u"enwiktionary:x"_s, u"Straße"_s, u"a:b:c"_s, u"https://x"_s}) {
        QVERIFY(list.add({{}, name}));
        QVERIFY(list.add({u"enwiki"_s, name}));
    }
    const WatchImport again = pages.parse(pages.text(list));
    QCOMPARE(again.problemCount, 0);
    // What looks like a wiki's prefix can't be told from one: MediaWiki has no such titles.
    QCOMPARE(joined(again.list).replace(u"enwiktionary|x"_s, u"|enwiktionary:x"_s), joined(list));
}

void TestRuleWatchLists::matchesNames_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("wiki");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("same") << u"Berlin"_s << u"dewiki"_s << u"Berlin"_s << true;
    QTest::newRow("small first letter") << u"berlin"_s << u"dewiki"_s << u"Berlin"_s << true;
    QTest::newRow("capital entry, small title") << u"Berlin"_s << u"dewiktionary"_s << u"berlin"_s << false;
    QTest::newRow("other case within") << u"BErlin"_s << u"dewiki"_s << u"Berlin"_s << false;
    QTest::newRow("accented first letter") << u"élan"_s << u"frwiki"_s << u"Élan"_s << true;
    QTest::newRow("sharp s has no capital") << u"ßa"_s << u"dewiki"_s << u"SSa"_s << false;
    QTest::newRow("letter beyond the first plane")
        << u"\U00010428x"_s << u"enwiki"_s << u"\U00010400x"_s << true;
    QTest::newRow("longer") << u"Berlin"_s << u"dewiki"_s << u"Berlin Mitte"_s << false;
    QTest::newRow("right wiki") << u"dewiki|Berlin"_s << u"dewiki"_s << u"Berlin"_s << true;
    QTest::newRow("other wiki") << u"dewiki|Berlin"_s << u"enwiki"_s << u"Berlin"_s << false;
    QTest::newRow("nothing") << u"Berlin"_s << u"enwiki"_s << QString() << false;
}

void TestRuleWatchLists::matchesNames()
{
    QFETCH(QString, entry);
    QFETCH(QString, wiki);
    QFETCH(QString, name);
    WatchList list;
    const qsizetype bar = entry.indexOf(u'|');
    QVERIFY(list.add({entry.first(qMax(bar, qsizetype(0))), entry.sliced(bar + 1)}));
    QTEST(list.contains(wiki.toStdString(), name.toStdString()), "isFound");
}

void TestRuleWatchLists::removesAndCopies()
{
    WatchList list;
    QVERIFY(list.add({{}, u"apple"_s}));
    QVERIFY(list.add({{}, u"Apple"_s}));
    QVERIFY(list.add({u"dewiki"_s, u"Apple"_s}));
    QVERIFY(!list.add({u"dewiki"_s, u" Apple_ "_s}));
    const WatchList copy = list;
    QVERIFY(list.remove({{}, u"Apple"_s}));
    QVERIFY(!list.remove({{}, u"Apple"_s}));
    QVERIFY(!list.holds({{}, u"Apple"_s}));
    QVERIFY(list.contains("enwiki", "Apple")); // by "apple"
    QVERIFY(list.remove({{}, u"apple"_s}));
    QVERIFY(!list.contains("enwiki", "Apple"));
    QVERIFY(list.contains("dewiki", "Apple"));
    QCOMPARE(joined(copy), u"|apple\n|Apple\ndewiki|Apple"_s);
    QVERIFY(copy.holds({{}, u"Apple"_s}));
    QVERIFY(!(copy == list));
}

void TestRuleWatchLists::matchesChanges()
{
    WatchLists lists;
    QVERIFY(lists.pages.add({{}, u"Crema Museum"_s}));
    QVERIFY(lists.users.add({{}, u"Vandal"_s}));
    QVERIFY(lists.ignoredUsers.add({{}, u"CatBot"_s}));
    QVERIFY(lists.ignoredPages.add({{}, u"Sandbox"_s}));
    const auto change = [](std::string_view title, std::string_view user, std::string_view target = {}) {
        RecentChange result;
        result.type = target.empty() ? ChangeType::Edit : ChangeType::Log;
        result.wiki = result.append("enwiki");
        result.title = result.append(title);
        result.user = result.append(user);
        result.logTarget = result.append(target);
        return result;
    };
    QVERIFY(lists.watchesPage(change("Crema Museum", "A")));
    QVERIFY(lists.watchesPage(change("Special:Log/move", "A", "Crema Museum")));
    QVERIFY(!lists.watchesPage(change("Crema", "Crema Museum")));
    QVERIFY(lists.watchesUser(change("X", "Vandal")));
    QVERIFY(lists.watchesUser(change("Special:Log/block", "Admin", "User:Vandal")));
    QVERIFY(lists.watchesUser(change("Special:Log/block", "Admin", "Vandal")));
    QVERIFY(!lists.watchesUser(change("User:Vandal", "A")));
    QVERIFY(lists.ignores(change("X", "CatBot")));
    QVERIFY(lists.ignores(change("Sandbox", "A")));
    QVERIFY(!lists.ignores(change("Special:Log/block", "Admin", "User:CatBot")));
}

void TestRuleWatchLists::manyDuplicatesAreQuick()
{
    QString half;
    for (int i = 0; i < 50'000; ++i) {
        half += u"Page %1\n"_s.arg(i);
    }
    QElapsedTimer timer;
    timer.start();
    const WatchImport result = parse(Kind::Pages, half + half);
    QCOMPARE(result.duplicateCount, 50'000);
    QVERIFY2(
        timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // 10^9 steps take longer
}

QTEST_GUILESS_MAIN(TestRuleWatchLists)
#include "tst_rulewatchlists.moc"
