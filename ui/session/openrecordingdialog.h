// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;

namespace WikiMon {

class OptionRow;

// How a recording is opened.
struct OpenChoice
{
    bool isReplay = false; // with the clock; else all at once
    int speed = 1; // of a replay, times real time; 0 as fast as it goes

    friend bool operator==(const OpenChoice &, const OpenChoice &) = default;
};

// Asks how a recording that was chosen is opened.
class OpenRecordingDialog : public QDialog
{
    Q_OBJECT
public:
    // The speeds that there are, the slowest first, the unbounded one last.
    [[nodiscard]] static const QList<int> &speeds();
    // The warning, wherever a session is about to make way for another one.
    [[nodiscard]] static QString whatIsLost(qint64 changesNow, const QLocale &locale);

    // changesNow: what is in the session and will be gone.
    OpenRecordingDialog(
        const QString &path, qint64 changesNow, OpenChoice proposed, QWidget *parent = nullptr);

    [[nodiscard]] OpenChoice choice() const;

private:
    OptionRow *m_atOnce;
    OptionRow *m_replay;
    QComboBox *m_speed;
};

} // namespace WikiMon
