// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapviewport.h"

namespace WikiMon {

double MapViewport::scale() const
{
    const QRectF world = Projection::of(projection).bounds();
    const double width = qMax(1.0, size.width() - beyond.width() - 2 * Margin);
    const double height = qMax(1.0, size.height() - beyond.height() - 2 * Margin);
    return zoom * qMin(width / world.width(), height / world.height());
}

QPointF MapViewport::toScreen(QPointF plane) const
{
    return (plane - centre) * scale() + QPointF(size.width() / 2, size.height() / 2);
}

QPointF MapViewport::toPlane(QPointF screen) const
{
    return (screen - QPointF(size.width() / 2, size.height() / 2)) / scale() + centre;
}

std::optional<GeoPoint> MapViewport::toGeo(QPointF screen) const
{
    return Projection::of(projection).inverse(toPlane(screen));
}

QRectF MapViewport::visiblePlane() const
{
    return {toPlane({0, 0}), toPlane({size.width(), size.height()})};
}

QTransform MapViewport::fromOther(const MapViewport &other) const
{
    const double factor = scale() / other.scale();
    const QPointF origin = toScreen(other.toPlane({0, 0}));
    return {factor, 0, 0, factor, origin.x(), origin.y()};
}

MapViewport MapViewport::zoomedAt(QPointF screen, double factor) const
{
    MapViewport out = *this;
    const QPointF kept = toPlane(screen);
    out.zoom = qBound(MinZoom, zoom * factor, MaxZoom);
    out.centre += kept - out.toPlane(screen);
    return out.clamped();
}

MapViewport MapViewport::panned(QPointF by) const
{
    MapViewport out = *this;
    out.centre -= by / scale();
    return out.clamped();
}

MapViewport MapViewport::fitted(const QRectF &plane) const
{
    MapViewport out = home();
    const double wanted
        = qMin(size.width() / qMax(plane.width(), 1e-6), size.height() / qMax(plane.height(), 1e-6));
    out.zoom = qBound(MinZoom, wanted / out.scale(), MaxZoom);
    out.centre = plane.center();
    return out.clamped();
}

MapViewport MapViewport::resized(QSizeF newSize) const
{
    MapViewport out = *this;
    out.size = newSize;
    return out.clamped();
}

MapViewport MapViewport::projected(MapProjection other) const
{
    MapViewport out = *this;
    const std::optional<GeoPoint> middle = Projection::of(projection).inverse(centre);
    out.projection = other;
    out.centre = Projection::of(other).forward(middle.value_or(GeoPoint()));
    return out.clamped();
}

MapViewport MapViewport::home() const
{
    MapViewport out = *this;
    out.zoom = MinZoom;
    out.centre = {};
    return out;
}

// Along each axis: what fits stands in the middle, what doesn't leaves no room beside it.
static double clampedAxis(double centre, double half, double from, double to)
{
    return to - from <= 2 * half ? (from + to) / 2 : qBound(from + half, centre, to - half);
}

MapViewport MapViewport::clamped() const
{
    MapViewport out = *this;
    out.zoom = qBound(MinZoom, zoom, MaxZoom);
    const double margin = Margin / out.scale();
    const QRectF world = Projection::of(projection).bounds().adjusted(-margin, -margin, margin, margin);
    const QSizeF half = (size - beyond) / (2 * out.scale());
    out.centre.setX(clampedAxis(centre.x(), half.width(), world.left(), world.right()));
    out.centre.setY(clampedAxis(centre.y(), half.height(), world.top(), world.bottom()));
    // The corners of the world's rectangle are empty: the middle stays on the Earth.
    const Projection &plane = Projection::of(projection);
    const double latitude
        = plane.latitudeAt(qBound(plane.bounds().top(), out.centre.y(), plane.bounds().bottom()));
    const double edge = 180 * plane.stretchAt(latitude);
    out.centre.setX(qBound(-edge, out.centre.x(), edge));
    return out;
}

MapViewport MapViewport::grown(double by) const
{
    MapViewport out = *this;
    out.size += QSizeF(2 * by, 2 * by);
    out.beyond += QSizeF(2 * by, 2 * by);
    return out;
}

} // namespace WikiMon
