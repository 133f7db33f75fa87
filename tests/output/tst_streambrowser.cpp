// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

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
    void open(const QString &url);
    // The page as it is now, once it has been left alone for a moment.
    [[nodiscard]] QString dump(const QString &url);
    static QStringList options(const QString &profile);

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QProcess> m_browser;
    std::unique_ptr<BroadcastServer> m_server;
};

// As a change of the stream, with a title that would be dangerous as HTML.
static void appendPageChange(const RecentChange &change, std::string &out)
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
    if (m_browser) {
        m_browser->kill();
        m_browser->waitForFinished();
        m_browser.reset();
    }
}

QStringList TestStreamBrowser::options(const QString &profile)
{
    return {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
        u"--no-first-run"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
        u"--host-resolver-rules=MAP page.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost"_s,
        u"--enable-logging=stderr"_s, u"--user-data-dir="_s + profile};
}

void TestStreamBrowser::open(const QString &url)
{
    m_browser = std::make_unique<QProcess>();
    m_browser->start(m_program, options(m_profile->path()) + QStringList{url});
    QVERIFY(m_browser->waitForStarted());
}

QString TestStreamBrowser::dump(const QString &url)
{
    QProcess browser;
    browser.start(m_program,
        options(m_profile->path())
            + QStringList{u"--dump-dom"_s, u"--virtual-time-budget=3000"_s, u"--timeout=8000"_s, url});
    int sent = 0;
    (void)QTest::qWaitFor(
        [&] {
            if (m_server->state().clients > 0 && sent < 20) {
                m_server->broadcast(batchOf({u"title %1"_s.arg(++sent)}));
            }
            return browser.state() == QProcess::NotRunning;
        },
        60'000);
    browser.kill();
    browser.waitForFinished();
    return QString::fromUtf8(browser.readAllStandardOutput());
}

void TestStreamBrowser::showsTheOwnPage()
{
    const QString page = dump(u"http://localhost:%1/"_s.arg(m_server->state().port));
    QVERIFY2(page.contains(u"Receiving /<"_s), qPrintable(page.right(3000)));
    QVERIFY(page.contains(u"&lt;img src=x onerror="_s)); // as text
    QVERIFY(page.contains(u"title 1<"_s));
    QVERIFY(page.contains(u"A &amp; B"_s));
    QVERIFY(page.contains(u"\u22121,234"_s)); // the real minus sign
    QVERIFY(page.contains(u"<title>WikiMon stream</title>"_s));
    QVERIFY(!page.contains(u"<img"_s));
    QCOMPARE(m_server->state().refusals.origin, 0);
}

void TestStreamBrowser::showsTheOwnPageWithAToken()
{
    StreamAccess access;
    access.token = u"open-sesame"_s;
    m_server->setAccess(access);
    const QString url = u"http://localhost:%1/"_s.arg(m_server->state().port);
    QVERIFY(dump(url).contains(u"asks for a token"_s));
    const QString page = dump(url + u"?token=open-sesame&path=/en/"_s);
    QVERIFY2(page.contains(u"Receiving /en/<"_s), qPrintable(page.right(3000)));
}

void TestStreamBrowser::letsInAPlainPageOfThisMachine()
{
    QUrl page = QUrl::fromLocalFile(QFINDTESTDATA("clients/receive.html"));
    page.setFragment(u"%1,1"_s.arg(m_server->state().port));
    open(page.toString(QUrl::FullyEncoded));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->state().clients, 1, 60'000);
    m_server->broadcast(batchOf({u"x"_s}));
    QByteArray log;
    QTRY_VERIFY_WITH_TIMEOUT((log += m_browser->readAllStandardError()).contains("MESSAGES:"), 30'000);
    QCOMPARE(m_server->state().refusals.total(), 0);
}

// The page's name leads to this machine, so that it can be read; the stream it opens is another site's.
void TestStreamBrowser::refusesAPageOfAnotherSite()
{
    StreamAccess open;
    m_server->setAccess(open);
    m_server->start({QHostAddress(QHostAddress::AnyIPv4)}, 0); // any host is served
    const QString port = QString::number(m_server->state().port);
    const QString page = dump(u"http://page.example:%1/"_s.arg(port));
    QVERIFY2(page.contains(u"WikiMon stream"_s), qPrintable(page));
    QVERIFY(!page.contains(u"Receiving /<"_s));
    QVERIFY(m_server->state().refusals.origin > 0);
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, 0); // this machine alone: not even the page
    QVERIFY(dump(u"http://page.example:%1/"_s.arg(m_server->state().port)).contains(u"not served here"_s));
    QVERIFY(m_server->state().refusals.host > 0);
    QCOMPARE(m_server->state().clients, 0);
}

QTEST_GUILESS_MAIN(TestStreamBrowser)
#include "tst_streambrowser.moc"
