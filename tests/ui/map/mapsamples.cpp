// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "mapsamples.h"

#include "geo/countrynames.h"
#include "geo/countrypoints.h"

#include <array>
#include <string>

namespace WikiMon {

struct City
{
    std::string_view name;
    std::string_view country;
    double latitude;
    double longitude;
};

static constexpr std::array Cities{City{"Berlin", "DE", 52.52, 13.405}, City{"Paris", "FR", 48.857, 2.352},
    City{"London", "GB", 51.509, -0.118}, City{"Madrid", "ES", 40.417, -3.704},
    City{"Rome", "IT", 41.903, 12.496}, City{"Warsaw", "PL", 52.23, 21.012},
    City{"Kyiv", "UA", 50.45, 30.523}, City{"Istanbul", "TR", 41.008, 28.978},
    City{"Cairo", "EG", 30.044, 31.236}, City{"Lagos", "NG", 6.524, 3.379},
    City{"Nairobi", "KE", -1.292, 36.822}, City{"Cape Town", "ZA", -33.925, 18.424},
    City{"Mumbai", "IN", 19.076, 72.878}, City{"Delhi", "IN", 28.704, 77.102},
    City{"Dhaka", "BD", 23.81, 90.412}, City{"Jakarta", "ID", -6.209, 106.846},
    City{"Singapore", "SG", 1.352, 103.82}, City{"Tokyo", "JP", 35.677, 139.65},
    City{"Osaka", "JP", 34.694, 135.502}, City{"Seoul", "KR", 37.567, 126.978},
    City{"Manila", "PH", 14.6, 120.984}, City{"Sydney", "AU", -33.869, 151.209},
    City{"Auckland", "NZ", -36.848, 174.763}, City{"Suva", "FJ", -18.142, 178.442},
    City{"Labasa", "FJ", -16.417, 179.383}, City{"Apia", "WS", -13.833, -171.766},
    City{"Anchorage", "US", 61.218, -149.9}, City{"Seattle", "US", 47.606, -122.332},
    City{"Los Angeles", "US", 34.052, -118.244}, City{"Chicago", "US", 41.878, -87.63},
    City{"New York", "US", 40.713, -74.006}, City{"Salisbury", "US", 38.361, -75.599},
    City{"Toronto", "CA", 43.653, -79.383}, City{"Mexico City", "MX", 19.433, -99.133},
    City{"Bogotá", "CO", 4.711, -74.072}, City{"Lima", "PE", -12.046, -77.043},
    City{"São Paulo", "BR", -23.555, -46.64}, City{"Buenos Aires", "AR", -34.604, -58.382},
    City{"Reykjavík", "IS", 64.147, -21.943}, City{"Moscow", "RU", 55.756, 37.617},
    City{"Novosibirsk", "RU", 55.008, 82.936}, City{"Anadyr", "RU", 64.734, 177.51},
    City{"Vienna", "AT", 48.208, 16.373}, City{"Zürich", "CH", 47.377, 8.542},
    City{"Prague", "CZ", 50.076, 14.438}, City{"Stockholm", "SE", 59.329, 18.069},
    City{"Lisbon", "PT", 38.722, -9.139}, City{"Amsterdam", "NL", 52.368, 4.904},
    City{"Munich", "DE", 48.135, 11.582}, City{"Hamburg", "DE", 53.551, 9.994},
    City{"Cologne", "DE", 50.937, 6.96}};

size_t sampleCityCount()
{
    return Cities.size();
}

RecentChange makeMapChange(const MapSample &sample)
{
    RecentChange change;
    change.title = change.append(sample.title);
    change.user = change.append(sample.user);
    change.wiki = change.append("enwiki");
    change.serverName = change.append("en.wikipedia.org");
    change.userKind = UserKind::Ip;
    change.timestamp = MapSampleTime - sample.age;
    change.sizeChange = sample.size;
    GeoLocation &location = change.location;
    location.latitude = sample.latitude;
    location.longitude = sample.longitude;
    location.precision = sample.precision;
    location.city = change.append(sample.city);
    location.region = change.append(sample.region);
    if (const auto code = parseCountryCode(sample.country)) {
        location.countryCode[0] = (*code)[0];
        location.countryCode[1] = (*code)[1];
        location.country = change.append(englishCountryName(*code));
    }
    return change;
}

RecentChange makeCountryChange(std::string_view country, qint32 size, qint64 age)
{
    static const CountryPoints points;
    const auto point = points.find(*parseCountryCode(country));
    return makeMapChange({.latitude = point->latitude,
        .longitude = point->longitude,
        .size = size,
        .precision = GeoPrecision::Country,
        .country = country,
        .age = age});
}

RecentChange makeCityChange(quint32 index, quint32 random, qint64 span)
{
    const City &city = Cities[index % Cities.size()];
    const auto size = static_cast<qint32>(random % 97 * (random % 31) * (random % 3 == 0 ? 4 : 1));
    return makeMapChange({.latitude = city.latitude,
        .longitude = city.longitude,
        .size = random % 11 == 0 ? 0
            : random % 3 == 0    ? -size
                                 : size,
        .country = city.country,
        .city = city.name,
        .age = span > 0 ? static_cast<qint64>(random) % span : 0});
}

} // namespace WikiMon
