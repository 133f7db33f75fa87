// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/placesdelegate.h"

#include "map/placesmodel.h"
#include "theme/colortokens.h"
#include "theme/tabulardigits.h"

#include <QApplication>
#include <QPainter>

namespace WikiMon {

static constexpr int RowPadding = 8; // as in the table of changes
static constexpr int CellPadding = 8;

void PlacesDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // the background and the focus
    const ColorTokens &tokens = colorTokens(cell.palette);
    const bool isZero = index.data(PlacesModel::SortRole) == QVariant(qint64(0));
    painter->save();
    painter->setFont(cell.font);
    const QRect content = cell.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const Qt::Alignment side = QStyle::visualAlignment(
        cell.direction, cell.displayAlignment & Qt::Alignment(Qt::AlignHorizontal_Mask));
    if (index.column() < PlacesModel::Changes) {
        painter->setPen(index.column() == PlacesModel::Country ? tokens.text : tokens.secondary);
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(content, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
            cell.fontMetrics.elidedText(text, Qt::ElideRight, content.width()));
    } else {
        painter->setPen(isZero || index.column() == PlacesModel::Changes
                ? (isZero ? tokens.secondary : tokens.text)
                : (index.column() == PlacesModel::Added ? tokens.added : tokens.removed));
        painter->setLayoutDirection(Qt::LeftToRight); // the sign stands before its number
        TabularDigits(cell.font).draw(painter, content, side, text);
    }
    painter->restore();
}

QSize PlacesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * CellPadding,
        option.fontMetrics.height() + RowPadding};
}

} // namespace WikiMon
