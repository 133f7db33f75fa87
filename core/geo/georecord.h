// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/countrypoints.h"
#include "geo/mmdbreader.h"

#include <string>

namespace WikiMon {

// What a database says about a network, decoded. The names are English, UTF-8; empty where unknown.
struct GeoRecord
{
    std::string city;
    std::string region;
    std::string country;
    CountryCode countryCode{};
    double latitude = 0; // degrees, WGS 84
    double longitude = 0;
    GeoPrecision precision = GeoPrecision::None; // None: the record places nothing, there are no coordinates

    friend bool operator==(const GeoRecord &, const GeoRecord &) = default;
};

// Names in another language than English; empty where the database has none, as flat ones never do.
struct LocalNames
{
    std::string_view language; // as in "pt": the database may call it "pt-BR"
    std::string city;
    std::string region;
};

// Decodes the record at an offset of the data section, in either layout:
//   nested  country {iso_code, names {en}}, city {names {en}}, subdivisions [{names {en}}, ...],
//           location {latitude, longitude}                         (GeoIP2, GeoLite2, DB-IP)
//   flat    country_code, country_name or country, city, state1, state, subdivision, region or region_name,
//           latitude or lat, longitude or lon or lng; numbers or text   (ip-location-db, IPLocate, IPinfo)
// Without a city or region it gets its country's label point, as its own coordinates say no more than that.
// registered_country is not read: it says who registered the network, not where it is used.
// Fills in local, if given. Returns nothing when the record is broken.
[[nodiscard]] std::optional<GeoRecord> decodeGeoRecord(
    std::span<const uchar> data, quint32 offset, const CountryPoints &points, LocalNames *local = nullptr);

} // namespace WikiMon
