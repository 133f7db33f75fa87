// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feedlines.h"
#include "testdata.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;

constexpr const char *Url = "https://en.wikipedia.org/w/index.php?diff=775894803&oldid=775894650";

class TestFeedLine : public QObject
{
    Q_OBJECT
private slots:
    void edits()
    {
        const RecentChange change = parsed(edit("User talk:Manxruler", "M", Url, "Carsten R D", "(+19)",
            "/* The battle of Kristiansand (1940) */"));
        QCOMPARE(change.type, ChangeType::Edit);
        QCOMPARE(bytes(change.action()), "edit");
        QCOMPARE(bytes(change.view(change.title)), "User talk:Manxruler");
        QCOMPARE(bytes(change.view(change.namespaceName)), "User talk");
        QCOMPARE(bytes(change.view(change.user)), "Carsten R D");
        QCOMPARE(bytes(change.view(change.flags)), "M");
        QVERIFY(change.isMinor && !change.isBot && !change.isNew && !change.isUnpatrolled);
        QCOMPARE(change.sizeChange, std::optional(19));
        QCOMPARE(change.newRevision, 775894803);
        QCOMPARE(change.oldRevision, 775894650);
        QCOMPARE(bytes(change.view(change.url)), Url);
        QCOMPARE(bytes(change.view(change.summary)), "/* The battle of Kristiansand (1940) */");
        QCOMPARE(bytes(change.view(change.section)), "The battle of Kristiansand (1940)");
        QCOMPARE(bytes(change.view(change.parsedSummary)), "");
        QCOMPARE(bytes(change.view(change.wiki)), "enwiki");
        QCOMPARE(bytes(change.view(change.serverName)), "en.wikipedia.org");
        QCOMPARE(change.timestamp, 1234);
        QVERIFY(!change.isTruncated && !change.isColourless && !change.isUnregistered());
    }

    void newPages()
    {
        const RecentChange change = parsed(edit("Draft:X", "!NB",
            "https://en.wikipedia.org/w/index.php?oldid=105&rcid=9005", "~2026-1501", "(+345)", ""));
        QCOMPARE(change.type, ChangeType::New);
        QVERIFY(change.isNew && change.isUnpatrolled && change.isBot && change.isTemporary());
        QCOMPARE(change.newRevision, 105);
        QCOMPARE(change.oldRevision, RecentChange::NoRevision);
        QVERIFY(change.summary.isEmpty());
    }

    void fieldsThatLookLikeOthers_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("comment");
        QTest::newRow("digits first")
            << QByteArray("2001: A Space Odyssey") << QByteArray("2001:DB8:0:0:0:0:0:1") << QByteArray("12");
        QTest::newRow("comma first") << QByteArray(",12 Monkeys") << QByteArray("12,4") << QByteArray(",5");
        QTest::newRow("star in the user")
            << QByteArray("A") << QByteArray("Foo * Bar") << QByteArray("x * y * (+5) z");
        QTest::newRow("user is a star") << QByteArray("* * *") << QByteArray("*") << QByteArray("*");
        QTest::newRow("user is a size") << QByteArray("(+12)") << QByteArray("(+12)") << QByteArray("(+12)");
        QTest::newRow("forged separators")
            << QByteArray("A") << QByteArray("B") << coloured("^5*^ ^03fake^ ^5*^ (+5) ^10y^");
        QTest::newRow("control bytes") << QByteArray("A") << QByteArray("B")
                                       << QByteArray("\x02"
                                                     "b\x02\x0f\x1f\x01 nul\0byte",
                                              14);
        QTest::newRow("markup") << QByteArray("<b>&amp;") << QByteArray("<script>")
                                << QByteArray("<img src=\"/dev/zero\">");
    }
    void fieldsThatLookLikeOthers()
    {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, comment);
        const RecentChange change = parsed(edit(title, "", Url, user, "(+1)", comment));
        QCOMPARE(bytes(change.view(change.title)), title);
        QCOMPARE(bytes(change.view(change.user)), user);
        QCOMPARE(bytes(change.view(change.summary)), comment);
        QCOMPARE(change.sizeChange, std::optional(1));
        QVERIFY(!change.isTruncated);
    }

    void sizes_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("bytes");
        QTest::newRow("bold") << QByteArray("(\x02-501\x02)") << true << -501;
        QTest::newRow("bold plus") << QByteArray("(\x02+9001\x02)") << true << 9001;
        QTest::newRow("zero") << QByteArray("(+0)") << true << 0;
        QTest::newRow("none") << QByteArray() << false << 0;
        QTest::newRow("too large") << QByteArray("(+99999999999)") << false << 0;
        QTest::newRow("no number") << QByteArray("(+x)") << false << 0;
        QTest::newRow("two signs") << QByteArray("(+-5)") << false << 0;
    }
    void sizes()
    {
        QFETCH(QByteArray, size);
        QFETCH(bool, known);
        const RecentChange change = parsed(edit("A", "", Url, "B", size, "c"));
        QCOMPARE(change.sizeChange.has_value(), known);
        QTEST(change.sizeChange.value_or(0), "bytes");
        QCOMPARE(bytes(change.view(change.summary)), "c");
    }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<qint64>("newRevision");
        QTest::addColumn<qint64>("oldRevision");
        QTest::newRow("with title") << QByteArray(
            "http://en.wikipedia.org/w/index.php?title=T_diff=9&diff=2&oldid=1")
                                    << qint64(2) << qint64(1);
        QTest::newRow("with rcid") << QByteArray("https://x.org/w/index.php?diff=2&oldid=1&rcid=77")
                                   << qint64(2) << qint64(1);
        QTest::newRow("first revision")
            << QByteArray("https://x.org/w/index.php?diff=2&oldid=0") << qint64(2) << qint64(0);
        QTest::newRow("discussion") << QByteArray("https://x.org/wiki/Topic:Abc?topic_showPostId=1")
                                    << qint64(-1) << qint64(-1);
        QTest::newRow("no numbers") << QByteArray("https://x.org/?diff=prev&oldid=99999999999999999999")
                                    << qint64(-1) << qint64(-1);
    }
    void urls()
    {
        QFETCH(QByteArray, url);
        const RecentChange change = parsed(edit("A", "", url, "B", "(+1)", "c"));
        QTEST(change.newRevision, "newRevision");
        QTEST(change.oldRevision, "oldRevision");
        QCOMPARE(change.type, ChangeType::Edit);
    }

    void namespaces_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("main") << QByteArray("Evanescence (Evanescence album)") << QByteArray("Main");
        QTest::newRow("equal to a namespace") << QByteArray("Talk") << QByteArray("Main");
        QTest::newRow("unknown prefix") << QByteArray("Foo:Bar") << QByteArray("Main");
        QTest::newRow("project") << QByteArray("Wikipedia talk:A:B") << QByteArray("Project talk");
        QTest::newRow("colon at the end") << QByteArray("Talk:") << QByteArray("Main");
        QTest::newRow("special that is no log") << QByteArray("Special:Foo") << QByteArray("Special");
        QTest::newRow("log in another namespace") << QByteArray("User:Log/move") << QByteArray("User");
    }
    void namespaces()
    {
        QFETCH(QByteArray, title);
        const RecentChange change = parsed(edit(title, "", Url, "B", "(+1)", "c"));
        QTEST(bytes(change.view(change.namespaceName)), "name");
        QVERIFY(!change.isLog());
    }

    // Wherever the server cuts it, a line stays a change that says nothing wrong.
    void cutAnywhere_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("edit") << edit(
            "東京駅", "!MB", Url, "ウィキ利用者", "(\x02-1501\x02)", "/* 構内 */ 出典追加");
        QTest::newRow("log") << logLine("move", "move_redir", "A B",
            coloured("moved [[^02東京^10]] to [[東京都]] again [[^02東京^10]]: why"));
        QTest::newRow("address") << edit("A", "", Url, "71.200.123.192", "(-12)", "x");
    }
    void cutAnywhere()
    {
        QFETCH(QByteArray, line);
        const RecentChange whole = parsed(line);
        const auto begins = [](std::string_view all, std::string_view part) { return all.starts_with(part); };
        for (qsizetype size = 11; size < line.size(); ++size) {
            const QByteArray cut = line.first(size);
            const RecentChange change = parsed(cut);
            const QByteArray what = cut.toPercentEncoding();
            QVERIFY2(change.isTruncated, what.constData());
            QVERIFY2(!change.isColourless, what.constData());
            for (const auto field :
                {&RecentChange::title, &RecentChange::user, &RecentChange::summary, &RecentChange::logTarget,
                    &RecentChange::flags, &RecentChange::logAction, &RecentChange::url}) {
                QVERIFY2(begins(whole.view(whole.*field), change.view(change.*field)), what.constData());
            }
            QVERIFY2(change.url.isEmpty() || change.newRevision == whole.newRevision, what.constData());
            QVERIFY2(!change.sizeChange || change.sizeChange == whole.sizeChange, what.constData());
            QVERIFY2(change.userKind != UserKind::Ip || change.view(change.user) == whole.view(whole.user),
                what.constData());
        }
    }

    void cutInTheMiddleOfACharacter()
    {
        const RecentChange change = parsed(readData(QStringLiteral("truncated_midutf8.bin")).trimmed());
        QVERIFY(change.isTruncated);
        QCOMPARE(change.newRevision, 1024);
        QVERIFY(bytes(change.view(change.summary)).endsWith("要約要"));
    }

    void brokenBytesInTheMiddle()
    {
        const RecentChange change = parsed(edit("M\xFCnchen", "", Url, "J\xF6rg", "(+1)", "\xE4"));
        QCOMPARE(bytes(change.view(change.title)), "M\xEF\xBF\xBDnchen");
        QCOMPARE(bytes(change.view(change.summary)), "\xEF\xBF\xBD");
        QVERIFY(!change.isTruncated);
    }

    void withoutColours_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("summary");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("edit") << QByteArray(
            "[[A (b)]] !N http://en.wikipedia.org/w/index.php?oldid=601611015&rcid=6 * Mr.B * (+6052) "
            "Created [[x]] * y")
                              << QByteArray("Mr.B") << QByteArray("Created [[x]] * y") << QByteArray();
        QTest::newRow("no flags") << QByteArray(
            "[[User talk:2001:558::1]]  http://en.wikipedia.org/w/index.php?diff=2&oldid=1 * Foo * Bar * "
            "(-492) x") << QByteArray("Foo * Bar")
                                  << QByteArray("x") << QByteArray();
        QTest::newRow("log") << QByteArray(
            "[[Special:Log/newusers]] create2  * BRPots *  created new account User:BRPwiki: by mistake")
                             << QByteArray("BRPots")
                             << QByteArray("created new account User:BRPwiki: by mistake")
                             << QByteArray("User:BRPwiki");
        QTest::newRow("log with a url")
            << QByteArray("[[Special:Log/delete]] delete http://ty.example.org/wiki/Special:Log/delete * TyA "
                          "*  deleted \"[[Exchange:X]]\": y")
            << QByteArray("TyA") << QByteArray("deleted \"[[Exchange:X]]\": y") << QByteArray("Exchange:X");
        QTest::newRow("other codes") << QByteArray("\x03"
                                                   "14[[\x03"
                                                   "07A\x03"
                                                   "14]]\x03"
                                                   "04 M\x03"
                                                   "10 \x03"
                                                   "02https://x.org/?diff=2&oldid=1\x03 \x03"
                                                   "05*\x03 \x03"
                                                   "03U\x03 \x03"
                                                   "05*\x03 (+1) \x03"
                                                   "10c\x03")
                                     << QByteArray("U") << QByteArray("c") << QByteArray();
    }
    void withoutColours()
    {
        QFETCH(QByteArray, line);
        const RecentChange change = parsed(line);
        QVERIFY(change.isColourless);
        QTEST(bytes(change.view(change.user)), "user");
        QTEST(bytes(change.view(change.summary)), "summary");
        QTEST(bytes(change.view(change.logTarget)), "target");
        QCOMPARE(change.isLog(), bytes(change.view(change.title)).startsWith("Special:Log/"));
    }

    void rejected_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("empty") << QByteArray() << int(FeedLineStatus::Empty);
        QTest::newRow("blanks") << QByteArray("   ") << int(FeedLineStatus::Empty);
        QTest::newRow("chat") << QByteArray("hello there") << int(FeedLineStatus::NoTitle);
        QTest::newRow("only a code") << QByteArray("\x03"
                                                   "14[[\x03")
                                     << int(FeedLineStatus::NoTitle);
        QTest::newRow("empty title") << edit({}, "M", Url, "A", "(+1)", "c") << int(FeedLineStatus::NoTitle);
        QTest::newRow("empty user") << edit("A", "M", Url, {}, "(+1)", "c") << int(FeedLineStatus::NoUser);
        QTest::newRow("plain without a user") << QByteArray("[[A]] M") << int(FeedLineStatus::NoUser);
        QTest::newRow("plain without a star")
            << QByteArray("[[A]] M http://x") << int(FeedLineStatus::NoUser);
    }
    void rejected()
    {
        QFETCH(QByteArray, line);
        RecentChange change;
        const FeedLineStatus status = parseFeedLine(toView(line), englishContext(), 0, change);
        QTEST(int(status), "status");
        QVERIFY(!describe(status).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedLine)
#include "tst_feedline.moc"
