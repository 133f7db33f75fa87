// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/httprequest.h"

#include <QTest>

using namespace WikiMon;

namespace {

QString shown(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(const std::optional<std::string_view> &text)
{
    return text ? shown(*text) : QStringLiteral("-");
}

// Every field of a head in one line.
QString describe(const QByteArray &bytes)
{
    HttpRequest request;
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    switch (parseHttpRequest(view, request)) {
    case HttpRequestStatus::Incomplete:
        return QStringLiteral("incomplete");
    case HttpRequestStatus::TooLarge:
        return QStringLiteral("too large");
    case HttpRequestStatus::Bad:
        return QStringLiteral("bad");
    case HttpRequestStatus::Ok:
        break;
    }
    QStringList fields{shown(request.method), shown(request.path), shown(request.query),
        QString::number(request.minorVersion), shown(request.host), shown(request.origin),
        shown(request.authorization)};
    if (request.wantsUpgrade && request.namesWebSocket) {
        fields << QStringLiteral("ws") << shown(request.webSocketKey) << shown(request.webSocketVersion);
    }
    if (request.hasBody) {
        fields << QStringLiteral("body");
    }
    if (request.size != view.size()) {
        fields << QString::number(view.size() - request.size);
    }
    return fields.join(u' ');
}

} // namespace

// The reader of HTTP heads takes what clients send and nothing that two readers could understand differently.
class TestHttpRequest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void everyPrefixIsIncomplete();
    void readsQueryValues_data();
    void readsQueryValues();
};

void TestHttpRequest::reads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &head, const char *expected) {
        QTest::newRow(name) << head << QString::fromLatin1(expected);
    };
    row("smallest", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /  1 a - -");
    row("1.0", "HEAD /metrics HTTP/1.0\r\nHost: a\r\n\r\n", "HEAD /metrics  0 a - -");
    row("query", "GET /en/?filter=a%20b&token=x HTTP/1.1\r\nHost: a:9000\r\n\r\n",
        "GET /en/ filter=a%20b&token=x 1 a:9000 - -");
    row("no blank after the colon", "GET / HTTP/1.1\r\nhost:a\r\nORIGIN:null\r\n\r\n", "GET /  1 a null -");
    row("blanks and tabs around values", "GET / HTTP/1.1\r\nHost: \t a \t\r\nOrigin:\r\n\r\n",
        "GET /  1 a  -");
    row("token", "GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n\r\n", "GET /  1 a - Bearer x");
    row("WebSocket",
        "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: WebSocket\r\nConnection: keep-alive, UPGRADE\r\n"
        "Sec-WebSocket-Key: k\r\nSec-WebSocket-Version: 13\r\n\r\n",
        "GET /  1 a - - ws k 13");
    row("upgrade without connection", "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n",
        "GET /  1 a - -");
    row("upgrade by halves of words",
        "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websockets\r\nConnection: upgraded\r\n\r\n", "GET /  1 a - -");
    row("Latin-1 in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: \xe4\r\n\r\n", "GET /  1 a - -");
    row("body", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd", "POST /  1 a - - body 4");
    row("empty body", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", "GET /  1 a - -");
    row("chunks", "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", "GET /  1 a - - body");
    row("pipelined", "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\n", "GET /  1 a - - 16");
    row("largest", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(8192 - 32, 'x') + "\r\n\r\n",
        "GET /  1 a - -");
    row("one byte more", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(8193 - 32, 'x') + "\r\n\r\n",
        "too large");
    row("empty", "", "incomplete");
    row("half a line end", "GET / HTTP/1.1\r", "incomplete");

    row("no host", "GET / HTTP/1.1\r\n\r\n", "bad");
    row("empty host", "GET / HTTP/1.1\r\nHost: \r\n\r\n", "bad");
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "bad");
    row("two origins", "GET / HTTP/1.1\r\nHost: a\r\nOrigin: null\r\nOrigin: http://evil.example\r\n\r\n",
        "bad");
    row("two tokens",
        "GET / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nauthorization: Bearer y\r\n\r\n", "bad");
    row("folded line", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", "bad");
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "bad");
    row("blank in a name", "GET / HTTP/1.1\r\nHost: a\r\nTransfer Encoding: x\r\n\r\n", "bad");
    row("no colon", "GET / HTTP/1.1\r\nHost: a\r\nx\r\n\r\n", "bad");
    row("no name", "GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n", "bad");
    row("bare line feed", "GET / HTTP/1.1\nHost: a\n\n", "bad");
    row("bare line feed in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: y\nHost: b\r\n\r\n", "bad");
    row("bare carriage return", "GET / HTTP/1.1\r\nHost: a\r\nX: y\rz\r\n\r\n", "bad");
    row("zero byte", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28), "bad");
    row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("absolute target", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("target with a host", "GET //a/ HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("fragment", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("UTF-8 in the target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "bad");
    row("0.9", "GET /\r\n\r\n", "bad");
    row("2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "bad");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "bad");
    row("TLS where none is spoken", QByteArray("\x16\x03\x01\x02\x00\x01", 6), "bad");
    row("IRC", "NICK x\r\nUSER x\r\n\r\n", "bad");
    row("101 headers", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(100) + "\r\n",
        "bad");
}

void TestHttpRequest::reads()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, expected);
    QCOMPARE(describe(head), expected);
}

void TestHttpRequest::everyPrefixIsIncomplete()
{
    const QByteArray head = "GET /en/?since=4 HTTP/1.1\r\nHost: localhost:9000\r\nOrigin: null\r\n\r\n";
    for (qsizetype size = 0; size < head.size(); ++size) {
        QCOMPARE(describe(head.first(size)), QStringLiteral("incomplete"));
    }
    QCOMPARE(describe(head), QStringLiteral("GET /en/ since=4 1 localhost:9000 null -"));
}

void TestHttpRequest::readsQueryValues_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << QByteArray("token=abc") << "abc";
    QTest::newRow("among others") << QByteArray("a=b&token=abc&c") << "abc";
    QTest::newRow("the first") << QByteArray("token=abc&token=d") << "abc";
    QTest::newRow("empty") << QByteArray("token=") << "";
    QTest::newRow("without a sign") << QByteArray("token") << "";
    QTest::newRow("encoded") << QByteArray("token=%61b%63") << "abc";
    QTest::newRow("half encoded") << QByteArray("token=a%6") << "a%6";
    QTest::newRow("not hexadecimal") << QByteArray("token=a%zz") << "a%zz";
    QTest::newRow("longer name") << QByteArray("tokens=a") << "-";
    QTest::newRow("none") << QByteArray("") << "-";
    QTest::newRow("separators only") << QByteArray("&&=&") << "-";
}

void TestHttpRequest::readsQueryValues()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, expected);
    const auto value = queryValue({query.constData(), static_cast<std::size_t>(query.size())}, "token");
    QCOMPARE(value ? QString::fromStdString(*value) : QStringLiteral("-"), expected);
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
