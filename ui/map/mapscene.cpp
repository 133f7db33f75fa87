// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapscene.h"

#include <algorithm>
#include <cmath>

namespace WikiMon {

// A thousandth of a degree, some 110 m: databases are never finer.
static quint64 keyOf(const GeoLocation &location)
{
    const auto y = static_cast<quint64>(std::llround((location.latitude + 90) * 1000));
    const auto x = static_cast<quint64>(std::llround((location.longitude + 180) * 1000));
    return (y << 32 | x) << 2 | static_cast<quint64>(location.precision);
}

static bool hasPlace(const GeoLocation &location)
{
    return location.precision != GeoPrecision::None && qAbs(location.latitude) <= 90
        && qAbs(location.longitude) <= 180;
}

std::optional<quint32> MapScene::placeOf(const RecentChange &change)
{
    const GeoLocation &location = change.location;
    const auto known = m_placeNumbers.constFind(keyOf(location));
    if (known != m_placeNumbers.constEnd()) {
        return known.value();
    }
    const size_t number = m_snapshot.placeCount;
    if (number >= MaxPlaces) {
        return std::nullopt;
    }
    if (number % PlaceChunk::Capacity == 0) {
        m_lastPlaces = std::make_shared<PlaceChunk>();
        m_snapshot.placeChunks.push_back(m_lastPlaces);
    }
    MapPlace &place = m_lastPlaces->places[number % PlaceChunk::Capacity];
    place.latitude = static_cast<float>(location.latitude);
    place.longitude = static_cast<float>(location.longitude);
    place.precision = location.precision;
    place.country = parseCountryCode({location.countryCode, 2}).value_or(CountryCode());
    MapPlaceNames &names = m_lastPlaces->names[number % PlaceChunk::Capacity];
    names.city = change.view(location.city);
    names.region = change.view(location.region);
    names.countryName = change.view(location.country);
    m_snapshot.placeCount = number + 1;
    m_placeNumbers.insert(keyOf(location), static_cast<quint32>(number));
    return static_cast<quint32>(number);
}

bool MapScene::add(const RecentChange &change, qint64 sequence)
{
    if (!hasPlace(change.location)) {
        return false;
    }
    const std::optional<quint32> place = placeOf(change);
    if (!place) {
        ++m_dropped;
        return false;
    }
    const size_t row = m_snapshot.size % MapChunk::Capacity;
    if (row == 0) {
        if (m_snapshot.chunks.size() >= MaxChunks) {
            dropOldestChunk();
        }
        m_last = std::make_shared_for_overwrite<MapChunk>();
        m_snapshot.chunks.push_back(m_last);
    }
    m_last->sequences[row] = sequence;
    m_last->times[row] = change.timestamp;
    m_last->sizes[row] = change.sizeChange.value_or(0);
    m_last->places[row] = *place;
    m_last->latitudes[row] = static_cast<float>(change.location.latitude);
    m_last->longitudes[row] = static_cast<float>(change.location.longitude);
    m_last->areExact[row] = change.location.precision == GeoPrecision::City;
    ++m_snapshot.size;
    ++m_snapshot.appended;
    m_newestTime = std::max(m_newestTime, change.timestamp);
    return true;
}

void MapScene::dropOldestChunk()
{
    m_snapshot.chunks.erase(m_snapshot.chunks.begin());
    m_snapshot.size -= MapChunk::Capacity;
    m_dropped += static_cast<qint64>(MapChunk::Capacity);
}

void MapScene::removeBefore(qint64 firstSequence)
{
    while (m_snapshot.chunks.size() > 1) {
        const auto &sequences = m_snapshot.chunks.front()->sequences;
        if (*std::ranges::max_element(sequences) >= firstSequence) {
            break;
        }
        m_snapshot.chunks.erase(m_snapshot.chunks.begin());
        m_snapshot.size -= MapChunk::Capacity;
    }
}

void MapScene::clear()
{
    const qint64 generation = m_snapshot.generation + 1;
    *this = MapScene();
    m_snapshot.generation = generation;
}

} // namespace WikiMon
