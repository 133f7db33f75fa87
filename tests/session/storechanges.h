// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <random>

namespace WikiMon::Test {

// Changes whose title is their number in 30 digits, from first on.
[[nodiscard]] FeedBatch numberedChanges(qint64 first, qint64 count);
// The changes of the English capture, parsed.
[[nodiscard]] FeedBatch captureChanges();
// Anything that the type can hold, likely or not.
[[nodiscard]] RecentChange randomChange(std::mt19937 &random);

// Equal, and the same raw line.
[[nodiscard]] bool isSame(const RecentChange &a, const RecentChange &b);
// The bytes of its texts, each that says something of its own counted once.
[[nodiscard]] qint64 textSize(const RecentChange &change);

} // namespace WikiMon::Test
