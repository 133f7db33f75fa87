// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How the table shows that the feed was down between two rows.
#include "session/filteredsession.h"
#include "session/sessionstore.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "theme/colortokens.h"
#include "theme/stylepainters.h"

#include <QPainter>

#include <algorithm>

namespace WikiMon {

void ChangeTableModel::addGap(const GapMark &gap)
{
    if (m_gaps.size() == MostGaps) {
        m_gaps.removeFirst();
    }
    m_gaps.append(gap);
    if (const int rows = rowCount(); rows > 0) {
        emit dataChanged(index(0, 0), index(rows - 1, 0), {static_cast<int>(ChangeRole::GapBefore)});
    }
}

// Where the rows stand as the changes came, the next older one tells whether the gap lies between the two;
// of the oldest row, it is what the session still holds.
QString ChangeTableModel::gapBefore(int row) const
{
    if (m_gaps.isEmpty() || isSorted()) {
        return {};
    }
    const int olderRow = m_order == RowOrder::NewestFirst ? row + 1 : row - 1;
    const bool hasOlder = olderRow >= 0 && olderRow < rowCount();
    const qint64 older = hasOlder ? sequenceAt(olderRow) : m_session.store().first() - 1;
    const qint64 sequence = sequenceAt(row);
    const auto gap = std::find_if(m_gaps.rbegin(), m_gaps.rend(),
        [&](const GapMark &one) { return one.sequence <= sequence && one.sequence > older; });
    return gap == m_gaps.rend() ? QString() : gap->text;
}

// A dashed line over the whole width with the words at its end, where the summaries stop. It belongs to two
// rows, so that both paint it.
void ChangeTableView::paintGaps(QPainter *painter, int first, int last) const
{
    static constexpr int Padding = 8;
    static constexpr int Margin = 12;
    const ColorTokens &tokens = colorTokens(palette());
    const bool isOlderBelow = m_changes->order() == RowOrder::NewestFirst;
    const QFontMetrics metrics = fontMetrics();
    for (int row = std::max(0, first - 1); row <= std::min(last + 1, rowCount() - 1); ++row) {
        const QString text = rowIndex(row).data(static_cast<int>(ChangeRole::GapBefore)).toString();
        if (text.isEmpty()) {
            continue;
        }
        const int y = isOlderBelow ? rowTop(row) + m_rowHeight - 1 : rowTop(row);
        painter->save();
        painter->setPen(QPen(tokens.unregistered, 1, Qt::DashLine));
        painter->drawLine(0, y, viewport()->width(), y);
        const int width
            = std::min(metrics.horizontalAdvance(text) + 2 * Padding, viewport()->width() - 2 * Margin);
        const QRect bounds(0, y - metrics.height() / 2, viewport()->width(), metrics.height());
        const QRect place(bounds.right() + 1 - Margin - width, bounds.top(), width, bounds.height());
        const QRect visual = QStyle::visualRect(layoutDirection(), bounds, place);
        painter->setFont(font());
        StylePainters::box(painter, visual, tokens.warningSoft, tokens.unregistered, 3);
        painter->setPen(tokens.text);
        painter->drawText(visual, int(Qt::AlignCenter) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, width - 2 * Padding));
        painter->restore();
    }
}

} // namespace WikiMon
