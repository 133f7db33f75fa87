// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikidelegate.h"

#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"
#include "widgets/plaintext.h"
#include "wikis/wikilistmodel.h"
#include "wikis/wikirowpainting.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace WikiMon {

using namespace WikiRows;

static constexpr int StarSide = 16;

static QString titleOf(const QModelIndex &index)
{
    return index.data(WikiListModel::SectionTitleRole).toString();
}

static QRect starRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect row = WikiRows::row(option, !titleOf(index).isEmpty());
    const QRect star(
        row.right() + 1 - Padding - StarSide, row.center().y() - StarSide / 2 + 1, StarSide, StarSide);
    return QStyle::visualRect(option.direction, row, star);
}

QSize WikiDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return WikiRows::size(option, !titleOf(index).isEmpty());
}

namespace {

// Places texts one after the other from the row's start, or from its end, in either direction of layout.
struct Line
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    QRect whole;
    QRect rest;

    void text(const QString &text, const QColor &color, bool isAtEnd, bool isRightToLeft = false)
    {
        const int width = qMin(rest.width(), painter->fontMetrics().horizontalAdvance(text) + 1);
        if (text.isEmpty() || width < painter->fontMetrics().averageCharWidth() * 3) {
            return;
        }
        QRect place = rest;
        if (isAtEnd) {
            place.setLeft(rest.right() + 1 - width);
            rest.setRight(place.left() - Gap - 1);
        } else {
            place.setWidth(width);
            rest.setLeft(place.right() + 1 + Gap);
        }
        painter->setPen(color);
        painter->setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(option.direction, whole, place),
            int(Qt::AlignVCenter | Qt::AlignHCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
    }

    void badge(const QString &text, const QColor &color, const QColor &border, int minimumWidth)
    {
        const int width = qMax(minimumWidth, painter->fontMetrics().horizontalAdvance(text) + 12);
        const int height = painter->fontMetrics().height() + 2;
        const QRect place(rest.left(), rest.center().y() - height / 2 + 1, width, height);
        rest.setLeft(place.right() + 1 + Gap);
        const QRect visual = QStyle::visualRect(option.direction, whole, place);
        if (text.isEmpty()) {
            QRectF symbol(0, 0, 16, 16);
            symbol.moveCenter(QRectF(visual).center());
            paintSymbol(painter, "wiki"_L1, symbol, color);
            return;
        }
        StylePainters::box(painter, visual, QColor(), border, 3);
        painter->setPen(color);
        painter->drawText(visual, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
    }
};

} // namespace

void WikiDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorTokens &tokens = colorTokens(option.palette);
    const QString title = titleOf(index);
    const QRect row = WikiRows::row(option, !title.isEmpty());
    painter->save();
    painter->setFont(option.font);
    paintTitle(painter, option, title);
    paintGround(painter, option, row);

    const bool isFavourite = index.data(WikiListModel::IsFavouriteRole).toBool();
    if (isFavourite || (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
        paintSymbol(painter, isFavourite ? "star-filled"_L1 : "star"_L1, starRect(option, index),
            isFavourite ? tokens.accent : tokens.secondary);
    }

    Line line{painter, option, row, row.adjusted(Padding, 0, -Padding - StarSide - Gap, 0)};
    const QVariant ticked = index.data(Qt::CheckStateRole);
    if (ticked.isValid()) {
        paintBox(painter, option, row, static_cast<Qt::CheckState>(ticked.toInt()));
        line.rest.setLeft(contentsLeft(row));
    }
    line.badge(index.data(WikiListModel::CodeRole).toString(), tokens.secondary, tokens.line,
        option.fontMetrics.horizontalAdvance(u"zh-min-nan"_s));
    line.text(index.data(WikiListModel::HostRole).toString(), tokens.secondary, true);
    const QString status = index.data(WikiListModel::StatusTextRole).toString();
    line.text(index.data().toString(), status.isEmpty() ? tokens.text : tokens.secondary, false);
    if (!status.isEmpty()) {
        line.badge(status, tokens.unregistered, tokens.unregistered, 0);
    }
    line.text(isolated(index.data(WikiListModel::AutonymRole).toString()), tokens.secondary, false,
        index.data(WikiListModel::IsRightToLeftRole).toBool());
    painter->restore();
}

bool WikiDelegate::isOnStar(const QRect &row, const QPoint &position, Qt::LayoutDirection direction)
{
    static constexpr int Width = 2 * Padding + StarSide; // to the edge: a small target is a hard one
    const QRect area(row.right() + 1 - Width, row.top(), Width, row.height());
    return QStyle::visualRect(direction, row, area).contains(position);
}

bool WikiDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint position = mouse->position().toPoint();
    if (mouse->button() != Qt::LeftButton) {
        return false;
    }
    if (isOnStar(option.rect, position, option.direction)) {
        return isPress
            || model->setData(
                index, !index.data(WikiListModel::IsFavouriteRole).toBool(), WikiListModel::IsFavouriteRole);
    }
    const bool hasBox = index.data(Qt::CheckStateRole).isValid();
    if (hasBox && isOnBox(option.rect, position, option.direction)) {
        return isPress || toggle(model, index);
    }
    return false; // the base class has a box of its own, elsewhere
}

} // namespace WikiMon
