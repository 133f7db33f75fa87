// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/lostsessions.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace WikiMon {

class InfoBar;

// Looks for sessions that a crash cut off, and offers them back in a notice. What was brought back stays on
// the disk as long as the window, so that another crash does not take it.
class RecoveryController : public QObject
{
    Q_OBJECT
public:
    explicit RecoveryController(InfoBar *notice, QObject *parent = nullptr);
    ~RecoveryController() override;

    // Asks the user whether what is in the window may go; before a session is brought back. Without it, it
    // may.
    void setConfirmation(std::function<bool()> mayReplace) { m_mayReplace = std::move(mayReplace); }
    // folder: of all journals. Looks in the background.
    void look(const QString &folder);

    // The question, for a session with changes.
    [[nodiscard]] static QString question(const LostSession &session, const QLocale &locale);

signals:
    // The user wants the session back: a recording.
    void wanted(const QString &path);

private:
    // What the buttons say, in this order.
    enum class Answer : quint8 { BringBack, NotNow, Delete };

    void offer();
    void answer(Answer answer);
    void bringBack();
    void finishJoining();

    InfoBar *m_notice;
    std::function<bool()> m_mayReplace;
    std::shared_ptr<LostSessions> m_lost = std::make_shared<LostSessions>();
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<LostSession> m_reading;
    QFutureWatcher<QString> m_joining;
    bool m_isBroughtBack = false;
};

} // namespace WikiMon
