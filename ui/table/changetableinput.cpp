// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"
#include "table/cellpainting.h"
#include "table/changelinks.h"
#include "table/changemenu.h"
#include "table/changetableview.h"
#include "table/newrowspill.h"
#include "table/rowtext.h"
#include "table/tablecolumns.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
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

// What ChangeTableView does: following and standing still, selecting, keys, mouse and menus.

void ChangeTableView::setFollowing(bool following)
{
    if (m_isFollowing != following) {
        m_isFollowing = following;
        emit followingChanged(following);
    }
}

void ChangeTableView::showNewRows(qint64 count)
{
    m_newRows = count;
    m_pill->setCount(count);
    placePill();
}

void ChangeTableView::setScrollValue(qint64 value)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    verticalScrollBar()->setValue(static_cast<int>(std::min<qint64>(value, verticalScrollBar()->maximum())));
}

void ChangeTableView::noteUserScroll(int value)
{
    if (m_isAdjusting) {
        return;
    }
    setFollowing(value == 0);
    // Those that have come into sight are new no more.
    showNewRows(std::min<qint64>(m_newRows, (value + m_rowHeight - 1) / m_rowHeight));
}

void ChangeTableView::goToNewest()
{
    setScrollValue(0);
    setFollowing(true);
    showNewRows(0);
    viewport()->update();
}

void ChangeTableView::rowsInserted(const QModelIndex &, int start, int end)
{
    const int count = end - start + 1;
    const bool isAbove = start == 0 && !m_isFollowing;
    const qint64 wanted = verticalOffset() + static_cast<qint64>(count) * m_rowHeight;
    updateScrollBars();
    if (isAbove) {
        setScrollValue(wanted);
        if (verticalOffset() == wanted) {
            showNewRows(m_newRows + count);
            return; // what is in sight has not changed
        }
        // Too few rows to scroll: they are all in sight.
        showNewRows(std::min<qint64>(m_newRows + count, rowAt(0)));
    }
    if (start == 0 && count < rowsInSight()) {
        // Only what is new needs painting.
        viewport()->scroll(0, count * m_rowHeight);
        hoverScrolled(count * m_rowHeight);
    } else if (start <= rowAt(viewport()->height())) {
        viewport()->update();
    }
}

void ChangeTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // The selection model would make a neighbour current and the view jump to it.
    if (currentIndex().row() >= start && currentIndex().row() <= end) {
        selectionModel()->clearCurrentIndex();
    }
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void ChangeTableView::reset()
{
    QAbstractItemView::reset();
    showNewRows(0);
    setScrollValue(0);
    updateGeometries();
    setFollowing(true);
}

// Clearing a search leaves the user where they were, among the neighbours.
void ChangeTableView::restoreCurrent()
{
    const int row = m_currentBeforeReset >= 0 ? m_changes->rowOf(m_currentBeforeReset) : -1;
    m_currentBeforeReset = -1;
    if (row >= 0) {
        setCurrentIndex(rowIndex(row));
        scrollTo(rowIndex(row), PositionAtCenter);
    }
}

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

void ChangeTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const int top = index.row() * m_rowHeight;
    const int room = viewport()->height() - m_rowHeight;
    int value = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < value)) {
        value = top;
    } else if (hint == PositionAtBottom || (hint == EnsureVisible && top > value + room)) {
        value = top - room;
    } else if (hint == PositionAtCenter) {
        value = top - room / 2;
    }
    const int before = verticalOffset();
    setScrollValue(std::max(0, value));
    if (verticalOffset() != before) {
        setFollowing(false);
        showNewRows(std::min<qint64>(m_newRows, (verticalOffset() + m_rowHeight - 1) / m_rowHeight));
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
    emit currentChangeChanged(current.isValid() && m_changes ? m_changes->sequenceAt(current.row()) : -1);
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
    } else if (!deselected.isEmpty() && !selectionModel()->hasSelection() && verticalOffset() == 0) {
        setFollowing(true);
    }
}

const RecentChange *ChangeTableView::currentChange() const
{
    return m_changes && currentIndex().isValid() ? m_changes->changeAt(currentIndex().row()) : nullptr;
}

void ChangeTableView::openCurrent()
{
    const RecentChange *change = currentChange();
    const QUrl url = change ? changeUrl(*change) : QUrl();
    if (!url.isEmpty()) {
        emit openUrlRequested(url);
    }
}

void ChangeTableView::copySelection()
{
    QItemSelection selection = selectionModel()->selection();
    std::ranges::sort(selection, {}, &QItemSelectionRange::top);
    const QList<ChangeColumn> columns = visibleColumns();
    QString text;
    qint64 selected = 0;
    qint64 copied = 0;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        selected += range.height();
        for (int row = range.top(); row <= range.bottom() && copied < MaxCopiedRows; ++row) {
            if (const RecentChange *change = m_changes->changeAt(row)) {
                text += rowAsText(*change, columns);
                ++copied;
            }
        }
    }
    if (copied > 0) {
        QGuiApplication::clipboard()->setText(text);
        emit rowsCopied(copied, selected);
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
        return;
    }
    auto *menu = new ChangeMenu(*change, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ChangeMenu::openUrlRequested, this, &ChangeTableView::openUrlRequested);
    connect(menu, &ChangeMenu::searchRequested, this, &ChangeTableView::searchRequested);
    const QPoint below(CellPadding, rowTop(index.row()) + m_rowHeight);
    menu->popup(byKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void ChangeTableView::showHeaderMenu(const QPoint &position)
{
    if (!m_columns) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_columns->actions());
    menu->addSeparator();
    menu->addAction(m_columns->resetAction());
    menu->popup(m_header->mapToGlobal(position));
}

} // namespace WikiMon
