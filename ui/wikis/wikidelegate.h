// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace WikiMon {

// Draws a row of WikiListModel: a box to tick, code, name, the name in the wiki's own language and direction,
// host, and a star that makes it a favourite when clicked.
class WikiDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Whether a click there is one on the star; row: the index's rectangle in the view.
    [[nodiscard]] static bool isOnStar(
        const QRect &row, const QPoint &position, Qt::LayoutDirection direction);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace WikiMon
