// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapdots.h"
#include "map/mapviewport.h"

#include <QRegion>

#include <deque>

namespace WikiMon {

// The short rings around changes that have just come in. Times are milliseconds of any steady clock.
class MapPulses
{
public:
    static constexpr qint64 Duration = 900;
    // More at once would be noise; the oldest ones end early.
    static constexpr size_t MaxPulses = 100;

    void add(GeoPoint place, DotSign sign, bool isExact, qint64 now);
    void clear() { m_pulses.clear(); }
    // Drops those that have ended.
    void prune(qint64 now);
    [[nodiscard]] bool isEmpty() const { return m_pulses.empty(); }
    [[nodiscard]] size_t count() const { return m_pulses.size(); }
    // Where they are drawn, or may have been a moment ago.
    [[nodiscard]] QRegion region(const MapViewport &view) const;
    void paint(QPainter &painter, const MapViewport &view, const ColorTokens &tokens, qint64 now) const;

private:
    struct Pulse
    {
        GeoPoint place;
        DotSign sign;
        bool isExact;
        qint64 start;
    };

    std::deque<Pulse> m_pulses; // the oldest first
};

} // namespace WikiMon
