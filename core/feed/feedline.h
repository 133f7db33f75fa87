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
    CutInTitle, // ends before anything but a part of the title is known
    NoUser, // a title, but nobody who changed it
};

// Reads the text of one feed message (a PRIVMSG's last parameter) into out, whose memory is used again.
// timestamp: when it arrived, milliseconds since 1970-01-01 UTC. Bytes that are no UTF-8 become U+FFFD.
// On any status but Change, out is empty.
[[nodiscard]] FeedLineStatus parseFeedLine(
    std::string_view line, const WikiContext &wiki, qint64 timestamp, RecentChange &out);

// The status in words, for the diagnostics view and the log.
[[nodiscard]] QString describe(FeedLineStatus status);

} // namespace WikiMon
