// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/matchrows.h"

namespace WikiMon {

void appendRows(int from, int to, std::vector<quint16> &rows)
{
    for (int row = from; row < to; ++row) {
        rows.push_back(static_cast<quint16>(row));
    }
}

} // namespace WikiMon
