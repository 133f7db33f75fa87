// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/timebardata.h"

#include <QFontMetrics>
#include <QLocale>
#include <QRectF>

#include <vector>

namespace WikiMon {

// Where everything of a time bar lies: the plot, its columns, the axes. Time runs from left to right whatever
// the language, as it does in media players: it is the direction of the play button.
class TimeBarLayout
{
public:
    struct Column
    {
        QRectF rect; // from the base line up to its rate
        double perMinute = 0;
        qint64 from = 0; // the positions that it stands for
        qint64 to = 0;
    };
    struct Tick
    {
        qreal x = 0;
        QRectF label;
        QString text;
    };

    // metrics: of the labels. data must live as long as this.
    TimeBarLayout(const TimeBarData &data, const QRectF &rect, const QFontMetrics &metrics,
        const QLocale &locale, qreal devicePixelRatio);

    // As high as a time bar is, with labels of this font.
    [[nodiscard]] static int heightFor(const QFontMetrics &metrics);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Tick> &ticks() const { return m_ticks; }
    // The top of the rate's axis, changes a minute, and where its label stands.
    [[nodiscard]] qint64 topRate() const { return m_topRate; }
    [[nodiscard]] const QRectF &rateLabel() const { return m_rateLabel; }
    [[nodiscard]] const QString &rateText() const { return m_rateText; }

    // Within the plot.
    [[nodiscard]] qreal xOf(qint64 position) const;
    // The nearest position.
    [[nodiscard]] qint64 positionAt(qreal x) const;
    // The column at x or the nearest one; -1 if there is none.
    [[nodiscard]] int columnAt(qreal x) const;

private:
    void layColumns();
    void layTicks(const QFontMetrics &metrics, const QLocale &locale);
    [[nodiscard]] qreal snapped(qreal value) const;

    const TimeBarData &m_data;
    qreal m_ratio;
    QRectF m_plot;
    QRectF m_rateLabel;
    QString m_rateText;
    qint64 m_topRate = 1;
    std::vector<Column> m_columns;
    std::vector<Tick> m_ticks;
};

// The step between the labels of a time axis, milliseconds: a round one, with at most so many steps in the
// duration.
[[nodiscard]] qint64 timeAxisStep(qint64 duration, double most);

} // namespace WikiMon
