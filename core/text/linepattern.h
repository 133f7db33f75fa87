// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace WikiMon {

// A regular expression (PCRE2's syntax) rewritten such that, compiled with Regex::Options::multiline, it
// finds in a text of many lines just what the given one finds in each line alone: nothing in it matches a
// line feed. `[^a]` becomes `[^\na]`, `\s` becomes `[^\S\n]`. As no part of it sees past a line's end,
// look-around, atomic groups and back references mean the same as well.
// Nothing if it has something that can't be told apart so: \A, \z, \G, \R, \X, verbs, most options, numeric
// escapes. The expression must be a valid one.
[[nodiscard]] std::optional<std::string> asLinePattern(std::string_view pattern);

} // namespace WikiMon
