// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapfeed.h"

#include "map/honestytexts.h"
#include "map/mapview.h"
#include "map/placesmodel.h"
#include "session/filteredsession.h"
#include "session/sessionstore.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace WikiMon {

static constexpr int RowsPerLook = 64; // between two looks at the clock

MapFeed::MapFeed(const FilteredSession &session, MapView *map, PlacesModel *places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_map(map)
    , m_places(places)
{
    m_slices.setInterval(0);
    m_announce.setSingleShot(true);
    m_announce.setInterval(300ms);
    connect(&m_slices, &QTimer::timeout, this, &MapFeed::addOld);
    connect(&m_announce, &QTimer::timeout, this, &MapFeed::factsChanged);
    connect(&session, &FilteredSession::reset, this, &MapFeed::begin);
    connect(&session, &FilteredSession::appended, this, &MapFeed::addNew);
    connect(&session, &FilteredSession::prepended, this, [this] { m_slices.start(); });
    connect(&session, &FilteredSession::dropped, this,
        [this] { m_map->removeBefore(m_session.store().first()); });
    map->setChangeLookup([this](qint64 sequence, RecentChange &change) {
        const SessionStore &store = m_session.store();
        const bool isKept = sequence >= store.first() && sequence < store.end();
        if (isKept) {
            store.fill(sequence, change);
        }
        return isKept;
    });
    begin();
}

void MapFeed::begin()
{
    m_map->clear();
    m_located.clear();
    m_places->clear();
    m_counts.clear();
    m_oldest = m_session.matches().end();
    m_slices.start();
    announce();
}

void MapFeed::addNew(qint64 count)
{
    const MatchIndex &matches = m_session.matches();
    for (qint64 match = matches.count() - count; match < matches.count(); ++match) {
        take(matches.sequenceAt(match), true);
    }
    addPlaces();
    announce();
}

// Goes back in time until the clock or the matches that are known so far end it.
void MapFeed::addOld()
{
    const MatchIndex &matches = m_session.matches();
    const SessionStore &store = m_session.store();
    QElapsedTimer clock;
    clock.start();
    int rows = 0;
    qint64 match = matches.countBefore(m_oldest);
    for (; match > 0; --match) {
        if (++rows % RowsPerLook == 0 && clock.hasExpired(SliceBudget)) {
            break;
        }
        const qint64 sequence = matches.sequenceAt(match - 1);
        m_oldest = sequence;
        if (sequence >= store.first()) {
            take(sequence, false);
        }
    }
    addPlaces();
    if (match == 0) {
        m_slices.stop(); // a search that finds more starts it again
    }
    announce();
}

void MapFeed::take(qint64 sequence, bool isNew)
{
    const SessionStore &store = m_session.store();
    const StorePlace place = store.placeOf(sequence);
    const StoreChunk &chunk = store.chunk(place.chunk);
    const quint32 bits = chunk.bits()[place.row];
    const qint64 timestamp = chunk.timestamps()[place.row];
    const UserKind kind = userKind(bits);
    // Accounts say nothing of a place, log entries are no edits.
    if (kind == UserKind::Registered) {
        return;
    }
    if (changeType(bits) != ChangeType::Log) {
        m_counts.add(timestamp,
            placeOutcome(kind, geoPrecision(bits), chunk.user(place.row), m_geo.kind != GeoKind::None),
            now());
    }
    if (kind == UserKind::Ip && (bits & ChangeBit::Located) != 0) {
        store.fill(sequence, m_located.emplace_back());
        const RecentChange &change = m_located.back();
        isNew ? m_map->add(change, sequence) : m_map->addEarlier(change, sequence);
    }
}

void MapFeed::addPlaces()
{
    if (!m_located.empty()) {
        m_places->add(m_located);
        m_located.clear();
    }
}

void MapFeed::announce()
{
    if (!m_announce.isActive()) {
        m_announce.start();
    }
}

void MapFeed::setGeoState(const GeoState &state)
{
    m_geo = state;
    announce();
}

// By the clock of the changes: a replay has a time of its own, which stands still with its last change.
qint64 MapFeed::now() const
{
    const SessionStore &store = m_session.store();
    if (store.size() == 0) {
        return QDateTime::currentMSecsSinceEpoch();
    }
    const StorePlace last = store.placeOf(store.end() - 1);
    const StoreChunk &chunk = store.chunk(last.chunk);
    const bool isReplay
        = feedSource(chunk.bits()[last.row]) == FeedSource::Replay || (m_isRecorded && m_isRecorded());
    return isReplay ? chunk.timestamps()[last.row] : QDateTime::currentMSecsSinceEpoch();
}

HonestyFacts MapFeed::facts() const
{
    return {m_counts.last(now()), Minutes, m_geo.kind};
}

} // namespace WikiMon
