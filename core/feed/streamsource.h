// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/eventstreamstimings.h"
#include "feed/feedassembler.h"
#include "feed/linkcounters.h"
#include "feed/streamposition.h"
#include "irc/backoff.h"

#include <QTimer>

namespace WikiMon {

// What the sources of a stream over the network have in common: their state and its counts, how far the
// stream was read, and the pauses between two tries.
class StreamSource : public ChangeSource
{
    Q_OBJECT
public:
    [[nodiscard]] qint64 coveredFrom() const override { return m_position.coveredFrom(); }
    [[nodiscard]] qint64 bytesReceived() const override { return m_counters.bytes; }

    // Before start().
    virtual void setTimings(const EventStreamsTimings &timings);

    [[nodiscard]] const LinkCounters &counters() const { return m_counters; }
    [[nodiscard]] const SourceState &state() const { return m_state; }

protected:
    // buffer: the name of what larger messages have no room in. The assembler must live as long as this.
    StreamSource(SourceKind kind, const QString &server, const QString &buffer, FeedAssembler &assembler,
        QObject *parent);

    virtual void open() = 0; // the link, once more
    // Forgets all that came. wantedFrom as StreamPosition::start() has it.
    void restart(qint64 wantedFrom);
    void haltTimers();
    void backOff(std::chrono::milliseconds pause, const QString &reason);
    void handOn();
    // After what waits to be handed on.
    void handOn(const FeedGap &gap);
    [[nodiscard]] bool isStopped() const { return m_state.phase == SourcePhase::Stopped; }
    void setPhase(SourcePhase phase, const QString &reason = {});
    void tellCounts();

    FeedAssembler &m_assembler;
    EventStreamsTimings m_timings;
    StreamPosition m_position;
    Backoff m_backoff;
    QTimer m_retryTimer;
    QTimer m_stableTimer; // while the link is up
    LinkCounters m_counters;
    SourceState m_state;
    RecentChange m_change; // used again, so that reading allocates little

private:
    QTimer m_countTimer;
};

} // namespace WikiMon
