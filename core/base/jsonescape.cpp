// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/jsonescape.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace WikiMon {

namespace {

constexpr std::uint64_t each(unsigned char byte)
{
    return 0x0101010101010101u * byte;
}

constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - each(1)) & ~word & each(0x80);
}

// High bits at the bytes of a little-endian word that JSON escapes; exact up to the first one.
constexpr std::uint64_t special(std::uint64_t word)
{
    const std::uint64_t control = (word - each(0x20)) & ~word & each(0x80);
    return control | zeroBytes(word ^ each('"')) | zeroBytes(word ^ each('\\'));
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

bool isSpecial(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\';
}

} // namespace

char *writeJsonString(char *to, std::string_view text)
{
    const char *from = text.data();
    const char *const end = from + text.size();
    *to++ = '"';
    if constexpr (std::endian::native == std::endian::little) {
        while (end - from >= 8) {
            std::uint64_t word;
            std::memcpy(&word, from, 8);
            std::memcpy(to, &word, 8); // what lies beyond a special byte is written over
            const std::uint64_t found = special(word);
            if (found == 0) {
                from += 8;
                to += 8;
                continue;
            }
            const int plain = std::countr_zero(found) / 8;
            to = writeEscape(to + plain, static_cast<unsigned char>(from[plain]));
            from += plain + 1;
        }
    }
    for (; from != end; ++from) {
        const auto byte = static_cast<unsigned char>(*from);
        if (isSpecial(byte)) {
            to = writeEscape(to, byte);
        } else {
            *to++ = *from;
        }
    }
    *to++ = '"';
    return to;
}

} // namespace WikiMon
