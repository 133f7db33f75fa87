// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streampages.h"

#include "doortesting.h"
#include "output/broadcastserver.h"
#include "output/streammeter.h"
#include "streamtesting.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// What the stream's port answers to plain HTTP.
class TestStreamPages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesOutThePage();
    void pageLoadsNothing();
    void tellsStatistics();
    void tellsMetrics();
    void metricsAreWellFormed();
    void answersHead_data();
    void answersHead();
    void refusesTheRest_data();
    void refusesTheRest();
    void keepsCountingWithoutClients();
    void measuresRates();

private:
    [[nodiscard]] quint16 port() const { return m_server->state().port; }

    std::unique_ptr<BroadcastServer> m_server;
};

void TestStreamPages::init()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    m_server = std::make_unique<BroadcastServer>(nullptr, StreamLimits{}, appendTitle);
    m_server->start({}, 0);
    QVERIFY(m_server->state().isListening);
}

void TestStreamPages::givesOutThePage()
{
    const Reply reply = ask(port(), get("/?token=nobody-asks", {"Host: localhost:9000"}));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.isClosed);
    QCOMPARE(reply.header("Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(reply.header("Connection"), "close");
    QCOMPARE(reply.header("Content-Length"), QByteArray::number(reply.body.size()));
    QCOMPARE(reply.header("Cache-Control"), "no-store");
    QCOMPARE(reply.header("X-Content-Type-Options"), "nosniff");
    QCOMPARE(reply.header("Referrer-Policy"), "no-referrer");
    QVERIFY(QRegularExpression(u"^\\w{3}, \\d{2} \\w{3} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$"_s)
                .match(QString::fromLatin1(reply.header("Date")))
                .hasMatch());
    QVERIFY(reply.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(reply.body.endsWith("</html>\n"));

    const QByteArray policy = reply.header("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; "));
    QVERIFY(policy.endsWith("connect-src 'self' ws://localhost:9000 wss://localhost:9000"));
    QVERIFY(!policy.contains("unsafe"));
    for (const QByteArray &tag : {QByteArray("script"), QByteArray("style")}) {
        const QRegularExpression own(
            u"<%1>(.*)</%1>"_s.arg(QString::fromLatin1(tag)), QRegularExpression::DotMatchesEverythingOption);
        const QString text = own.match(QString::fromUtf8(reply.body)).captured(1);
        QVERIFY(!text.isEmpty());
        const QByteArray hash
            = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64();
        QVERIFY2(policy.contains(QByteArray(tag + "-src 'sha256-" + hash + '\'')), policy.constData());
    }
}

// Nothing from elsewhere, and no way for a message to become HTML.
void TestStreamPages::pageLoadsNothing()
{
    const QByteArray page = ask(port(), get("/")).body;
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("<link"), 1);
    QVERIFY(page.contains(R"(<link rel="icon" href="data:,">)"));
    for (const char *bad : {"src=", "@import", "url(", "innerHTML", "outerHTML", "insertAdjacentHTML",
             "document.write", "eval(", "srcdoc", "style=", "onclick=", "http://", "https://"}) {
        QVERIFY2(!page.contains(bad), bad);
    }
    QCOMPARE(page.count("href="), 1);
}

void TestStreamPages::tellsStatistics()
{
    Client client(port());
    QTRY_COMPARE(m_server->state().clients, 1);
    m_server->broadcast(batchOf(numberedTitles(7)));
    m_server->addShed(3);
    QCOMPARE(ask(port(), get("/", {"Origin: http://evil.example"})).status, 403);
    const Reply reply = ask(port(), get("/stats.json"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), "application/json");
    const QJsonObject stats = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(stats[u"changes"_s].toInt(), 7);
    QCOMPARE(stats[u"messages_sent"_s].toInt(), 7);
    QCOMPARE(stats[u"clients"_s].toInt(), 1);
    QCOMPARE(stats[u"changes_shed"_s].toInt(), 3);
    QCOMPARE(stats[u"clients_let_go"_s].toInt(), 0);
    QCOMPARE(stats[u"arriving_connections"_s].toInt(), 1); // this one
    QCOMPARE(stats[u"connections_refused"_s].toObject()[u"origin"_s].toInt(), 1);
    QCOMPARE(stats[u"connections_refused"_s].toObject()[u"token"_s].toInt(), 0);
    QCOMPARE(stats[u"paths"_s].toArray().first().toString(), u"/"_s);
    QCOMPARE(stats[u"version"_s].toString(), u"9.8.7"_s);
    QVERIFY(stats[u"uptime_seconds"_s].isDouble());
    QVERIFY(stats[u"changes_per_second"_s].isDouble());
}

void TestStreamPages::tellsMetrics()
{
    Client client(port());
    QTRY_COMPARE(m_server->state().clients, 1);
    m_server->broadcast(batchOf(numberedTitles(7)));
    QCOMPARE(ask(port(), "x\n").status, 400);
    const Reply reply = ask(port(), get("/metrics"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
    const QByteArrayList lines = reply.body.split('\n');
    for (const char *expected : {"wikimon_build_info{version=\"9.8.7\"} 1", "wikimon_changes_total 7",
             "wikimon_messages_sent_total 7", "wikimon_clients 1", "wikimon_connections_arriving 1",
             "wikimon_connections_refused_total{reason=\"bad_request\"} 1",
             "wikimon_connections_refused_total{reason=\"host\"} 0", "wikimon_clients_let_go_total 0"}) {
        QVERIFY2(lines.contains(expected), expected);
    }
}

// By the rules of the text format: HELP and TYPE before the samples of each family, counters end in _total.
void TestStreamPages::metricsAreWellFormed()
{
    QCoreApplication::setApplicationVersion(u"1\"2\\3\n4"_s);
    const QByteArray text = metricsText({});
    QVERIFY(text.endsWith('\n') && !text.contains("\n\n") && !text.contains('\r'));
    static const QRegularExpression sample(
        uR"re(^([a-z_]+)(\{[a-z_]+="(?:[^"\\\n]|\\["\\n])*"\})? (\d+(?:\.\d+)?)$)re"_s);
    static const QRegularExpression comment(u"^# (HELP|TYPE) ([a-z_]+) (.+)$"_s);
    QMap<QString, QString> types;
    QString family;
    QString last;
    QSet<QString> series;
    for (const QString &line : QString::fromUtf8(text).trimmed().split(u'\n')) {
        if (const auto match = comment.match(line); match.hasMatch()) {
            if (match.captured(1) == "HELP"_L1) {
                QVERIFY2(!types.contains(match.captured(2)), qPrintable(line)); // one family, one block
                family = match.captured(2);
            } else {
                QCOMPARE(match.captured(2), family);
                QCOMPARE(last, u"HELP"_s);
                types[family] = match.captured(3);
            }
            last = match.captured(1);
            continue;
        }
        const auto match = sample.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), family);
        QVERIFY2(types.contains(family), qPrintable(line));
        QVERIFY(types[family] == "counter"_L1 || types[family] == "gauge"_L1);
        QCOMPARE(family.endsWith("_total"_L1), types[family] == "counter"_L1);
        QVERIFY2(!series.contains(match.captured(1) + match.captured(2)), qPrintable(line));
        series.insert(match.captured(1) + match.captured(2));
        last = u"sample"_s;
    }
    QVERIFY(series.size() >= 15);
}

void TestStreamPages::answersHead_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("page") << QByteArray("/");
    QTest::newRow("statistics") << QByteArray("/stats.json");
    QTest::newRow("metrics") << QByteArray("/metrics");
    QTest::newRow("nothing") << QByteArray("/nothing");
}

void TestStreamPages::answersHead()
{
    QFETCH(QByteArray, target);
    const Reply whole = ask(port(), get(target));
    const Reply head = ask(port(), get(target).replace("GET ", "HEAD "));
    QCOMPARE(head.status, whole.status);
    QCOMPARE(head.header("Content-Type"), whole.header("Content-Type"));
    QVERIFY(head.header("Content-Length").toInt() > 0);
    QVERIFY(head.body.isEmpty());
    QVERIFY(head.isClosed);
}

void TestStreamPages::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << get("/favicon.ico") << 404;
    QTest::newRow("a stream's path") << get("/en/") << 404;
    QTest::newRow("longer") << get("/stats.json/") << 404;
    QTest::newRow("way up") << get("/../../etc/passwd") << 404;
    QTest::newRow("encoded") << get("/%73tats.json") << 404;
    QTest::newRow("POST") << QByteArray(get("/", {"Content-Length: 3"}).replace("GET", "POST") + "abc")
                          << 405;
    QTest::newRow("OPTIONS") << get("/").replace("GET", "OPTIONS") << 405;
    QTest::newRow("DELETE") << get("/stats.json").replace("GET", "DELETE") << 405;
    QTest::newRow("CONNECT") << get("/").replace("GET", "CONNECT") << 405;
    QTest::newRow("lower case") << get("/").replace("GET", "get") << 405;
}

void TestStreamPages::refusesTheRest()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const Reply reply = ask(port(), request);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.isClosed);
    QCOMPARE(reply.header("Content-Type"), "text/plain; charset=utf-8");
    QCOMPARE(reply.header("Allow"), status == 405 ? "GET, HEAD" : "");
}

void TestStreamPages::keepsCountingWithoutClients()
{
    m_server->broadcast(batchOf(numberedTitles(5)));
    QCOMPARE(m_server->state().changes, 5);
    QCOMPARE(m_server->state().sentMessages, 0);
    m_server->stop();
    m_server->broadcast(batchOf(numberedTitles(5)));
    QCOMPARE(m_server->state().changes, 5);
    m_server->start({}, 0);
    QCOMPARE(m_server->state().changes, 0);
}

void TestStreamPages::measuresRates()
{
    StreamMeter meter;
    QCOMPARE(meter.perSecond(0), 0.0);
    meter.add(10, 500);
    QCOMPARE(meter.perSecond(900), 0.0); // the first second is not over
    QCOMPARE(meter.perSecond(1000), 10.0);
    QCOMPARE(meter.perSecond(10'000), 1.0);
    for (qint64 second = 10; second < 200; ++second) {
        meter.add(2, second * 1000);
        meter.add(1, second * 1000 + 999);
    }
    QCOMPARE(meter.perSecond(200'000), 3.0);
    QCOMPARE(meter.perSecond(230'000), 1.5);
    QCOMPARE(meter.perSecond(261'000), 0.0);
    QCOMPARE(meter.total(), 10 + 190 * 3);
}

QTEST_GUILESS_MAIN(TestStreamPages)
#include "tst_streampages.moc"
