// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace WikiMon {

// The last field of a line that is there in full; what comes after it was cut by the server.
enum class WholeUpTo : std::uint8_t { Nothing, Title, Flags, Url, User, Size, Comment };

// The fields of a feed line, as views into it and not yet understood.
struct LineFields
{
    std::string_view title;
    std::string_view flags; // flags of an edit, action of a log entry, "@enwiki" in #central
    std::string_view url;
    std::string_view user;
    std::string_view size; // "(+12)", "(\x02-501\x02)" or empty
    std::string_view comment; // still with the formatter's colour codes
    WholeUpTo whole = WholeUpTo::Nothing;
    bool isCentral = false;
};

// What became of a line.
enum class FieldsStatus : std::uint8_t { Ok, NoTitle, NotColoured, NoUser };

// Splits a line with colour codes. NotColoured where a code is missing or another one than MediaWiki writes.
[[nodiscard]] FieldsStatus splitColouredLine(std::string_view line, LineFields &fields);

// Splits a line that lost its colour codes on the way. A guess where a name holds the separators.
[[nodiscard]] FieldsStatus splitPlainLine(std::string_view line, LineFields &fields);

} // namespace WikiMon
