// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "watch/ruleeditor.h"

#include <QWidget>

class QAction;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace WikiMon {

class EmptyState;
class RuleListModel;

// The rules: their list, to be ordered by dragging, buttons or keys, and the editor of the current one.
class RulesPage : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPage(const MatchCounter &counter, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Rule> &rules() const;
    void setRules(const QList<Rule> &rules);
    [[nodiscard]] RuleListModel *model() const { return m_model; }
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    // A new rule with this filter, ready to be named: "colour what this filter finds".
    void addRule(const QString &filter = QString());
    // Shows the current rule in the editor as it is now.
    void showCurrent();

signals:
    void rulesChanged();

private:
    void buildList();
    QToolButton *addButton(QAction *action);
    [[nodiscard]] QAction *makeAction(
        const QString &text, const QString &toolTip, const QKeySequence &key, void (RulesPage::*act)());
    void add() { addRule(); }
    void duplicate();
    void remove();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int places);
    void reset();
    void updateActions();

    RuleListModel *m_model;
    QListView *m_list;
    RuleEditor *m_editor;
    QStackedWidget *m_detail;
    EmptyState *m_empty;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_reset;
};

} // namespace WikiMon
