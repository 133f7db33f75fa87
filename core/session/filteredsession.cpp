// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredsession.h"

#include "session/sessionstore.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

FilteredSession::FilteredSession(const SessionStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_matches(MatchIndex::ofEverything(store.first(), store.end()))
{
    connect(&m_run, &FilterRun::matched, this, &FilteredSession::takeFound);
    connect(&m_run, &FilterRun::finished, this, [this] {
        m_isComplete = true;
        emit searchingChanged(false);
    });
}

void FilteredSession::setFilter(const Filter &filter, qint64 now)
{
    if (filter == m_filter && !filter.dependsOnTime()) {
        return;
    }
    begin(filter, now);
}

void FilteredSession::begin(Filter filter, qint64 now)
{
    const bool wasSearching = isSearching();
    m_run.cancel();
    emit aboutToReset();
    const Filter formerFilter = std::exchange(m_filter, filter);
    const bool hasFormer = m_isComplete && !formerFilter.isEmpty();
    MatchIndex former = std::exchange(m_matches,
        filter.isEmpty() ? MatchIndex::ofEverything(m_store.first(), m_store.end())
                         : MatchIndex(m_store.end()));
    m_isComplete = filter.isEmpty() || m_store.size() == 0;
    m_scan = filter.isEmpty() ? nullptr : std::make_shared<const FilterScan>(filter, FilterContext{now});
    if (!m_isComplete) {
        if (hasFormer) {
            m_run.start(m_store.snapshot(), m_scan, {formerFilter, std::move(former)});
        } else {
            m_run.start(m_store.snapshot(), m_scan);
        }
    }
    emit reset();
    if (wasSearching != isSearching()) {
        emit searchingChanged(isSearching());
    }
}

void FilteredSession::storeChanged()
{
    // Cleared: nothing of what is known is left.
    if (m_store.size() == 0 && m_matches.first() < m_store.first()) {
        const bool wasSearching = isSearching();
        m_run.cancel();
        emit aboutToReset();
        m_matches = m_filter.isEmpty() ? MatchIndex::ofEverything(m_store.first(), m_store.end())
                                       : MatchIndex(m_store.end());
        m_isComplete = true;
        emit reset();
        if (wasSearching) {
            emit searchingChanged(false);
        }
        return;
    }
    dropOld();
    takeNew();
}

void FilteredSession::dropOld()
{
    // Also when the search has not come to what is gone: it must not bring that later.
    const qint64 first = m_store.first();
    const qint64 going = m_matches.countBefore(std::min(first, m_matches.end()));
    if (going > 0) {
        emit aboutToDrop(going);
    }
    m_matches.dropBefore(first);
    if (going > 0) {
        emit dropped(going);
    }
}

void FilteredSession::takeNew()
{
    const qint64 end = m_store.end();
    if (m_matches.end() >= end) {
        return;
    }
    if (m_matches.isOfEverything()) {
        const qint64 count = end - std::max(m_matches.end(), m_store.first());
        emit aboutToAppend(count);
        m_matches.extendTo(end);
        emit appended(count);
        return;
    }
    // Chunk by chunk: mostly a few rows of the newest one.
    std::vector<ChunkMatches> tested;
    qint64 count = 0;
    for (qint64 sequence = m_matches.end(); sequence < end;) {
        const StorePlace place = m_store.placeOf(sequence);
        const StoreChunk &chunk = m_store.chunk(place.chunk);
        const int to = chunk.rowCount();
        tested.push_back({chunk.firstSequence(), place.row, to, m_scan->matches(chunk, place.row, to)});
        count += tested.back().rows.count();
        sequence = chunk.firstSequence() + to;
    }
    if (count > 0) {
        emit aboutToAppend(count);
    }
    for (const ChunkMatches &matches : tested) {
        m_matches.append(matches);
    }
    if (count > 0) {
        emit appended(count);
    }
}

void FilteredSession::takeFound(const std::vector<ChunkMatches> &portion)
{
    // What was dropped while it was searched does not count, be it that nobody has told of it yet.
    dropOld();
    qint64 count = 0;
    for (const ChunkMatches &matches : portion) {
        const qint64 gone = std::clamp<qint64>(m_store.first() - matches.firstSequence, 0, matches.to);
        count += matches.rows.count() - matches.rows.countBefore(static_cast<int>(gone));
    }
    if (count > 0) {
        emit aboutToPrepend(count);
    }
    for (const ChunkMatches &matches : portion) {
        m_matches.prepend(matches);
    }
    if (count > 0) {
        emit prepended(count);
    }
}

} // namespace WikiMon
