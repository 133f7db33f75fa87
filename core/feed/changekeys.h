// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/jsonreader.h"

namespace WikiMon {

// The keys of a change in the stream or a recording.
enum class ChangeKey : quint8 {
    Action,
    ChangeSize,
    Flags,
    Geo,
    IsAnon,
    IsBot,
    IsMinor,
    IsNew,
    IsUnpatrolled,
    LogTarget,
    LogType,
    Namespace,
    Title,
    ParentRevision,
    ParsedSummary,
    Record,
    Revision,
    Section,
    Sequence,
    ServerName,
    Source,
    Summary,
    Timestamp,
    Truncated,
    Url,
    User,
    Wiki,
    Hashtags,
    Mentions,
    IsTemporary,
    Other
};

// Moves on to the next key; false at the object's end. All writers have their keys in an order of their own,
// nearly always the same, so that what follows the last key is tried first: next, 0 at the beginning, tells.
bool nextChangeKey(JsonReader &json, std::size_t &next, ChangeKey &key, std::string &scratch);

} // namespace WikiMon
