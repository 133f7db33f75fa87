// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace WikiMon {

// The most bytes that one byte of text can take as JSON: \u001f.
constexpr std::size_t MaxJsonExpansion = 6;

// Writes valid UTF-8 as a JSON string with its quotes. There must be room for text.size() * MaxJsonExpansion
// + 2 bytes and 16 more, which may be written over. Returns the end.
[[nodiscard]] char *writeJsonString(char *to, std::string_view text);

} // namespace WikiMon
