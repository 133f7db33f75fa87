// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

namespace WikiMon::Test {

// How long a test waits for what will happen, in milliseconds.
inline constexpr int Patience = 30'000;

// How soon the program must have ended after a signal, in milliseconds. Sanitizers look for leaks then.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int EndTime = 10'000;
#else
inline constexpr int EndTime = 1000;
#endif

// The built program, with a home of its own and without a display.
class Program : public QProcess
{
    Q_OBJECT
public:
    explicit Program(const QStringList &arguments);
    ~Program() override;

    // Runs it to its end, with this as standard input.
    bool run(const QByteArray &input = {});
    // Starts it and waits for the line that says where it serves. False when it ends before.
    bool serve();
    // Sends a signal; returns the milliseconds until the end, or -1 when it did not end.
    qint64 stop(int signal = SIGTERM);

    // All of standard output and of standard error up to now.
    [[nodiscard]] const QByteArray &out();
    [[nodiscard]] const QByteArray &log();
    // Whether the log has this text by now, or soon.
    [[nodiscard]] bool logs(const QByteArray &text);
    // How it ended, for messages: exit code, standard output and error.
    [[nodiscard]] const char *report();
    [[nodiscard]] bool hasExited(int code) const
    {
        return state() == NotRunning && exitStatus() == NormalExit && exitCode() == code;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_url.port()); }

    // --headless and --port 0 with these.
    static QStringList headless(const QStringList &arguments);

private:
    QTemporaryDir m_home;
    QByteArray m_out;
    QByteArray m_log;
    QByteArray m_report;
    QUrl m_url;
};

// The lines of a text, without their ends; an unfinished one counts.
[[nodiscard]] QByteArrayList linesOf(const QByteArray &text);

// What a recording holds: changes with the stream's keys alone, and the records beside them.
struct Recording
{
    QList<QJsonObject> changes;
    QList<QJsonObject> gaps;
    QStringList wikis; // of the changes
};
[[nodiscard]] Recording readRecording(const QString &path);
[[nodiscard]] QList<QJsonObject> objectsOf(const QByteArrayList &lines);
[[nodiscard]] QList<QJsonObject> objectsOf(const QStringList &messages);

// Title, user and summary as the parser reads them, of those texts that are changes.
[[nodiscard]] QStringList keysOf(const QByteArrayList &texts);
[[nodiscard]] QStringList keysOf(const QList<QJsonObject> &changes);

} // namespace WikiMon::Test
