// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mappulses.h"

#include <QPainter>
#include <QtMath>

namespace WikiMon {

static constexpr double FirstRadius = 4;
static constexpr double LastRadius = 18;

void MapPulses::add(GeoPoint place, DotSign sign, bool isExact, qint64 now)
{
    if (m_pulses.size() >= MaxPulses) {
        m_pulses.pop_front();
    }
    m_pulses.push_back({place, sign, isExact, now});
}

void MapPulses::prune(qint64 now)
{
    while (!m_pulses.empty() && now - m_pulses.front().start >= Duration) {
        m_pulses.pop_front();
    }
}

static QPointF screenOf(GeoPoint place, const MapViewport &view)
{
    return view.toScreen(Projection::of(view.projection).forward(place));
}

QRegion MapPulses::region(const MapViewport &view) const
{
    static constexpr int Reach = static_cast<int>(LastRadius) + 2;
    QRegion out;
    for (const Pulse &pulse : m_pulses) {
        const QPoint at = screenOf(pulse.place, view).toPoint();
        out += QRect(at - QPoint(Reach, Reach), QSize(2 * Reach + 1, 2 * Reach + 1));
    }
    return out;
}

void MapPulses::paint(QPainter &painter, const MapViewport &view, const ColorTokens &tokens, qint64 now) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Pulse &pulse : m_pulses) {
        const double part = qBound(0.0, static_cast<double>(now - pulse.start) / Duration, 1.0);
        const double eased = 1 - (1 - part) * (1 - part);
        QColor color = pulse.isExact ? dotColor(tokens, pulse.sign) : tokens.accent;
        color.setAlphaF(static_cast<float>(0.8 * (1 - part)));
        painter.setPen(QPen(color, 1.5, pulse.isExact ? Qt::SolidLine : Qt::DotLine));
        const double radius = FirstRadius + eased * (LastRadius - FirstRadius);
        painter.drawEllipse(screenOf(pulse.place, view), radius, radius);
    }
}

} // namespace WikiMon
