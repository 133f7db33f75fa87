// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/streamsource.h"

namespace WikiMon {

static Backoff backoffOf(const EventStreamsTimings &timings)
{
    return Backoff(
        {timings.backoffFirst, timings.backoffCeiling}, {timings.refusedFirst, timings.refusedCeiling});
}

StreamSource::StreamSource(
    SourceKind kind, const QString &server, const QString &buffer, FeedAssembler &assembler, QObject *parent)
    : ChangeSource(parent)
    , m_assembler(assembler)
    , m_backoff(backoffOf(m_timings))
{
    m_state.kind = kind;
    m_state.server = server;
    m_state.dropped = {{buffer, 0}};
    m_retryTimer.setSingleShot(true);
    m_stableTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &StreamSource::open);
    connect(&m_stableTimer, &QTimer::timeout, this, [this] { m_backoff.reset(); });
    connect(&m_countTimer, &QTimer::timeout, this, &StreamSource::tellCounts);
}

void StreamSource::setTimings(const EventStreamsTimings &timings)
{
    m_timings = timings;
    m_backoff = backoffOf(timings);
    m_stableTimer.setInterval(timings.stable);
    m_countTimer.setInterval(timings.stateInterval);
}

void StreamSource::restart(qint64 wantedFrom)
{
    m_counters = {};
    m_backoff.reset();
    m_position.start(wantedFrom);
    m_state.reconnects = 0;
    m_countTimer.start();
}

void StreamSource::haltTimers()
{
    for (QTimer *timer : {&m_retryTimer, &m_stableTimer, &m_countTimer}) {
        timer->stop();
    }
}

void StreamSource::backOff(std::chrono::milliseconds pause, const QString &reason)
{
    m_state.nextTry = currentTime() + pause.count();
    m_retryTimer.start(pause);
    setPhase(SourcePhase::BackingOff, reason);
}

void StreamSource::handOn()
{
    if (const FeedBatchPtr batch = m_assembler.take()) {
        emit batchReady(batch);
    }
}

void StreamSource::handOn(const FeedGap &gap)
{
    handOn();
    m_assembler.setGap(gap);
    handOn();
}

void StreamSource::setPhase(SourcePhase phase, const QString &reason)
{
    if (m_state.phase == phase && m_state.reason == reason) {
        return;
    }
    m_state.since = m_state.phase == phase ? m_state.since : currentTime();
    m_state.nextTry = phase == SourcePhase::BackingOff ? m_state.nextTry : 0;
    m_state.phase = phase;
    m_state.reason = reason;
    emit stateChanged(m_state);
}

void StreamSource::tellCounts()
{
    const SourceState before = m_state;
    m_state.bytes = m_counters.bytes;
    m_state.changes = m_counters.changes;
    m_state.duplicates = m_counters.repeated;
    m_state.rejectedLines = m_counters.rejected;
    m_state.dropped.first().count = m_counters.tooLarge;
    if (m_state != before) {
        emit stateChanged(m_state);
    }
}

} // namespace WikiMon
