// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapatlas.h"
#include "map/mapviewport.h"

#include <QPainterPath>

#include <memory>

namespace WikiMon {

// A line or ring on a projection's plane.
struct PlaneLine
{
    std::vector<QPointF> points;
    QRectF bounds;
};

// An atlas on a projection's plane: what zooming and panning then needs is a multiplication. Immutable once
// made; any thread.
struct ProjectedAtlas
{
    struct Country
    {
        CountryCode code{};
        std::vector<PlaneLine> rings;
        QRectF bounds;
    };

    MapProjection projection = MapProjection::EqualEarth;
    MapDetail detail = MapDetail::Coarse;
    std::vector<PlaneLine> land;
    std::vector<Country> countries;
    std::vector<PlaneLine> coasts;
    std::vector<PlaneLine> borders;

    // Reads and projects the bundled shapes. Slow (some ten milliseconds); any thread.
    [[nodiscard]] static std::shared_ptr<const ProjectedAtlas> make(
        MapProjection projection, MapDetail detail);

    // The country at a place of the plane; null on the sea and in regions without a code.
    [[nodiscard]] const Country *countryAt(QPointF plane) const;
};

// As paths on the viewport's picture, without what is out of sight and without detail below a fraction of a
// device pixel.
[[nodiscard]] QPainterPath fillPath(
    const std::vector<PlaneLine> &rings, const MapViewport &view, double pixelRatio);
[[nodiscard]] QPainterPath strokePath(
    const std::vector<PlaneLine> &lines, const MapViewport &view, double pixelRatio);

} // namespace WikiMon
