// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/timebardata.h"

#include <algorithm>

namespace WikiMon {

double TimeBarData::changesBetween(double from, double to) const
{
    const auto width = static_cast<double>(slotWidth);
    const auto slotAt = [&](double position) {
        return static_cast<std::size_t>(
            std::clamp(position / width, 0.0, static_cast<double>(counts.size())));
    };
    double sum = 0;
    for (std::size_t i = slotAt(from); i < counts.size() && static_cast<double>(i) * width < to; ++i) {
        const double begin = static_cast<double>(i) * width;
        const double part = std::min(to, begin + width) - std::max(from, begin);
        sum += counts[i] * std::clamp(part / width, 0.0, 1.0);
    }
    return sum;
}

} // namespace WikiMon
