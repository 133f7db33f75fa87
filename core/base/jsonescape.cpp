// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/jsonescape.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace WikiMon {

namespace {

template <typename Word>
constexpr Word each(unsigned char byte)
{
    return static_cast<Word>(Word(~Word(0)) / 0xff * byte);
}

// Whether a byte of the word is one that JSON escapes.
template <typename Word>
bool hasSpecial(Word word)
{
    const Word quote = (word ^ each<Word>('"')) - each<Word>(1);
    const Word backslash = (word ^ each<Word>('\\')) - each<Word>(1);
    const Word control = word - each<Word>(0x20);
    return ((control | quote | backslash) & ~word & each<Word>(0x80)) != 0;
}

// A vector of the compiler's: what makes one instruction of sixteen bytes on every processor.
using Block = unsigned char __attribute__((vector_size(16)));

bool hasSpecial(Block block)
{
    const auto found = (block < 0x20) | (block == '"') | (block == '\\');
    std::uint64_t halves[2];
    std::memcpy(halves, &found, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

bool isSpecial(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\';
}

// Copies a word or block; false where it holds a special byte.
template <typename Unit>
bool copyUnit(char *to, const char *from)
{
    Unit unit;
    std::memcpy(&unit, from, sizeof unit);
    std::memcpy(to, &unit, sizeof unit);
    return !hasSpecial(unit);
}

// Copies a text of one to two units, the second of which may overlap the first.
template <typename Unit>
bool copyTwo(char *to, std::string_view text)
{
    const std::size_t last = text.size() - sizeof(Unit);
    return copyUnit<Unit>(to, text.data()) && copyUnit<Unit>(to + last, text.data() + last);
}

// Copies a text without special bytes, as nearly all are; false where there is one.
bool copyPlain(char *to, std::string_view text)
{
    if (text.size() >= sizeof(Block)) {
        std::size_t i = 0;
        for (; i + 2 * sizeof(Block) < text.size(); i += sizeof(Block)) {
            if (!copyUnit<Block>(to + i, text.data() + i)) {
                return false;
            }
        }
        return copyTwo<Block>(to + i, text.substr(i));
    }
    if (text.size() >= sizeof(std::uint64_t)) {
        return copyTwo<std::uint64_t>(to, text);
    }
    if (text.size() >= sizeof(std::uint32_t)) {
        return copyTwo<std::uint32_t>(to, text);
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isSpecial(static_cast<unsigned char>(text[i]))) {
            return false;
        }
        to[i] = text[i];
    }
    return true;
}

char *writeEscape(char *to, unsigned char byte)
{
    *to++ = '\\';
    switch (byte) {
    case '"':
    case '\\':
        *to++ = static_cast<char>(byte);
        return to;
    case '\b':
        *to++ = 'b';
        return to;
    case '\f':
        *to++ = 'f';
        return to;
    case '\n':
        *to++ = 'n';
        return to;
    case '\r':
        *to++ = 'r';
        return to;
    case '\t':
        *to++ = 't';
        return to;
    default:
        break;
    }
    constexpr char Digits[] = "0123456789abcdef";
    std::memcpy(to, "u00", 3);
    to[3] = Digits[byte >> 4];
    to[4] = Digits[byte & 0xf];
    return to + 5;
}

char *copyEscaped(char *to, std::string_view text)
{
    while (!text.empty()) {
        while (text.size() >= sizeof(Block) && copyUnit<Block>(to, text.data())) {
            to += sizeof(Block);
            text.remove_prefix(sizeof(Block));
        }
        const std::size_t count = std::min(text.size(), sizeof(Block));
        for (const char c : text.substr(0, count)) {
            const auto byte = static_cast<unsigned char>(c);
            *to = c;
            to = isSpecial(byte) ? writeEscape(to, byte) : to + 1;
        }
        text.remove_prefix(count);
    }
    return to;
}

} // namespace

char *writeJsonString(char *to, std::string_view text)
{
    *to++ = '"';
    to = copyPlain(to, text) ? to + text.size() : copyEscaped(to, text);
    *to++ = '"';
    return to;
}

} // namespace WikiMon
