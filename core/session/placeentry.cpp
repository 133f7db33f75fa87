// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/placeentry.h"

#include <cstring>

namespace WikiMon {

namespace {

constexpr std::size_t CodeAt = 2 * sizeof(double);
constexpr std::size_t PrecisionAt = CodeAt + sizeof(GeoLocation::countryCode);
constexpr std::size_t NamesAt = PrecisionAt + 1;

bool isNowhere(const GeoLocation &location)
{
    return location.precision == GeoPrecision::None && location.latitude == 0 && location.longitude == 0
        && location.city.isEmpty() && location.region.isEmpty() && location.country.isEmpty()
        && location.countryCode[0] == 0 && location.countryCode[1] == 0;
}

std::string_view takeName(std::string_view &names)
{
    const std::string_view name = names.substr(0, names.find('\n'));
    names.remove_prefix(std::min(names.size(), name.size() + 1));
    return name;
}

} // namespace

void appendPlaceEntry(const RecentChange &change, std::string &out)
{
    const GeoLocation &location = change.location;
    if (isNowhere(location)) {
        return;
    }
    char numbers[NamesAt];
    std::memcpy(numbers, &location.latitude, sizeof(double));
    std::memcpy(numbers + sizeof(double), &location.longitude, sizeof(double));
    std::memcpy(numbers + CodeAt, location.countryCode, sizeof location.countryCode);
    numbers[PrecisionAt] = static_cast<char>(location.precision);
    out.append(numbers, NamesAt);
    out.append(change.view(location.city)).append(1, '\n');
    out.append(change.view(location.region)).append(1, '\n');
    out.append(change.view(location.country));
}

StoredPlace readPlaceEntry(std::string_view entry)
{
    StoredPlace place;
    Q_ASSERT(entry.size() >= NamesAt);
    std::memcpy(&place.latitude, entry.data(), sizeof(double));
    std::memcpy(&place.longitude, entry.data() + sizeof(double), sizeof(double));
    place.countryCode = entry.substr(CodeAt, sizeof(GeoLocation::countryCode));
    place.precision = static_cast<GeoPrecision>(entry[PrecisionAt]);
    std::string_view names = entry.substr(NamesAt);
    place.city = takeName(names);
    place.region = takeName(names);
    place.country = names;
    return place;
}

} // namespace WikiMon
