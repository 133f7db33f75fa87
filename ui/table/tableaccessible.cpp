// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tableaccessible.h"

#include "table/changetableview.h"

#include <algorithm>

namespace WikiMon {

static QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChangeTableView *>(object);
    return view ? new TableAccessible(view) : nullptr;
}

void TableAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

TableAccessible::TableAccessible(ChangeTableView *view) : QAccessibleWidget(view, QAccessible::Table) { }

TableAccessible::~TableAccessible()
{
    forgetCells();
}

void TableAccessible::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    m_cells.clear();
}

ChangeTableView *TableAccessible::view() const
{
    return static_cast<ChangeTableView *>(widget());
}

void *TableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int TableAccessible::rowCount() const
{
    return view()->changeModel() ? view()->changeModel()->rowCount() : 0;
}

int TableAccessible::columnCount() const
{
    return static_cast<int>(view()->visibleColumns().size());
}

int TableAccessible::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *TableAccessible::child(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns, index % columns);
}

QAccessibleInterface *TableAccessible::cellAt(int row, int column) const
{
    const QList<ChangeColumn> columns = view()->visibleColumns();
    if (row < 0 || row >= rowCount() || column < 0 || column >= columns.size()) {
        return nullptr;
    }
    const qint64 sequence = view()->changeModel()->sequenceAt(row);
    const std::pair key(sequence, static_cast<int>(columns[column]));
    if (QAccessibleInterface *known = QAccessible::accessibleInterface(m_cells.value(key))) {
        return known;
    }
    if (m_cells.size() >= MaxCells) {
        forgetCells();
    }
    auto *cell = new CellAccessible(view(), sequence, columns[column]);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int TableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccessible *>(child);
    return cell && cell->isValid() ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *TableAccessible::childAt(int x, int y) const
{
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    const auto column = static_cast<ChangeColumn>(index.column());
    return index.isValid() ? cellAt(index.row(), static_cast<int>(view()->visibleColumns().indexOf(column)))
                           : nullptr;
}

QAccessibleInterface *TableAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return current.isValid() ? cellAt(current.row(), 0) : nullptr;
}

QString TableAccessible::rowDescription(int row) const
{
    return view()->changeModel()->index(row, static_cast<int>(ChangeColumn::Page)).data().toString();
}

QString TableAccessible::columnDescription(int column) const
{
    const QList<ChangeColumn> columns = view()->visibleColumns();
    return column < 0 || column >= columns.size()
        ? QString()
        : view()->changeModel()->headerData(static_cast<int>(columns[column]), Qt::Horizontal).toString();
}

int TableAccessible::selectedRowCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        rows += range.height();
    }
    return rows;
}

int TableAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<int> TableAccessible::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < MaxListed; ++row) {
            rows += row;
        }
    }
    return rows;
}

QList<QAccessibleInterface *> TableAccessible::selectedCells() const
{
    if (m_cells.size() + MaxListed > MaxCells) {
        forgetCells(); // before, not in the middle of the list
    }
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount() && cells.size() < MaxListed; ++column) {
            cells += cellAt(row, column);
        }
    }
    return cells;
}

bool TableAccessible::isRowSelected(int row) const
{
    return view()->selectionModel()->isSelected(view()->changeModel()->index(row, 0));
}

bool TableAccessible::selectRow(int row)
{
    const QModelIndex index = view()->changeModel()->index(row, 0);
    view()->setCurrentIndex(index);
    return index.isValid();
}

bool TableAccessible::unselectRow(int row)
{
    const QModelIndex index = view()->changeModel()->index(row, 0);
    view()->selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return index.isValid();
}

void TableAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset) {
        forgetCells();
    }
}

CellAccessible::CellAccessible(ChangeTableView *view, qint64 sequence, ChangeColumn column)
    : m_view(view)
    , m_sequence(sequence)
    , m_column(column)
{
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                   : nullptr;
}

int CellAccessible::rowIndex() const
{
    return m_view && m_view->changeModel() ? m_view->changeModel()->rowOf(m_sequence) : -1;
}

int CellAccessible::columnIndex() const
{
    return m_view ? static_cast<int>(m_view->visibleColumns().indexOf(m_column)) : -1;
}

QModelIndex CellAccessible::modelIndex() const
{
    const int row = rowIndex();
    return row >= 0 ? m_view->changeModel()->index(row, static_cast<int>(m_column)) : QModelIndex();
}

QAccessibleInterface *CellAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString CellAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? modelIndex().data(Qt::AccessibleTextRole).toString() : QString();
}

QRect CellAccessible::rect() const
{
    const QRect rect = m_view ? m_view->visualRect(modelIndex()) : QRect();
    return rect.isNull() ? QRect() : rect.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    const QModelIndex index = modelIndex();
    if (!index.isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex().row() == index.row();
    state.offscreen = !m_view->visualRect(index).intersects(m_view->viewport()->rect());
    return state;
}

bool CellAccessible::isSelected() const
{
    return m_view && m_view->selectionModel()->isSelected(modelIndex());
}

} // namespace WikiMon
