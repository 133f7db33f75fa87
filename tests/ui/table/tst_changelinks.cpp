// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "samplechanges.h"
#include "table/changelinks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestChangeLinks : public QObject
{
    Q_OBJECT
private slots:
    void opensDiffs_data();
    void opensDiffs();
    void opensLogs();
    void opensLogOfUserWithoutTarget();
    void opensPageWithoutUrl();
    void opensRevisionsWithoutUrl();
    void encodesTitles_data();
    void encodesTitles();
    void findsTalkPages_data();
    void findsTalkPages();
    void leadsToUsersAndLogs();
    void leadsNowhereWithoutPageOrUser();
    void refusesOddHosts();
};

void TestChangeLinks::opensDiffs_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("opened");
    const QString good = u"https://en.wikipedia.org/w/index.php?diff=2&oldid=1"_s;
    QTest::newRow("https") << good.toLatin1() << good;
    QTest::newRow("http becomes https")
        << QByteArray("http://en.wikipedia.org/w/index.php?diff=2&oldid=1") << good;
    QTest::newRow("another host") << QByteArray("https://evil.example/w/index.php?diff=2") << QString();
    QTest::newRow("host as user") << QByteArray("https://en.wikipedia.org@evil.example/") << QString();
    QTest::newRow("a user on the host") << QByteArray("https://a:b@en.wikipedia.org/w") << QString();
    QTest::newRow("a port") << QByteArray("https://en.wikipedia.org:8443/w") << QString();
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << QString();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
    QTest::newRow("no address") << QByteArray("not an address") << QString();
}

void TestChangeLinks::opensDiffs()
{
    QFETCH(QByteArray, wire);
    QFETCH(QString, opened);
    RecentChange change = makeChange({"A", "U"});
    change.url = change.append({wire.constData(), static_cast<std::size_t>(wire.size())});
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded), opened);
}

void TestChangeLinks::opensLogs()
{
    const RecentChange change = makeChange(
        {"Special:Log/move", "U", "", {}, "", "de.wikipedia.org", {}, "move", "move_redir", "A&B=C#D+E ä?"});
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded),
        u"https://de.wikipedia.org/wiki/Special:Log?type=move&page=A%26B%3DC%23D%2BE%20%C3%A4%3F"_s);
}

void TestChangeLinks::opensLogOfUserWithoutTarget()
{
    const RecentChange change = makeChange(
        {"Special:Log/newusers", "N & M", "", {}, "", "de.wikipedia.org", {}, "newusers", "create"});
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded),
        u"https://de.wikipedia.org/wiki/Special:Log?type=newusers&user=N%20%26%20M"_s);
}

void TestChangeLinks::opensPageWithoutUrl()
{
    RecentChange change = makeChange({"C++ & co", "U"});
    change.url = {};
    change.newRevision = RecentChange::NoRevision;
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded),
        u"https://en.wikipedia.org/w/index.php?title=C%2B%2B%20%26%20co"_s);
}

void TestChangeLinks::opensRevisionsWithoutUrl()
{
    RecentChange change = makeChange({"A", "U"});
    change.url = {};
    change.newRevision = 22;
    change.oldRevision = 11;
    const QString host = u"https://en.wikipedia.org/w/index.php?"_s;
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded), host + u"diff=22&oldid=11"_s);
    change.oldRevision = RecentChange::NoRevision;
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded), host + u"oldid=22"_s);
}

void TestChangeLinks::encodesTitles_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("encoded");
    QTest::newRow("question mark") << QByteArray("Who?") << u"Who%3F"_s;
    QTest::newRow("ampersand and equals") << QByteArray("A&action=delete") << u"A%26action%3Ddelete"_s;
    QTest::newRow("hash") << QByteArray("C#") << u"C%23"_s;
    QTest::newRow("per cent") << QByteArray("100%") << u"100%25"_s;
    QTest::newRow("looks encoded") << QByteArray("A%26B%2F") << u"A%2526B%252F"_s;
    QTest::newRow("blank and plus") << QByteArray("C ++") << u"C%20%2B%2B"_s;
    QTest::newRow("slash") << QByteArray("AC/DC/../x") << u"AC%2FDC%2F..%2Fx"_s;
    QTest::newRow("quotes and brackets") << QByteArray("\"<A>'[]") << u"%22%3CA%3E%27%5B%5D"_s;
    QTest::newRow("Unicode") << QByteArray("東京") << u"%E6%9D%B1%E4%BA%AC"_s;
    QTest::newRow("beyond the first plane") << QByteArray("😀") << u"%F0%9F%98%80"_s;
    QTest::newRow("controls") << QByteArray("a\r\nb") << u"a%0D%0Ab"_s;
}

void TestChangeLinks::encodesTitles()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, encoded);
    const RecentChange change
        = makeChange({{title.constData(), static_cast<std::size_t>(title.size())}, "U"});
    const LinkBuilder links(change);
    const QString page = u"https://en.wikipedia.org/w/index.php?title="_s + encoded;
    QCOMPARE(links.page().toString(QUrl::FullyEncoded), page);
    QCOMPARE(links.history().toString(QUrl::FullyEncoded), page + u"&action=history"_s);
    // What a browser is handed over is that text.
    QCOMPARE(QString::fromLatin1(links.history().toEncoded()), page + u"&action=history"_s);
    QCOMPARE(links.log().toString(QUrl::FullyEncoded),
        u"https://en.wikipedia.org/wiki/Special:Log?page="_s + encoded);
}

void TestChangeLinks::findsTalkPages_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<int>("space");
    QTest::addColumn<QByteArray>("spaceName");
    QTest::addColumn<QString>("talk");
    QTest::newRow("article") << QByteArray("A: B") << 0 << QByteArray("Main") << u"Talk%3AA%3A%20B"_s;
    QTest::newRow("local name") << QByteArray("Benutzer:X/y") << 2 << QByteArray("User")
                                << u"User%20talk%3AX%2Fy"_s;
    QTest::newRow("portal") << QByteArray("Portal:X") << 100 << QByteArray("Portal")
                            << u"Portal%20talk%3AX"_s;
    QTest::newRow("talk page") << QByteArray("Talk:X") << 1 << QByteArray("Talk") << QString();
    QTest::newRow("unknown namespace")
        << QByteArray("X:Y") << RecentChange::UnknownNamespace << QByteArray("Main") << QString();
    QTest::newRow("prefix missing") << QByteArray("X") << 2 << QByteArray("User") << QString();
}

void TestChangeLinks::findsTalkPages()
{
    QFETCH(QByteArray, title);
    QFETCH(int, space);
    QFETCH(QByteArray, spaceName);
    QFETCH(QString, talk);
    RecentChange change = makeChange({title.constData(), "U"});
    change.namespaceId = space;
    change.namespaceName = change.append(spaceName.constData());
    QCOMPARE(LinkBuilder(change).talk().toString(QUrl::FullyEncoded),
        talk.isEmpty() ? QString() : u"https://en.wikipedia.org/w/index.php?title="_s + talk);
}

void TestChangeLinks::leadsToUsersAndLogs()
{
    const RecentChange change = makeChange(
        {"Special:Log/block", "A/B & C?", "", {}, "", "de.wikipedia.org", {}, "block", "block", "User:X"});
    const LinkBuilder links(change);
    const QString start = u"https://de.wikipedia.org/w/index.php?title="_s;
    QCOMPARE(links.userPage().toString(QUrl::FullyEncoded), start + u"User%3AA%2FB%20%26%20C%3F"_s);
    QCOMPARE(links.userTalk().toString(QUrl::FullyEncoded), start + u"User%20talk%3AA%2FB%20%26%20C%3F"_s);
    QCOMPARE(links.contributions().toString(QUrl::FullyEncoded),
        start + u"Special%3AContributions%2FA%2FB%20%26%20C%3F"_s);
    QCOMPARE(links.page().toString(QUrl::FullyEncoded), start + u"User%3AX"_s);
    QCOMPARE(links.talk().toString(QUrl::FullyEncoded), start + u"User%20talk%3AX"_s);
    QVERIFY(links.diff().isEmpty());
}

void TestChangeLinks::leadsNowhereWithoutPageOrUser()
{
    const RecentChange change
        = makeChange({"Special:Log/x", "", "", {}, "", "de.wikipedia.org", {}, "x", "x"});
    const LinkBuilder links(change);
    for (const QUrl &url : {links.diff(), links.page(), links.history(), links.talk(), links.userPage(),
             links.userTalk(), links.contributions()}) {
        QVERIFY(url.isEmpty());
    }
}

void TestChangeLinks::refusesOddHosts()
{
    for (const std::string_view host : {"", "evil.example/x", "a b", "[::1]", "x\n.org", "evil.example?"}) {
        const RecentChange log = makeChange({"Special:Log/x", "U", "", {}, "", host, {}, "x", "x", "T"});
        QVERIFY(changeUrl(log).isEmpty());
        const RecentChange edit = makeChange({"T", "U", "", {}, "", host});
        const LinkBuilder links(edit);
        for (const QUrl &url : {links.diff(), links.page(), links.history(), links.talk(), links.userPage(),
                 links.userTalk(), links.contributions(), links.log()}) {
            QVERIFY(url.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestChangeLinks)
#include "tst_changelinks.moc"
