// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/recentchange.h"

#include <string>

namespace WikiMon {

// Appends the change as one JSON object in the format of hatnote/wikimon's stream: UTF-8, sorted keys, no
// line end.
void appendStreamJson(const RecentChange &change, std::string &out);

// The same with the keys of a recording or export: is_temp, log_target, log_type, server_name, source,
// timestamp, truncated, wiki.
void appendRecordingJson(const RecentChange &change, std::string &out);

// The same with the number of the change in the stream's session as "seq".
void appendNumberedJson(const RecentChange &change, qint64 sequence, std::string &out);

// A gap as a recording keeps it: {"from": …, "lost": …, "reason": …, "record": "gap", "to": …}.
void appendGapJson(const FeedGap &gap, std::string &out);

} // namespace WikiMon
