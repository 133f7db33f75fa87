// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/rule.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace WikiMon {

class FilterVerdictLabel;

// How many of the last changes a filter finds.
struct MatchCount
{
    int matches = 0;
    int total = 0;
};
using MatchCounter = std::function<MatchCount(const Filter &)>;

// Edits one rule. What is wrong with its filter is told while it is typed, and how much it finds.
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    // counter may be empty: then nothing is said about what a filter finds.
    explicit RuleEditor(MatchCounter counter, QWidget *parent = nullptr);

    [[nodiscard]] Rule rule() const;
    // Does not emit edited().
    void setRule(const Rule &rule);
    // For a new rule: the keyboard at the name, which is selected.
    void startNaming();
    void focusFilter();

signals:
    void edited(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void fillColours();
    void useFixedFont();
    void handleEdit();
    void showParts();
    void judgeFilter();

    MatchCounter m_counter;
    QTimer m_countLater; // counting waits until typing pauses
    Rule m_rule; // as given: what has no field stays
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    FilterVerdictLabel *m_verdict;
    QComboBox *m_kind;
    QComboBox *m_colour;
    QLineEdit *m_label;
    QCheckBox *m_notifies;
    bool m_isFilling = false;
};

} // namespace WikiMon
