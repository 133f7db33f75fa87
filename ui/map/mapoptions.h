// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapframe.h"

#include <QByteArray>

#include <optional>

namespace WikiMon {

// How long a dot stays.
enum class MapSpan : quint8 { Minute, TenMinutes, Hour, All, Count };

// Milliseconds; 0 for all.
[[nodiscard]] qint64 spanMilliseconds(MapSpan span);

// What the user chose to see on the map. A value; state() and fromState() keep it between runs.
struct MapOptions
{
    MapProjection projection = MapProjection::EqualEarth;
    MapMode mode = MapMode::Dots;
    MapSpan span = MapSpan::TenMinutes;
    bool hasNight = false;
    bool hasGraticule = true;
    double zoom = 1;
    GeoPoint centre;

    [[nodiscard]] QByteArray state() const;
    // Nothing for what state() did not give.
    [[nodiscard]] static std::optional<MapOptions> fromState(const QByteArray &state);
};

} // namespace WikiMon
