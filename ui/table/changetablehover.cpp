// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The row under the pointer, which stays under it while rows move.
#include "table/changetableview.h"

#include <QHoverEvent>

#include <utility>

namespace WikiMon {

bool ChangeTableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter) {
        setHovered(static_cast<QHoverEvent *>(event)->position().toPoint().y());
    } else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave) {
        setHovered(-1);
    }
    return QAbstractItemView::viewportEvent(event);
}

void ChangeTableView::setHovered(int y)
{
    const bool isSameRow = y >= 0 && m_hoverY >= 0 && rowAt(y) == rowAt(m_hoverY);
    const int before = std::exchange(m_hoverY, y);
    if (!isSameRow) {
        updateRowAt(before);
        updateRowAt(y);
    }
}

// The pixels have moved by dy under the pointer: what was lit goes with them, another row is lit.
void ChangeTableView::hoverScrolled(int dy)
{
    if (m_hoverY >= 0) {
        updateRowAt(m_hoverY + dy);
        updateRowAt(m_hoverY);
    }
}

void ChangeTableView::updateRowAt(int y)
{
    if (y >= 0 && m_rowHeight > 0) {
        // With those beside it, as scrolling by pixels may have moved the borders.
        viewport()->update(0, rowTop(rowAt(y)) - m_rowHeight, viewport()->width(), 3 * m_rowHeight);
    }
}

} // namespace WikiMon
