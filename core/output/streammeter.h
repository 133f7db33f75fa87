// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace WikiMon {

// How many changes came in the last minute. Single-threaded.
class StreamMeter
{
public:
    // now: milliseconds of a clock that never goes back, counted from the start of the stream.
    void add(qint64 changes, qint64 now);
    [[nodiscard]] qint64 total() const { return m_total; }
    // Over the last whole minute; over the time since the start when that is shorter.
    [[nodiscard]] double perSecond(qint64 now) const;

private:
    static constexpr qint64 Seconds = 60;

    struct Second
    {
        qint64 number = -1;
        qint64 changes = 0;
    };
    std::array<Second, Seconds> m_seconds;
    qint64 m_total = 0;
};

} // namespace WikiMon
