// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace WikiMon {

// The length of the longest valid UTF-8 beginning of text, as RFC 3629 has it: no surrogates, nothing
// overlong, nothing above U+10FFFF.
[[nodiscard]] std::size_t validUtf8Prefix(std::string_view text);

// How many bytes at the end of text are the beginning of a character whose rest was cut; 0 to 3.
[[nodiscard]] std::size_t cutCharacterLength(std::string_view text);

// Appends text with U+FFFD for each byte that is part of no character.
void appendAsUtf8(std::string_view text, std::string &out);

// Appends a character, which must be one that UTF-8 can hold (no surrogate, nothing above U+10FFFF).
void appendUtf8(char32_t character, std::string &out);

// The character at pos of valid UTF-8; moves pos past it. pos must be below text.size().
[[nodiscard]] char32_t nextCharacter(std::string_view text, std::size_t &pos);

// White space as Python's str.isspace() and \s have it, which WikiMon's clients know.
[[nodiscard]] bool isSpace(char32_t character);
// A letter, a digit or '_', as Python's \w has it.
[[nodiscard]] bool isWordCharacter(char32_t character);

// Valid UTF-8 without the white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace WikiMon
