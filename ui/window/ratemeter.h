// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace WikiMon {

// Counts changes a minute over the last minute, in buckets of a second. Times are milliseconds and go up.
class RateMeter
{
public:
    // Before that many seconds a rate would be a guess.
    static constexpr int ShortestSpan = 10;

    void add(qint64 count, qint64 now);
    // Begins anew, as when the feed was stopped.
    void reset() { *this = RateMeter(); }
    // Nothing while it has seen too little.
    [[nodiscard]] std::optional<qint64> perMinute(qint64 now) const;

private:
    static constexpr int Seconds = 60;
    struct Bucket
    {
        qint64 second = -1;
        qint64 count = 0;
    };
    std::array<Bucket, Seconds> m_buckets;
    qint64 m_start = -1; // second of the first change
};

} // namespace WikiMon
