// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace WikiMon {

// Appends a comment as MediaWiki writes it into an IRC line: HTML's character references decoded, a line feed
// made a blank, carriage returns left out. Valid UTF-8 stays valid.
void appendAsOneLine(std::string_view comment, std::string &out);

// The characters of a named reference ("amp", "eacute", without '&' and ';'), all of HTML 5's, as code
// points; {0, 0} for an unknown name, the second is 0 where there is one only.
struct NamedCharacters
{
    char32_t first = 0;
    char32_t second = 0;
};
[[nodiscard]] NamedCharacters namedCharacters(std::string_view name);

} // namespace WikiMon
