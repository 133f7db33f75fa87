// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stats/chartlayout.h"
#include "theme/colortokens.h"

class QPainter;

namespace WikiMon {

[[nodiscard]] QColor authorColor(AuthorKind author, const ColorTokens &tokens);

// The columns that are marked, by number; -1 for none.
struct ChartMarks
{
    int hovered = -1;
    int selectedFrom = -1;
    int selectedTo = -1; // included
    int cursor = -1; // the keyboard's
};

// Paints the chart into its layout with the painter's font, which is the labels'.
class ChartPainter
{
public:
    ChartPainter(QPainter *painter, const ChartLayout &layout, const ChartData &data,
        const ColorTokens &tokens, const QLocale &locale);

    void paint(const ChartMarks &marks);

private:
    void paintMarks(const ChartMarks &marks);
    void paintGaps();
    void paintValueAxis();
    void paintTimeAxis();
    void paintBars();
    void paintCursor(int index);
    [[nodiscard]] int minutesBetweenLabels(int labelWidth) const;

    QPainter *m_painter;
    const ChartLayout &m_layout;
    const ChartData &m_data;
    const ColorTokens &m_tokens;
    const QLocale &m_locale;
};

} // namespace WikiMon
