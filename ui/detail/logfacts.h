// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <string_view>

namespace WikiMon {

// What a log entry's comment says beside its target, in the English words that MediaWiki's logs use on every
// wiki. Views of the change's text; empty where the comment has no such part.
struct LogFacts
{
    std::string_view target; // what was done something to: of a renaming the old name
    std::string_view secondTarget; // where a page was moved or merged to, or a user's new name
    std::string_view expiry; // "31 hours", "11:18, June 29, 2018", "indefinite"
    std::string_view oldGroups; // "(none)", "sysop, patroller"
    std::string_view newGroups;
    std::string_view quoted; // a tag's name
    bool isOverRedirect = false;
    bool isWithoutRedirect = false;
};

// The grammar, of which every part may be missing:
//   … "[[" target "]]" … " to " | " into " "[[" second "]]"
//   … " with an " ("expiration" | "expiry") " time of " expiry (" (" | ": " | end)
//   … " from " groups " to " groups (": " | end)
//   … '"' quoted '"'
[[nodiscard]] LogFacts findLogFacts(const RecentChange &change);

} // namespace WikiMon
