// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/geostate.h"
#include "session/placecounts.h"

#include <QObject>

#include <QTimer>
#include <functional>

#include <vector>

namespace WikiMon {

class FilteredSession;
class MapView;
class PlacesModel;
struct HonestyFacts;

// Keeps the map, the list of places and the honest counts in step with the changes that the filter shows.
// What was there is gone through in small slices on the event loop, newest first; what comes in is added to
// it.
class MapFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr int SliceBudget = 4; // milliseconds: a quarter of a frame
    static constexpr int Minutes = 10; // that the honest line speaks of

    // All must outlive the feed.
    MapFeed(const FilteredSession &session, MapView *map, PlacesModel *places, QObject *parent = nullptr);

    // The database in use, which says why an address has no place.
    void setGeoState(const GeoState &state);
    // Tells whether the changes were read from a recording, whose time stands still with its last change.
    void setRecorded(std::function<bool()> isRecorded) { m_isRecorded = std::move(isRecorded); }
    [[nodiscard]] HonestyFacts facts() const;
    // Whether any change that the filter shows has a place.
    [[nodiscard]] bool hasPlaces() const { return m_counts.all().placed() > 0; }

signals:
    // A few times a second at most.
    void factsChanged();

private:
    void begin();
    void addNew(qint64 count);
    void addOld();
    void take(qint64 sequence, bool isNew);
    void addPlaces();
    void announce();
    [[nodiscard]] qint64 now() const;

    const FilteredSession &m_session;
    MapView *const m_map;
    PlacesModel *const m_places;
    PlaceCounts m_counts{std::chrono::minutes(Minutes)};
    GeoState m_geo;
    QTimer m_slices;
    QTimer m_announce;
    std::vector<RecentChange> m_located; // yet to be told to the list of places
    qint64 m_oldest = 0; // sequence number: matches below it are still to be taken
    std::function<bool()> m_isRecorded;
};

} // namespace WikiMon
