// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// What ChangeTableView paints, besides the cells.
#include "table/changetableview.h"
#include "table/tableheader.h"
#include "theme/colortokens.h"
#include "theme/palette.h"
#include "watch/rulecolors.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace WikiMon {

void ChangeTableView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    painter.fillRect(exposed, colorTokens(palette()).panel);
    if (rowCount() == 0) {
        paintPlaceholder(&painter);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = std::min(rowAt(exposed.bottom()), rowCount() - 1);
    for (int row = rowAt(exposed.top()); row <= last; ++row) {
        paintRow(&painter, option, row, exposed);
    }
    paintGaps(&painter, rowAt(exposed.top()), last);
}

void ChangeTableView::paintRow(
    QPainter *painter, QStyleOptionViewItem &option, int row, const QRect &exposed) const
{
    paintRowGround(painter, option, row);
    for (int column = 0; column < m_header->count(); ++column) {
        const QModelIndex index = m_changes->index(row, column);
        option.rect = visualRect(index);
        if (option.rect.intersects(exposed)) {
            itemDelegateForIndex(index)->paint(painter, option, index);
        }
    }
}

// The option tells the cells what they are painted on, and in which colour.
void ChangeTableView::paintRowGround(QPainter *painter, QStyleOptionViewItem &option, int row) const
{
    static constexpr int MarkWidth = 3;
    const ColorTokens &tokens = colorTokens(palette());
    const QRect line(0, rowTop(row), viewport()->width(), m_rowHeight);
    const QVariant colour = rowIndex(row).data(static_cast<int>(ChangeRole::RuleColour));
    const auto rule = colour.isValid()
        ? std::optional(ruleColors(static_cast<RuleColour>(colour.toInt()), tokens))
        : std::nullopt;
    QColor ground = rule ? rule->background : tokens.panel;
    if (selectionModel()->isSelected(rowIndex(row))) {
        ground = rule ? rule->selectedBackground : tokens.selection;
    } else if (m_hoverY >= 0 && rowAt(m_hoverY) == row) {
        ground = mixed(ground, tokens.softLine, 0.7);
    }
    painter->fillRect(line, ground);
    painter->fillRect(line.left(), line.bottom(), line.width(), 1, tokens.softLine);
    option.backgroundBrush = ground;
    option.palette.setColor(QPalette::Text, rule ? rule->text : tokens.text);
    int marks = 0;
    const auto mark = [&](const QColor &color) {
        const int x = isRightToLeft() ? line.right() - MarkWidth + 1 - marks : marks;
        painter->fillRect(x, line.top(), MarkWidth, line.height() - 1, color);
        marks += MarkWidth;
    };
    if (hasFocus() && currentIndex().row() == row) {
        mark(tokens.accent);
    }
    if (rule) {
        mark(rule->badge);
    }
}

void ChangeTableView::paintPlaceholder(QPainter *painter) const
{
    painter->setPen(colorTokens(palette()).secondary);
    painter->drawText(
        viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

} // namespace WikiMon
