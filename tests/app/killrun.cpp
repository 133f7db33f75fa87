// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "killrun.h"

#include "feedtext.h"
#include "programtesting.h"
#include "scriptedircserver.h"
#include "streamtesting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

QByteArray serialLine(int serial)
{
    const QByteArray number = QByteArray::number(serial);
    return edit("Page " + number, "M", "https://en.wikipedia.org/w/index.php?diff=2&oldid=1", "Someone",
        "(+12)", "Zürich, serial " + number);
}

int serialIn(const QByteArray &json)
{
    const qsizetype at = json.indexOf("serial ");
    const qsizetype end = json.indexOf('"', at);
    return at < 0 ? 0 : json.mid(at + 7, end - at - 7).toInt();
}

KillRun::KillRun(const QString &folder, const QString &slowDisk, quint32 seed)
    : m_folder(folder)
    , m_slowDisk(slowDisk)
    , m_random(seed)
{
}

bool KillRun::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool KillRun::killOnce()
{
    ScriptedIrcServer server;
    if (!server.listen()) {
        return fail(u"The server can't listen."_s);
    }
    Program program(Program::headless(
        {u"--irc-server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--record"_s, m_folder + u'/'}));
    if (!m_slowDisk.isEmpty()) {
        QProcessEnvironment environment = program.processEnvironment();
        environment.insert(u"LD_PRELOAD"_s, m_slowDisk);
        environment.insert(u"WIKIMON_TEST_WRITE_PAUSE"_s, u"2"_s);
        program.setProcessEnvironment(environment);
    }
    if (!program.serve()) {
        return fail(QString::fromUtf8(program.report()));
    }
    Client client(program.port());
    if (!program.logs("Clients: 1") || !program.logs("Receiving changes")) {
        return fail(QString::fromUtf8(program.report()));
    }
    QTimer sending;
    QObject::connect(&sending, &QTimer::timeout, &sending, [&] {
        for (int n = m_random.bounded(1, 20); n > 0; --n) {
            server.say("#en.wikipedia", serialLine(++m_serial));
        }
    });
    sending.start(1);
    if (!QTest::qWaitFor([&client] { return !client.messages.isEmpty(); }, Patience)) {
        return fail(QString::fromUtf8(program.report()));
    }
    // Not by this thread, which would always do it between two of its own steps.
    const auto wait = static_cast<useconds_t>(m_random.bounded(300'000));
    std::thread killer([pid = static_cast<pid_t>(program.processId()), wait] {
        usleep(wait);
        ::kill(pid, SIGKILL);
    });
    const bool isDead
        = QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, Patience);
    killer.join();
    sending.stop();
    QTest::qWait(20); // what is left in the client's socket
    for (const QString &message : std::as_const(client.messages)) {
        m_received.insert(serialIn(message.toUtf8()));
    }
    ++m_kills;
    return isDead || fail(u"The program can't be killed."_s);
}

bool KillRun::check()
{
    QSet<int> recorded;
    m_tornLines = 0;
    const QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(file.errorString());
        }
        const QByteArrayList lines = linesOf(file.readAll());
        for (const QByteArray &line : lines) {
            if (!line.startsWith('{') || !line.endsWith('}') || !QJsonDocument::fromJson(line).isObject()) {
                ++m_tornLines;
                continue;
            }
            const int serial = serialIn(line);
            if (serial > 0 && recorded.contains(serial)) {
                return fail(u"Recorded twice: %1"_s.arg(serial));
            }
            recorded.insert(serial);
        }
    }
    m_recorded = recorded.size();
    m_lost = (m_received - recorded).size();
    if (m_lost > 0) {
        return fail(u"%1 changes that a client got are not in the recording."_s.arg(m_lost));
    }
    return m_tornLines <= m_kills || fail(u"%1 torn lines after %2 kills."_s.arg(m_tornLines).arg(m_kills));
}

} // namespace WikiMon::Test
