// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <string_view>

namespace WikiMon {

// When the sample changes happen: 2026-11-21 14:32:07 UTC.
inline constexpr qint64 MapSampleTime = 1'795'271'527'000;

// A change at a place, for tests of the map.
struct MapSample
{
    double latitude = 0;
    double longitude = 0;
    qint32 size = 100;
    GeoPrecision precision = GeoPrecision::City;
    std::string_view country = "DE";
    std::string_view city = {};
    std::string_view region = {};
    std::string_view title = "Evanescence (album)";
    std::string_view user = "71.200.123.192";
    qint64 age = 0; // milliseconds before MapSampleTime
};

[[nodiscard]] RecentChange makeMapChange(const MapSample &sample);
// One of which only the country is known; at its label point.
[[nodiscard]] RecentChange makeCountryChange(std::string_view country, qint32 size = 100, qint64 age = 0);
// A change at one of the world's larger cities; index counts through them, random decides size and age.
[[nodiscard]] RecentChange makeCityChange(quint32 index, quint32 random, qint64 span);
[[nodiscard]] size_t sampleCityCount();

} // namespace WikiMon
