// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/matchindex.h"
#include "session/sessionstatistics.h"

namespace WikiMon {

// The matches among a chunk's rows [from, to), as far as they were tested.
void appendMatches(
    const MatchIndex &matches, qint64 firstSequence, int from, int to, std::vector<quint16> &rows);

// The matches as they are now, for another thread; none when everything matches.
[[nodiscard]] RowChooser chooserOf(const MatchIndex &matches, const StoreSnapshot &snapshot);

} // namespace WikiMon
