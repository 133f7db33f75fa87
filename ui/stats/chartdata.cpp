// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/chartdata.h"

#include <algorithm>

namespace WikiMon {

AxisTicks roundTicks(qint64 largest, int most)
{
    largest = std::max<qint64>(largest, 1);
    most = std::max(most, 1);
    qint64 step = 1;
    const auto lines = [&] { return (largest + step - 1) / step; };
    for (int digit = 0; lines() > most; ++digit) {
        step = digit % 3 == 1 ? step / 2 * 5 : step * 2; // 1, 2, 5, 10 …
    }
    return {step, lines() * step};
}

} // namespace WikiMon
