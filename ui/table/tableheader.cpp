// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "table/tableheader.h"

#include "table/cellpainting.h"
#include "theme/colortokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

namespace WikiMon {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
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

void TableHeader::showOrder(int column, Qt::SortOrder order, bool isUnderWay)
{
    m_isUnderWay = isUnderWay;
    setSortIndicator(column, order); // screen readers and styles know of it
    viewport()->update();
}

static constexpr int ArrowRoom = 14; // pixels beside a title

// Beside the title: filled once the rows stand so.
void TableHeader::paintArrow(
    QPainter *painter, const QRect &content, const QString &text, bool isTrailing) const
{
    QFont bold = font();
    bold.setBold(true);
    const int used = std::min(QFontMetrics(bold).horizontalAdvance(text), content.width());
    const bool isAtLeft = isRightToLeft() == isTrailing; // of the title's two ends, the cell's edge
    const qreal middle
        = isAtLeft ? content.left() + used + ArrowRoom / 2.0 : content.right() + 1 - used - ArrowRoom / 2.0;
    const qreal y = content.center().y() + 0.5;
    const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -3 : 3;
    QPainterPath arrow({middle - 4, y - tip * 0.8});
    arrow.lineTo(middle + 4, y - tip * 0.8);
    arrow.lineTo(middle, y + tip);
    arrow.closeSubpath();
    const ColorTokens &tokens = colorTokens(palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.accent, 1));
    painter->setBrush(m_isUnderWay ? QBrush(Qt::NoBrush) : QBrush(tokens.accent));
    painter->drawPath(arrow);
    painter->restore();
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
    QRect content = rect.adjusted(CellPadding, 0, -CellPadding, -1);
    if (logicalIndex == sortIndicatorSection()) {
        line.text += m_isUnderWay ? QStringLiteral("…") : QString();
        const bool isAtLeft = isRightToLeft() == line.isTrailing;
        const QRect title = content.adjusted(isAtLeft ? 0 : ArrowRoom, 0, isAtLeft ? -ArrowRoom : 0, 0);
        paintArrow(painter, title, line.text, line.isTrailing);
        content = title;
    }
    paintCellLine(painter, option, content, line);
}

void HeaderCorner::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

} // namespace WikiMon
