// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapframe.h"

#include <QStringList>

namespace WikiMon {

// What lies under a point of the map.
struct MapHit
{
    enum class Kind : quint8 { Nothing, Dot, Group, Country };

    Kind kind = Kind::Nothing;
    qint64 sequence = -1; // of a dot, or of a group's newest change
    quint32 place = 0; // of a dot
    qint32 size = 0; // of a dot: bytes
    qint64 time = 0; // of a dot
    size_t group = 0; // of the frame's groups
    CountryCode country{}; // of a country; also the only or main one of a dot or group, or NULs
    QPointF centre; // of a dot or group, on the picture
    double radius = 0;

    friend bool operator==(const MapHit &, const MapHit &) = default;
};

struct ProjectedAtlas;

// Dots and groups of the frame first, the topmost before others, then countries. atlas may be null.
[[nodiscard]] MapHit hitAt(
    QPointF point, const MapFrame &frame, const MapSnapshot &snapshot, const ProjectedAtlas *atlas);

// Where a change is on the frame: its dot, or the group that it is part of. Nothing when it isn't there.
[[nodiscard]] MapHit hitOf(qint64 sequence, const MapFrame &frame, const MapSnapshot &snapshot);

// The change of a group that comes before a current one, or the newest again after the oldest: clicking goes
// through them.
[[nodiscard]] qint64 nextInGroup(
    size_t group, qint64 current, const MapFrame &frame, const MapSnapshot &snapshot);

// The countries that the frame's changes inside a rectangle come from, in the order of their codes.
[[nodiscard]] QStringList countriesIn(const QRectF &rect, const MapFrame &frame, const MapSnapshot &snapshot);

// What is around the changes of a frame, on the plane; null without any.
[[nodiscard]] QRectF boundsOfChanges(const MapFrame &frame, const MapSnapshot &snapshot);

} // namespace WikiMon
