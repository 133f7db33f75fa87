// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How ChangeTableView follows the session or stands still in it, and keeps the current change.
#include "table/changetableview.h"
#include "table/newrowspill.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace WikiMon {

bool ChangeTableView::isNewestFirst() const
{
    return !m_changes || m_changes->order() == RowOrder::NewestFirst;
}

int ChangeTableView::newestEnd() const
{
    return isNewestFirst() ? 0 : verticalScrollBar()->maximum();
}

// Rows between what is in sight and the newest end.
qint64 ChangeTableView::mostUnseen() const
{
    const int distance = std::abs(newestEnd() - verticalOffset());
    return (distance + m_rowHeight - 1) / m_rowHeight;
}

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
    updatePill();
}

void ChangeTableView::updatePill()
{
    const qint64 held = m_changes ? m_changes->heldCount() : 0;
    using Kind = NewRowsPill::Kind;
    if (isSorted()) {
        m_pill->setContent(Kind::Unsorted, held);
    } else if (held > 0) {
        m_pill->setContent(Kind::Held, held + m_newRows);
    } else {
        m_pill->setContent(isNewestFirst() ? Kind::Above : Kind::Below, m_newRows);
    }
    placePill();
}

void ChangeTableView::placePill()
{
    static constexpr int Margin = 8;
    const QRect area = viewport()->geometry();
    const bool isAbove = isSorted() || isNewestFirst();
    m_pill->move(area.left() + (area.width() - m_pill->width()) / 2,
        isAbove ? area.top() + Margin : area.bottom() + 1 - Margin - m_pill->height());
}

void ChangeTableView::pillClicked()
{
    if (isSorted()) {
        m_changes->sortAgain();
    } else {
        goToNewest();
    }
}

void ChangeTableView::setScrollValue(qint64 value)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    verticalScrollBar()->setValue(
        static_cast<int>(std::clamp<qint64>(value, 0, verticalScrollBar()->maximum())));
}

void ChangeTableView::noteUserScroll(int value)
{
    if (m_isAdjusting) {
        return;
    }
    setFollowing(!isSorted() && value == newestEnd());
    // Those that have come into sight are new no more.
    showNewRows(std::min<qint64>(m_newRows, mostUnseen()));
    dropPending(); // the user has looked elsewhere
}

void ChangeTableView::goToNewest()
{
    if (m_changes && !isSorted()) {
        m_changes->takeHeld();
    }
    setScrollValue(isSorted() ? 0 : newestEnd());
    setFollowing(!isSorted());
    showNewRows(0);
    viewport()->update();
}

void ChangeTableView::rowsInserted(const QModelIndex &, int start, int end)
{
    const qint64 count = qint64(end) - start + 1;
    const int before = verticalOffset();
    updateScrollBars();
    if (m_isFollowing || count == rowCount()) {
        followInserted(start, count, before);
    } else {
        // Rows that come in above push nothing out of sight.
        const qint64 wanted = before + (start == 0 ? count * m_rowHeight : 0);
        setScrollValue(wanted);
        const bool areNew = (start == 0) == isNewestFirst();
        showNewRows(std::min(m_newRows + (areNew ? count : 0), mostUnseen()));
        if (verticalOffset() != wanted || start != 0) {
            viewport()->update();
        }
    }
    selectSuccessor();
    selectPending();
}

// Only what is new needs painting where the rest can be moved as pixels.
void ChangeTableView::followInserted(int start, qint64 count, int before)
{
    const qint64 height = count * m_rowHeight;
    setScrollValue(newestEnd());
    if (isNewestFirst()) {
        if (start == 0 && count < rowsInSight()) {
            viewport()->scroll(0, static_cast<int>(height));
            hoverScrolled(static_cast<int>(height));
        } else if (start <= rowAt(viewport()->height())) {
            viewport()->update();
        }
        return;
    }
    const int moved = verticalOffset() - before;
    if (moved != height || (start > 0 && count >= rowsInSight())) {
        viewport()->update();
    } else if (start > 0) {
        viewport()->scroll(0, -moved);
        hoverScrolled(-moved);
    }
}

void ChangeTableView::rowsWereRemoved(int first, int last)
{
    // Rows that go above what is in sight move nothing in it.
    const qint64 above = first == 0 && !isNewestFirst()
        ? qint64(last) + 1
        : std::max(std::min(last + 1, verticalOffset() / m_rowHeight) - first, 0);
    const qint64 wanted = verticalOffset() - above * m_rowHeight;
    updateScrollBars();
    setScrollValue(m_isFollowing ? newestEnd() : wanted);
    showNewRows(std::min(m_newRows, mostUnseen()));
    viewport()->update();
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
    updateGeometries();
    setScrollValue(isSorted() ? 0 : newestEnd());
    setFollowing(!isSorted());
    showNewRows(0);
}

// Another filter or order leaves the user with their change: among its neighbours in the live order, while
// sorted rows show what they begin with.
void ChangeTableView::restoreCurrent()
{
    const int row = m_current >= 0 ? m_changes->rowOf(m_current) : -1;
    m_pending = -1;
    if (row >= 0 && !m_hadSelection) { // only where the keys would go on from
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(rowIndex(row), QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    } else if (row >= 0) {
        setAutoScroll(false);
        setCurrentIndex(rowIndex(row));
        setAutoScroll(true);
        if (!isSorted()) {
            scrollTo(rowIndex(row), PositionAtCenter);
        }
    } else if (m_hadSelection && m_current >= 0 && m_changes->isSearching()) {
        m_pending = m_current;
    }
    tellCurrent();
}

void ChangeTableView::selectSequence(qint64 sequence)
{
    if (!m_changes) {
        return;
    }
    if (m_changes->holds(sequence)) {
        m_changes->takeHeld();
    }
    const int row = m_changes->rowShowing(sequence);
    if (row < 0) {
        m_pending = m_changes->isSearching() ? sequence : -1;
        if (m_pending < 0) {
            emit selectionMissed();
        }
        return;
    }
    const bool isInSight = viewport()->rect().contains(visualRect(rowIndex(row)).center());
    setAutoScroll(false);
    setCurrentIndex(rowIndex(row));
    setAutoScroll(true);
    scrollTo(rowIndex(row), isInSight ? EnsureVisible : PositionAtCenter);
}

void ChangeTableView::selectPending()
{
    if (m_pending >= 0 && m_changes->rowOf(m_pending) >= 0) {
        selectSequence(std::exchange(m_pending, -1));
    }
}

// A group that goes on stays the current row, wherever that is now.
void ChangeTableView::selectSuccessor()
{
    const int row = m_successor >= 0 ? m_changes->rowOf(m_successor) : -1;
    if (row >= 0) {
        m_successor = -1;
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(
            rowIndex(row), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        setAutoScroll(true);
    }
}

void ChangeTableView::dropPending()
{
    m_pending = -1;
    tellCurrent();
}

// What is waited for is still the current change for everybody else.
void ChangeTableView::tellCurrent()
{
    const int row = currentIndex().row();
    const qint64 now = row >= 0 && m_changes ? m_changes->sequenceAt(row) : -1;
    if (now != m_current && (now >= 0 || (m_pending < 0 && m_successor < 0))) {
        m_current = now;
        emit currentChangeChanged(now);
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
        showNewRows(std::min<qint64>(m_newRows, mostUnseen()));
        viewport()->update();
    }
}

} // namespace WikiMon
