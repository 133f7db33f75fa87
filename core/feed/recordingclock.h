// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace WikiMon {

// Gives every change of a recording its position: milliseconds since the first one, never running back. The
// replay and the look through the whole file both use it, so that they agree on where everything is.
class RecordingClock
{
public:
    // Changes without a time of their own follow the one before after this long, in milliseconds.
    static constexpr qint64 DefaultStep = 100;
    // Changes come a little out of order in some feeds. What is further back than this, in milliseconds, was
    // recorded later by a clock that was put back, or was joined from another file: it follows at once.
    static constexpr qint64 MaxDisorder = 120'000;

    // Moves on to the next change. time: milliseconds since 1970-01-01 UTC, 0 where it has none.
    qint64 advance(qint64 time);

    [[nodiscard]] qint64 position() const { return m_position; }
    // The time of position 0; 0 while no change had a time.
    [[nodiscard]] qint64 startTime() const { return m_startTime; }

    friend bool operator==(const RecordingClock &, const RecordingClock &) = default;

private:
    qint64 m_position = 0;
    qint64 m_base = 0; // what to take off a time to get a position
    qint64 m_startTime = 0;
    bool m_isFirst = true;
};

} // namespace WikiMon
