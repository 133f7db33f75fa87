// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/rulespage.h"

#include "theme/symbolicicon.h"
#include "watch/ruledelegate.h"
#include "watch/rulelistmodel.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int ListWidthInLetters = 44;
static constexpr int EditorWidthInLetters = 52;

RulesPage::RulesPage(const MatchCounter &counter, QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleListModel(this))
    , m_list(new QListView)
    , m_editor(new RuleEditor(counter))
    , m_detail(new QStackedWidget)
    , m_empty(new EmptyState("palette"_L1))
    , m_add(makeAction(tr("Add"), tr("Add a rule"), QKeySequence(Qt::Key_Insert), &RulesPage::add))
    , m_duplicate(makeAction(
          tr("Duplicate"), tr("Make a copy of the rule"), QKeySequence(u"Ctrl+D"_s), &RulesPage::duplicate))
    , m_remove(
          makeAction(tr("Remove"), tr("Remove the rule"), QKeySequence(Qt::Key_Delete), &RulesPage::remove))
    , m_up(makeAction(tr("Up"), tr("Move the rule up"), QKeySequence(u"Ctrl+Up"_s), &RulesPage::moveUp))
    , m_down(makeAction(
          tr("Down"), tr("Move the rule down"), QKeySequence(u"Ctrl+Down"_s), &RulesPage::moveDown))
    , m_reset(makeAction(tr("Defaults"), tr("Replace all rules by the default ones"), {}, &RulesPage::reset))
{
    m_up->setIcon(symbolicIcon("chevron-up"_L1));
    m_down->setIcon(symbolicIcon("chevron-down"_L1));
    buildList();
    m_empty->setTitle(tr("No rule"));
    m_empty->setText(tr("Rules colour, mark or hide the changes that a filter finds."));
    connect(m_empty->addButton(tr("Add a rule"), true), &QPushButton::clicked, m_add, &QAction::trigger);
    m_detail->addWidget(m_editor);
    m_detail->addWidget(m_empty);
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * EditorWidthInLetters);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (QAction *action : {m_add, m_duplicate, m_remove}) {
        bar->addWidget(addButton(action));
    }
    bar->addStretch();
    for (QAction *action : {m_up, m_down, m_reset}) {
        bar->addWidget(addButton(action));
    }
    auto *hint = new QLabel(tr("The first colour that matches wins."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addLayout(bar);
    left->addWidget(hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addLayout(left, 1);
    layout->addWidget(m_detail, 1);

    connect(m_model, &RuleListModel::rulesChanged, this, &RulesPage::rulesChanged);
    connect(m_model, &RuleListModel::rulesChanged, this, &RulesPage::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPage::showCurrent);
    connect(m_editor, &RuleEditor::edited, this, [this] {
        Rule rule = m_editor->rule();
        rule.isEnabled = rules().at(currentRow()).isEnabled; // that is the check box's
        m_model->setRule(currentRow(), rule);
    });
    showCurrent();
}

void RulesPage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RuleDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * ListWidthInLetters);
    m_list->setAccessibleName(tr("Rules in their order"));
    m_list->addActions({m_add, m_duplicate, m_remove, m_up, m_down});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction *RulesPage::makeAction(
    const QString &text, const QString &toolTip, const QKeySequence &key, void (RulesPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Not while text is typed: the keys are the list's.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        key.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    return action;
}

QToolButton *RulesPage::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

const QList<Rule> &RulesPage::rules() const
{
    return m_model->rules();
}

void RulesPage::setRules(const QList<Rule> &rules)
{
    m_model->setRules(rules);
    setCurrentRow(0);
    showCurrent();
}

int RulesPage::currentRow() const
{
    return m_list->currentIndex().row();
}

void RulesPage::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void RulesPage::showCurrent()
{
    const bool hasRule = m_list->currentIndex().isValid();
    m_detail->setCurrentWidget(hasRule ? static_cast<QWidget *>(m_editor) : m_empty);
    if (hasRule) {
        m_editor->setRule(rules().at(currentRow()));
    }
    updateActions();
}

void RulesPage::updateActions()
{
    const int row = currentRow();
    m_add->setEnabled(!m_model->isFull());
    m_duplicate->setEnabled(row >= 0 && !m_model->isFull());
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void RulesPage::addRule(const QString &filter)
{
    const int row = currentRow() + 1; // after the current one, or the first
    Rule rule;
    rule.name = tr("New rule");
    rule.filter = filter;
    if (m_model->insertRule(row, rule)) {
        setCurrentRow(row);
        m_editor->startNaming();
    }
}

void RulesPage::duplicate()
{
    Rule rule = rules().value(currentRow());
    rule.name = tr("%1 (copy)").arg(rule.name).left(Rule::MaxNameLength);
    if (m_model->insertRule(currentRow() + 1, rule)) {
        setCurrentRow(currentRow() + 1);
    }
}

void RulesPage::remove()
{
    const int row = currentRow();
    if (m_model->removeRow(row)) {
        setCurrentRow(qMin(row, m_model->rowCount() - 1));
        showCurrent(); // the index may be the same, the rule is not
    }
}

void RulesPage::moveBy(int places)
{
    const int row = currentRow();
    // Qt counts the places between the rows.
    if (m_model->moveRow({}, row, {}, places > 0 ? row + places + 1 : row + places)) {
        m_list->scrollTo(m_list->currentIndex());
        updateActions();
    }
}

void RulesPage::reset()
{
    setRules(defaultRules());
}

} // namespace WikiMon
