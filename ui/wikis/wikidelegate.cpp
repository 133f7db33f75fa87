// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikidelegate.h"

#include "theme/palette.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"
#include "widgets/plaintext.h"
#include "wikis/wikilistmodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int Padding = 8;
static constexpr int Gap = 8;
static constexpr int StarSide = 16;

static int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

static int titleHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

// The row without the section's title above it.
static QRect rowRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rect = option.rect;
    if (!index.data(WikiListModel::SectionTitleRole).toString().isEmpty()) {
        rect.setTop(rect.top() + titleHeight(option.fontMetrics));
    }
    return rect;
}

static QRect starRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect row = rowRect(option, index);
    const QRect star(
        row.right() + 1 - Padding - StarSide, row.center().y() - StarSide / 2 + 1, StarSide, StarSide);
    return QStyle::visualRect(option.direction, row, star);
}

QSize WikiDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasTitle = !index.data(WikiListModel::SectionTitleRole).toString().isEmpty();
    return {200, rowHeight(option.fontMetrics) + (hasTitle ? titleHeight(option.fontMetrics) : 0)};
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
    const QRect row = rowRect(option, index);
    painter->save();
    painter->setFont(option.font);
    if (const QString title = index.data(WikiListModel::SectionTitleRole).toString(); !title.isEmpty()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(tokens.secondary);
        const QRect place = option.rect.adjusted(Padding, 4, -Padding, -row.height());
        painter->drawText(
            place, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), title);
        painter->setFont(option.font);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        StylePainters::box(painter, row, tokens.selection, QColor());
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        StylePainters::box(painter, row, mixed(tokens.panel, tokens.text, 0.05), QColor());
    }

    const bool isFavourite = index.data(WikiListModel::IsFavouriteRole).toBool();
    if (isFavourite || (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
        paintSymbol(painter, isFavourite ? "star-filled"_L1 : "star"_L1, starRect(option, index),
            isFavourite ? tokens.accent : tokens.secondary);
    }

    Line line{painter, option, row, row.adjusted(Padding, 0, -Padding - StarSide - Gap, 0)};
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
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && isOnStar(option.rect, mouse->position().toPoint(), option.direction)) {
            if (event->type() == QEvent::MouseButtonRelease) {
                const bool isFavourite = index.data(WikiListModel::IsFavouriteRole).toBool();
                model->setData(index, !isFavourite, WikiListModel::IsFavouriteRole);
            }
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace WikiMon
