// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

namespace WikiMon::Test {

// Lets the program record a busy feed to a folder while a client reads the stream, and kills it at a random
// moment, again and again: what any client ever got must be in the recording.
class KillRun
{
public:
    // slowDisk: a library to preload; empty for the disk as it is.
    KillRun(const QString &folder, const QString &slowDisk, quint32 seed);

    // False when the program could not be run; problem() says why.
    [[nodiscard]] bool killOnce();
    // Reads the recording and compares. False: problem() says what is wrong.
    [[nodiscard]] bool check();

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int tornLines() const { return m_tornLines; }
    [[nodiscard]] qsizetype received() const { return m_received.size(); } // by clients
    [[nodiscard]] qsizetype recorded() const { return m_recorded; }
    [[nodiscard]] qsizetype lost() const { return m_lost; } // received, and not recorded

private:
    bool fail(const QString &problem);

    const QString m_folder;
    const QString m_slowDisk;
    QRandomGenerator m_random;
    QString m_problem;
    int m_kills = 0;
    int m_tornLines = 0;
    int m_serial = 0;
    QSet<int> m_received;
    qsizetype m_recorded = 0;
    qsizetype m_lost = 0;
};

// A line of the feed with a serial number, and the number in a JSON object of such a line; 0 when there is
// none.
[[nodiscard]] QByteArray serialLine(int serial);
[[nodiscard]] int serialIn(const QByteArray &json);

} // namespace WikiMon::Test
