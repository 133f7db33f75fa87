// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "feed/wikicontext.h"

#include <QString>

#include <string_view>

namespace WikiMon {

enum class FeedLineStatus : quint8 {
    Change,
    Empty, // nothing but blanks
    NoTitle, // does not begin with a title in brackets
    NoUser, // a whole line, but nobody in it who made the change
};

// Reads the text of one feed message (a PRIVMSG's last parameter) into out, whose memory is used again.
// timestamp: when it arrived, milliseconds since 1970-01-01 UTC. Bytes that are no UTF-8 become U+FFFD.
// A line that the server cut gives what is there and is marked as truncated; one without colour codes is
// read as well as it can be and marked as colourless. On any status but Change, out is meaningless.
[[nodiscard]] FeedLineStatus parseFeedLine(
    std::string_view line, const WikiContext &wiki, qint64 timestamp, RecentChange &out);

// The status in words, for the diagnostics view and the log.
[[nodiscard]] QString describe(FeedLineStatus status);

} // namespace WikiMon
