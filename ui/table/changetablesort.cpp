// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The orders of ChangeTableView's rows: header, menus, what is told of them.
#include "table/changetableview.h"
#include "table/newrowspill.h"
#include "table/tablecolumns.h"
#include "table/tableheader.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>

#include <utility>

namespace WikiMon {

static QString titleOf(const ChangeTableModel &model, ChangeColumn column)
{
    return model.headerData(static_cast<int>(column), Qt::Horizontal).toString();
}

// What one wants first of a column: big changes, but texts from their beginning.
static SortDirection firstDirection(ChangeColumn column)
{
    return column == ChangeColumn::Size ? SortDirection::Descending : SortDirection::Ascending;
}

static SortDirection otherDirection(SortDirection direction)
{
    return direction == SortDirection::Ascending ? SortDirection::Descending : SortDirection::Ascending;
}

static QString directionName(ChangeColumn column, SortDirection direction)
{
    const bool ascends = direction == SortDirection::Ascending;
    switch (column) {
    case ChangeColumn::Size:
        return ascends ? ChangeTableView::tr("Smallest first") : ChangeTableView::tr("Largest first");
    case ChangeColumn::Flags:
        return ascends ? ChangeTableView::tr("Logs and flagged first")
                       : ChangeTableView::tr("Without flags first");
    default:
        return ascends ? ChangeTableView::tr("A to Z") : ChangeTableView::tr("Z to A");
    }
}

void ChangeTableView::sortByHeader(int section)
{
    if (!m_changes) {
        return;
    }
    const auto column = static_cast<ChangeColumn>(section);
    const std::optional<TableSort> sort = m_changes->sort();
    if (column == ChangeColumn::Time) {
        if (sort) {
            m_changes->unsort();
        } else {
            m_changes->setOrder(isNewestFirst() ? RowOrder::OldestFirst : RowOrder::NewestFirst);
        }
    } else if (!sort || sort->column != column) {
        m_changes->sortBy(column, firstDirection(column));
    } else if (sort->direction == firstDirection(column)) {
        m_changes->sortBy(column, otherDirection(sort->direction));
    } else {
        m_changes->unsort();
    }
}

// After anything of the order has changed.
void ChangeTableView::showSorting()
{
    const std::optional<TableSort> sort = m_changes->sort();
    const bool ascends = sort ? sort->direction == SortDirection::Ascending : !isNewestFirst();
    m_header->showOrder(sort ? static_cast<int>(sort->column) : static_cast<int>(ChangeColumn::Time),
        ascends ? Qt::AscendingOrder : Qt::DescendingOrder, m_changes->isSorting());
    updatePill();
    const QString note = sortNote();
    if (std::exchange(m_sortNote, note) != note) {
        emit sortNoteChanged(note);
    }
}

QString ChangeTableView::sortNote() const
{
    const std::optional<TableSort> sort = m_changes ? m_changes->sort() : std::nullopt;
    if (!sort) {
        return {};
    }
    const QString title = titleOf(*m_changes, sort->column);
    if (m_changes->isSorting()) {
        return tr("Sorting by %1…").arg(title);
    }
    const std::optional<qint64> asOf = m_changes->sortedAsOf();
    const QString time
        = QDateTime::fromMSecsSinceEpoch(asOf.value_or(0)).toString(QStringLiteral("HH:mm:ss"));
    return asOf ? tr("Sorted by %1, as of %2").arg(title, time) : tr("Sorted by %1").arg(title);
}

QMenu *ChangeTableView::sortMenu()
{
    if (!m_sortMenu) {
        m_sortMenu = new QMenu(tr("&Order of the changes"), this);
        connect(m_sortMenu, &QMenu::aboutToShow, this, [this] { fillSortMenu(*m_sortMenu); });
        fillSortMenu(*m_sortMenu);
    }
    return m_sortMenu;
}

void ChangeTableView::fillSortMenu(QMenu &menu)
{
    menu.clear(); // and the submenus with it, which are the menu's
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    if (!m_changes) {
        return;
    }
    const auto live = [&](const QString &text, RowOrder order) {
        QAction *action = menu.addAction(text, this, [this, order] {
            m_changes->unsort();
            m_changes->setOrder(order);
        });
        action->setCheckable(true);
        action->setChecked(!m_changes->sort() && m_changes->order() == order);
    };
    live(tr("Live, &newest first"), RowOrder::NewestFirst);
    live(tr("Live, &oldest first"), RowOrder::OldestFirst);
    menu.addSeparator();
    for (int section = 0; section < static_cast<int>(ChangeColumn::Count); ++section) {
        const auto column = static_cast<ChangeColumn>(section);
        if (column != ChangeColumn::Time) {
            addSortActions(*menu.addMenu(tr("By %1").arg(titleOf(*m_changes, column))), column);
        }
    }
}

void ChangeTableView::addSortActions(QMenu &menu, ChangeColumn column)
{
    for (const SortDirection direction : {firstDirection(column), otherDirection(firstDirection(column))}) {
        QAction *action = menu.addAction(directionName(column, direction), this,
            [this, column, direction] { m_changes->sortBy(column, direction); });
        action->setCheckable(true);
        action->setChecked(m_changes->sort() == TableSort{column, direction});
    }
}

void ChangeTableView::showHeaderMenu(const QPoint &global, int column)
{
    if (!m_columns || !m_changes) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column > static_cast<int>(ChangeColumn::Time)) {
        menu->addSection(tr("Sort by %1").arg(titleOf(*m_changes, static_cast<ChangeColumn>(column))));
        addSortActions(*menu, static_cast<ChangeColumn>(column));
    }
    if (m_changes->sort()) {
        menu->addAction(tr("Back to the &live order"), m_changes.data(), &ChangeTableModel::unsort);
    }
    menu->addMenu(sortMenu());
    menu->addSection(tr("Columns"));
    menu->addActions(m_columns->actions());
    menu->addSeparator();
    menu->addAction(m_columns->resetAction());
    menu->popup(global);
}

} // namespace WikiMon
