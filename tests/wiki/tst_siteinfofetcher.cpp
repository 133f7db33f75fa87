// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/siteinfofetcher.h"

#include "testdata.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <functional>

using namespace WikiMon;
using namespace Qt::StringLiterals;

// A loopback HTTP server that gives what the test says.
class ScriptedServer : public QObject
{
public:
    ScriptedServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_input[socket] += socket->readAll();
                if (m_input[socket].contains("\r\n\r\n")) {
                    requests.append(m_input.take(socket));
                    const auto script = answer; // which may set the next one
                    script(socket);
                }
            });
        });
    }
    [[nodiscard]] QString address() const
    {
        return "http://127.0.0.1:%1/%2/api.php"_L1.arg(QString::number(m_server.serverPort()), u"%1"_s);
    }
    static void reply(
        QTcpSocket *socket, const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
    {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n" + more + "\r\n" + body);
        socket->disconnectFromHost();
    }

    QByteArrayList requests;
    std::function<void(QTcpSocket *)> answer;

private:
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_input;
};

class TestSiteInfoFetcher : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksAndKeeps();
    void badAnswersAreSilent_data();
    void badAnswersAreSilent();
    void slowAnswerIsGivenUp();
    void redirects_data();
    void redirects();
    void noServerAtAll();
    void keptAnswerSparesTheRequest();
    void oldKeptAnswerIsUsedAndRefreshed();
    void corruptKeptAnswerIsReplaced();
    void strangeNamesTouchNothing();
    void atMostTwoAtOnce();
    void endsWhileAsking();
    void englishNamesAreKept();

private:
    static Wiki wiki(const QString &dbname = u"testwiki"_s)
    {
        Wiki wiki;
        wiki.dbname = dbname;
        wiki.host = u"test.wikipedia.org"_s;
        return wiki;
    }
    void answerWell()
    {
        m_server->answer = [this](QTcpSocket *socket) { ScriptedServer::reply(socket, "200 OK", m_good); };
    }
    [[nodiscard]] QString cacheFile() const { return m_folder->filePath(u"cache/testwiki.json"_s); }
    void writeCache(const QByteArray &content, qint64 ageMs)
    {
        QDir().mkpath(m_folder->filePath(u"cache"_s));
        QFile file(cacheFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.flush();
        QVERIFY(file.setFileTime(
            QDateTime::currentDateTimeUtc().addMSecs(-ageMs), QFileDevice::FileModificationTime));
    }

    const QByteArray m_good = Test::readData(u"en.siteinfo.json"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SiteInfoFetcher> m_fetcher;
    std::unique_ptr<QSignalSpy> m_ready;
};

void TestSiteInfoFetcher::init()
{
    m_ready.reset();
    m_fetcher.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_fetcher = std::make_unique<SiteInfoFetcher>(m_folder->filePath(u"cache"_s));
    m_fetcher->setApiAddress(m_server->address());
    m_ready = std::make_unique<QSignalSpy>(m_fetcher.get(), &SiteInfoFetcher::namespacesReady);
}

void TestSiteInfoFetcher::asksAndKeeps()
{
    answerWell();
    m_fetcher->refresh(wiki());
    QCOMPARE(m_ready->count(), 0);
    QVERIFY(m_ready->wait());
    QCOMPARE(m_ready->first().at(0).value<Wiki>().dbname, u"testwiki"_s);
    const auto table = m_ready->first().at(1).value<NamespaceTablePtr>();
    QVERIFY(table);
    QCOMPARE(table->find("WP")->id, 4);
    const QByteArray request = m_server->requests.first();
    QVERIFY2(request.startsWith("GET /test.wikipedia.org/api.php?action=query&meta=siteinfo&siprop=general%7C"
                                "namespaces%7Cnamespacealiases&format=json&formatversion=2 HTTP/1.1\r\n"),
        request.constData());
    QVERIFY(request.contains("\r\nUser-Agent: WikiMon/"));
    QVERIFY(!request.toLower().contains("\r\ncookie:"));
    QFile file(cacheFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_good);
    QCOMPARE(QDir(m_folder->filePath(u"cache"_s)).entryList(QDir::Files), QStringList(u"testwiki.json"_s));
}

void TestSiteInfoFetcher::badAnswersAreSilent_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("500") << QByteArray("500 Oops") << m_good;
    QTest::newRow("404") << QByteArray("404 Not Found") << m_good;
    QTest::newRow("garbage") << QByteArray("200 OK") << QByteArray("<html>maintenance</html>");
    QTest::newRow("empty") << QByteArray("200 OK") << QByteArray();
    QTest::newRow("API error") << QByteArray("200 OK") << QByteArray(R"({"error":{"code":"x"}})");
    // Good JSON, but too long.
    QTest::newRow("huge") << QByteArray("200 OK") << m_good + QByteArray(3 << 20, ' ');
}

void TestSiteInfoFetcher::badAnswersAreSilent()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    m_server->answer = [=](QTcpSocket *socket) { ScriptedServer::reply(socket, status, body); };
    m_fetcher->refresh(wiki());
    QVERIFY(m_fetcher->isBusy());
    QTRY_VERIFY(!m_fetcher->isBusy());
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_ready->count(), 0);
    QVERIFY(!QFile::exists(cacheFile()));
    // The next try is made and believed.
    answerWell();
    m_fetcher->refresh(wiki());
    QTRY_COMPARE(m_ready->count(), 1);
}

void TestSiteInfoFetcher::slowAnswerIsGivenUp()
{
    // A byte now and then must not hold the line for ever.
    m_server->answer = [this](QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
    };
    m_fetcher->setTimeout(300);
    m_fetcher->refresh(wiki());
    QTRY_VERIFY(!m_fetcher->isBusy());
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_ready->count(), 0);
}

void TestSiteInfoFetcher::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("same server") << QByteArray("/elsewhere") << true;
    QTest::newRow("other host") << QByteArray("http://localhost:PORT/elsewhere") << false;
    QTest::newRow("local file") << QByteArray("file:///etc/passwd") << false;
}

void TestSiteInfoFetcher::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, isFollowed);
    const QString address = m_server->address();
    location.replace("PORT", QUrl(address.arg(u"x"_s)).toEncoded().split(':').at(2).split('/').first());
    m_server->answer = [=, this](QTcpSocket *socket) {
        answerWell();
        ScriptedServer::reply(socket, "302 Found", {}, "Location: " + location + "\r\n");
    };
    m_fetcher->refresh(wiki());
    QTRY_VERIFY(!m_fetcher->isBusy());
    QCOMPARE(m_server->requests.size(), isFollowed ? 2 : 1);
    QCOMPARE(m_ready->count(), isFollowed ? 1 : 0);
    QCOMPARE(m_server->requests.last().startsWith("GET /elsewhere "), isFollowed);
}

void TestSiteInfoFetcher::noServerAtAll()
{
    const QString address = m_server->address();
    m_server.reset();
    m_fetcher->setApiAddress(address);
    m_fetcher->refresh(wiki());
    QTRY_VERIFY(!m_fetcher->isBusy());
    QCOMPARE(m_ready->count(), 0);
    QVERIFY(!QFile::exists(cacheFile()));
}

void TestSiteInfoFetcher::keptAnswerSparesTheRequest()
{
    writeCache(m_good, 60'000);
    m_fetcher->refresh(wiki());
    QCOMPARE(m_ready->count(), 1);
    QVERIFY(!m_fetcher->isBusy());
    QVERIFY(m_server->requests.isEmpty());
}

void TestSiteInfoFetcher::oldKeptAnswerIsUsedAndRefreshed()
{
    answerWell();
    // A day and a bit; and a clock that was wrong.
    for (const qint64 age : {SiteInfoFetcher::MaxAgeMs + 60'000, qint64(-3'600'000)}) {
        m_ready->clear();
        writeCache(m_good, age);
        m_fetcher->refresh(wiki());
        QCOMPARE(m_ready->count(), 1);
        QTRY_COMPARE(m_ready->count(), 2);
    }
    QCOMPARE(m_server->requests.size(), 2);
}

void TestSiteInfoFetcher::corruptKeptAnswerIsReplaced()
{
    answerWell();
    writeCache(m_good.first(2000), 60'000);
    m_fetcher->refresh(wiki());
    QCOMPARE(m_ready->count(), 0);
    QTRY_COMPARE(m_ready->count(), 1);
    QFile file(cacheFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_good);
}

void TestSiteInfoFetcher::strangeNamesTouchNothing()
{
    answerWell();
    m_fetcher->refresh(wiki(u"../evil"_s));
    QTRY_COMPARE(m_ready->count(), 1);
    QVERIFY(!QFile::exists(m_folder->filePath(u"evil.json"_s)));
    Wiki elsewhere = wiki(u"otherwiki"_s);
    elsewhere.host = u"user@evil.example/x?"_s;
    m_fetcher->refresh(elsewhere);
    QVERIFY(!m_fetcher->isBusy());
    QCOMPARE(m_server->requests.size(), 1);
}

void TestSiteInfoFetcher::atMostTwoAtOnce()
{
    QList<QTcpSocket *> open;
    m_server->answer = [&](QTcpSocket *socket) { open.append(socket); };
    for (int i = 0; i < 5; ++i) {
        m_fetcher->refresh(wiki(u"w%1wiki"_s.arg(i)));
        m_fetcher->refresh(wiki(u"w%1wiki"_s.arg(i)));
    }
    QTRY_COMPARE(open.size(), 2);
    QVERIFY(!m_ready->wait(200));
    QCOMPARE(open.size(), 2);
    for (int answered = 0; answered < 5; ++answered) {
        QTRY_VERIFY(!open.isEmpty());
        QVERIFY(open.size() <= 2);
        ScriptedServer::reply(open.takeFirst(), "200 OK", m_good);
        QTRY_COMPARE(m_ready->count(), answered + 1);
    }
    QCOMPARE(m_server->requests.size(), 5);
}

void TestSiteInfoFetcher::endsWhileAsking()
{
    m_server->answer = [](QTcpSocket *) {};
    m_fetcher->refresh(wiki());
    m_fetcher->refresh(wiki(u"other"_s));
    QTRY_COMPARE(m_server->requests.size(), 2);
    m_ready.reset();
    m_fetcher.reset();
}

void TestSiteInfoFetcher::englishNamesAreKept()
{
    writeCache(R"({"query":{"namespaces":{"-1":{"id":-1,"name":"S"},"0":{"id":0,"name":""},
        "2":{"id":2,"name":"U"},"100":{"id":100,"name":"Портал","canonical":"Портал"}}}})",
        60'000);
    auto builtIn = std::make_shared<NamespaceTable>();
    builtIn->add("Портал", 100, "Portal");
    m_fetcher->refresh(wiki(), builtIn);
    QCOMPARE(m_ready->count(), 1);
    const auto table = m_ready->first().at(1).value<NamespaceTablePtr>();
    QCOMPARE(table->find("Портал")->canonicalName, std::string("Portal"));
}

QTEST_GUILESS_MAIN(TestSiteInfoFetcher)
#include "tst_siteinfofetcher.moc"
