// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamgate.h"

#include "output/httprequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

using Verdict = StreamGate::Verdict;

// Who is let in: by the host that was asked for, by the page that asks, and by the token.
class TestStreamGate : public QObject
{
    Q_OBJECT

private slots:
    void hosts_data();
    void hosts();
    void origins_data();
    void origins();
    void tokens_data();
    void tokens();
    void normalisesOrigins_data();
    void normalisesOrigins();
    void judgesTokens_data();
    void judgesTokens();
    void makesGoodTokens();
    void knowsThisMachine();

private:
    static StreamGate gate(bool isLocalOnly, const QString &token = {});
    static inline const QSet<QString> ownNames{u"box"_s, u"box.local"_s, u"192.0.2.7"_s, u"2001:db8::7"_s};
};

StreamGate TestStreamGate::gate(bool isLocalOnly, const QString &token)
{
    StreamAccess access;
    access.token = token;
    return {access, isLocalOnly, ownNames};
}

void TestStreamGate::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<Verdict>("local");
    QTest::addColumn<Verdict>("open");
    const auto row = [](const char *host, Verdict local, Verdict open) {
        QTest::newRow(host) << QByteArray(host) << local << open;
    };
    for (const char *own : {"localhost", "localhost:9000", "LocalHost:9000", "localhost.", "a.localhost",
             "127.0.0.1", "127.0.0.1:80", "127.4.5.6", "[::1]", "[::1]:9000", "[0:0::1]", "box",
             "BOX.local:9000", "192.0.2.7:9000", "[2001:DB8::7]"}) {
        row(own, Verdict::Welcome, Verdict::Welcome);
    }
    for (const char *foreign :
        {"evil.example", "evil.example:9000", "localhost.evil.example", "notlocalhost", "192.0.2.8",
            "[2001:db8::8]", "0x7f.1", "127.1", "2130706433", "127.0.0.1.evil.example", "a_b"}) {
        row(foreign, Verdict::ForeignHost, Verdict::Welcome);
    }
    for (const char *bad : {"", "local host", "localhost:", "localhost:x", "localhost:0", "localhost:65536",
             "localhost:+80", "localhost:80:80", "[::1", "[localhost]", "[127.0.0.1]", "::1",
             "user@localhost", "localhost/x", ".", "\xe4", "[::1]x", "localhost: 80"}) {
        row(bad, Verdict::BadHost, Verdict::BadHost);
    }
}

void TestStreamGate::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(Verdict, local);
    QFETCH(Verdict, open);
    HttpRequest request;
    request.host = {host.constData(), static_cast<std::size_t>(host.size())};
    QCOMPARE(gate(true).judge(request), local);
    QCOMPARE(gate(false).judge(request), open);
}

void TestStreamGate::origins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *origin, const char *host, bool passes) {
        QTest::addRow("%s to %s", origin, host) << QByteArray(origin) << QByteArray(host) << passes;
    };
    for (const char *origin :
        {"null", "file://", "http://localhost", "https://localhost:8443", "http://127.0.0.1:3000",
            "http://[::1]:3000", "http://dev.localhost", "https://listen.hatnote.com",
            "http://listen.hatnote.com", "https://rcmap.hatnote.com", "http://rcmap.hatnote.com"}) {
        row(origin, "localhost:9000", true);
        row(origin, "stream.example", true);
    }
    for (const char *origin : {"", "http://evil.example", "http://localhost.evil.example",
             "https://listen.hatnote.com.evil.example", "https://listen.hatnote.com:444",
             "http://evil.example/http://localhost", "ftp://localhost", "localhost", "http://",
             "http://localhost@evil.example", "Null", "null,null", "http://localhost http://evil.example",
             "http://192.0.2.8:9000", "chrome-extension://abc"}) {
        row(origin, "localhost:9000", false);
        row(origin, "192.0.2.7:9000", false);
    }
    row("http://192.0.2.7:9000", "192.0.2.7:9000", true); // the page that the server itself gave out
    row("https://192.0.2.7:9000", "192.0.2.7:9000", true);
    row("http://192.0.2.7", "192.0.2.7:80", true);
    row("http://192.0.2.7:9001", "192.0.2.7:9000", false);
    row("http://203.0.113.5:9000", "203.0.113.5:9000",
        true); // behind a router: its address is not in our list
    row("http://[2001:db8::9]:9000", "[2001:db8::9]:9000", true);
    row("http://box.local:9000", "box.local:9000", true);
    row("http://evil.example:9000", "evil.example:9000", false); // its name led here (DNS rebinding)
}

void TestStreamGate::origins()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, passes);
    HttpRequest request;
    request.host = {host.constData(), static_cast<std::size_t>(host.size())};
    request.origin = {origin.constData(), static_cast<std::size_t>(origin.size())};
    QCOMPARE(gate(false).judge(request), passes ? Verdict::Welcome : Verdict::ForeignOrigin);
    request.origin.reset();
    QCOMPARE(gate(false).judge(request), Verdict::Welcome);
}

void TestStreamGate::tokens_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<bool>("passes");
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
    QTest::newRow("query") << QByteArray("token=abcdefgh") << QByteArray() << true;
    QTest::newRow("encoded") << QByteArray("x=1&token=%61bcdefgh") << QByteArray() << true;
    QTest::newRow("header") << QByteArray() << QByteArray("Bearer abcdefgh") << true;
    QTest::newRow("header in capitals") << QByteArray() << QByteArray("BEARER abcdefgh") << true;
    QTest::newRow("other case") << QByteArray("token=Abcdefgh") << QByteArray() << false;
    QTest::newRow("beginning") << QByteArray("token=abcdefg") << QByteArray() << false;
    QTest::newRow("longer") << QByteArray("token=abcdefghi") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray("token=") << QByteArray() << false;
    QTest::newRow("other scheme") << QByteArray() << QByteArray("Basic abcdefgh") << false;
    QTest::newRow("no scheme") << QByteArray() << QByteArray("abcdefgh") << false;
    QTest::newRow("wrong header, right query")
        << QByteArray("token=abcdefgh") << QByteArray("Bearer x") << false;
}

void TestStreamGate::tokens()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, authorization);
    QFETCH(bool, passes);
    HttpRequest request;
    request.host = "localhost";
    request.query = {query.constData(), static_cast<std::size_t>(query.size())};
    if (!authorization.isEmpty()) {
        request.authorization = {authorization.constData(), static_cast<std::size_t>(authorization.size())};
    }
    QCOMPARE(gate(true, u"abcdefgh"_s).judge(request), passes ? Verdict::Welcome : Verdict::NoToken);
    QCOMPARE(gate(true).judge(request), Verdict::Welcome);
    request.origin = "http://evil.example"; // the token is no way around the other rules
    QCOMPARE(gate(true, u"abcdefgh"_s).judge(request), Verdict::ForeignOrigin);
}

void TestStreamGate::normalisesOrigins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin"); // empty: none
    QTest::newRow("as it is") << "https://example.org"
                              << "https://example.org";
    QTest::newRow("slash, capitals, blanks") << " HTTPS://Example.ORG/ "
                                             << "https://example.org";
    QTest::newRow("usual port") << "https://example.org:443"
                                << "https://example.org";
    QTest::newRow("other port") << "http://example.org:8080"
                                << "http://example.org:8080";
    QTest::newRow("IPv6") << "http://[2001:DB8::1]:80"
                          << "http://[2001:db8::1]";
    QTest::newRow("international") << u"https://bücher.example"_s << "https://xn--bcher-kva.example";
    QTest::newRow("path") << "https://example.org/a"
                          << "";
    QTest::newRow("query") << "https://example.org?a"
                           << "";
    QTest::newRow("user") << "https://a@example.org"
                          << "";
    QTest::newRow("no scheme") << "example.org"
                               << "";
    QTest::newRow("other scheme") << "ws://example.org"
                                  << "";
    QTest::newRow("star") << "*"
                          << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestStreamGate::normalisesOrigins()
{
    QFETCH(QString, text);
    QFETCH(QString, origin);
    QCOMPARE(normalisedOrigin(text).value_or(QString()), origin);
}

void TestStreamGate::judgesTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("8 characters") << u"abcdefgh"_s << true;
    QTest::newRow("7 characters") << u"abcdefg"_s << false;
    QTest::newRow("256 characters") << QString(256, u'x') << true;
    QTest::newRow("257 characters") << QString(257, u'x') << false;
    QTest::newRow("all signs") << u"aZ09-._~"_s << true;
    QTest::newRow("blank") << u"abcd efgh"_s << false;
    QTest::newRow("plus") << u"abcd+efgh"_s << false;
    QTest::newRow("umlaut") << u"abcdefghä"_s << false;
    QTest::newRow("line end") << u"abcdefgh\n"_s << false;
}

void TestStreamGate::judgesTokens()
{
    QFETCH(QString, token);
    QFETCH(bool, isGood);
    QCOMPARE(tokenProblem(token).isEmpty(), isGood);
}

void TestStreamGate::makesGoodTokens()
{
    QSet<QString> tokens;
    for (int i = 0; i < 100; ++i) {
        const QString token = makeToken();
        QCOMPARE(tokenProblem(token), QString());
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 100);
}

void TestStreamGate::knowsThisMachine()
{
    QVERIFY(machineNames().contains(u"127.0.0.1"_s));
}

QTEST_GUILESS_MAIN(TestStreamGate)
#include "tst_streamgate.moc"
