// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/changesentence.h"
#include "detail/logfacts.h"
#include "detail/logpatterns.h"
#include "detailchanges.h"
#include "samplechanges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeSentence : public QObject
{
    Q_OBJECT
private slots:
    void tellsEdits_data();
    void tellsEdits();
    void tellsReverts();
    void tellsWhereAnIpIs_data();
    void tellsWhereAnIpIs();
    void tellsLogEntries_data();
    void tellsLogEntries();
    void knowsEveryTypeWhoseTargetIsFound();
    void namesChanges_data();
    void namesChanges();
    void emphasises();
    void keepsHostileTextPlain();
    void fillsPlaceholdersOnce();
};

static QString told(const RecentChange &change)
{
    return withoutIsolates(plainText(changeSentence(change)));
}

void TestChangeSentence::tellsEdits_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<int>("size"); // 99 is unknown
    QTest::addColumn<QString>("sentence");
    QTest::newRow("added") << QByteArray("Ann") << QByteArray("") << QByteArray("") << 12
                           << u"Ann added 12 bytes to P."_s;
    QTest::newRow("one byte") << QByteArray("Ann") << QByteArray("") << QByteArray("") << 1
                              << u"Ann added 1 byte to P."_s;
    QTest::newRow("removed in a section")
        << QByteArray("Ann") << QByteArray("") << QByteArray("History") << -1204
        << u"Ann removed 1,204 bytes from P in the section History."_s;
    QTest::newRow("same size") << QByteArray("Ann") << QByteArray("") << QByteArray("") << 0
                               << u"Ann changed P; its size stayed the same."_s;
    QTest::newRow("unknown size") << QByteArray("Ann") << QByteArray("") << QByteArray("S") << 99
                                  << u"Ann changed P in the section S."_s;
    QTest::newRow("minor") << QByteArray("Ann") << QByteArray("M") << QByteArray("") << 2
                           << u"Ann added 2 bytes to P. It is marked as a minor edit."_s;
    QTest::newRow("bot") << QByteArray("RoBot") << QByteArray("B") << QByteArray("") << 2
                         << u"The bot RoBot added 2 bytes to P."_s;
    QTest::newRow("new") << QByteArray("Ann") << QByteArray("N") << QByteArray("") << 4211
                         << u"Ann created the page P with 4,211 bytes."_s;
    QTest::newRow("new of unknown size")
        << QByteArray("Ann") << QByteArray("N") << QByteArray("") << 99 << u"Ann created the page P."_s;
    QTest::newRow("temporary account") << QByteArray("~2026-1-1") << QByteArray("") << QByteArray("") << 2
                                       << u"The temporary account ~2026-1-1 added 2 bytes to P."_s;
    QTest::newRow("address that was not placed")
        << QByteArray("2001:DB8:0:0:0:0:0:1") << QByteArray("") << QByteArray("") << 2
        << u"The IP user 2001:DB8:0:0:0:0:0:1 added 2 bytes to P."_s;
}

static std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void TestChangeSentence::tellsEdits()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, flags);
    QFETCH(QByteArray, section);
    QFETCH(int, size);
    Sample sample{"P", viewOf(user)};
    sample.flags = viewOf(flags);
    sample.section = viewOf(section);
    if (size != 99) {
        sample.size = size;
    }
    QTEST(told(makeChange(sample)), "sentence");
}

void TestChangeSentence::tellsReverts()
{
    QCOMPARE(told(makeChange({"P", "Ann", "Reverted edits by [[User:X|X]]", -2})),
        u"Ann removed 2 bytes from P. By its summary it undoes an earlier edit."_s);
}

void TestChangeSentence::tellsWhereAnIpIs_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("place");
    QTest::newRow("town") << int(GeoPrecision::City) << u" near Salisbury, Maryland"_s;
    QTest::newRow("region") << int(GeoPrecision::Region) << u" in Maryland, United States"_s;
    QTest::newRow("country") << int(GeoPrecision::Country) << u" in United States"_s;
    QTest::newRow("nowhere") << int(GeoPrecision::None) << QString();
}

void TestChangeSentence::tellsWhereAnIpIs()
{
    QFETCH(int, precision);
    QFETCH(QString, place);
    RecentChange change = placedEdit();
    change.location.precision = static_cast<GeoPrecision>(precision);
    QCOMPARE(told(change),
        u"The IP user 71.200.123.192%1 removed 12 bytes from Evanescence (Evanescence album) in the section "
        "Credits and personnel. It is marked as a minor edit."_s.arg(place));
}

// {T} stands for the code before a coloured target, {/T} for the one after it.
static RecentChange entry(const QByteArray &type, const QByteArray &action, QByteArray bytes)
{
    bytes
        .replace("{T}",
            "\x03"
            "02")
        .replace("{/T}",
            "\x03"
            "10");
    return logEntry(type, action, "Ann", bytes);
}

void TestChangeSentence::tellsLogEntries_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *kind, const char *comment, const QString &sentence) {
        QTest::newRow(name) << QByteArray(kind) << QByteArray(comment) << sentence;
    };
    row("move", "move/move", "moved [[{T}A to [[B{/T}]] to [[C]]: x to [[D]]", u"Ann moved A to [[B to C."_s);
    row("move over a redirect", "move/move_redir", "moved [[{T}A{/T}]] to [[B]] over redirect: spelling",
        u"Ann moved A to B, over a redirect."_s);
    row("move without redirect", "move/move", "moved [[{T}A{/T}]] to [[B]] without leaving a redirect: x",
        u"Ann moved A to B, without leaving a redirect behind."_s);
    row("move in another language", "move/move", "verschob [[{T}A{/T}]] nach [[B]]: x",
        u"Ann moved A to another title."_s);
    row("block", "block/block",
        "blocked [[{T}User:X{/T}]] with an expiration time of 31 hours (account creation disabled): bad",
        u"Ann blocked User:X, with an expiry time of 31 hours."_s);
    row("block without end", "block/block",
        "blocked [[{T}User:X{/T}]] with an expiration time of infinite: bad",
        u"Ann blocked User:X without an end."_s);
    row("block of old", "block/block",
        "blocked \"{T}User:X{/T}\" with an expiry time of 11:18, June 29, 2018: bad",
        u"Ann blocked User:X, with an expiry time of 11:18, June 29, 2018."_s);
    row("block in another language", "block/block", "sperrte [[{T}Benutzer:X{/T}]] für 1 Tag",
        u"Ann blocked Benutzer:X."_s);
    row("unblock", "block/unblock", "unblocked User:X: mistake", u"Ann unblocked User:X."_s);
    row("reblock", "block/reblock",
        "changed block settings for [[{T}User:X{/T}]] with an expiration time of 3 months (email disabled): "
        "y",
        u"Ann changed how User:X is blocked, with an expiry time of 3 months."_s);
    row("delete", "delete/delete", "deleted \"[[{T}A{/T}]]\": G7", u"Ann deleted A."_s);
    row("delete redirect", "delete/delete_redir", "Ann deleted redirect [[{T}A{/T}]] by overwriting: G6",
        u"Ann deleted the redirect A to make way for a move."_s);
    row("restore", "delete/restore", "undeleted \"[[{T}A{/T}]]\": sorry", u"Ann restored A."_s);
    row("revision", "delete/revision", "Ann changed visibility of 5 revisions on page [[{T}A{/T}]]: x",
        u"Ann changed who may see revisions of A."_s);
    row("protect", "protect/protect", "protected \"[[A \u200e[edit=sysop] (indefinite)]]\": test",
        u"Ann protected A."_s);
    row("unprotect", "protect/unprotect", "removed protection from \"[[A]]\"",
        u"Ann removed the protection of A."_s);
    row("rights", "rights/rights", "changed group membership for User:X from (none) to sysop, patroller: ok",
        u"Ann changed the groups of User:X from (none) to sysop, patroller."_s);
    row("promotion", "rights/autopromote", "was automatically promoted from (none) to extendedconfirmed",
        u"Ann was promoted automatically, from (none) to extendedconfirmed."_s);
    row("new account", "newusers/create", "New user account", u"The account Ann was created."_s);
    row("account for another", "newusers/create2", "created new account User:X: asked for",
        u"Ann created an account for someone else: User:X."_s);
    row("upload", "upload/upload", "uploaded \"[[{T}File:A.png{/T}]]\"", u"Ann uploaded File:A.png."_s);
    row("import", "import/upload", "imported [[{T}A{/T}]] by file upload: x",
        u"Ann imported A from a file."_s);
    row("merge", "merge/merge", "merged [[{T}A{/T}]] into [[B]] (revisions up to 2026)",
        u"Ann merged the history of A into B."_s);
    row("patrol", "patrol/patrol", "marked revision 672 of [[{T}A{/T}]] patrolled ",
        u"Ann marked a change of A as patrolled."_s);
    row("thanks", "thanks/thank", "Ann thanked [[{T}User:X{/T}]]", u"Ann thanked User:X."_s);
    row("tag", "managetags/create", "Ann created the tag \"rig-tag\": reason",
        u"Ann created the tag “rig-tag”."_s);
    row("renaming", "renameuser/renameuser", "Ann renamed user [[{T}User:A{/T}]] (0 edits) to [[User:B]]: x",
        u"Ann renamed the user User:A to User:B."_s);
    row("global renaming", "gblrename/rename",
        "Ann globally renamed [[Special:CentralAuth/A]] to [[{T}Special:CentralAuth/B{/T}]]: x",
        u"Ann renamed the account Special:CentralAuth/A to Special:CentralAuth/B on all wikis."_s);
    row("abuse filter", "abusefilter/hit",
        "Ann triggered [[Special:AbuseFilter/1|filter 1]], performing the action \"edit\" on [[{T}A{/T}]].",
        u"Ann set off an abuse filter on A."_s);
    row("target missing", "delete/delete", "", u"Ann deleted a page."_s);
    row("user missing", "thanks/thank", "", u"Ann thanked a user."_s);
    row("unknown type with target", "fakelog/sdfsdf", "did [[{T}A{/T}]]",
        u"Ann caused the entry “sdfsdf” in the log “fakelog”, about A."_s);
    row("unknown type", "fakelog/sdfsdf", "Loggy message",
        u"Ann caused the entry “sdfsdf” in the log “fakelog”."_s);
}

void TestChangeSentence::tellsLogEntries()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, comment);
    const QByteArrayList parts = kind.split('/');
    QTEST(told(entry(parts[0], parts[1], comment)), "sentence");
}

void TestChangeSentence::knowsEveryTypeWhoseTargetIsFound()
{
    for (const std::string_view type :
        {"block", "delete", "move", "protect", "upload", "import", "merge", "patrol", "rights", "newusers"}) {
        const std::string_view action = type == "import" ? "upload" : type == "newusers" ? "create" : type;
        QVERIFY2(logPatternOf(type, action), std::string(type).c_str());
    }
    QVERIFY(!logPatternOf("move2", "move"));
    QVERIFY(!logPatternOf("delete", "vaporise"));
}

void TestChangeSentence::namesChanges_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QString>("heading");
    QTest::newRow("with target") << QByteArray("delete/delete") << QByteArray("deleted \"[[{T}A{/T}]]\"")
                                 << u"Deletion: A"_s;
    QTest::newRow("new account") << QByteArray("newusers/create") << QByteArray("New user account")
                                 << u"New account: Ann"_s;
    QTest::newRow("without") << QByteArray("delete/delete") << QByteArray() << u"Deletion"_s;
    QTest::newRow("unknown") << QByteArray("fake/log") << QByteArray("x") << u"Log entry fake/log"_s;
}

void TestChangeSentence::namesChanges()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, comment);
    const QByteArrayList parts = kind.split('/');
    QTEST(withoutIsolates(changeHeading(entry(parts[0], parts[1], comment))), "heading");
    QCOMPARE(withoutIsolates(changeHeading(makeChange({"P", "U"}))), u"Edit of P"_s);
}

void TestChangeSentence::emphasises()
{
    const Segments sentence = changeSentence(makeChange({"P", "~2026-1-1", {}, -3}));
    const auto styleOf = [&](const QString &text) {
        for (const Segment &segment : sentence) {
            if (withoutIsolates(segment.text) == text) {
                return segment.style;
            }
        }
        return SegmentStyle::Plain;
    };
    QCOMPARE(styleOf(u"~2026-1-1"_s), SegmentStyle::Unregistered);
    QCOMPARE(styleOf(u"3 bytes"_s), SegmentStyle::Removed);
    QCOMPARE(styleOf(u"P"_s), SegmentStyle::Strong);
}

void TestChangeSentence::keepsHostileTextPlain()
{
    for (const RecentChange &change : hostileChanges().changes) {
        const QString sentence = plainText(changeSentence(change));
        QVERIFY(sentence.size() < 40'000);
        QVERIFY(!sentence.contains(QChar(0x202e)));
        QVERIFY(!sentence.contains(QChar(0)));
        QCOMPARE(sentence.count(QChar(0x2068)), sentence.count(QChar(0x2069)));
    }
}

void TestChangeSentence::fillsPlaceholdersOnce()
{
    const Segments filled = fillIn(u"100% %1 and %2, %3 and %"_s, {{{u"%2"_s}}, {{u"b"_s}}});
    QCOMPARE(plainText(filled), u"100% %2 and b, %3 and %"_s);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    TestChangeSentence test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_changesentence.moc"
