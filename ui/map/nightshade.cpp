// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/nightshade.h"

#include <QtMath>

namespace WikiMon {

static constexpr double SampleSide = 4; // logical pixels
static constexpr double Darkest = 0.32; // of the colour, so that land and dots stay readable
static const double SineOfDarkness = qSin(qDegreesToRadians(-12.0));

GeoPoint subsolarPoint(qint64 time)
{
    // The Astronomical Almanac's short formulas for the sun.
    const double days = static_cast<double>(time) / 86'400'000.0 - 10'957.5; // since 2000-01-01 12:00 UTC
    const double anomaly = qDegreesToRadians(357.528 + 0.9856003 * days);
    const double mean = 280.460 + 0.9856474 * days;
    const double ecliptic = qDegreesToRadians(mean + 1.915 * qSin(anomaly) + 0.020 * qSin(2 * anomaly));
    const double tilt = qDegreesToRadians(23.439 - 0.0000004 * days);
    const double declination = qAsin(qSin(tilt) * qSin(ecliptic));
    const double ascension = qRadiansToDegrees(qAtan2(qCos(tilt) * qSin(ecliptic), qCos(ecliptic)));
    const double siderealTime = 280.46062 + 360.98564737 * days;
    const double longitude = std::remainder(ascension - siderealTime, 360.0);
    return {qRadiansToDegrees(declination), longitude};
}

double sineOfSunHeight(GeoPoint sun, GeoPoint place)
{
    const double a = qDegreesToRadians(place.latitude);
    const double b = qDegreesToRadians(sun.latitude);
    return qSin(a) * qSin(b) + qCos(a) * qCos(b) * qCos(qDegreesToRadians(place.longitude - sun.longitude));
}

QImage nightLayer(const MapViewport &view, qint64 time, const QColor &color)
{
    const QSize samples(
        qMax(1, qCeil(view.size.width() / SampleSide)), qMax(1, qCeil(view.size.height() / SampleSide)));
    QImage image(samples, QImage::Format_ARGB32_Premultiplied);
    const GeoPoint sun = subsolarPoint(time);
    const Projection &projection = Projection::of(view.projection);
    const QRectF world = projection.bounds();
    for (int row = 0; row < samples.height(); ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        const double y = view.toPlane({0, (row + 0.5) * view.size.height() / samples.height()}).y();
        const double latitude = projection.latitudeAt(qBound(world.top(), y, world.bottom()));
        const double stretch = projection.stretchAt(latitude);
        for (int column = 0; column < samples.width(); ++column) {
            const double x = view.toPlane({(column + 0.5) * view.size.width() / samples.width(), 0}).x();
            const double sine = sineOfSunHeight(sun, {latitude, x / stretch});
            const double dark = qBound(0.0, sine / SineOfDarkness, 1.0) * Darkest;
            line[column] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), qRound(dark * 255)));
        }
    }
    return image;
}

} // namespace WikiMon
