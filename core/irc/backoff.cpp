// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/backoff.h"

#include <algorithm>

namespace WikiMon {

Backoff::Delay Backoff::next(Failure failure, double jitter)
{
    Series &series = failure == Failure::Refused ? m_refused : m_lost;
    const Delay nominal = series.nominal > Delay::zero() ? series.nominal : series.limits.first;
    series.nominal = std::min(nominal * 2, series.limits.ceiling);
    const double factor = 1.0 - Spread + 2.0 * Spread * std::clamp(jitter, 0.0, 1.0);
    const Delay spread(static_cast<Delay::rep>(static_cast<double>(nominal.count()) * factor));
    return std::min(spread, series.limits.ceiling);
}

void Backoff::reset()
{
    m_lost.nominal = m_refused.nominal = Delay::zero();
}

} // namespace WikiMon
