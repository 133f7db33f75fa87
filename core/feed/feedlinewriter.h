// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <string>

namespace WikiMon {

// Which mentions of a log entry's target stand between colour codes: none, the first one, or all. In a
// summary that names it in double brackets, those in brackets are meant.
enum class TargetColours : quint8 { None, First, Every };

// Appends the line as MediaWiki writes it of the change's fields; see linefields.cpp for its grammar. What
// parseFeedLine() took apart comes back whole, but for what it can't tell: the lines of #central, other
// colours, a cut end. out may be change.text; it is grown at once.
void appendFeedLine(const RecentChange &change, TargetColours colours, std::string &out);
// The size of that line without colours around targets, in bytes.
[[nodiscard]] std::size_t feedLineSize(const RecentChange &change);
// What each coloured target adds.
inline constexpr std::size_t TargetColoursSize = 6;

// Appends the URL of an edit or a new page as MediaWiki writes it where edits are not patrolled:
//   "https://" host "/w/index.php?diff=" new "&oldid=" old    of an edit
//   "https://" host "/w/index.php?oldid=" new                 of a new page
// out may be change.text.
void appendUsualUrl(const RecentChange &change, std::string &out);

} // namespace WikiMon
