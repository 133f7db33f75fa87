// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterrun.h"

#include <QObject>

namespace WikiMon {

class SessionStore;

// Which changes of the session match the filter in use, kept in step with the store: new ones are tested as
// they arrive, older ones in the background after the filter has changed. The one place that table, map and
// charts ask. For the store's thread.
class FilteredSession : public QObject
{
    Q_OBJECT
public:
    // The store must outlive it; tell of each change of it by storeChanged().
    explicit FilteredSession(const SessionStore &store, QObject *parent = nullptr);

    [[nodiscard]] const SessionStore &store() const { return m_store; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    // Covers all changes of the store but for those that are still to be searched.
    [[nodiscard]] const MatchIndex &matches() const { return m_matches; }
    [[nodiscard]] bool isSearching() const { return m_run.isRunning(); }
    // How much of the background search is done: changes, of how many.
    [[nodiscard]] qint64 tested() const { return m_run.tested(); }
    [[nodiscard]] qint64 total() const { return m_run.total(); }

    // now: what "since:10m" counts from, milliseconds since 1970-01-01 UTC. The same filter is applied again
    // only if it depends on the time.
    void setFilter(const Filter &filter, qint64 now);
    // After the store has taken a batch or was cleared.
    void storeChanged();

signals:
    // Everything is different: another filter, or another session.
    void aboutToReset();
    void reset();
    // count matches at the newest end.
    void aboutToAppend(qint64 count);
    void appended(qint64 count);
    // count matches at the oldest end, from the background search.
    void aboutToPrepend(qint64 count);
    void prepended(qint64 count);
    // The oldest count matches, whose changes the store has dropped.
    void aboutToDrop(qint64 count);
    void dropped(qint64 count);
    void searchingChanged(bool isSearching);

private:
    void begin(Filter filter, qint64 now); // by value: it may be the one in use
    void takeNew();
    void takeFound(const std::vector<ChunkMatches> &portion);
    void dropOld();

    const SessionStore &m_store;
    Filter m_filter;
    MatchIndex m_matches;
    std::shared_ptr<const FilterScan> m_scan; // null without a filter
    FilterRun m_run;
    // The matches of a search that had not ended are not all, so a narrower filter can't start from them.
    bool m_isComplete = true;
};

} // namespace WikiMon
