// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace WikiMon {

// Where the replay of a recording stands. Positions are milliseconds from the recording's first change on, by
// the recording's own clock; changes without a time follow the one before after RecordingClock::DefaultStep.
struct ReplayState
{
    bool isPaused = false;
    bool isSeeking = false; // on the way to the place that was asked for
    double speed = 1; // 1 is real time, 2 twice as fast; 0 is as fast as it goes
    qint64 position = 0; // of the change that was played last, or the place that was sought
    qint64 duration = 0; // as far as it is known: it grows while the recording is looked through
    bool isDurationKnown = false;
    qint64 startTime = 0; // of the first change, milliseconds since 1970-01-01 UTC; 0: the file has no times
    qint64 tornLines = 0; // so far; rejected ones are SourceState::rejectedLines
    qint64 gaps = 0; // known losses that were passed, so far

    // The time at the position and at the end; 0 where the file has no times.
    [[nodiscard]] qint64 time() const { return startTime == 0 ? 0 : startTime + position; }
    [[nodiscard]] qint64 endTime() const { return startTime == 0 ? 0 : startTime + duration; }

    friend bool operator==(const ReplayState &, const ReplayState &) = default;
};

} // namespace WikiMon
