// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/lagmeter.h"

#include <algorithm>

namespace WikiMon {

void LagMeter::add(qint64 lag)
{
    m_lags[m_count % Kept] = std::max<qint64>(0, lag);
    ++m_count;
}

std::optional<qint64> LagMeter::median() const
{
    const std::size_t used = std::min(m_count, Kept);
    if (used == 0) {
        return std::nullopt;
    }
    std::array<qint64, Kept> sorted = m_lags;
    const auto middle = sorted.begin() + std::ptrdiff_t(used / 2);
    std::nth_element(sorted.begin(), middle, sorted.begin() + std::ptrdiff_t(used));
    return *middle;
}

} // namespace WikiMon
