// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapprojection.h"

#include <QSizeF>
#include <QTransform>

namespace WikiMon {

// What part of the world is shown on how large a picture. A value; sizes and positions on the picture are in
// logical pixels.
struct MapViewport
{
    static constexpr double MinZoom = 1; // the whole world
    static constexpr double MaxZoom = 64; // where the shapes' detail ends
    static constexpr double Margin = 8; // around the world

    MapProjection projection = MapProjection::EqualEarth;
    QSizeF size;
    double zoom = MinZoom;
    QPointF centre; // on the projection's plane
    QSizeF beyond; // how much of the size lies beyond what the zoom refers to; see grown()

    // Pixels a unit of the plane.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF toScreen(QPointF plane) const;
    [[nodiscard]] QPointF toPlane(QPointF screen) const;
    [[nodiscard]] std::optional<GeoPoint> toGeo(QPointF screen) const;
    [[nodiscard]] QRectF visiblePlane() const;
    // From another viewport's picture onto this one's; both have the same projection.
    [[nodiscard]] QTransform fromOther(const MapViewport &other) const;

    // The same with what the user did. All keep the world in sight.
    [[nodiscard]] MapViewport zoomedAt(QPointF screen, double factor) const;
    [[nodiscard]] MapViewport panned(QPointF by) const;
    [[nodiscard]] MapViewport fitted(const QRectF &plane) const;
    [[nodiscard]] MapViewport resized(QSizeF newSize) const;
    [[nodiscard]] MapViewport projected(MapProjection other) const;
    [[nodiscard]] MapViewport home() const;
    [[nodiscard]] MapViewport clamped() const;
    // A picture that shows so many pixels more on each side.
    [[nodiscard]] MapViewport grown(double by) const;

    friend bool operator==(const MapViewport &, const MapViewport &) = default;
};

} // namespace WikiMon
