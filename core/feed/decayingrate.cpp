// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/decayingrate.h"

#include <algorithm>
#include <cmath>

namespace WikiMon {

static double decay(qint64 from, qint64 to)
{
    return std::exp(-static_cast<double>(std::max<qint64>(0, to - from)) / DecayingRate::Memory);
}

void DecayingRate::add(double amount, qint64 now)
{
    m_level = m_level * decay(m_last, now) + amount;
    m_last = std::max(m_last, now);
}

double DecayingRate::perMinute(qint64 now) const
{
    constexpr qint64 Shortest = 5000; // before that the first things would count for too much
    const double weight = 1 - decay(m_start, std::max(now, m_start + Shortest));
    return m_level * decay(m_last, now) * 60'000 / Memory / weight;
}

} // namespace WikiMon
