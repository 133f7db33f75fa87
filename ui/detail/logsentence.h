// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/textsegment.h"
#include "feed/recentchange.h"

namespace WikiMon {

// What a log entry says, in plain words: "Father Goose moved A to B, over a redirect." An entry of a kind
// that is not known gets a sentence that names its log and action.
[[nodiscard]] Segments logSentence(const RecentChange &change);

// "Move of Crema Museum", "Block of User:Example"; "Log entry thanks/thank" where the kind is not known.
[[nodiscard]] QString logHeading(const RecentChange &change);

} // namespace WikiMon
