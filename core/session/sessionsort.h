// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/storesnapshot.h"

#include <atomic>
#include <vector>

namespace WikiMon {

// What a session can be sorted by. Texts are ordered by their case-folded characters; the order of the
// characters is Unicode's.
enum class SortKey : quint8 { Time, Flags, Wiki, Title, Size, User, Summary, Namespace, Count };

enum class SortDirection : quint8 { Ascending, Descending };

// Sequence numbers, as distances from the snapshot's first(), in the order asked for. Those that are equal
// stand newest first, those without a value (no size, no summary) at the end. rows: the ones to sort, in any
// order. Takes 40 bytes a row while it works, and two threads for many texts. Empty once cancelled is set.
[[nodiscard]] std::vector<quint32> sortSession(const StoreSnapshot &session, std::vector<quint32> rows,
    SortKey key, SortDirection direction, const std::atomic<bool> &cancelled);

} // namespace WikiMon
