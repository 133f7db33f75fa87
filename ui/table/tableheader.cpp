// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tableheader.h"

#include "table/cellpainting.h"
#include "theme/colortokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace WikiMon {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFirstSectionMovable(true);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 3 + 2 * CellPadding);
    setFrameShape(QFrame::NoFrame);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + RowPadding + 2};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // What lies beyond the last section, where the style has painted something of its own.
    QPainter painter(viewport());
    const ColorTokens &tokens = colorTokens(palette());
    const int used = length() - offset();
    QRect beyond = viewport()->rect();
    isRightToLeft() ? beyond.setRight(beyond.right() - used) : beyond.setLeft(used);
    if (beyond.isValid()) {
        painter.fillRect(beyond, tokens.page);
    }
    // The line to the rows also tells that keys go to the table, when no row can show it yet.
    const bool hasKeys = parentWidget() && parentWidget()->hasFocus();
    painter.fillRect(0, height() - 1, width(), 1, hasKeys ? tokens.accent : tokens.line);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ColorTokens &tokens = colorTokens(palette());
    painter->fillRect(rect, tokens.page);
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->fillRect(edge, rect.top() + 6, 1, rect.height() - 12, tokens.softLine);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.font = font();
    CellLine line;
    line.text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    line.color = tokens.secondary;
    line.isBold = true;
    const QVariant alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    line.isTrailing = alignment.toInt() & Qt::AlignRight;
    paintCellLine(painter, option, rect.adjusted(CellPadding, 0, -CellPadding, -1), line);
}

void HeaderCorner::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

} // namespace WikiMon
