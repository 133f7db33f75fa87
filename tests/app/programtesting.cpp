// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "programtesting.h"

#include "captures.h"
#include "feed/feedline.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

Program::Program(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_home.path());
    }
    setProcessEnvironment(environment);
    setProgram(QStringLiteral(WIKIMON_PROGRAM));
    setArguments(arguments);
    connect(this, &QProcess::readyReadStandardOutput, this, [this] { m_out += readAllStandardOutput(); });
    connect(this, &QProcess::readyReadStandardError, this, [this] { m_log += readAllStandardError(); });
}

Program::~Program()
{
    if (state() != NotRunning) {
        kill();
        waitForFinished();
    }
}

bool Program::run(const QByteArray &input)
{
    start();
    write(input);
    closeWriteChannel();
    return QTest::qWaitFor([this] { return state() == NotRunning; }, Patience);
}

bool Program::serve()
{
    start();
    const bool told
        = QTest::qWaitFor([this] { return m_out.contains('\n') || state() == NotRunning; }, Patience);
    const QByteArray line = m_out.left(m_out.indexOf('\n'));
    if (!told || !line.startsWith("serving ws://")) {
        return false;
    }
    m_url = QUrl(QString::fromLatin1(line.mid(8)));
    return m_url.isValid() && m_url.port() > 0;
}

qint64 Program::stop(int signal)
{
    QElapsedTimer time;
    time.start();
    ::kill(static_cast<pid_t>(processId()), signal);
    return QTest::qWaitFor([this] { return state() == NotRunning; }, Patience) ? time.elapsed() : -1;
}

const QByteArray &Program::out()
{
    return m_out;
}

const QByteArray &Program::log()
{
    return m_log;
}

bool Program::logs(const QByteArray &text)
{
    return QTest::qWaitFor([this, text] { return m_log.contains(text); }, Patience);
}

const char *Program::report()
{
    m_report
        = (state() == NotRunning ? "exit " + QByteArray::number(exitCode()) : QByteArray("still running"))
        + (exitStatus() == CrashExit ? " (crashed)" : "") + "\nout: " + m_out.right(100)
        + "\nlog: " + m_log.right(800); // Qt Test shows some thousand bytes, and what matters is at the end
    return m_report.constData();
}

QStringList Program::headless(const QStringList &arguments)
{
    QStringList all{u"--headless"_s};
    if (!arguments.contains(u"--port"_s)) {
        all += {u"--port"_s, u"0"_s};
    }
    return all + arguments;
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

QList<QJsonObject> objectsOf(const QByteArrayList &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            qWarning("no JSON object: %s", line.left(200).constData());
        }
        objects.append(document.object());
    }
    return objects;
}

QList<QJsonObject> objectsOf(const QStringList &messages)
{
    QByteArrayList lines;
    for (const QString &message : messages) {
        lines.append(message.toUtf8());
    }
    return objectsOf(lines);
}

Recording readRecording(const QString &path)
{
    Recording recording;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return recording;
    }
    for (QJsonObject &object : objectsOf(linesOf(file.readAll()))) {
        if (object.contains("record"_L1)) {
            if (object["record"_L1] == "gap"_L1) {
                recording.gaps.append(object);
            }
            continue;
        }
        recording.wikis.append(object["wiki"_L1].toString());
        for (const char *key : {"timestamp", "wiki", "server_name", "is_temp", "log_type", "log_target",
                 "source", "truncated"}) {
            object.remove(QLatin1StringView(key));
        }
        recording.changes.append(object);
    }
    return recording;
}

QStringList keysOf(const QByteArrayList &texts)
{
    QStringList keys;
    RecentChange change;
    for (const QByteArray &text : texts) {
        if (parseFeedLine(toView(text), englishContext(), 0, change) == FeedLineStatus::Change) {
            QStringList parts;
            for (const TextRange range : {change.title, change.user, change.summary}) {
                const std::string_view view = change.view(range);
                parts.append(QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())));
            }
            keys.append(parts.join(u'|'));
        }
    }
    return keys;
}

QStringList keysOf(const QList<QJsonObject> &changes)
{
    QStringList keys;
    for (const QJsonObject &change : changes) {
        keys.append(change["page_title"_L1].toString() + u'|' + change["user"_L1].toString() + u'|'
            + change["summary"_L1].toString());
    }
    return keys;
}

} // namespace WikiMon::Test
