// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feedlines.h"

#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;

class TestLogLines : public QObject
{
    Q_OBJECT
private slots:
    // The events of the 2008 description, and others.
    void logs_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("summary");
        const auto row = [](const char *type, const char *action, const char *user, const char *comment,
                             const char *target) {
            const QByteArray wire = coloured(comment);
            QByteArray summary = wire;
            summary
                .replace("\x03"
                         "02",
                    "")
                .replace("\x03"
                         "10",
                    "");
            QTest::addRow("%s/%s %s", type, action, target)
                << logLine(type, action, user, wire) << QByteArray(type) << QByteArray(action)
                << QByteArray(user) << QByteArray(target) << summary;
        };
        row("block", "block", "Pathoschild",
            "blocked \"^02User:Pathoschild2^10\" (anon. only, account creation blocked) with an expiry time "
            "of 3 hours: [[Wikipedia:Vandalism|Vandalism]]",
            "User:Pathoschild2");
        row("block", "unblock", "Pathoschild", "unblocked ^02User:Pathoschild2^10: test",
            "User:Pathoschild2");
        row("newusers", "create", "Bigdamballz69", "New user account", "");
        row("newusers", "create2", "Pathoschild", "created new account ^02User:Pathoschild2^10",
            "User:Pathoschild2");
        row("delete", "delete", "JL Wright",
            "deleted \"[[^02Category:Jostein Gaardner novels^10]]\": reason for deletion",
            "Category:Jostein Gaardner novels");
        row("delete", "delete", "JL Wright", "deleted \"[[^02A:B [c]^10]]\":}", "A:B [c]");
        row("move", "move_redir", "Father Goose",
            "moved [[^02User talk:Equazcion/Just drop it^10]] to [[Wikipedia talk:Just drop it]] over "
            "redirect: reason",
            "User talk:Equazcion/Just drop it");
        row("protect", "protect", "Pathoschild",
            "protected \"[[^02User:Pathoschild^10]]\": test [edit=sysop:move=sysop]", "User:Pathoschild");
        row("delete", "restore", "Pathoschild",
            "restored \"[[^02User:Pathoschild/Sandbox4^10]]\": 26 revisions restored: test",
            "User:Pathoschild/Sandbox4");
        row("rights", "rights", "Pathoschild",
            "changed group membership for ^02User:Pathoschild^10 from bureaucrat to bot: test",
            "User:Pathoschild");
        row("upload", "upload", "Pathoschild", "uploaded \"[[^02Image:Test.png^10]]\": test",
            "Image:Test.png");
        row("upload", "overwrite", "Pathoschild", "uploaded a new version of \"[[^02Image:Test.png^10]]\"",
            "Image:Test.png");
        row("import", "upload", "Pathoschild",
            "imported [[^02User:Pathoschild/Import^10]] by file upload: 2 revision(s): test",
            "User:Pathoschild/Import");
        row("delete", "delete", "A", "deleted \"[[^02X,1^10]]\": dup of [[^02X,1^10]], x", "X,1");
        row("neverseen", "doit-now", "A", "did 東京 [[^0212 Monkeys^10]] so", "12 Monkeys");
        row("protect", "protect", "A",
            "protected \"[[Module:Box/x.css \xE2\x80\x8E[edit=sysop] (indefinite)\xE2\x80\x8E[move=sysop] "
            "(indefinite)]]\": why",
            "Module:Box/x.css");
        row("rights", "rights", "A",
            "changed group membership for User:Foo (WMF) from (none) to sysop: [[x]]", "User:Foo (WMF)");
        row("block", "unblock", "A", "unblocked User:198.51.100.7", "User:198.51.100.7");
        row("block", "block", "A",
            "blocked User:142.196.0.207 (account creation blocked) with an expiry time of 31 hours: "
            "[[WP:Edit warring|x]]",
            "User:142.196.0.207");
        row("newusers", "create2", "A", "created new account User:Neu: weil", "User:Neu");
        row("abusefilter", "hit", "A",
            "A triggered [[Special:AbuseFilter/550|filter 550]], performing the action \"edit\" on [[^02The "
            "Boy in Blue (1986 film)^10]]. Actions taken: Tag",
            "The Boy in Blue (1986 film)");
        row("thanks", "thank", "A", "A thanked [[B]]", "");
    }
    void logs()
    {
        QFETCH(QByteArray, line);
        const RecentChange change = parsed(line);
        QVERIFY(change.isLog());
        QTEST(bytes(change.view(change.logType)), "type");
        QTEST(bytes(change.action()), "action");
        QTEST(bytes(change.view(change.user)), "user");
        QTEST(bytes(change.view(change.logTarget)), "target");
        QTEST(bytes(change.view(change.summary)), "summary");
        QCOMPARE(bytes(change.view(change.namespaceName)), "Special");
        QCOMPARE(change.namespaceId, -1);
        QVERIFY(change.flags.isEmpty() && change.url.isEmpty() && !change.sizeChange && !change.isTruncated);
        QCOMPARE(change.newRevision, RecentChange::NoRevision);
    }

    void unknownSpecialNamespace()
    {
        const RecentChange change
            = parsed(edit("Служебная:Log/move", "move", {}, "A", {}, coloured("[[^02B^10]]")));
        QVERIFY(change.isLog());
        QCOMPARE(bytes(change.view(change.logType)), "move");
    }

    void central()
    {
        const RecentChange change
            = parsed(coloured("^14[[^07User:New one^14]]^4@dewiki^10 ^02https://meta.wikimedia.org/x^ ^5*^ "
                              "^03New one^ ^5*^"));
        QVERIFY(change.isLog() && !change.isTruncated);
        QCOMPARE(bytes(change.view(change.wiki)), "dewiki");
        QCOMPARE(bytes(change.view(change.logTarget)), "User:New one");
        QCOMPARE(bytes(change.view(change.user)), "New one");
        QCOMPARE(bytes(change.action()), "create");
    }
};

QTEST_GUILESS_MAIN(TestLogLines)
#include "tst_loglines.moc"
