// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapviewport.h"

#include <QColor>
#include <QImage>

namespace WikiMon {

// Where the sun is in the zenith at a time (milliseconds since 1970 UTC); within a quarter of a degree for
// this century.
[[nodiscard]] GeoPoint subsolarPoint(qint64 time);

// The sine of the sun's height above the horizon.
[[nodiscard]] double sineOfSunHeight(GeoPoint sun, GeoPoint place);

// The night as a layer over the viewport's picture, some device pixels a sample: clear by day, darkest once
// the sun is 12 degrees below the horizon, with the twilight between. To be drawn over the whole picture.
[[nodiscard]] QImage nightLayer(const MapViewport &view, qint64 time, const QColor &color);

} // namespace WikiMon
