// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <string_view>
#include <vector>

namespace WikiMon {

// A change in few words, for tests of the table.
struct Sample
{
    std::string_view title;
    std::string_view user;
    std::string_view summary = {};
    std::optional<qint32> size = {};
    std::string_view flags = {}; // "!NMB"
    std::string_view host = "en.wikipedia.org";
    std::string_view section = {};
    std::string_view logType = {};
    std::string_view logAction = {};
    std::string_view logTarget = {};
};

// number: makes time and revisions differ.
[[nodiscard]] RecentChange makeChange(const Sample &sample, qint64 number = 0);
// A batch of plain edits titled "Page FROM" … by "User N".
[[nodiscard]] FeedBatch makeEdits(qint64 from, qint64 count);
// A screenful as a real feed brings it: edits, logs, bots, several wikis and scripts.
[[nodiscard]] FeedBatch realisticChanges();
// Markup, bidi overrides, stacked marks, NUL, endless words.
[[nodiscard]] FeedBatch hostileChanges();

} // namespace WikiMon
