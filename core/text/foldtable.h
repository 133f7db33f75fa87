// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/utf8.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace WikiMon {

// What "any case" means everywhere: Unicode's simple case folding, a character to a character, as
// QChar::toCaseFolded() has it. Two texts are equal when their folded characters are.
// The functions are safe on any thread; text is valid UTF-8.
[[nodiscard]] char32_t foldCase(char32_t character);
[[nodiscard]] std::u32string foldCase(std::string_view utf8);

// Whether needle, folded already, is somewhere in text; the plain way, a character at a time.
[[nodiscard]] bool containsFolded(std::string_view text, std::u32string_view needle);
// Whether text is equal to the folded characters.
[[nodiscard]] bool equalsFolded(std::string_view text, std::u32string_view folded);

// All characters that fold to this one, itself included.
[[nodiscard]] std::vector<char32_t> charactersFoldingTo(char32_t folded);

// A character is odd when it folds to one that has another length in UTF-8 (U+212A KELVIN SIGN to 'k', 'ſ'
// to 's', 'ẞ' to 'ß'). A search by bytes is exact in text that has none, and that is nearly all text: the few
// texts that have one are looked at a character at a time.
[[nodiscard]] bool isOddFold(char32_t character);
// Whether there is such a character in text. Asked of every change that arrives: costs next to nothing.
[[nodiscard]] bool hasOddFold(std::string_view text);

// The number of bytes of a character in UTF-8.
[[nodiscard]] constexpr qsizetype utf8Length(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

} // namespace WikiMon
