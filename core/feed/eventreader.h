// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changereader.h"
#include "feed/wikicontext.h"

#include <string_view>

namespace WikiMon {

class WikiContexts;

// Reads one event of EventStreams or of any MediaWiki that sends its recent changes as JSON (one object) into
// out, whose memory is used again: the same change, field by field, that the wiki's IRC line gives, and what
// only the event knows (the exact time, who is a bot in a log entry, what a log entry is about).
// The wiki is the one in "wiki", also for new accounts, which the log-in server tells; else "server_name".
// The timestamp is when it happened, 0 where the event does not say; the source is EventStreams.
// OtherRecord: a canary, a categorisation, or a change of another site. UnknownType: told as such. On any
// status but Change, out is meaningless.
[[nodiscard]] ReadStatus readEventJson(std::string_view json, WikiContexts &contexts, RecentChange &out);
// The same for events that are all of one wiki.
[[nodiscard]] ReadStatus readEventJson(std::string_view json, const WikiContext &wiki, RecentChange &out);

} // namespace WikiMon
