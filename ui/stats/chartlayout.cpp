// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/chartlayout.h"

#include <algorithm>
#include <cmath>

namespace WikiMon {

static constexpr qreal Margin = 8;
static constexpr qreal LabelGap = 6; // between the axis and its labels
static constexpr int LinesApart = 2; // heights of a label from one line of the axis to the next, at least

static qint64 largestOf(const ChartData &data)
{
    qint64 largest = 0;
    for (const ChangeCounts &counts : data.minutes) {
        largest = std::max(largest, counts.total());
    }
    return largest;
}

ChartLayout::ChartLayout(const ChartData &data, const QRectF &rect, const QFontMetrics &metrics,
    const QLocale &locale, Qt::LayoutDirection direction, qreal devicePixelRatio)
    : m_firstMinute(data.firstMinute)
    , m_count(data.count())
    , m_ratio(devicePixelRatio)
    , m_isMirrored(direction == Qt::RightToLeft)
{
    const qreal top
        = rect.top() + Margin + metrics.height() / 2.0; // the highest label is centred on its line
    const qreal bottom = rect.bottom() - Margin / 2 - metrics.height() - 2;
    const int lines = std::clamp(static_cast<int>((bottom - top) / (metrics.height() * LinesApart)), 1, 5);
    m_ticks = roundTicks(largestOf(data), lines);
    const qreal labels = metrics.horizontalAdvance(locale.toString(m_ticks.top)) + LabelGap;
    const qreal left = rect.left() + Margin + (m_isMirrored ? 0 : labels);
    const qreal right = rect.right() - Margin - (m_isMirrored ? labels : 0);
    m_plot.setCoords(
        snapped(left), snapped(top), snapped(std::max(left, right)), snapped(std::max(top, bottom)));
}

qreal ChartLayout::snapped(qreal value) const
{
    return std::round(value * m_ratio) / m_ratio;
}

qreal ChartLayout::xOfColumn(qreal index) const
{
    const qreal part = m_count > 0 ? std::clamp(index / m_count, 0.0, 1.0) : 0;
    return snapped(
        m_isMirrored ? m_plot.right() - part * m_plot.width() : m_plot.left() + part * m_plot.width());
}

QRectF ChartLayout::column(int index) const
{
    const qreal a = xOfColumn(index);
    const qreal b = xOfColumn(index + 1);
    return {std::min(a, b), m_plot.top(), std::abs(b - a), m_plot.height()};
}

int ChartLayout::columnAt(qreal x) const
{
    if (m_count == 0 || m_plot.width() <= 0) {
        return -1;
    }
    const qreal way = m_isMirrored ? m_plot.right() - x : x - m_plot.left();
    return std::clamp(static_cast<int>(std::floor(way / m_plot.width() * m_count)), 0, m_count - 1);
}

qreal ChartLayout::xOfTime(qint64 time) const
{
    const auto minute = static_cast<qreal>(MinuteCounts::Minute);
    return xOfColumn(static_cast<qreal>(time) / minute - static_cast<qreal>(m_firstMinute));
}

qreal ChartLayout::yOf(qint64 value) const
{
    const qreal part = static_cast<qreal>(value) / static_cast<qreal>(m_ticks.top);
    return snapped(m_plot.bottom() - part * m_plot.height());
}

QRectF ChartLayout::bar(int index) const
{
    static constexpr qreal Roomy = 4; // narrower columns stand without space between them
    const QRectF whole = column(index);
    const qreal space = whole.width() >= Roomy ? std::max(1.0, snapped(whole.width() / 6)) : 0;
    return m_isMirrored ? whole.adjusted(space, 0, 0, 0) : whole.adjusted(0, 0, -space, 0);
}

} // namespace WikiMon
