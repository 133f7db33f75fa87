// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "session/minutecounts.h"

#include <QList>

#include <vector>

namespace WikiMon {

// What the chart of changes a minute shows: successive minutes, the oldest first.
struct ChartData
{
    qint64 firstMinute = 0; // counted from 1970-01-01 UTC
    std::vector<ChangeCounts> minutes;
    QList<FeedGap> gaps;
    bool isNewestOpen = false; // the last minute is not over yet

    [[nodiscard]] int count() const { return static_cast<int>(minutes.size()); }
    [[nodiscard]] qint64 endMinute() const { return firstMinute + count(); }
};

// The lines of a value axis: multiples of a round step from 0 to top.
struct AxisTicks
{
    qint64 step = 1;
    qint64 top = 1; // not below the largest value; a multiple of step

    friend bool operator==(const AxisTicks &, const AxisTicks &) = default;
};

// The finest axis with a step of 1, 2 or 5 times a power of ten and no more than most lines above 0.
[[nodiscard]] AxisTicks roundTicks(qint64 largest, int most);

} // namespace WikiMon
