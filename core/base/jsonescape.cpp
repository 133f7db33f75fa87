// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/jsonescape.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace WikiMon {

namespace {

constexpr std::size_t WordSize = sizeof(std::uint64_t);

constexpr std::uint64_t each(unsigned char byte)
{
    return 0x0101010101010101u * byte;
}

// High bits at the bytes of a little-endian word that JSON escapes; exact up to the first one.
constexpr std::uint64_t special(std::uint64_t word)
{
    const std::uint64_t quote = (word ^ each('"')) - each(1);
    const std::uint64_t backslash = (word ^ each('\\')) - each(1);
    return ((word - each(0x20)) | quote | backslash) & ~word & each(0x80);
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

// The first count bytes from from on, with zeros after them, as a little-endian word; the text begins at
// begin and ends after them where they are fewer than a word.
std::uint64_t wordAt(const char *begin, const char *from, std::size_t count)
{
    if (count == WordSize) {
        return qFromLittleEndian<std::uint64_t>(from);
    }
    if (from - begin >= static_cast<std::ptrdiff_t>(WordSize - count)) {
        // The text's last word; what of it came before is shifted out.
        return qFromLittleEndian<std::uint64_t>(from + count - WordSize) >> (8 * (WordSize - count));
    }
    std::uint64_t word = 0;
    for (std::size_t i = count; i-- > 0;) {
        word = (word << 8) | static_cast<unsigned char>(from[i]);
    }
    return word;
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

// Copies blocks without special bytes.
char *copyPlainBlocks(char *to, const char *&from, const char *end)
{
    for (; end - from >= static_cast<std::ptrdiff_t>(sizeof(Block)); from += sizeof(Block)) {
        Block block;
        std::memcpy(&block, from, sizeof block);
        if (hasSpecial(block)) {
            break;
        }
        std::memcpy(to, &block, sizeof block);
        to += sizeof block;
    }
    return to;
}

} // namespace

char *writeJsonString(char *to, std::string_view text)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const char *from = begin;
    *to++ = '"';
    while (from != end) {
        to = copyPlainBlocks(to, from, end);
        const std::size_t count = std::min(static_cast<std::size_t>(end - from), WordSize);
        const std::uint64_t word = wordAt(begin, from, count);
        qToLittleEndian(word, to); // what lies beyond a special byte or the end is written over
        const std::size_t plain
            = std::min(static_cast<std::size_t>(std::countr_zero(special(word))) / 8, count);
        from += plain;
        to += plain;
        if (plain < count) {
            to = writeEscape(to, static_cast<unsigned char>(*from++));
        }
    }
    *to++ = '"';
    return to;
}

} // namespace WikiMon
