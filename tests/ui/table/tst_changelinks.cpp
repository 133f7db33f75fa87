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
    QCOMPARE(changeUrl(change).toString(QUrl::FullyEncoded),
        u"https://en.wikipedia.org/w/index.php?title=C%2B%2B%20%26%20co"_s);
}

void TestChangeLinks::refusesOddHosts()
{
    for (const std::string_view host : {"", "evil.example/x", "a b", "[::1]", "x\n.org", "evil.example?"}) {
        const RecentChange log = makeChange({"Special:Log/x", "U", "", {}, "", host, {}, "x", "x", "T"});
        QVERIFY(changeUrl(log).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestChangeLinks)
#include "tst_changelinks.moc"
