// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace WikiMon {

constexpr int IsoTimeLength = 24; // "2026-11-21T14:32:06.418Z"

// Writes milliseconds since 1970-01-01 UTC as ISO 8601 with milliseconds in UTC: exactly IsoTimeLength bytes.
// Years outside of 0 to 9999 become the nearest of them.
void writeIsoTime(qint64 milliseconds, char *to);

// Reads any ISO 8601 date and time with a zone; the form above quickly.
[[nodiscard]] std::optional<qint64> parseIsoTime(std::string_view text);

} // namespace WikiMon
