// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace WikiMon {

// A folded needle as bytes: what each byte of a match can be. Only the members of a character's fold class
// that have its length in UTF-8 take part, so all matches have the same length.
//
// A byte `b` at place i is accepted when (b | masks[i]) == values[i]. That is exact for a byte with one or
// two possible values that differ in one bit, as all ASCII letters do, and accepts more otherwise;
// isExactAt() has the last word then.
struct WordPattern
{
    WordPattern() = default;
    explicit WordPattern(std::u32string_view folded);

    std::size_t length = 0; // bytes
    std::string masks;
    std::string values;
    // The two bytes of the needle that are the rarest in what wikis write: the scan looks for them alone.
    std::size_t firstPlace = 0;
    std::size_t secondPlace = 0; // >= firstPlace
    bool masksAreExact = true;

    // Whether a match begins at text, which has at least length bytes.
    [[nodiscard]] bool isAt(const char *text) const
    {
        std::size_t i = 0;
        for (; i + 8 <= length; i += 8) {
            if (!acceptsEight(text, i)) {
                return false;
            }
        }
        if (i < length && length >= 8) {
            if (!acceptsEight(text, length - 8)) {
                return false;
            }
        } else {
            for (; i < length; ++i) {
                if ((text[i] | masks[i]) != values[i]) {
                    return false;
                }
            }
        }
        return masksAreExact || isExactAt(text);
    }

private:
    struct Character
    {
        std::size_t place = 0;
        std::size_t size = 0;
        std::string forms; // the class's members in UTF-8, one after the other
    };
    [[nodiscard]] static quint64 eight(const char *bytes)
    {
        quint64 result = 0;
        std::memcpy(&result, bytes, sizeof(result));
        return result;
    }
    [[nodiscard]] bool acceptsEight(const char *text, std::size_t i) const
    {
        return (eight(text + i) | eight(masks.data() + i)) == eight(values.data() + i);
    }
    [[nodiscard]] bool isExactAt(const char *text) const;
    void choosePlaces();

    std::vector<Character> m_inexact; // the characters that masks and values don't tell exactly
};

// Returns where a match begins in text at or after from, or -1. Reads no byte outside of text.
using WordKernel = std::size_t (*)(const WordPattern &, std::string_view text, std::size_t from);

std::size_t findPortably(const WordPattern &pattern, std::string_view text, std::size_t from);
#if defined(__x86_64__)
// Precondition: the processor has AVX2.
std::size_t findWithAvx2(const WordPattern &pattern, std::string_view text, std::size_t from);
#endif

} // namespace WikiMon
