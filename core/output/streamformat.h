// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "output/streamclientinfo.h"

#include <functional>
#include <string>

namespace WikiMon {

// How a client gets its messages.
struct StreamFormat
{
    static constexpr std::size_t Count = 4;

    StreamDialect dialect = StreamDialect::V1;
    bool isExtended = false; // with a recording's keys and "seq"

    // 0 to Count - 1
    [[nodiscard]] std::size_t index() const
    {
        return (dialect == StreamDialect::V2 ? 2U : 0U) + (isExtended ? 1U : 0U);
    }
    friend bool operator==(const StreamFormat &, const StreamFormat &) = default;
};

// Whether the dialect has messages for such a change at all: of the log entries, V2 knows new accounts only.
[[nodiscard]] bool speaksOf(StreamDialect dialect, const RecentChange &change);

// Appends one change as one JSON object: UTF-8, sorted keys, no line end. sequence: its number, for the
// extended forms.
using StreamWriter
    = std::function<void(const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out)>;
void appendStreamMessage(const RecentChange &change, StreamFormat format, qint64 sequence, std::string &out);

} // namespace WikiMon
