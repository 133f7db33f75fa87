// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace WikiMon {

enum class MapProjection : quint8 { EqualEarth, PlateCarree, Mercator, Count };

// WGS 84 degrees.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;
};

// A map projection onto a plane whose x goes east and y goes south, about one radius of the Earth a unit.
// All of ours have straight parallels: x is the longitude times a stretch that depends on the latitude alone,
// as does y. So a small table answers for any point. Immutable, any thread.
class Projection
{
public:
    [[nodiscard]] static const Projection &of(MapProjection kind);

    [[nodiscard]] MapProjection kind() const { return m_kind; }
    // Latitudes beyond the last one are shown at the edge.
    [[nodiscard]] double maxLatitude() const { return m_maxLatitude; }
    [[nodiscard]] QPointF forward(GeoPoint point) const;
    // The same by table: off by less than a hundredth of a pixel at the highest zoom a map has, and fast.
    [[nodiscard]] QPointF forwardFast(float latitude, float longitude) const
    {
        const double at = (static_cast<double>(latitude) + 90) * StepsPerDegree;
        const auto row = static_cast<size_t>(qBound(0.0, at, TableRows - 2.0));
        const double part = at - static_cast<double>(row);
        const Row &a = m_table[row];
        const Row &b = m_table[row + 1];
        return {static_cast<double>(longitude) * (a.stretch + part * (b.stretch - a.stretch)),
            a.y + part * (b.y - a.y)};
    }
    // Nothing for a point that is not on the Earth.
    [[nodiscard]] std::optional<GeoPoint> inverse(QPointF point) const;
    // The latitude that is drawn at y, which must be on the Earth.
    [[nodiscard]] double latitudeAt(double y) const;
    // Plane units a degree of longitude at a latitude.
    [[nodiscard]] double stretchAt(double latitude) const;
    [[nodiscard]] QRectF bounds() const { return m_bounds; }
    // The edge of the Earth, clockwise.
    [[nodiscard]] QPolygonF outline() const;

private:
    static constexpr double StepsPerDegree = 32;
    static constexpr double TableRows = 180 * StepsPerDegree + 2;
    struct Row
    {
        double stretch;
        double y;
    };

    explicit Projection(MapProjection kind);
    [[nodiscard]] double yOf(double latitude) const;

    MapProjection m_kind;
    double m_maxLatitude;
    QRectF m_bounds;
    std::vector<Row> m_table;
};

} // namespace WikiMon
