// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace WikiMon {

inline constexpr int CellPadding = 8; // pixels before and after a cell's content
inline constexpr int RowPadding = 8; // pixels that a row is higher than its text

// How well two opaque colours can be told apart, as WCAG has it: from 1 to 21.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);
// The colour, or the nearest on the way to text whose contrast on ground is at least 4.5.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &color, const QColor &text);

// Paint into a cell and leave the painter as it was. They never paint outside rect, however tall the marks
// that are stacked on a letter.

// One line, elided at its end, in the direction of its own content and aligned to the view's leading edge (or
// to the trailing one). The first lead UTF-16 units are painted in leadColor. All rows have the same base
// line, whatever fonts the text needs.
struct CellLine
{
    QString text;
    QColor color;
    qsizetype lead = 0;
    QColor leadColor;
    bool isTrailing = false;
    bool isBold = false;
    // For numbers and times, which read left to right everywhere.
    bool isLeftToRight = false;
};
void paintCellLine(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const CellLine &line);

// A small framed word at the leading edge of rect. Returns what is left of rect beside it.
QRect paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
    const QString &word, const QColor &color);

// A star at the leading edge of rect. Returns what is left of rect beside it.
QRect paintMark(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &color);

// A small flag at the leading edge of rect.
void paintFlagSign(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &color);

} // namespace WikiMon
