// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace WikiMon {

// How many of something come a minute of late: what came counts less the longer ago it was. Knows no clock;
// all times are milliseconds.
class DecayingRate
{
public:
    static constexpr double Memory = 60'000; // after this long a thing counts for 1/e

    explicit DecayingRate(qint64 start = 0) : m_start(start), m_last(start) { }

    void add(double amount, qint64 now);
    [[nodiscard]] double perMinute(qint64 now) const;

private:
    qint64 m_start;
    qint64 m_last;
    double m_level = 0;
};

} // namespace WikiMon
