// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QString>

#include <string_view>

namespace WikiMon {

enum class ReadStatus : quint8 {
    Change,
    OtherRecord, // an object with a "record" key: a gap, a header or something not yet known
    NotJson, // no JSON object, or torn
    NotAChange, // an object that lacks a change's keys or has them in other types
};

// Reads one line of a stream or recording (appendStreamJson, appendRecordingJson, and hatnote/wikimon's own
// output) into out, whose memory is used again. Unknown keys are passed over; keys of a recording that are
// absent keep their defaults, so that the caller may fill in the wiki and the time.
[[nodiscard]] ReadStatus readChangeJson(std::string_view line, RecentChange &out);

[[nodiscard]] QString describe(ReadStatus status);

} // namespace WikiMon
