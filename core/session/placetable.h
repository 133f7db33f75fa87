// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/countrypoints.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace WikiMon {

// A place that changes came from. The names are English, as in the change; empty where unknown.
struct Place
{
    CountryCode countryCode{}; // NULs when unknown
    std::string country;
    std::string region;
    std::string city;
    GeoPrecision precision = GeoPrecision::None; // the best of its changes
    qint64 changes = 0;
    qint64 addedBytes = 0;
    qint64 removedBytes = 0; // not negative

    friend bool operator==(const Place &, const Place &) = default;
};

// The places of a session's changes with their counts, in the order in which they first appeared. Only what
// an IP address was placed at is in it. Single-threaded.
class PlaceTable
{
public:
    // More than any session of a human has; a hostile recording must not fill the memory.
    static constexpr std::size_t MaxPlaces = 50'000;

    struct Added
    {
        std::size_t row = 0;
        bool isNew = false;
    };
    // Nothing for a change without a place, and for a new place when the table is full.
    std::optional<Added> add(const RecentChange &change);
    void clear();

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    // Changes that were placed where the table had no room.
    [[nodiscard]] qint64 missed() const { return m_missed; }
    // The same counts by country only, as far as it is known.
    [[nodiscard]] std::vector<Place> byCountry() const;

private:
    std::vector<Place> m_places;
    std::unordered_map<std::string, std::size_t> m_rows;
    std::string m_key; // keeps its memory
    qint64 m_missed = 0;
};

} // namespace WikiMon
