// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/timebarlayout.h"

#include "session/sessiontexts.h"
#include "stats/chartdata.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace WikiMon {

static constexpr qreal SideMargin = 6; // half of what the position's handle needs
static constexpr qreal TopMargin = 9; // for that handle, and the ring around it
static constexpr qreal LabelGap = 6;
static constexpr qreal ColumnStep = 3; // one bar and the space beside it
static constexpr double LabelSpacing = 1.6; // widths of a label from one to the next, at least
static constexpr double Minute = 60'000;
static constexpr qint64 Day = 86'400'000;

qint64 timeAxisStep(qint64 duration, double most)
{
    static constexpr std::array<qint64, 22> Seconds{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600,
        7200, 10800, 21600, 43200, 86400, 2 * 86400, 7 * 86400, 14 * 86400, 28 * 86400};
    const auto fits = [&](qint64 seconds) {
        return static_cast<double>(duration) / (static_cast<double>(seconds) * 1000) <= most;
    };
    const auto found = std::ranges::find_if(Seconds, fits);
    if (found != Seconds.end()) {
        return *found * 1000;
    }
    qint64 step = 91 * Day;
    while (!fits(step / 1000)) {
        step *= 2;
    }
    return step;
}

int TimeBarLayout::heightFor(const QFontMetrics &metrics)
{
    return static_cast<int>(TopMargin) + metrics.height() * 3 + 4;
}

TimeBarLayout::TimeBarLayout(const TimeBarData &data, const QRectF &rect, const QFontMetrics &metrics,
    const QLocale &locale, qreal devicePixelRatio)
    : m_data(data)
    , m_ratio(devicePixelRatio)
{
    const qreal bottom = rect.bottom() - metrics.height() - 4;
    m_plot = QRectF(QPointF(snapped(rect.left() + SideMargin), snapped(rect.top() + TopMargin)),
        QPointF(snapped(rect.right() - SideMargin), snapped(bottom)));
    layColumns(); // first without the axis, for the largest rate
    m_rateText = SessionTexts::rate(m_topRate, locale);
    const qreal width = metrics.horizontalAdvance(m_rateText);
    m_rateLabel = QRectF(rect.left() + SideMargin, m_plot.top() - metrics.descent(), width, metrics.height());
    m_plot.setLeft(snapped(m_rateLabel.right() + LabelGap));
    m_plot.setRight(std::max(m_plot.left(), m_plot.right()));
    layColumns();
    layTicks(metrics, locale);
}

qreal TimeBarLayout::snapped(qreal value) const
{
    return std::round(value * m_ratio) / m_ratio;
}

qreal TimeBarLayout::xOf(qint64 position) const
{
    const double part = m_data.duration > 0
        ? std::clamp(static_cast<double>(position) / static_cast<double>(m_data.duration), 0.0, 1.0)
        : 0;
    return snapped(m_plot.left() + part * m_plot.width());
}

qint64 TimeBarLayout::positionAt(qreal x) const
{
    const double part = m_plot.width() > 0 ? std::clamp((x - m_plot.left()) / m_plot.width(), 0.0, 1.0) : 0;
    return std::llround(part * static_cast<double>(m_data.duration));
}

int TimeBarLayout::columnAt(qreal x) const
{
    const int column = static_cast<int>(std::floor((x - m_plot.left()) / ColumnStep));
    return std::clamp(column, m_columns.empty() ? -1 : 0, static_cast<int>(m_columns.size()) - 1);
}

void TimeBarLayout::layColumns()
{
    m_columns.clear();
    const int count = m_data.duration > 0 ? static_cast<int>(m_plot.width() / ColumnStep) : 0;
    double largest = 0;
    for (int i = 0; i < count; ++i) {
        Column column;
        column.from = positionAt(m_plot.left() + i * ColumnStep);
        column.to = i + 1 == count ? m_data.duration : positionAt(m_plot.left() + (i + 1) * ColumnStep);
        const double changes
            = m_data.changesBetween(static_cast<double>(column.from), static_cast<double>(column.to));
        // Less than a slot says no rate of its own.
        const auto span = static_cast<double>(std::max<qint64>(column.to - column.from, 1));
        column.perMinute = changes / span * Minute;
        largest = std::max(largest, column.perMinute);
        m_columns.push_back(column);
    }
    m_topRate = roundTicks(std::llround(std::ceil(largest)), 5).top;
    for (int i = 0; i < count; ++i) {
        Column &column = m_columns[static_cast<std::size_t>(i)];
        if (column.perMinute <= 0) {
            continue;
        }
        // What is there is seen, if only as one pixel.
        const qreal height = std::max(
            snapped(column.perMinute / static_cast<double>(m_topRate) * m_plot.height()), 1 / m_ratio);
        const qreal x = snapped(m_plot.left() + i * ColumnStep);
        column.rect = QRectF(x, m_plot.bottom() - height, snapped(ColumnStep - 1), height);
    }
}

// Labels at round times of the clock on the wall, or of the recording where it has no times.
void TimeBarLayout::layTicks(const QFontMetrics &metrics, const QLocale &locale)
{
    if (m_data.duration <= 0 || m_plot.width() <= 0) {
        return;
    }
    const qint64 offset = m_data.startTime == 0
        ? 0
        : m_data.startTime + QDateTime::fromMSecsSinceEpoch(m_data.startTime).offsetFromUtc() * qint64(1000);
    const auto text = [&](qint64 position, qint64 step) {
        return SessionTexts::tick(position, m_data.startTime, step, locale);
    };
    // How wide labels are depends on the step, which depends on how wide they are: a guess, then right.
    qint64 step = timeAxisStep(m_data.duration, 6);
    for (int i = 0; i < 2; ++i) {
        const int widest = std::max(
            metrics.horizontalAdvance(text(0, step)), metrics.horizontalAdvance(text(m_data.duration, step)));
        step = timeAxisStep(m_data.duration, m_plot.width() / (std::max(widest, 1) * LabelSpacing));
    }
    for (qint64 time = (offset + step - 1) / step * step; time <= offset + m_data.duration; time += step) {
        Tick tick;
        tick.x = xOf(time - offset);
        tick.text = text(time - offset, step);
        const qreal width = metrics.horizontalAdvance(tick.text) + 2;
        tick.label = QRectF(tick.x - width / 2, m_plot.bottom() + 4, width, metrics.height());
        if (tick.label.left() >= m_rateLabel.left() && tick.label.right() <= m_plot.right() + SideMargin) {
            m_ticks.push_back(tick);
        }
    }
}

} // namespace WikiMon
