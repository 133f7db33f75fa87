// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/decayingrate.h"
#include "feed/feedbatch.h"
#include "feed/sourcestate.h"
#include "wiki/wiki.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace WikiMon {

class UsualRates;

// Adds a state for each wiki where the source has none of its own: one link brings them all, or none.
void addWikiStates(SourceState &state, const QList<Wiki> &wikis);

// Counts what a source hands on, wiki by wiki, and adds it to what the source says of itself: rates, last
// changes, gaps, and whether a silence is longer than chance allows. Knows no clock; all times are
// milliseconds since 1970-01-01 UTC.
class FeedMeter
{
public:
    // rates must live as long as this.
    explicit FeedMeter(UsualRates &rates) : m_rates(rates) { }

    // A new source, which has said nothing yet.
    void restart(const QList<Wiki> &wikis, qint64 now);
    // Other wikis; those that stay keep their counts.
    void setWikis(const QList<Wiki> &wikis, qint64 now);
    void take(const FeedBatch &batch, qint64 now);
    void addRejected() { ++m_rejected; }
    void addBytes(qint64 total, qint64 now);
    // What the source says of itself, with what was counted.
    [[nodiscard]] SourceState complete(const SourceState &state, qint64 now);
    // Learns the rates from the time since the last call, in which the source was as it says. Call it each
    // minute or so.
    void learn(const SourceState &state, qint64 now);

private:
    struct WikiCount
    {
        explicit WikiCount(qint64 now) : rate(now), since(now) { }
        qint64 changes = 0;
        qint64 learntChanges = 0;
        qint64 lastChange = 0;
        DecayingRate rate;
        qint64 since; // when it was first watched
    };

    void completeWikis(SourceState &state, qint64 now);
    void addSilence(SourceState &state, qint64 now) const;
    void count(const RecentChange &change, qint64 now);

    UsualRates &m_rates;
    QList<Wiki> m_wikis;
    std::map<std::string, WikiCount, std::less<>> m_counts; // by dbname
    DecayingRate m_rate;
    DecayingRate m_byteRate;
    qint64 m_changes = 0;
    qint64 m_bytes = 0;
    qint64 m_rejected = 0;
    qint64 m_lastChange = 0;
    std::optional<double> m_lag; // milliseconds, smoothed
    QList<GapNote> m_gaps;
    qint64 m_learntUntil = 0; // 0: nothing can be learnt of the time before
};

} // namespace WikiMon
