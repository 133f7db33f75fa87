// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapoptions.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace WikiMon {

static constexpr quint32 Magic = 0x574d4d01; // "WMM", version 1

qint64 spanMilliseconds(MapSpan span)
{
    switch (span) {
    case MapSpan::Minute:
        return 60'000;
    case MapSpan::TenMinutes:
        return 600'000;
    case MapSpan::Hour:
        return 3'600'000;
    case MapSpan::All:
    case MapSpan::Count:
        break;
    }
    return 0;
}

QByteArray MapOptions::state() const
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Magic << static_cast<quint8>(projection) << static_cast<quint8>(mode)
           << static_cast<quint8>(span) << hasNight << hasGraticule << zoom << centre.latitude
           << centre.longitude;
    return out;
}

std::optional<MapOptions> MapOptions::fromState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint8 projection = 0;
    quint8 mode = 0;
    quint8 span = 0;
    MapOptions out;
    stream >> magic >> projection >> mode >> span >> out.hasNight >> out.hasGraticule >> out.zoom
        >> out.centre.latitude >> out.centre.longitude;
    const bool isSane = stream.status() == QDataStream::Ok && stream.atEnd() && magic == Magic
        && projection < quint8(MapProjection::Count) && mode < quint8(MapMode::Count)
        && span < quint8(MapSpan::Count) && out.zoom >= MapViewport::MinZoom
        && out.zoom <= MapViewport::MaxZoom && qAbs(out.centre.latitude) <= 90
        && qAbs(out.centre.longitude) <= 180;
    if (!isSane) {
        return std::nullopt;
    }
    out.projection = static_cast<MapProjection>(projection);
    out.mode = static_cast<MapMode>(mode);
    out.span = static_cast<MapSpan>(span);
    return out;
}

} // namespace WikiMon
