// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

namespace WikiMon {

// Takes change.summary apart: fills in section, parsedSummary, hashtags and mentions, all ranges of it.
// The meanings are hatnote/wikimon's:
//   section, parsed summary   "/*" section "*/" rest, split at the first "*/" that leaves a section
//   hashtag                   (start | white space) ("#" | "＃") word-character+
//   mention                   (start | white space) ("@" | "＠") any of but white space and # < > [ ] | { }
void takeCommentApart(RecentChange &change);

} // namespace WikiMon
