// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stats/chartdata.h"

#include <QFontMetrics>
#include <QLocale>
#include <QRectF>

namespace WikiMon {

// Where the chart's parts stand, on whole device pixels, so that lines and bars are crisp at any scale. Time
// runs in the direction of the layout.
class ChartLayout
{
public:
    // metrics: of the labels.
    ChartLayout(const ChartData &data, const QRectF &rect, const QFontMetrics &metrics, const QLocale &locale,
        Qt::LayoutDirection direction, qreal devicePixelRatio);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const AxisTicks &ticks() const { return m_ticks; }
    [[nodiscard]] qreal pixel() const { return 1 / m_ratio; } // a device pixel
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }

    // The whole height of a minute, from 0 for the oldest.
    [[nodiscard]] QRectF column(int index) const;
    // The column at x, or the nearest one; -1 when there is none at all.
    [[nodiscard]] int columnAt(qreal x) const;
    // From milliseconds since 1970-01-01 UTC, within the plot.
    [[nodiscard]] qreal xOfTime(qint64 time) const;
    [[nodiscard]] qreal yOf(qint64 value) const;
    // The bar in a column, without the space between bars.
    [[nodiscard]] QRectF bar(int index) const;

private:
    [[nodiscard]] qreal snapped(qreal value) const;
    [[nodiscard]] qreal xOfColumn(qreal index) const;

    QRectF m_plot;
    AxisTicks m_ticks;
    qint64 m_firstMinute;
    int m_count;
    qreal m_ratio;
    bool m_isMirrored;
};

} // namespace WikiMon
