// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Clients that others wrote receive the stream whole: libraries of two languages and a browser.
class TestStreamPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pythonWebsockets();
    void pythonAutobahn();
    void nodeWs();
    void chromium();

private:
    static constexpr int MissingLibrary = 77; // what the scripts exit with then
    static constexpr int Count = 300;

    // Messages of all frame forms and several scripts.
    static QStringList titles();
    // The distribution's Python has its libraries, others in the path need not.
    static QString python();
    void send();
    void runScript(const QString &program, const QString &script);

    std::unique_ptr<BroadcastServer> m_server;
};

void TestStreamPrograms::init()
{
    Wiki english;
    english.dbname = u"enwiki"_s;
    english.host = u"en.wikipedia.org"_s;
    english.project = u"wikipedia"_s;
    m_server = std::make_unique<BroadcastServer>(nullptr, StreamLimits{}, appendTitle);
    m_server->setWikis({english});
    m_server->start({}, 0);
    QVERIFY(m_server->state().isListening);
}

QStringList TestStreamPrograms::titles()
{
    QStringList titles;
    for (int i = 0; i < Count; ++i) {
        titles.append(u"%1 東京 Ёлка 👩‍👩‍👧 "_s.arg(i)
            + QString(i % 100 == 99 ? 70000 : i * 7, u'x'));
    }
    return titles;
}

void TestStreamPrograms::send()
{
    const QStringList all = titles();
    for (int i = 0; i < Count; i += 1 + i % 5) {
        m_server->broadcast(batchOf(all.mid(i, 1 + i % 5)));
        QCoreApplication::processEvents();
    }
}

void TestStreamPrograms::runScript(const QString &program, const QString &script)
{
    QProcess process;
    process.start(program,
        {QFINDTESTDATA(QString(u"clients/"_s + script)), u"ws://127.0.0.1:%1/"_s.arg(m_server->state().port),
            QString::number(Count)});
    if (!process.waitForStarted()) {
        QSKIP(qPrintable(program + u" is not installed."_s));
    }
    QTRY_VERIFY(m_server->state().clients == 1 || process.state() == QProcess::NotRunning);
    if (process.state() == QProcess::NotRunning && process.exitCode() == MissingLibrary) {
        QSKIP("The WebSocket library is not installed.");
    }
    send();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(output == messagesOf(titles()).join(u'\n') + u'\n');
    QTRY_COMPARE(m_server->state().clients, 0);
}

QString TestStreamPrograms::python()
{
    const QString system = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    return system.isEmpty() ? u"python3"_s : system;
}

void TestStreamPrograms::pythonWebsockets()
{
    runScript(python(), u"receive.py"_s);
}

void TestStreamPrograms::pythonAutobahn()
{
    runScript(python(), u"receive_autobahn.py"_s);
}

void TestStreamPrograms::nodeWs()
{
    if (!qEnvironmentVariableIsSet("NODE_PATH")) {
        qputenv("NODE_PATH", "/usr/share/nodejs"); // where distributions put libraries
    }
    runScript(u"node"_s, u"receive.mjs"_s);
}

void TestStreamPrograms::chromium()
{
    const QString program = QStandardPaths::findExecutable(u"chromium"_s);
    if (program.isEmpty()) {
        QSKIP("Chromium is not installed.");
    }
    QTemporaryDir profile;
    QUrl page = QUrl::fromLocalFile(QFINDTESTDATA("clients/receive.html"));
    page.setFragment(u"%1,%2"_s.arg(QString::number(m_server->state().port), QString::number(Count)));
    QProcess browser;
    browser.start(program,
        {u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
            u"--no-first-run"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
            u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"_s, u"--enable-logging=stderr"_s,
            u"--user-data-dir="_s + profile.path(), page.toString(QUrl::FullyEncoded)});
    QVERIFY(browser.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->state().clients == 1, 60000);
    send();
    QByteArray log;
    const auto logged = [&](const QByteArray &name) {
        log += browser.readAllStandardError();
        const qsizetype at = log.indexOf(QByteArray(name + ':'));
        const qsizetype end = log.indexOf(":END", at);
        return at < 0 || end < 0 ? QByteArray() : log.mid(at + name.size() + 1, end - at - name.size() - 1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(!logged("MESSAGES").isEmpty(), 30000);
    const QString messages = QString::fromUtf8(QByteArray::fromPercentEncoding(logged("MESSAGES")));
    QVERIFY(messages == messagesOf(titles()).join(u'\n'));
    m_server->stop();
    QTRY_COMPARE(logged("CLOSED"), "1001");
    browser.kill();
    browser.waitForFinished();
}

QTEST_GUILESS_MAIN(TestStreamPrograms)
#include "tst_streamprograms.moc"
