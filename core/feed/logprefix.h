// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace WikiMon {

// What an IRC client's log writes before a message.
struct LogPrefix
{
    std::optional<qint64> time; // milliseconds since 1970-01-01 UTC, where a date is given
    std::string_view message; // the rest of the line
};

// Takes the prefix off a line of a log; a line that has none comes back whole. A time without a zone is
// local, as clients write it.
[[nodiscard]] LogPrefix takeLogPrefix(std::string_view line);

} // namespace WikiMon
