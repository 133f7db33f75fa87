// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/ownsite.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestOwnSite : public QObject
{
    Q_OBJECT
private slots:
    void whole();
    void smallest();
    void refused_data();
    void refused();
    void servers_data();
    void servers();
};

void TestOwnSite::whole()
{
    const OwnSites read = parseOwnSites(R"([{"name":"Our wiki","host":"Wiki.Example.org","irc":"[::1]:6668",
        "channel":"#wiki","api":"https://wiki.example.org/w/api.php","events":"http://[::1]:8080/stream",
        "dbname":"ourwiki","language":"de","more":[1,{"deep":true}]}, {"name":"B","host":"b.org","events":"https://b.org/s"}])");
    QCOMPARE(read.error, QString());
    QCOMPARE(read.sites.size(), 2);
    const OwnSite &site = read.sites[0];
    QCOMPARE(site.wiki.englishName, u"Our wiki"_s);
    QCOMPARE(site.wiki.displayName(), u"Our wiki"_s);
    QCOMPARE(site.wiki.host, u"wiki.example.org"_s);
    QCOMPARE(site.wiki.dbname, u"ourwiki"_s);
    QCOMPARE(site.wiki.channel, u"#wiki"_s);
    QCOMPARE(site.wiki.language, u"de"_s);
    QCOMPARE(site.ircHost, u"::1"_s);
    QCOMPARE(site.ircPort, quint16(6668));
    QCOMPARE(site.api.path(), u"/w/api.php"_s);
    QCOMPARE(site.events.port(), 8080);
    QCOMPARE(parseOwnSites(writeOwnSites(read.sites)).sites, read.sites);
}

void TestOwnSite::smallest()
{
    const OwnSites read = parseOwnSites(R"({"name":"A","host":"a.org","irc":"a.org","channel":"#a"})");
    QCOMPARE(read.error, QString());
    QCOMPARE(read.sites.size(), 1);
    QCOMPARE(read.sites[0].wiki.dbname, u"a_org"_s);
    QCOMPARE(read.sites[0].ircPort, quint16(6667));
    QCOMPARE(parseOwnSites("[]").error, QString());
    // A host that is named as one of Wikimedia's wikis is not taken for it.
    const OwnSites local = parseOwnSites(R"({"name":"A","host":"testwiki","irc":"testwiki","channel":"#a"})");
    QCOMPARE(local.error, QString());
    QCOMPARE(local.sites[0].wiki.dbname, u"own_testwiki"_s);
}

void TestOwnSite::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    const QByteArray good = R"("name":"A","host":"a.org","events":"https://a.org/s")";
    row("empty", "");
    row("no JSON", "{\xff");
    row("a number in the list", "[1]");
    row("cut off", "{" + good);
    row("no name", R"({"host":"a.org","events":"https://a.org/s"})");
    row("long name",
        "{\"name\":\"" + QByteArray(300, 'x') + R"(","host":"a.org","events":"https://a.org/s"})");
    row("line break in a name", R"({"name":"a\nb","host":"a.org","events":"https://a.org/s"})");
    row("host with a path", R"({"name":"A","host":"a.org/../x","events":"https://a.org/s"})");
    row("dbname with a path", "{" + good + R"(,"dbname":"../../x"})");
    row("dbname of a Wikimedia wiki", "{" + good + R"(,"dbname":"enwiki"})");
    row("file as a stream", R"({"name":"A","host":"a.org","events":"file:///etc/passwd"})");
    row("password in an address", R"({"name":"A","host":"a.org","events":"https://u:p@a.org/s"})");
    row("api that is no address", "{" + good + R"(,"api":"javascript:1"})");
    row("number as an address", "{" + good + R"(,"api":5})");
    row("no feed", R"({"name":"A","host":"a.org"})");
    row("no channel", R"({"name":"A","host":"a.org","irc":"a.org"})");
    row("channel with a command", R"({"name":"A","host":"a.org","irc":"a.org","channel":"#a\r\nQUIT"})");
    row("port 0", R"({"name":"A","host":"a.org","irc":"a.org:0","channel":"#a"})");
    row("same dbname twice", "[{" + good + "},{" + good + "}]");
    row("too many", "[" + QByteArray("{},").repeated(MaxOwnSites) + "{}]");
    row("large", QByteArray(MaxOwnSitesFile, ' ') + "{" + good + "}");
}

void TestOwnSite::refused()
{
    QFETCH(QByteArray, json);
    const OwnSites read = parseOwnSites(json);
    QVERIFY(!read.error.isEmpty());
    QVERIFY(!read.error.contains(u'\n'));
    QVERIFY(read.sites.isEmpty());
}

void TestOwnSite::servers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: it is none
    QTest::addColumn<int>("port");
    QTest::newRow("host") << u"a.org"_s << u"a.org"_s << 6667;
    QTest::newRow("host and port") << u"a.org:7000"_s << u"a.org"_s << 7000;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << 6667;
    QTest::newRow("IPv6 and port") << u"[::1]:7000"_s << u"::1"_s << 7000;
    QTest::newRow("open bracket") << u"[::1"_s << QString() << 0;
    QTest::newRow("large port") << u"a.org:70000"_s << QString() << 0;
    QTest::newRow("blank") << u"a b"_s << QString() << 0;
    QTest::newRow("nothing") << u""_s << QString() << 0;
}

void TestOwnSite::servers()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QString foundHost;
    quint16 foundPort = 6667;
    QCOMPARE(parseServerAddress(text, foundHost, foundPort), !host.isEmpty());
    if (!host.isEmpty()) {
        QCOMPARE(foundHost, host);
        QCOMPARE(int(foundPort), port);
    }
}

QTEST_APPLESS_MAIN(TestOwnSite)
#include "tst_ownsite.moc"
