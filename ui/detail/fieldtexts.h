// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/textsegment.h"
#include "feed/recentchange.h"

#include <QLocale>

namespace WikiMon {

// The values that need words: what a letter or a kind of user means, and why something is missing.

[[nodiscard]] QString userKindInWords(const RecentChange &change);
// Each flag with what it means; "none" where there are none.
[[nodiscard]] Segments flagsExplained(const RecentChange &change);
// Where the user is, how exactly that is known, or why it is not.
[[nodiscard]] Segments locationExplained(const RecentChange &change, const QLocale &locale);
[[nodiscard]] QString sourceName(FeedSource source);
[[nodiscard]] QString sourceExplained(const RecentChange &change);
// The time of the user's clock and in UTC, to the millisecond.
[[nodiscard]] Segments timeExplained(const RecentChange &change, const QLocale &locale);
[[nodiscard]] QString clockTime(const RecentChange &change, const QLocale &locale);

} // namespace WikiMon
