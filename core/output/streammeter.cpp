// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streammeter.h"

#include <algorithm>

namespace WikiMon {

void StreamMeter::add(qint64 changes, qint64 now)
{
    const qint64 number = now / 1000;
    Second &second = m_seconds[static_cast<std::size_t>(number % Seconds)];
    if (second.number != number) {
        second = {number, 0};
    }
    second.changes += changes;
    m_total += changes;
}

double StreamMeter::perSecond(qint64 now) const
{
    const qint64 current = now / 1000; // not over yet, so it does not count
    qint64 changes = 0;
    for (const Second &second : m_seconds) {
        const bool counts
            = second.number >= 0 && second.number < current && second.number >= current - Seconds;
        changes += counts ? second.changes : 0;
    }
    const qint64 seconds = std::min(current, Seconds);
    return seconds > 0 ? static_cast<double>(changes) / static_cast<double>(seconds) : 0;
}

} // namespace WikiMon
