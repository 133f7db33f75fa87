// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapprojection.h"

#include <QtMath>

namespace WikiMon {

// Equal Earth: Šavrič, Patterson and Jenny, 2018. y is a polynomial of a parametric latitude.
static constexpr double A1 = 1.340264;
static constexpr double A2 = -0.081106;
static constexpr double A3 = 0.000893;
static constexpr double A4 = 0.003796;
static const double M = qSqrt(3.0) / 2;

static double equalEarthY(double theta)
{
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
}

static double equalEarthSlope(double theta)
{
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
}

static double equalEarthTheta(double latitude)
{
    return qAsin(M * qSin(qDegreesToRadians(latitude)));
}

static double equalEarthThetaAt(double y)
{
    double theta = y / A1;
    for (int i = 0; i < 12; ++i) { // Newton; five suffice
        const double step = (equalEarthY(theta) - y) / equalEarthSlope(theta);
        theta -= step;
        if (qAbs(step) < 1e-14) {
            break;
        }
    }
    return theta;
}

const Projection &Projection::of(MapProjection kind)
{
    static const std::array projections{Projection(MapProjection::EqualEarth),
        Projection(MapProjection::PlateCarree), Projection(MapProjection::Mercator)};
    return projections[qMin(static_cast<size_t>(kind), projections.size() - 1)];
}

Projection::Projection(MapProjection kind)
    : m_kind(kind)
    , m_maxLatitude(kind == MapProjection::Mercator ? qRadiansToDegrees(qAtan(std::sinh(M_PI))) : 90)
{
    m_table.reserve(static_cast<size_t>(TableRows));
    for (double row = 0; row < TableRows; ++row) {
        const double latitude = qMin(row / StepsPerDegree - 90, 90.0);
        m_table.push_back({stretchAt(latitude), yOf(latitude)});
    }
    const double top = yOf(m_maxLatitude);
    const double right = 180 * stretchAt(0);
    m_bounds = QRectF(QPointF(-right, top), QPointF(right, -top));
}

double Projection::yOf(double latitude) const
{
    const double phi = qDegreesToRadians(qBound(-m_maxLatitude, latitude, m_maxLatitude));
    switch (m_kind) {
    case MapProjection::EqualEarth:
        return -equalEarthY(equalEarthTheta(latitude));
    case MapProjection::Mercator:
        return -std::asinh(qTan(phi));
    case MapProjection::PlateCarree:
    case MapProjection::Count:
        break;
    }
    return -phi;
}

double Projection::stretchAt(double latitude) const
{
    if (m_kind != MapProjection::EqualEarth) {
        return M_PI / 180;
    }
    const double theta = equalEarthTheta(latitude);
    return M_PI / 180 * qCos(theta) / (M * equalEarthSlope(theta));
}

double Projection::latitudeAt(double y) const
{
    switch (m_kind) {
    case MapProjection::EqualEarth:
        return qRadiansToDegrees(qAsin(qBound(-1.0, qSin(equalEarthThetaAt(-y)) / M, 1.0)));
    case MapProjection::Mercator:
        return qRadiansToDegrees(qAtan(std::sinh(-y)));
    case MapProjection::PlateCarree:
    case MapProjection::Count:
        break;
    }
    return qRadiansToDegrees(-y);
}

QPointF Projection::forward(GeoPoint point) const
{
    return {point.longitude * stretchAt(point.latitude), yOf(point.latitude)};
}

std::optional<GeoPoint> Projection::inverse(QPointF point) const
{
    static constexpr double Slack = 1e-9; // what rounding may add at the very edge
    if (point.y() < m_bounds.top() - Slack || point.y() > m_bounds.bottom() + Slack) {
        return std::nullopt;
    }
    const double latitude = latitudeAt(qBound(m_bounds.top(), point.y(), m_bounds.bottom()));
    const double longitude = point.x() / stretchAt(latitude);
    if (qAbs(longitude) > 180 + Slack) {
        return std::nullopt;
    }
    return GeoPoint{latitude, qBound(-180.0, longitude, 180.0)};
}

QPolygonF Projection::outline() const
{
    QPolygonF out;
    const int steps = m_kind == MapProjection::EqualEarth ? 90 : 1;
    for (int side = 1; side >= -1; side -= 2) {
        for (int i = 0; i <= steps; ++i) {
            const double latitude = m_maxLatitude * side * (1 - 2.0 * i / steps);
            out << forward({latitude, 180.0 * side});
        }
    }
    return out;
}

} // namespace WikiMon
