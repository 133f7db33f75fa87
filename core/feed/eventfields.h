// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changereader.h"

#include <optional>
#include <string>

namespace WikiMon {

// What an event says beyond the texts that a change keeps. Its ranges lie in a text of its own, so that what
// is not kept costs no memory later.
struct EventFields
{
    std::string text;
    TextRange type;
    TextRange comment;
    TextRange logComment;
    TextRange serverUrl;
    TextRange scriptPath;
    TextRange domain; // of "meta"
    TextRange exactTime; // of "meta"
    std::optional<qint64> id;
    std::optional<qint64> seconds;
    std::optional<qint64> namespaceNumber;
    std::optional<qint64> oldLength;
    std::optional<qint64> newLength;
    std::optional<qint64> oldRevision;
    std::optional<qint64> newRevision;
    std::optional<bool> patrolled;
    bool hasUrl = false;
    bool isMinor = false;
    bool isBot = false;

    [[nodiscard]] std::string_view view(TextRange range) const { return range.in(text); }
};

// Reads the members of an event: the texts that a change keeps go to out as they are, the rest to event.
// Change says only that the object could be read.
[[nodiscard]] ReadStatus readEventFields(std::string_view line, EventFields &event, RecentChange &out);

} // namespace WikiMon
