// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace WikiMon {

// Whether two texts of size bytes are the same, a word at a time; size >= sizeof(Word).
template <typename Word>
[[nodiscard]] inline bool equalWords(const char *a, const char *b, std::size_t size)
{
    const auto areEqual = [a, b](std::size_t at) {
        Word first;
        Word second;
        std::memcpy(&first, a + at, sizeof first);
        std::memcpy(&second, b + at, sizeof second);
        return first == second;
    };
    for (std::size_t at = 0; at + sizeof(Word) < size; at += sizeof(Word)) {
        if (!areEqual(at)) {
            return false;
        }
    }
    return areEqual(size - sizeof(Word)); // may overlap what was compared before
}

// What memcmp() says of a few bytes, without a call.
[[nodiscard]] inline bool equalBytes(const char *a, const char *b, std::size_t size)
{
    return size >= sizeof(std::uint64_t) ? equalWords<std::uint64_t>(a, b, size)
        : size >= sizeof(std::uint32_t)  ? equalWords<std::uint32_t>(a, b, size)
                                         : std::memcmp(a, b, size) == 0;
}

} // namespace WikiMon
