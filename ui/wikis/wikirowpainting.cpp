// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikirowpainting.h"

#include "theme/palette.h"
#include "theme/stylepainters.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QStyle>

namespace WikiMon::WikiRows {

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

int titleHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

QSize size(const QStyleOptionViewItem &option, bool hasTitle)
{
    return {200, rowHeight(option.fontMetrics) + (hasTitle ? titleHeight(option.fontMetrics) : 0)};
}

QRect row(const QStyleOptionViewItem &option, bool hasTitle)
{
    return option.rect.adjusted(0, hasTitle ? titleHeight(option.fontMetrics) : 0, 0, 0);
}

void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QString &title)
{
    if (title.isEmpty()) {
        return;
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(colorTokens(option.palette).secondary);
    QRect place = option.rect.adjusted(Padding, 4, -Padding, 0);
    place.setHeight(titleHeight(option.fontMetrics) - 4);
    painter->drawText(
        place, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), title);
    painter->setFont(option.font);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const ColorTokens &tokens = colorTokens(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        StylePainters::box(painter, row, tokens.selection, QColor());
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        StylePainters::box(painter, row, mixed(tokens.panel, tokens.text, 0.05), QColor());
    }
}

void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, Qt::CheckState state)
{
    QStyleOption box;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled;
    box.state.setFlag(QStyle::State_On, state == Qt::Checked);
    box.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    const QRect place(row.left() + Padding, row.center().y() - BoxSide / 2 + 1, BoxSide, BoxSide);
    box.rect = QStyle::visualRect(option.direction, row, place);
    StylePainters::checkIndicator(painter, box, false);
}

bool isOnBox(const QRect &row, const QPoint &position, Qt::LayoutDirection direction)
{
    static constexpr int Width = Padding + BoxSide + Gap / 2; // from the edge: a small target is a hard one
    return QStyle::visualRect(direction, row, QRect(row.left(), row.top(), Width, row.height()))
        .contains(position);
}

bool toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace WikiMon::WikiRows
