// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/wordpattern.h"

#include <string>
#include <string_view>

namespace WikiMon {

// Looks for a word, in any case (see foldCase()), in UTF-8 text of any length: near the speed of reading it
// with AVX2 where the processor has it. Immutable; safe on any thread.
class WordSearch
{
public:
    static constexpr std::size_t NotFound = static_cast<std::size_t>(-1);
    enum class Kernel : quint8 { Best, Portable };

    // needle: valid UTF-8. An empty one is found everywhere.
    explicit WordSearch(std::string_view needle, Kernel kernel = Kernel::Best);

    [[nodiscard]] bool isEmpty() const { return m_pattern.length == 0; }
    // The byte where the needle begins at or after from. Exact in text without odd characters
    // (see hasOddFold()); in other text it finds no place that isn't one, but may miss some.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from = 0) const;
    // Whether it is exact in all text: no odd character folds to one of the needle's.
    [[nodiscard]] bool isExactInAnyText() const { return m_isExactInAnyText; }
    // How many bytes are matched at a place that find() returned.
    [[nodiscard]] std::size_t length() const { return m_pattern.length; }

    // Exact in all text, and slow.
    [[nodiscard]] bool isInAnyText(std::string_view text) const;

    // The needle's characters, folded.
    [[nodiscard]] const std::u32string &folded() const { return m_folded; }
    // Whether this processor runs the AVX2 kernel.
    [[nodiscard]] static bool hasFastKernel();

private:
    std::u32string m_folded;
    WordPattern m_pattern;
    WordKernel m_kernel = nullptr;
    bool m_isExactInAnyText = true;
};

} // namespace WikiMon
