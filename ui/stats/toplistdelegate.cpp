// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/toplistdelegate.h"

#include "stats/toplistmodel.h"
#include "table/cellpainting.h"
#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/tabulardigits.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace WikiMon {

static constexpr int BarHeight = 8;
static constexpr int Gap = 16;

QSize TopListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, option.fontMetrics.height() + RowPadding};
}

// The largest count has the first row, and so the width of the column.
static int countWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString widest = index.siblingAtRow(0).data(TopListModel::CountTextRole).toString();
    return static_cast<int>(TabularDigits(option.font).width(widest)) + 2;
}

static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const ColorTokens &tokens)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.selection);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, mixed(tokens.panel, tokens.text, 0.05));
    }
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.softLine);
}

void TopListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorTokens &tokens = colorTokens(option.palette);
    painter->save();
    painter->setFont(option.font);
    paintBackground(painter, option, tokens);

    // Left to right first, then mirrored as a whole.
    const QRect inner = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const auto visual
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int count = countWidth(option, index);
    const int bar = std::max(0, std::min(inner.width() * 34 / 100, inner.width() - count - 2 * Gap - 80));
    const QRect barRect(inner.right() + 1 - bar, inner.center().y() - BarHeight / 2 + 1, bar, BarHeight);
    const QRect countRect(barRect.left() - (bar > 0 ? Gap : 0) - count, inner.top(), count, inner.height());
    QRect nameRect = inner;
    nameRect.setRight(countRect.left() - Gap);

    QRect rest = visual(nameRect);
    if (const QString badge = index.data(TopListModel::BadgeRole).toString(); !badge.isEmpty()) {
        rest = paintBadge(painter, option, rest, badge, tokens.secondary);
    }
    CellLine name;
    name.text = index.data().toString();
    name.color = tokens.text;
    paintCellLine(painter, option, rest, name);

    painter->setPen(tokens.text);
    // Units stand below units in both directions.
    TabularDigits(option.font)
        .draw(painter, visual(countRect), Qt::AlignRight, index.data(TopListModel::CountTextRole).toString());

    if (bar > 0) {
        QRect filled = barRect;
        filled.setWidth(
            std::max(2, static_cast<int>(index.data(TopListModel::ShareRole).toDouble() * bar + 0.5)));
        StylePainters::box(painter, visual(filled), mixed(tokens.panel, tokens.accent, 0.78), QColor(), 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        StylePainters::focusRing(painter, option.rect, tokens, 2);
    }
    painter->restore();
}

} // namespace WikiMon
