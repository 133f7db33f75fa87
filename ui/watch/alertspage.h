// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rulesettings.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace WikiMon {

class FilterVerdictLabel;
class ToggleSwitch;

// What the desktop is told of: the switch over all of it, the lists, and each rule.
class AlertsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AlertsPage(QWidget *parent = nullptr);

    // The switches go in and out of settings; its rules are what is listed.
    void setSettings(const RuleSettings &settings);
    void setRules(const QList<Rule> &rules);
    void applyTo(RuleSettings &settings) const;

    // Says how things stand, or what came of a test.
    void showStatus(bool isGood, const QString &text);

signals:
    void edited();
    void ruleToggled(int row, bool notifies);
    void testRequested();

private:
    void updateEnabled();

    ToggleSwitch *m_all;
    QCheckBox *m_pages;
    QCheckBox *m_users;
    QWidget *m_ruleBox;
    QVBoxLayout *m_ruleLayout;
    QList<QCheckBox *> m_rules;
    QPushButton *m_test;
    FilterVerdictLabel *m_status;
};

} // namespace WikiMon
