// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/cellpainting.h"
#include "table/changelinks.h"
#include "table/changemenu.h"
#include "table/changetableview.h"
#include "table/tableheader.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <tuple>
#include <utility>

namespace WikiMon {

// What ChangeTableView does with keys and the mouse.

void ChangeTableView::scrollContentsBy(int dx, int dy)
{
    if (m_isAdjusting) {
        return;
    }
    if (dx == 0) {
        viewport()->scroll(0, dy); // what stays in sight needs no painting
        hoverScrolled(dy);
    } else {
        viewport()->update();
    }
}

QModelIndex ChangeTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    if (last < 0) {
        return {};
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        const int top = (verticalOffset() + m_rowHeight - 1) / m_rowHeight;
        return rowIndex(action == MoveEnd ? last : action == MoveHome ? 0 : std::min(top, last));
    }
    int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= rowsInSight() - 1;
        break;
    case MovePageDown:
        row += rowsInSight() - 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight: {
        const bool forward = (action == MoveRight) != isRightToLeft();
        horizontalScrollBar()->triggerAction(
            forward ? QAbstractSlider::SliderSingleStepAdd : QAbstractSlider::SliderSingleStepSub);
        break;
    }
    }
    return rowIndex(std::clamp(row, 0, last));
}

void ChangeTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int last = rowCount() - 1;
    if (last < 0) {
        return;
    }
    int top = rowAt(rect.normalized().top());
    int bottom = rowAt(rect.normalized().bottom());
    if (state() == DragSelectingState && m_pressed.isValid()) {
        // Rows may have come in since the button went down.
        std::tie(top, bottom) = std::minmax({m_pressed.row(), rowAt(m_dragPosition.y())});
    }
    const QModelIndex from = rowIndex(std::clamp(top, 0, last));
    const QModelIndex to = rowIndex(std::clamp(bottom, 0, last));
    selectionModel()->select(QItemSelection(from, to), command | QItemSelectionModel::Rows);
}

void ChangeTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    tellFocus(current.row());
    if (current.isValid()) {
        m_pending = -1; // the user has chosen another one
    }
    tellCurrent();
}

// Tells screen readers, which Qt does for its own views only.
void ChangeTableView::tellFocus(int row)
{
    if (row >= 0 && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(row * static_cast<int>(visibleColumns().size()));
        QAccessible::updateAccessibility(&event);
    }
}

void ChangeTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    // The selection model also tells when rows only move; that is nobody's choice.
    if (!selected.isEmpty()) {
        setFollowing(false);
    } else if (!deselected.isEmpty() && !selectionModel()->hasSelection() && m_successor < 0) {
        setFollowing(!isSorted() && verticalOffset() == newestEnd());
    }
}

const RecentChange *ChangeTableView::currentChange() const
{
    return m_changes && currentIndex().isValid() ? m_changes->changeAt(currentIndex().row()) : nullptr;
}

void ChangeTableView::openCurrent()
{
    const QUrl url = urlOf(currentIndex().row());
    if (!url.isEmpty()) {
        emit openUrlRequested(url);
    }
}

void ChangeTableView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Home && modifiers == Qt::ControlModifier) {
        goToNewest();
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openCurrent();
    } else if (isPlain && event->key() == Qt::Key_Escape && selectionModel()
        && selectionModel()->hasSelection()) {
        clearSelection();
    } else if (isPlain && event->key() == Qt::Key_Escape && m_changes && m_changes->sort()) {
        m_changes->unsort();
    } else if ((isPlain || modifiers == Qt::ShiftModifier)
        && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent move(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, modifiers);
        QAbstractItemView::keyPressEvent(&move);
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void ChangeTableView::focusInEvent(QFocusEvent *event)
{
    // Not the item view's, which makes the first row current: focus alone selects nothing here.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    m_header->viewport()->update();
}

void ChangeTableView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
    m_header->viewport()->update();
}

void ChangeTableView::mousePressEvent(QMouseEvent *event)
{
    m_dragPosition = event->position().toPoint();
    m_pressed = indexAt(m_dragPosition);
    QAbstractItemView::mousePressEvent(event);
}

void ChangeTableView::mouseMoveEvent(QMouseEvent *event)
{
    m_dragPosition = event->position().toPoint();
    QAbstractItemView::mouseMoveEvent(event);
}

void ChangeTableView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void ChangeTableView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateRowHeight();
        updateGeometries();
    }
}

void ChangeTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const RecentChange *change = m_changes && index.isValid() ? m_changes->changeAt(index.row()) : nullptr;
    if (!change) {
        if (byKey) { // no row to speak of: what can be done with the columns
            showHeaderMenu(viewport()->mapToGlobal(QPoint(CellPadding, 0)), -1);
        }
        return;
    }
    auto *menu = new ChangeMenu(*change, this, m_linkHome);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ChangeMenu::openUrlRequested, this, &ChangeTableView::openUrlRequested);
    connect(menu, &ChangeMenu::filterRequested, this, &ChangeTableView::filterRequested);
    connect(menu, &ChangeMenu::copied, this, &ChangeTableView::copied);
    addGroupActions(*menu, index.row());
    addSelectionCopies(*menu);
    const QPoint below(CellPadding, rowTop(index.row()) + m_rowHeight);
    menu->popup(byKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

} // namespace WikiMon
