// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace WikiMon {

// A loss that the recording tells of, in positions.
struct TimeBarGap
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const TimeBarGap &, const TimeBarGap &) = default;
};

// What a time bar shows of a recording. Positions are milliseconds from its beginning.
struct TimeBarData
{
    qint64 startTime = 0; // of position 0, milliseconds since 1970-01-01 UTC; 0: the recording has no times
    qint64 duration = 0;
    bool isComplete = false; // the recording was looked through to its end
    qint64 slotWidth = 1000; // milliseconds
    std::vector<quint32> counts; // changes with positions in [i * slotWidth, (i + 1) * slotWidth)
    std::vector<TimeBarGap> gaps;

    // Changes in [from, to), the slots at the ends by their part.
    [[nodiscard]] double changesBetween(double from, double to) const;

    friend bool operator==(const TimeBarData &, const TimeBarData &) = default;
};

} // namespace WikiMon
