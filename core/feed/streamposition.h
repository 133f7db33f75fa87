// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>
#include <vector>

namespace WikiMon {

// How far a stream with a history was read: where to go on when the link was lost, which events the server
// then sends a second time, and whether some are missing in between. All times are milliseconds since
// 1970-01-01 UTC; those of events are the server's, the others ours. Knows no clock.
class StreamPosition
{
public:
    // Changes that are remembered to know them again: more than what is asked for twice, at ten times the
    // rate of all wikis together.
    static constexpr std::size_t Remembered = 1 << 15;
    // What is asked for again when time alone tells where to go on: events come a little out of order.
    static constexpr qint64 Overlap = 10'000;
    // How far ahead of ours the server's clock may be. A later time is a mistake: believed, it would cover
    // all that is lost until then.
    static constexpr qint64 MostAhead = 60'000;
    // A pause between two events that says nothing yet.
    static constexpr qint64 UsualPause = 30'000;

    struct Gap
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    // Forgets everything. wantedFrom: nothing since then is to be missed; now where there is no history to
    // be read.
    void start(qint64 wantedFrom);
    void linkUp(qint64 now);
    void linkLost();
    // Each event of the stream, wanted or not, before anything is done with it. The first one after the link
    // was lost tells whether the server went on where it had stopped; if not, the gap is returned.
    [[nodiscard]] std::optional<Gap> pass(qint64 time, qint64 now);
    // A wanted event: true when it was had before the link was lost.
    [[nodiscard]] bool isRepeated(std::string_view event);
    // Bytes came, but no event: the stream has nothing more to tell up to now.
    void heardNothingNew(qint64 now);

    // From when on the server should send, where it has no better mark.
    [[nodiscard]] qint64 resumeFrom() const;
    [[nodiscard]] qint64 coveredFrom() const { return m_coveredFrom; }
    [[nodiscard]] qint64 coveredUntil() const;
    [[nodiscard]] qint64 lastTime() const { return m_lastTime; } // of the latest event; 0: none yet

private:
    [[nodiscard]] qint64 longestPause() const;

    std::vector<quint64> m_seen; // a ring of fingerprints
    std::size_t m_next = 0; // in the ring
    std::vector<quint64> m_before; // sorted: those from before the link was lost
    qint64 m_wantedFrom = 0;
    qint64 m_firstTime = 0;
    qint64 m_lastTime = 0;
    qint64 m_linkUp = 0;
    qint64 m_heard = 0;
    qint64 m_coveredFrom = 0;
    qint64 m_events = 0;
    bool m_isJudged = true; // whether the server went on where it had stopped
    bool m_isCaughtUp = false; // what comes now happens now
};

} // namespace WikiMon
