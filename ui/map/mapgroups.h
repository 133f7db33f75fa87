// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcounts.h"
#include "map/mapviewport.h"

#include <QFont>

class QPainter;

namespace WikiMon {

struct ColorTokens;

// Several changes shown as one disc with their number: many at one place, or those of which no more than the
// country or region is known. The two kinds never mix.
struct MapGroup
{
    QPointF centre; // on the picture, logical pixels
    double radius = 0;
    qint64 count = 0;
    bool isExact = false; // city precision; otherwise drawn hollow and dashed
    qint64 newest = -1; // a sequence
    std::vector<quint32> places; // the one with most changes first

    [[nodiscard]] bool contains(QPointF point) const;
};

struct MapGroups
{
    static constexpr qint32 None = -1;

    std::vector<MapGroup> groups;
    std::vector<qint32> ofPlace; // by the place's number: its group, or None

    [[nodiscard]] qint32 groupOf(quint32 place) const
    {
        return place < ofPlace.size() ? ofPlace[place] : None;
    }
};

// From so many changes on, those at one place are shown as a group.
inline constexpr qint64 GroupFrom = 5;

// Groups what is in sight, places of city precision only if they are wanted. Places near a larger group join
// it, so that numbers never lie on each other.
[[nodiscard]] MapGroups groupPlaces(
    const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view, bool withExact = true);

// "1,234" as short as a disc has room for: 999, 1.2k, 34k, 1.2M.
[[nodiscard]] QString shortCount(qint64 count, const QLocale &locale);

void paintGroup(QPainter &painter, const MapGroup &group, const ColorTokens &tokens, const QFont &font);
void paintGroups(QPainter &painter, const MapGroups &groups, const ColorTokens &tokens, const QFont &font);

} // namespace WikiMon
