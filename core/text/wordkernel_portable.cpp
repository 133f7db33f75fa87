// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "text/wordpattern.h"

namespace WikiMon {

namespace {

quint64 load(const char *bytes)
{
    quint64 eight = 0;
    std::memcpy(&eight, bytes, sizeof(eight));
    return eight;
}

constexpr quint64 repeated(char byte)
{
    return 0x0101010101010101u * static_cast<unsigned char>(byte);
}

// 0x80 in every byte of eight that is zero, 0 in the others.
constexpr quint64 zeroBytes(quint64 eight)
{
    constexpr quint64 Low = 0x7F7F7F7F7F7F7F7Fu;
    return ~(((eight & Low) + Low) | eight | Low);
}

} // namespace

// Eight places at a time in a plain register: those where both rare bytes are right are looked at.
std::size_t findPortably(const WordPattern &pattern, std::string_view text, std::size_t from)
{
    constexpr auto None = static_cast<std::size_t>(-1);
    if (from > text.size() || text.size() - from < pattern.length) {
        return None;
    }
    const char *const bytes = text.data();
    const std::size_t last = text.size() - pattern.length; // the last place where a match can begin
    const quint64 firstMask = repeated(pattern.masks[pattern.firstPlace]);
    const quint64 firstValue = repeated(pattern.values[pattern.firstPlace]);
    const quint64 secondMask = repeated(pattern.masks[pattern.secondPlace]);
    const quint64 secondValue = repeated(pattern.values[pattern.secondPlace]);
    std::size_t at = from;
    for (; at + 7 <= last; at += 8) {
        const quint64 first = (load(bytes + at + pattern.firstPlace) | firstMask) ^ firstValue;
        const quint64 second = (load(bytes + at + pattern.secondPlace) | secondMask) ^ secondValue;
        if (zeroBytes(first | second) == 0) {
            continue;
        }
        for (std::size_t i = at; i < at + 8; ++i) {
            if (pattern.isAt(bytes + i)) {
                return i;
            }
        }
    }
    for (; at <= last; ++at) {
        if (pattern.isAt(bytes + at)) {
            return at;
        }
    }
    return None;
}

} // namespace WikiMon
