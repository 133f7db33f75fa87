// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapscene.h"

#include <QString>

#include <array>

namespace WikiMon {

// Which changes count: those of so long before now. 0 means all.
struct MapWindow
{
    qint64 now = 0; // milliseconds since 1970 UTC
    qint64 span = 0; // milliseconds

    [[nodiscard]] qint64 from() const { return span > 0 ? now - span : std::numeric_limits<qint64>::min(); }
    friend bool operator==(const MapWindow &, const MapWindow &) = default;
};

struct PlaceCount
{
    quint32 count = 0;
    qint64 newest = -1; // the sequence of its newest change
    qint64 newestTime = std::numeric_limits<qint64>::min();
};

// How many changes of a window came from where. A value; made on any thread.
struct MapCounts
{
    std::vector<PlaceCount> places; // by the place's number
    QHash<QByteArray, qint64> countries; // by code; changes of every precision
    std::array<qint64, 4> byPrecision{}; // by GeoPrecision
    qint64 exactPlaces = 0; // places of city precision that have any

    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 atCity() const { return byPrecision[static_cast<size_t>(GeoPrecision::City)]; }
    [[nodiscard]] qint64 atRegion() const { return byPrecision[static_cast<size_t>(GeoPrecision::Region)]; }
    [[nodiscard]] qint64 atCountry() const { return byPrecision[static_cast<size_t>(GeoPrecision::Country)]; }
};

[[nodiscard]] MapCounts countPlaces(const MapSnapshot &snapshot, const MapWindow &window);

// The name of a place as exactly as it is known: "Salisbury, Maryland, United States". Plain text; the
// country in the user's language.
[[nodiscard]] QString placeName(const MapPlace &place, const MapPlaceNames &names);
[[nodiscard]] inline QString placeName(const MapSnapshot &snapshot, quint32 number)
{
    return placeName(snapshot.place(number), snapshot.names(number));
}
// A country's name in the user's language, or the code itself.
[[nodiscard]] QString countryName(CountryCode code);

} // namespace WikiMon
