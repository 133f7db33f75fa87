// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/feedswitch.h"

#include <algorithm>

namespace WikiMon {

FeedSwitch::FeedSwitch(MakeSource makeIrc, MakeSource makeHistory, UsualRate usualRate, QObject *parent)
    : ChangeSource(parent)
    , m_makeIrc(std::move(makeIrc))
    , m_makeHistory(std::move(makeHistory))
    , m_usualRate(std::move(usualRate))
{
    connect(&m_tick, &QTimer::timeout, this, &FeedSwitch::review);
}

FeedSwitch::~FeedSwitch() = default;

std::unique_ptr<ChangeSource> FeedSwitch::adopt(std::unique_ptr<ChangeSource> source, bool isHistory)
{
    connect(source.get(), &ChangeSource::batchReady, this,
        [this, isHistory](const FeedBatchPtr &batch) { takeBatch(batch, isHistory); });
    connect(source.get(), &ChangeSource::lineRejected, this, &ChangeSource::lineRejected);
    connect(source.get(), &ChangeSource::stateChanged, this, [this, isHistory](const SourceState &state) {
        Leg &leg = isHistory ? m_history : m_irc;
        leg.state = state;
        leg.hasFailed |= state.phase == SourcePhase::BackingOff;
        // Later, as a source that tells of itself must not be destroyed meanwhile.
        QMetaObject::invokeMethod(this, &FeedSwitch::review, Qt::QueuedConnection);
    });
    if (m_hasWikis) {
        source->setWikis(m_wikis);
    }
    return source;
}

void FeedSwitch::start()
{
    m_isRunning = true;
    m_startedAt = m_notGoodSince = currentTime();
    m_covered = m_holeSince = m_fillFrom = m_goodSince = m_historyEnded = 0;
    m_holeReason.clear();
    m_wayBack = m_timings.wayBack.count();
    m_filled.clear();
    m_oldDropped.clear();
    m_irc = {};
    m_irc.source = adopt(m_makeIrc(), false);
    m_tick.start(m_timings.tick);
    m_irc.source->start();
    tellState();
}

void FeedSwitch::stop()
{
    if (!std::exchange(m_isRunning, false)) {
        return;
    }
    m_tick.stop();
    extend();
    const qint64 now = currentTime();
    const qint64 begin = earliestBegin(now);
    const bool isCovered = covers(m_irc) || covers(m_history);
    for (Leg *leg : {&m_history, &m_irc}) {
        if (leg->source) {
            leg->source->stop(); // hands on what it still has
        }
    }
    if (!isCovered && (m_covered > 0 || !m_holeReason.isEmpty())) {
        tellGap(m_covered > 0 ? m_covered : m_startedAt, begin > 0 ? begin : now);
    }
    m_oldBytes = bytesReceived();
    m_oldDropped = dropped();
    const SourceState last = m_irc.state;
    m_history = {};
    m_irc = {};
    m_irc.state.server = last.server;
    m_irc.state.since = currentTime();
    m_fallback.clear();
    tellState();
}

void FeedSwitch::setWikis(const QList<Wiki> &wikis)
{
    m_wikis = wikis;
    m_hasWikis = true;
    for (const Leg *leg : {&m_irc, &m_history}) {
        if (leg->source) {
            leg->source->setWikis(wikis);
        }
    }
}

void FeedSwitch::reconnect(const QString &reason)
{
    for (const Leg *leg : {&m_irc, &m_history}) {
        if (leg->source) {
            leg->source->reconnect(reason);
        }
    }
}

qint64 FeedSwitch::bytesReceived() const
{
    return m_oldBytes + (m_irc.source ? m_irc.source->bytesReceived() : 0)
        + (m_history.source ? m_history.source->bytesReceived() : 0);
}

QList<DroppedCount> FeedSwitch::dropped() const
{
    QList<DroppedCount> all = m_irc.state.dropped;
    addDropped(all, m_oldDropped);
    addDropped(all, m_history.state.dropped);
    return all;
}

void FeedSwitch::takeBatch(const FeedBatchPtr &batch, bool isHistory)
{
    Leg &leg = isHistory ? m_history : m_irc;
    if (batch->gap) {
        takeGap(*batch->gap, leg);
    }
    if (batch->changes.empty()) {
        return;
    }
    const qint64 now = currentTime();
    if (!isHistory && leg.trustedFrom > now) {
        leg.trustedFrom = now; // it speaks again
        m_missedByIrc = 0;
    }
    leg.lastChange = now;
    auto rest = std::make_shared<FeedBatch>();
    for (const RecentChange &change : batch->changes) {
        if (m_deduper.isNew(change, isHistory)) {
            rest->changes.push_back(change);
        }
    }
    const auto fresh = static_cast<qint64>(rest->changes.size());
    m_duplicates += static_cast<qint64>(batch->changes.size()) - fresh;
    m_missedByIrc += isHistory && m_irc.trustedFrom > now ? static_cast<int>(fresh) : 0;
    if (fresh > 0) {
        emit batchReady(rest);
    }
}

// A gap of one feed is one of ours only when the other feed does not cover it. Gaps before the time that the
// feed says it covers are found by watchHole().
void FeedSwitch::takeGap(const FeedGap &gap, const Leg &leg)
{
    const Leg &other = &leg == &m_irc ? m_history : m_irc;
    const bool isWithin
        = leg.state.phase == SourcePhase::Receiving && beginOf(leg) > 0 && gap.to > beginOf(leg);
    const qint64 otherBegin = beginOf(other);
    if (isWithin && (otherBegin == 0 || otherBegin > gap.from)) {
        const auto told = std::make_shared<FeedBatch>();
        told->gap = gap;
        emit batchReady(told);
    }
}

// Since when a feed has everything; 0: it does not.
qint64 FeedSwitch::beginOf(const Leg &leg)
{
    if (!leg.source || leg.state.phase != SourcePhase::Receiving) {
        return 0;
    }
    const qint64 from = leg.source->coveredFrom();
    const bool hasBegun = from > 0 && leg.source->coveredUntil() >= from;
    return hasBegun ? std::max(from, leg.trustedFrom) : 0;
}

bool FeedSwitch::covers(const Leg &leg) const
{
    const qint64 begin = beginOf(leg);
    return begin > 0 && m_covered > 0 && begin <= m_covered;
}

void FeedSwitch::extend()
{
    const qint64 begin = beginOf(m_irc);
    if (m_covered == 0 && begin > 0 && !m_history.source) {
        m_covered = begin; // the usual beginning
    }
    for (const Leg *leg : {&m_irc, &m_history, &m_irc}) {
        if (covers(*leg)) {
            m_covered = std::max(m_covered, leg->source->coveredUntil());
        }
    }
}

// Since when the first of the feeds that work has everything; 0: none works.
qint64 FeedSwitch::earliestBegin(qint64 now) const
{
    qint64 earliest = 0;
    for (const Leg *leg : {&m_irc, &m_history}) {
        const qint64 begin = beginOf(*leg);
        if (begin > 0 && begin <= now) {
            earliest = earliest == 0 ? begin : std::min(earliest, begin);
        }
    }
    return earliest;
}

void FeedSwitch::tellGap(qint64 from, qint64 to)
{
    const auto batch = std::make_shared<FeedBatch>();
    batch->gap = FeedGap{from, to, m_holeReason, {}};
    emit batchReady(batch);
}

void FeedSwitch::tellState()
{
    const bool isOnHistory = m_history.source && m_history.state.phase == SourcePhase::Receiving
        && (beginOf(m_irc) == 0 || beginOf(m_irc) > currentTime());
    SourceState state = isOnHistory ? m_history.state : m_irc.state;
    state.choice = SourceChoice::Automatic;
    state.fallback = m_history.source ? m_fallback : QString();
    state.reconnects = m_irc.state.reconnects + (m_history.source ? m_history.state.reconnects : 0);
    state.duplicates = m_duplicates;
    state.bytes = bytesReceived();
    state.gaps = m_filled;
    state.dropped = dropped();
    emit stateChanged(state);
}

} // namespace WikiMon
