// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QStyleOptionViewItem>

class QAbstractItemModel;
class QPainter;

// What the rows of wikis and of their groups have in common: a title above the first row of a section, a
// ground that tells what is hovered and current, and a box to tick at the beginning.
namespace WikiMon::WikiRows {

inline constexpr int Padding = 8;
inline constexpr int Gap = 8;
inline constexpr int BoxSide = 16;

[[nodiscard]] int rowHeight(const QFontMetrics &metrics);
[[nodiscard]] int titleHeight(const QFontMetrics &metrics);
[[nodiscard]] QSize size(const QStyleOptionViewItem &option, bool hasTitle);
// The row without the section's title above it.
[[nodiscard]] QRect row(const QStyleOptionViewItem &option, bool hasTitle);
void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QString &title);
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row);
void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, Qt::CheckState state);
// Where the row's contents begin behind the box, before they are mirrored.
[[nodiscard]] inline int contentsLeft(const QRect &row)
{
    return row.left() + Padding + BoxSide + Gap;
}
// Whether a click there is one on the box; row: the index's rectangle in the view.
[[nodiscard]] bool isOnBox(const QRect &row, const QPoint &position, Qt::LayoutDirection direction);
// What a click on the box does; one that is ticked in part becomes ticked.
bool toggle(QAbstractItemModel *model, const QModelIndex &index);

} // namespace WikiMon::WikiRows
