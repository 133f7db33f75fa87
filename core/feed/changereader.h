// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QString>

#include <optional>
#include <string_view>

namespace WikiMon {

enum class ReadStatus : quint8 {
    Change,
    OtherRecord, // an object with a "record" key: a gap, a header or something not yet known
    NotJson, // no JSON object, or torn
    NotAChange, // an object that lacks a title or user, or has a change's keys in other types
    UnknownType, // an event that is neither an edit nor a log entry, nor anything else that is known
};

// Reads one line of a stream or recording (appendStreamJson, appendRecordingJson, and hatnote/wikimon's own
// output of both dialects) into out, whose memory is used again. Unknown keys are passed over; what a
// recording adds keeps its default where it is absent (timestamp 0, wiki and serverName empty), so that the
// caller can fill it in. sequence: the number of a message of the extended form, where it has one.
[[nodiscard]] ReadStatus readChangeJson(
    std::string_view line, RecentChange &out, std::optional<qint64> *sequence = nullptr);

[[nodiscard]] QString describe(ReadStatus status);

} // namespace WikiMon
