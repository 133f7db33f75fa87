// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/placetable.h"

#include "geo/countrynames.h"

#include <algorithm>

namespace WikiMon {

namespace {

// Recordings have no codes; a name that differs between two databases must not make two countries.
CountryCode codeOf(const RecentChange &change)
{
    const GeoLocation &location = change.location;
    if (const auto code = parseCountryCode({location.countryCode, std::size(location.countryCode)})) {
        return *code;
    }
    return countryCodeOf(change.view(location.country)).value_or(CountryCode{});
}

void appendPart(std::string_view part, std::string &key)
{
    key += part;
    key += '\0';
}

} // namespace

std::optional<PlaceTable::Added> PlaceTable::add(const RecentChange &change)
{
    const GeoLocation &location = change.location;
    if (location.precision == GeoPrecision::None || change.userKind != UserKind::Ip) {
        return std::nullopt;
    }
    const CountryCode code = codeOf(change);
    m_key.clear();
    appendPart(code[0] ? std::string_view(code.data(), code.size()) : change.view(location.country), m_key);
    appendPart(change.view(location.region), m_key);
    appendPart(change.view(location.city), m_key);
    const auto found = m_rows.find(m_key);
    const bool isNew = found == m_rows.end();
    if (isNew && m_places.size() >= MaxPlaces) {
        ++m_missed;
        return std::nullopt;
    }
    const std::size_t row = isNew ? m_places.size() : found->second;
    if (isNew) {
        m_rows.emplace(m_key, row);
        Place &place = m_places.emplace_back();
        place.countryCode = code;
        place.country = change.view(location.country);
        place.region = change.view(location.region);
        place.city = change.view(location.city);
    }
    Place &place = m_places[row];
    const qint64 size = change.sizeChange.value_or(0);
    place.precision = std::max(place.precision, location.precision);
    ++place.changes;
    place.addedBytes += std::max(size, qint64(0));
    place.removedBytes += std::max(-size, qint64(0));
    return Added{row, isNew};
}

void PlaceTable::clear()
{
    m_places.clear();
    m_rows.clear();
    m_missed = 0;
}

std::vector<Place> PlaceTable::byCountry() const
{
    std::vector<Place> countries;
    std::unordered_map<std::string, std::size_t> rows;
    for (const Place &place : m_places) {
        const std::string key
            = place.countryCode[0] ? std::string(place.countryCode.data(), 2) : '\0' + place.country;
        const auto [found, isNew] = rows.emplace(key, countries.size());
        if (isNew) {
            Place &country = countries.emplace_back();
            country.countryCode = place.countryCode;
            country.country = place.country;
            country.precision = GeoPrecision::Country;
        }
        Place &country = countries[found->second];
        country.changes += place.changes;
        country.addedBytes += place.addedBytes;
        country.removedBytes += place.removedBytes;
    }
    return countries;
}

} // namespace WikiMon
