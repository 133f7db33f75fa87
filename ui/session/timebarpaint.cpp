// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// How TimeBar paints itself.
#include "session/timebar.h"
#include "session/timebarlayout.h"
#include "theme/colortokens.h"
#include "theme/fonts.h"
#include "theme/palette.h"
#include "theme/stylepainters.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace WikiMon {

static constexpr qreal HandleSide = 10;

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    const TimeBarLayout layout = layoutNow();
    paintAxes(&painter, layout);
    paintGaps(&painter, layout);
    paintColumns(&painter, layout);
    paintPosition(&painter, layout);
    if (hasFocus() && m_showsFocus) {
        StylePainters::focusRing(&painter, rect(), colorTokens(palette()));
    }
}

void TimeBar::paintAxes(QPainter *painter, const TimeBarLayout &layout) const
{
    const ColorTokens &tokens = colorTokens(palette());
    const QRectF &plot = layout.plot();
    const qreal line = std::max(1 / devicePixelRatioF(), 1.0);
    painter->fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), line), tokens.line);
    if (m_data.duration <= 0) {
        return;
    }
    painter->fillRect(QRectF(plot.left(), plot.top(), plot.width(), line), tokens.softLine);
    painter->setPen(tokens.secondary);
    painter->drawText(
        layout.rateLabel(), int(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute), layout.rateText());
    for (const TimeBarLayout::Tick &tick : layout.ticks()) {
        painter->fillRect(QRectF(tick.x, plot.bottom(), line, 4), tokens.line);
        painter->drawText(tick.label, int(Qt::AlignHCenter | Qt::AlignTop), tick.text);
    }
}

// Hatched: nothing is known of that time.
void TimeBar::paintGaps(QPainter *painter, const TimeBarLayout &layout) const
{
    const ColorTokens &tokens = colorTokens(palette());
    for (const TimeBarGap &gap : m_data.gaps) {
        QRectF area(layout.plot());
        area.setLeft(layout.xOf(gap.from));
        area.setRight(std::max(layout.xOf(gap.to), area.left() + 2));
        painter->save();
        painter->setClipRect(area);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(area, mixed(tokens.page, tokens.unregistered, 0.18));
        painter->setPen(QPen(mixed(tokens.page, tokens.unregistered, 0.7), 1));
        for (qreal x = area.left() - area.height(); x < area.right(); x += 5) {
            painter->drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        }
        painter->restore();
    }
}

void TimeBar::paintColumns(QPainter *painter, const TimeBarLayout &layout) const
{
    const ColorTokens &tokens = colorTokens(palette());
    const QColor ahead = mixed(tokens.page, tokens.secondary, 0.5);
    const qreal here = layout.xOf(shownPosition());
    for (const TimeBarLayout::Column &column : layout.columns()) {
        painter->fillRect(column.rect, column.rect.left() < here ? tokens.accent : ahead);
    }
    if (m_data.duration > 0) {
        const QRectF played(layout.plot().left(), layout.plot().bottom(), here - layout.plot().left(), 2);
        painter->fillRect(played, tokens.accent);
    }
}

void TimeBar::paintPosition(QPainter *painter, const TimeBarLayout &layout) const
{
    if (m_data.duration <= 0) {
        return;
    }
    const ColorTokens &tokens = colorTokens(palette());
    const QRectF &plot = layout.plot();
    if (m_hoveredX && !m_dragged) {
        const qreal x = layout.xOf(layout.positionAt(*m_hoveredX));
        painter->fillRect(QRectF(x, plot.top(), 1, plot.height()), tokens.secondary);
    }
    // A line with a handle on top, standing out from bars of either colour.
    const qreal x = layout.xOf(shownPosition());
    const QRectF line(x - 1, plot.top() - 2, 2, plot.height() + 5);
    painter->fillRect(line.adjusted(-1, 0, 1, 0), tokens.page);
    painter->fillRect(line, tokens.text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath handle;
    const qreal half = HandleSide / 2;
    handle.moveTo(x - half, plot.top() - 7);
    handle.lineTo(x + half, plot.top() - 7);
    handle.lineTo(x + half, plot.top() - 3);
    handle.lineTo(x, plot.top() + 2);
    handle.lineTo(x - half, plot.top() - 3);
    handle.closeSubpath();
    painter->setPen(QPen(tokens.page, 1));
    painter->setBrush(m_dragged || m_keyTarget ? tokens.accent : tokens.text);
    painter->drawPath(handle);
    painter->restore();
}

} // namespace WikiMon
