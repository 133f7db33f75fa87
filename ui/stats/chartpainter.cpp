// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/chartpainter.h"

#include "stats/statisticstexts.h"
#include "theme/palette.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace WikiMon {

// From the base line up, as in the drawing: what calls for attention stands on the ground, where its
// height is read most easily.
static constexpr AuthorKind StackOrder[]
    = {AuthorKind::Unregistered, AuthorKind::Bot, AuthorKind::Registered};

QColor authorColor(AuthorKind author, const ColorTokens &tokens)
{
    switch (author) {
    case AuthorKind::Bot:
        return mixed(tokens.secondary, tokens.panel, 0.2);
    case AuthorKind::Unregistered:
        return tokens.unregistered;
    case AuthorKind::Registered:
        break;
    }
    return tokens.accent;
}

ChartPainter::ChartPainter(QPainter *painter, const ChartLayout &layout, const ChartData &data,
    const ColorTokens &tokens, const QLocale &locale)
    : m_painter(painter)
    , m_layout(layout)
    , m_data(data)
    , m_tokens(tokens)
    , m_locale(locale)
{
}

void ChartPainter::paint(const ChartMarks &marks)
{
    m_painter->save();
    paintMarks(marks);
    paintGaps();
    paintValueAxis();
    paintTimeAxis();
    paintBars();
    paintCursor(marks.cursor);
    m_painter->restore();
}

void ChartPainter::paintMarks(const ChartMarks &marks)
{
    if (marks.hovered >= 0) {
        m_painter->fillRect(m_layout.column(marks.hovered), mixed(m_tokens.panel, m_tokens.text, 0.08));
    }
    if (marks.selectedFrom >= 0) {
        const QRectF area = m_layout.column(marks.selectedFrom).united(m_layout.column(marks.selectedTo));
        m_painter->fillRect(area, m_tokens.selection);
    }
}

// Hatched, so that a stretch without the feed is not taken for one without changes.
void ChartPainter::paintGaps()
{
    const qreal ratio = m_layout.pixel();
    for (const FeedGap &gap : m_data.gaps) {
        const qreal a = m_layout.xOfTime(gap.from);
        const qreal b = m_layout.xOfTime(gap.to);
        QRectF area(std::min(a, b), m_layout.plot().top(), std::abs(b - a), m_layout.plot().height());
        const bool isInSight = gap.to / MinuteCounts::Minute >= m_data.firstMinute
            && gap.from / MinuteCounts::Minute < m_data.endMinute();
        if (!isInSight) {
            continue;
        }
        area.setWidth(std::max(area.width(), 2.0));
        m_painter->save();
        m_painter->setClipRect(area, Qt::IntersectClip);
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(QPen(mixed(m_tokens.panel, m_tokens.secondary, 0.55), 1));
        for (qreal x = area.left() - area.height(); x < area.right(); x += 6) {
            m_painter->drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        }
        m_painter->setRenderHint(QPainter::Antialiasing, false);
        m_painter->fillRect(QRectF(area.left(), area.top(), ratio, area.height()), m_tokens.secondary);
        m_painter->fillRect(
            QRectF(area.right() - ratio, area.top(), ratio, area.height()), m_tokens.secondary);
        m_painter->restore();
    }
}

void ChartPainter::paintValueAxis()
{
    const QRectF &plot = m_layout.plot();
    const qreal line = std::max(m_layout.pixel(), 1.0);
    const int height = m_painter->fontMetrics().height();
    for (qint64 value = 0; value <= m_layout.ticks().top; value += m_layout.ticks().step) {
        const qreal y = m_layout.yOf(value);
        m_painter->fillRect(
            QRectF(plot.left(), y, plot.width(), line), value == 0 ? m_tokens.line : m_tokens.softLine);
        QRectF label(0, y - height / 2.0, plot.left() - 6, height);
        if (m_layout.isMirrored()) {
            label.setRect(plot.right() + 6, y - height / 2.0, 200, height);
        }
        m_painter->setPen(m_tokens.secondary);
        m_painter->drawText(label,
            int(Qt::AlignVCenter | Qt::AlignAbsolute
                | (m_layout.isMirrored() ? Qt::AlignLeft : Qt::AlignRight)),
            m_locale.toString(value));
    }
}

int ChartPainter::minutesBetweenLabels(int labelWidth) const
{
    const qreal column = m_layout.plot().width() / std::max(m_data.count(), 1);
    for (const int minutes : {5, 10, 15, 30, 60, 120, 180, 360}) {
        if (column * minutes >= labelWidth * 1.6) {
            return minutes;
        }
    }
    return 720;
}

void ChartPainter::paintTimeAxis()
{
    const QRectF &plot = m_layout.plot();
    const QFontMetrics metrics = m_painter->fontMetrics();
    const auto localTime
        = [](qint64 minute) { return QDateTime::fromMSecsSinceEpoch(minute * MinuteCounts::Minute).time(); };
    const int widest = metrics.horizontalAdvance(StatisticsTexts::clock(QTime(22, 58), m_locale));
    const int between = minutesBetweenLabels(widest);
    m_painter->setPen(m_tokens.secondary);
    for (qint64 minute = m_data.firstMinute; minute <= m_data.endMinute(); ++minute) {
        const QTime time = localTime(minute);
        if ((time.hour() * 60 + time.minute()) % between != 0) {
            continue;
        }
        const QString text = StatisticsTexts::clock(time, m_locale);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal x = m_layout.xOfTime(minute * MinuteCounts::Minute);
        m_painter->fillRect(QRectF(x, plot.bottom(), std::max(m_layout.pixel(), 1.0), 4), m_tokens.line);
        const QRectF label(x - width / 2 - 1, plot.bottom() + 4, width + 2, metrics.height());
        const QRectF whole
            = m_layout.isMirrored() ? plot.adjusted(-8, 0, 40, 0) : plot.adjusted(-40, 0, 8, 0);
        if (label.left() >= whole.left() && label.right() <= whole.right()) {
            m_painter->drawText(label, int(Qt::AlignHCenter | Qt::AlignTop), text);
        }
    }
}

void ChartPainter::paintBars()
{
    for (int i = 0; i < m_data.count(); ++i) {
        const ChangeCounts &counts = m_data.minutes[static_cast<std::size_t>(i)];
        const QRectF place = m_layout.bar(i);
        const bool isOpen = m_data.isNewestOpen && i == m_data.count() - 1;
        qint64 sum = 0;
        qreal base = m_layout.yOf(0);
        for (const AuthorKind author : StackOrder) {
            const qint64 count = counts.of(author);
            if (count == 0) {
                continue;
            }
            sum += count;
            // What is there is seen, if only as one pixel.
            const qreal y = std::min(m_layout.yOf(sum), base - m_layout.pixel());
            const QColor color = authorColor(author, m_tokens);
            m_painter->fillRect(QRectF(place.left(), y, place.width(), base - y),
                isOpen ? mixed(m_tokens.panel, color, 0.6) : color);
            base = y;
        }
    }
}

void ChartPainter::paintCursor(int index)
{
    if (index < 0) {
        return;
    }
    const qreal pen = std::max(m_layout.pixel(), 1.0);
    m_painter->setPen(QPen(m_tokens.text, pen));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(m_layout.column(index).adjusted(-pen / 2, pen / 2, -pen / 2, -pen / 2));
}

} // namespace WikiMon
