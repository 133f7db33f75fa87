// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "watch/ruleeditor.h"

#include "session/rulesettings.h"

#include <QDialog>

class QDialogButtonBox;
class QTabWidget;

namespace WikiMon {

class AlertsPage;
class RulesPage;
class WatchListsPage;
class WikiCatalogue;

// Edits the rules, the lists, and what the desktop is told of.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Section : quint8 { Rules, Lists, Notifications };

    // What the dialog knows of the rest of the program.
    struct Surroundings
    {
        const WikiCatalogue &catalogue; // must live as long as the dialog
        QString homeWiki; // dbname; may be empty
        MatchCounter counter; // may be empty
    };

    RulesDialog(const RuleSettings &settings, const Surroundings &surroundings, QWidget *parent = nullptr);

    // What is edited now, valid or not: a rule with a wrong filter matches nothing.
    [[nodiscard]] RuleSettings settings() const;
    void showSection(Section section);
    // A new rule with this filter, to be named.
    void addRule(const QString &filter);
    // How the notifications stand, or what came of a test.
    void showNotificationStatus(bool isGood, const QString &text);

signals:
    // OK or Apply, when something changed.
    void applied(const WikiMon::RuleSettings &settings);
    void notificationTestRequested();

public slots:
    void accept() override;

private:
    void apply();
    void handleEdit();

    RuleSettings m_applied;
    QTabWidget *m_tabs;
    RulesPage *m_rules;
    WatchListsPage *m_lists;
    AlertsPage *m_alerts;
    QDialogButtonBox *m_buttons;
};

} // namespace WikiMon
