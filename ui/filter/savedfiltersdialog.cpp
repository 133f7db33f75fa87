// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/savedfiltersdialog.h"

#include "filter/filtermessage.h"
#include "session/filter.h"
#include "theme/symbolicicon.h"
#include "widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

enum Column { Name, Expression, ColumnCount };

SavedFiltersDialog::SavedFiltersDialog(const QList<SavedFilter> &filters, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(int(filters.size()), ColumnCount))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_message(new FilterMessage)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Saved filters"));
    resize(640, 360);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Filter")});
    m_table->horizontalHeader()->setSectionResizeMode(Expression, QHeaderView::Stretch);
    m_table->setColumnWidth(Name, 180);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setAccessibleName(windowTitle());
    for (int row = 0; row < filters.size(); ++row) {
        m_table->setItem(row, Name, new QTableWidgetItem(filters[row].name));
        m_table->setItem(row, Expression, new QTableWidgetItem(filters[row].expression));
    }
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SavedFiltersDialog::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, &SavedFiltersDialog::check);
    if (!filters.isEmpty()) {
        m_table->setCurrentCell(0, Name);
    }
    check();
    updateButtons();
}

QList<SavedFilter> SavedFiltersDialog::filters() const
{
    QList<SavedFilter> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        all.append({m_table->item(row, Name)->text(), m_table->item(row, Expression)->text()});
    }
    return savedFilters(toStrings(all));
}

void SavedFiltersDialog::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_table->rowCount()) {
        return;
    }
    const QSignalBlocker blocker(m_table);
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *moved = m_table->takeItem(row, column);
        m_table->setItem(row, column, m_table->takeItem(to, column));
        m_table->setItem(to, column, moved);
    }
    m_table->setCurrentCell(to, m_table->currentColumn());
    updateButtons();
}

void SavedFiltersDialog::remove()
{
    m_table->removeRow(m_table->currentRow());
    check();
    updateButtons();
}

// Why a row can't be kept; empty if it can.
QString SavedFiltersDialog::problemOf(int row) const
{
    const QString name = m_table->item(row, Name)->text().simplified();
    if (name.isEmpty()) {
        return tr("A saved filter needs a name.");
    }
    if (name.size() > LongestFilterName) {
        return tr("This name is too long: at most %1 characters.").arg(LongestFilterName);
    }
    for (int other = 0; other < row; ++other) {
        if (m_table->item(other, Name)->text().simplified().compare(name, Qt::CaseInsensitive) == 0) {
            return tr("Two filters can't have the same name.");
        }
    }
    const QString expression = m_table->item(row, Expression)->text();
    if (expression.trimmed().isEmpty()) {
        return tr("A saved filter can't be empty. Remove it instead.");
    }
    return expression.size() > Filter::MaxLength ? tr("This filter is too long.") : QString();
}

// A filter with a mistake is kept, as it can be mended; but it says so.
void SavedFiltersDialog::check()
{
    const QSignalBlocker blocker(m_table);
    QString first;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString problem = problemOf(row);
        QTableWidgetItem *name = m_table->item(row, Name);
        name->setIcon(problem.isEmpty() ? QIcon() : symbolicIcon("error"_L1, IconColor::Removed));
        name->setToolTip(plainToolTip(problem));
        first = first.isEmpty() ? problem : first;
        QTableWidgetItem *item = m_table->item(row, Expression);
        const FilterParse parsed = Filter::parse(item->text());
        item->setIcon(parsed.error ? symbolicIcon("error"_L1, IconColor::Removed) : QIcon());
        item->setToolTip(parsed.error ? plainToolTip(parsed.error->text) : QString());
    }
    m_message->setMessage(FilterMessage::Kind::Mistake, first);
    m_message->setVisible(!first.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(first.isEmpty());
}

void SavedFiltersDialog::updateButtons()
{
    const int row = m_table->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_table->rowCount() - 1);
    m_remove->setEnabled(row >= 0);
}

} // namespace WikiMon
