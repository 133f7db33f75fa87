// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rulebook.h"
#include "watch/rulesdialog.h"

#include <QObject>

#include <memory>

class QWidget;

namespace WikiMon {

class DesktopAlerts;
class LiveSession;
class NotificationService;
class WikiCatalogue;

// The user's rules and lists: reads and keeps them, shows the dialog, and has the desktop told of what they
// ask for.
class RulesController : public QObject
{
    Q_OBJECT
public:
    // path: the file of rules; written when the user changes them. session must outlive it.
    RulesController(QString path, LiveSession &session, QWidget *window);
    ~RulesController() override;

    // Reads the file. What was wrong with it is told.
    void load();
    [[nodiscard]] const RuleSet &rules() const;
    void edit(RulesDialog::Section section, const WikiCatalogue &catalogue, const QString &homeWiki,
        const QString &filterOfNewRule = {});
    // What has come since the last call.
    void noteNew(qint64 now);
    // Nothing is told of what has come so far.
    void passOver();
    // The user looks at the window.
    void clearAlerts();

signals:
    void rulesChanged(const WikiMon::RuleSet &rules);
    // A bubble was clicked.
    void changeActivated(qint64 sequence);
    // In a sentence.
    void failed(const QString &problem);

private:
    [[nodiscard]] MatchCount countMatches(const Filter &filter) const;

    const QString m_path;
    LiveSession &m_session;
    QWidget *const m_window;
    std::unique_ptr<RuleBook> m_book; // once loaded
    const RuleSet m_none;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DesktopAlerts> m_alerts;
    qint64 m_noted = 0; // sequence number
};

} // namespace WikiMon
