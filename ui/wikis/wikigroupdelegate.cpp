// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wikis/wikigroupdelegate.h"

#include "theme/colortokens.h"
#include "theme/tabulardigits.h"
#include "wikis/wikigroupmodel.h"
#include "wikis/wikirowpainting.h"

#include <QMouseEvent>
#include <QPainter>

namespace WikiMon {

using namespace WikiRows;

static QString titleOf(const QModelIndex &index)
{
    return index.data(WikiGroupModel::SectionTitleRole).toString();
}

QSize WikiGroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return WikiRows::size(option, !titleOf(index).isEmpty());
}

void WikiGroupDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ColorTokens &tokens = colorTokens(option.palette);
    const QString title = titleOf(index);
    const QRect line = WikiRows::row(option, !title.isEmpty());
    painter->save();
    painter->setFont(option.font);
    paintTitle(painter, option, title);
    paintGround(painter, option, line);
    paintBox(painter, option, line, static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));

    const TabularDigits digits(option.font);
    const QString count = index.data(WikiGroupModel::CountTextRole).toString();
    const int countWidth = int(digits.width(count)) + 1;
    QRect countPlace = line;
    countPlace.setLeft(line.right() + 1 - Padding - countWidth);
    countPlace.setWidth(countWidth);
    painter->setPen(tokens.secondary);
    digits.draw(painter, QStyle::visualRect(option.direction, line, countPlace), Qt::AlignLeft, count);

    QRect name = line;
    name.setLeft(contentsLeft(line));
    name.setRight(countPlace.left() - Gap);
    painter->setPen(tokens.text);
    painter->drawText(QStyle::visualRect(option.direction, line, name),
        int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

void WikiGroupDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect line = WikiRows::row(option, !titleOf(index).isEmpty());
    QRect place = line;
    place.setLeft(contentsLeft(line) - Gap);
    editor->setGeometry(QStyle::visualRect(option.direction, line, place));
}

bool WikiGroupDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !isOnBox(option.rect, mouse->position().toPoint(), option.direction)) {
        return false;
    }
    return toggle(model, index);
}

} // namespace WikiMon
