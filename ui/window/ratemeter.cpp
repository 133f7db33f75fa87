// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/ratemeter.h"

namespace WikiMon {

void RateMeter::add(qint64 count, qint64 now)
{
    const qint64 second = now / 1000;
    if (second < 0) {
        return;
    }
    if (m_start < 0) {
        m_start = second;
    }
    Bucket &bucket = m_buckets[std::size_t(second % Seconds)];
    if (bucket.second != second) {
        bucket = {second, 0};
    }
    bucket.count += count;
}

std::optional<qint64> RateMeter::perMinute(qint64 now) const
{
    const qint64 second = now / 1000;
    const qint64 span = qMin<qint64>(Seconds, second - m_start);
    if (m_start < 0 || span < ShortestSpan) {
        return std::nullopt;
    }
    // The running second is left out: it is not over yet.
    qint64 sum = 0;
    for (const Bucket &bucket : m_buckets) {
        if (bucket.second >= 0 && bucket.second < second && bucket.second >= second - span) {
            sum += bucket.count;
        }
    }
    return sum * Seconds / span;
}

} // namespace WikiMon
