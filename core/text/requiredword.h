// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace WikiMon {

// A word that stands in every match of a regular expression (PCRE2's syntax, a valid one), in some case: the
// longest that is plain to see, or nothing. A quick search for the word tells where the expression need not
// be tried. A caseless expression has ASCII words only, as Qt and PCRE2 may know other cases.
[[nodiscard]] std::string requiredWord(std::string_view pattern, bool caseless);

} // namespace WikiMon
