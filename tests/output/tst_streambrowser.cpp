// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

static constexpr int Patience = 60'000; // a browser may take its time to start

// A real browser on pages of others and on the server's own.
class TestStreamBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheOwnPage();
    void showsTheOwnPageWithAToken();
    void letsInAPlainPageOfThisMachine();
    void refusesAPageOfAnotherSite();

private:
    // Opens a page; what it shows is told by shown().
    [[nodiscard]] bool open(const QString &url);
    // The page's text as it is now, or the value of another expression.
    [[nodiscard]] QString shown(const QString &expression = u"document.body.innerText"_s);
    // Whether the page shows this soon, while changes come.
    [[nodiscard]] bool shows(const QString &text);
    // Asks the browser by its DevTools protocol.
    [[nodiscard]] QJsonObject command(const QString &method, const QJsonObject &parameters);

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QProcess> m_browser;
    std::unique_ptr<QWebSocket> m_devTools;
    QString m_session; // of the page
    int m_commands = 0;
    std::unique_ptr<BroadcastServer> m_server;
};

// As a change of the stream, with a title that would be dangerous as HTML.
static void appendPageChange(const RecentChange &change, StreamFormat, qint64, std::string &out)
{
    out += R"({"action":"edit","change_size":-1234,"is_anon":false,"is_bot":false,"is_new":true,)"
           R"("page_title":"<img src=x onerror=\"document.title='broken'\">)";
    out += change.view(change.title);
    out += R"(","summary":"<script>document.title='broken'</script>","user":"A & B"})";
}

void TestStreamBrowser::initTestCase()
{
    m_program = QStandardPaths::findExecutable(u"chromium"_s);
    if (m_program.isEmpty()) {
        QSKIP("Chromium is not installed.");
    }
}

void TestStreamBrowser::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<BroadcastServer>(nullptr, StreamLimits{}, appendPageChange);
    m_server->start({}, 0);
    QVERIFY(m_server->state().isListening);
}

void TestStreamBrowser::cleanup()
{
    if (!m_browser) {
        return;
    }
    m_session.clear();
    if (m_devTools && m_devTools->state() == QAbstractSocket::ConnectedState) {
        (void)command(u"Browser.close"_s, {}); // so that it leaves no child behind
    } else {
        m_browser->terminate();
    }
    if (!m_browser->waitForFinished(10'000)) {
        m_browser->kill();
        m_browser->waitForFinished();
    }
    m_browser.reset();
    m_devTools.reset();
}

bool TestStreamBrowser::open(const QString &url)
{
    static const QRegularExpression listening(u"DevTools listening on (ws://\\S+)"_s);
    m_browser = std::make_unique<QProcess>();
    m_browser->start(m_program,
        {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
            u"--no-first-run"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
            u"--remote-debugging-port=0"_s,
            u"--host-resolver-rules=MAP page.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost"_s,
            u"--user-data-dir="_s + m_profile->path(), u"about:blank"_s});
    QByteArray log;
    QString address;
    const auto isListening = [&] {
        log += m_browser->readAllStandardError();
        address = listening.match(QString::fromUtf8(log)).captured(1);
        return !address.isEmpty();
    };
    if (!m_browser->waitForStarted() || !QTest::qWaitFor(isListening, Patience)) {
        qWarning("The browser does not start: %s", log.constData());
        return false;
    }
    m_devTools = std::make_unique<QWebSocket>();
    m_devTools->open(QUrl(address));
    const auto isConnected = [this] { return m_devTools->state() == QAbstractSocket::ConnectedState; };
    if (!QTest::qWaitFor(isConnected, Patience)) {
        qWarning("The browser does not answer: %s", qPrintable(m_devTools->errorString()));
        return false;
    }
    m_session.clear();
    const QJsonObject target = command(u"Target.createTarget"_s, {{u"url"_s, url}});
    m_session = command(u"Target.attachToTarget"_s,
        {{u"targetId"_s, target[u"targetId"_s]}, {u"flatten"_s, true}})[u"sessionId"_s]
                    .toString();
    return !m_session.isEmpty();
}

QJsonObject TestStreamBrowser::command(const QString &method, const QJsonObject &parameters)
{
    if (!m_devTools) {
        return {};
    }
    const int id = ++m_commands;
    QJsonObject result;
    bool isAnswered = false;
    QObject context;
    connect(m_devTools.get(), &QWebSocket::textMessageReceived, &context, [&](const QString &message) {
        const QJsonObject answer = QJsonDocument::fromJson(message.toUtf8()).object();
        if (answer[u"id"_s].toInt() == id) {
            isAnswered = true;
            result = answer[u"result"_s].toObject();
        }
    });
    QJsonObject question{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty()) {
        question[u"sessionId"_s] = m_session;
    }
    m_devTools->sendTextMessage(QString::fromUtf8(QJsonDocument(question).toJson()));
    (void)QTest::qWaitFor([&] { return isAnswered; }, 10'000);
    return result;
}

QString TestStreamBrowser::shown(const QString &expression)
{
    const QJsonObject answer
        = command(u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}});
    return answer[u"result"_s][u"value"_s].toString();
}

bool TestStreamBrowser::shows(const QString &text)
{
    QElapsedTimer time;
    time.start();
    int sent = 0;
    while (!shown().contains(text)) {
        if (time.elapsed() > 30'000) {
            qWarning("%s", qPrintable(shown()));
            return false;
        }
        m_server->broadcast(batchOf({u"title %1"_s.arg(++sent)}));
        QTest::qWait(100);
    }
    return true;
}

void TestStreamBrowser::showsTheOwnPage()
{
    QVERIFY(open(u"http://localhost:%1/"_s.arg(m_server->state().port)));
    QVERIFY(shows(u"Receiving /"_s));
    QVERIFY(shows(u"<img src=x onerror="_s)); // as text
    QVERIFY(shows(u"A & B"_s));
    QVERIFY(shows(u"<script>document.title='broken'</script>"_s));
    QVERIFY(shows(u"\u22121,234"_s)); // the real minus sign
    QCOMPARE(shown(u"document.title"_s), u"WikiMon stream"_s);
    QCOMPARE(shown(u"String(document.images.length + document.scripts.length)"_s), u"1"_s); // its own script
    QCOMPARE(m_server->state().refusals.total(), 0);
    m_server->stop();
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(u"WikiMon stopped serving. (1001) Next try in"_s), 10'000);
}

void TestStreamBrowser::showsTheOwnPageWithAToken()
{
    StreamAccess access;
    access.token = u"open-sesame"_s;
    m_server->setAccess(access);
    const QString url = u"http://localhost:%1/"_s.arg(m_server->state().port);
    QVERIFY(open(url));
    QVERIFY(shows(u"asks for a token"_s));
    cleanup();
    QVERIFY(open(url + u"?token=open-sesame&path=/"_s));
    QVERIFY(shows(u"Receiving /"_s));
}

void TestStreamBrowser::letsInAPlainPageOfThisMachine()
{
    QUrl page = QUrl::fromLocalFile(QFINDTESTDATA("clients/receive.html"));
    page.setFragment(u"%1,100000"_s.arg(m_server->state().port));
    QVERIFY(open(page.toString(QUrl::FullyEncoded)));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state().clients, 1, Patience);
    m_server->broadcast(batchOf({u"x"_s}));
    QTRY_COMPARE(shown(u"messages.length + ' ' + location.origin"_s), u"1 file://"_s);
    QCOMPARE(m_server->state().refusals.total(), 0);
}

// A page of another site whose name leads to this machine.
void TestStreamBrowser::refusesAPageOfAnotherSite()
{
    m_server->start({QHostAddress(QHostAddress::AnyIPv4)}, 0); // other computers may come, by any name
    QVERIFY(open(u"http://page.example:%1/"_s.arg(m_server->state().port)));
    QVERIFY(shows(u"The connection failed."_s));
    QVERIFY(m_server->state().refusals.origin > 0);
    cleanup();
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, 0); // this machine alone: not even the page
    QVERIFY(open(u"http://page.example:%1/"_s.arg(m_server->state().port)));
    QVERIFY(shows(u"This host is not served here."_s));
    QVERIFY(m_server->state().refusals.host > 0);
    QCOMPARE(m_server->state().clients, 0);
}

QTEST_GUILESS_MAIN(TestStreamBrowser)
#include "tst_streambrowser.moc"
