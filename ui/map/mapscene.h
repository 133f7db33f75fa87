// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/countrypoints.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace WikiMon {

// A place where changes came from, as the database knows it. Two changes with the same coordinates and the
// same precision have the same place, which says no more than its precision.
struct MapPlace
{
    float latitude = 0;
    float longitude = 0;
    GeoPrecision precision = GeoPrecision::None;
    CountryCode country{}; // NULs for none
};

// What a place is called, English UTF-8. Kept apart, as drawing needs only the rest.
struct MapPlaceNames
{
    std::string city;
    std::string region;
    std::string countryName;
};

// Columns of located changes in the order in which they came. What lies below the count that a snapshot knows
// never changes.
struct MapChunk
{
    static constexpr size_t Capacity = 16384;
    std::array<qint64, Capacity> sequences;
    std::array<qint64, Capacity> times; // milliseconds since 1970 UTC
    std::array<qint32, Capacity> sizes; // bytes; 0 when not known
    std::array<quint32, Capacity> places; // numbers of places
    std::array<float, Capacity> latitudes;
    std::array<float, Capacity> longitudes;
    std::array<bool, Capacity> areExact; // of city precision
};

struct PlaceChunk
{
    static constexpr size_t Capacity = 4096;
    std::array<MapPlace, Capacity> places;
    std::array<MapPlaceNames, Capacity> names;
};

// The scene at a moment: cheap to take, to be read on any thread while the scene goes on.
struct MapSnapshot
{
    std::vector<std::shared_ptr<const MapChunk>> chunks; // all full but the last
    size_t size = 0;
    std::vector<std::shared_ptr<const PlaceChunk>> placeChunks;
    size_t placeCount = 0;
    qint64 generation = 0; // of the scene: counts how often it was emptied
    qint64 appended = 0; // how many changes the scene has ever got in this generation

    [[nodiscard]] const MapPlace &place(quint32 number) const
    {
        return placeChunks[number / PlaceChunk::Capacity]->places[number % PlaceChunk::Capacity];
    }
    [[nodiscard]] const MapPlaceNames &names(quint32 number) const
    {
        return placeChunks[number / PlaceChunk::Capacity]->names[number % PlaceChunk::Capacity];
    }
    // Calls use(chunk, number of its changes that count) for each chunk, the oldest first.
    template <typename Use>
    void forEachChunk(Use &&use) const
    {
        for (size_t i = 0; i < chunks.size(); ++i) {
            use(*chunks[i], i + 1 < chunks.size() ? MapChunk::Capacity : size - i * MapChunk::Capacity);
        }
    }
};

// The located changes that the map shows. Plain data on one thread; others read snapshots.
class MapScene
{
public:
    // A million dots is more than a map can tell apart; 33 bytes each. The oldest chunk goes first.
    static constexpr size_t MaxChunks = 64;
    // City databases have some 150,000 places; more are no places but noise.
    static constexpr size_t MaxPlaces = 262'144;

    // Takes a change if it has a place; any order of sequences. Says whether it did.
    bool add(const RecentChange &change, qint64 sequence);
    void clear();
    // Forgets the changes that the store has dropped: whole chunks all of whose sequences are smaller.
    void removeBefore(qint64 firstSequence);

    [[nodiscard]] size_t size() const { return m_snapshot.size; }
    [[nodiscard]] bool isEmpty() const { return m_snapshot.size == 0; }
    [[nodiscard]] const MapSnapshot &snapshot() const { return m_snapshot; }
    // Located changes that were left out or pushed out for the two limits above.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    // The time of the newest change, 0 without any.
    [[nodiscard]] qint64 newestTime() const { return m_newestTime; }

private:
    [[nodiscard]] std::optional<quint32> placeOf(const RecentChange &change);
    void dropOldestChunk();

    MapSnapshot m_snapshot;
    std::shared_ptr<MapChunk> m_last; // the one that is written, m_snapshot.chunks.back()
    std::shared_ptr<PlaceChunk> m_lastPlaces;
    QHash<quint64, quint32> m_placeNumbers; // by coordinates and precision
    qint64 m_dropped = 0;
    qint64 m_newestTime = 0;
};

} // namespace WikiMon
