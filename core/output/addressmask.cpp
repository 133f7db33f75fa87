// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/addressmask.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace WikiMon {

namespace {

constexpr std::size_t LongestAddress = 45; // of six groups and a dotted rest, as INET6_ADDRSTRLEN has it
constexpr std::size_t ShortestAddress = 3; // "::1"
constexpr int MostColons = 8; // "1:2:3:4:5:6:7::"

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

// A stretch of text that an address may begin at: its characters, and where each of them ends in the text.
struct Window
{
    std::array<char, LongestAddress> characters{};
    std::array<std::size_t, LongestAddress> ends{};
    std::size_t size = 0;
    int colons = 0;
    int dots = 0;

    [[nodiscard]] bool mayHoldAddress() const { return colons >= 2 || dots >= 3; }
};

// One character of an address; nothing for any other. length: of its spelling.
char addressCharacter(std::string_view text, std::size_t pos, std::size_t &length)
{
    length = 1;
    const char c = text[pos];
    if (isHexadecimal(c) || c == ':' || c == '.') {
        return c;
    }
    if (c == '%' && pos + 2 < text.size()) {
        length = 3;
        const char low = static_cast<char>(text[pos + 2] & ~0x20);
        if (text[pos + 1] == '3' && low == 'A') {
            return ':';
        }
        if (text[pos + 1] == '2' && low == 'E') {
            return '.';
        }
    }
    return '\0';
}

Window windowAt(std::string_view text, std::size_t pos)
{
    Window window;
    while (pos < text.size() && window.size < LongestAddress) {
        std::size_t length = 0;
        const char c = addressCharacter(text, pos, length);
        if (c == '\0') {
            break;
        }
        pos += length;
        window.colons += c == ':' ? 1 : 0;
        window.dots += c == '.' ? 1 : 0;
        window.characters[window.size] = c;
        window.ends[window.size++] = pos;
    }
    return window;
}

bool isUsers(const IpAddress &address, std::string_view text, const std::optional<IpAddress> &own)
{
    constexpr std::ptrdiff_t Colons = 3;
    return address.isIpv4 || address == own || (address.bytes[0] & 0xe0) == 0x20
        || std::ranges::count(text, ':') >= Colons;
}

struct Found
{
    IpAddress address;
    std::size_t end = 0;
};

// Whether text of that many colons and dots may be an address: what decides it for nearly all that are none,
// and costs next to nothing. Hostile text is made of nothing else.
bool mayBeAddress(std::string_view text, int colons, int dots)
{
    if (colons == 0) {
        return dots == 3 && text.back() != '.';
    }
    if (colons < 2 || colons > MostColons || (dots != 0 && dots != 3) || text.back() == '.') {
        return false;
    }
    const bool isShortened = text.find("::") != std::string_view::npos;
    return (isShortened || colons == (dots == 0 ? 7 : 6)) && text.find(":::") == std::string_view::npos
        && (dots == 0 || text.rfind(':') < text.find('.'));
}

// The longest address that begins where the window does.
std::optional<Found> longestIn(const Window &window, const std::optional<IpAddress> &own)
{
    int colons = window.colons;
    int dots = window.dots;
    for (std::size_t size = window.size; size >= ShortestAddress; --size) {
        const std::string_view candidate(window.characters.data(), size);
        const auto address = mayBeAddress(candidate, colons, dots) ? parseIpAddress(candidate) : std::nullopt;
        if (address && isUsers(*address, candidate, own)) {
            return Found{*address, window.ends[size - 1]};
        }
        colons -= candidate.back() == ':' ? 1 : 0;
        dots -= candidate.back() == '.' ? 1 : 0;
    }
    return std::nullopt;
}

// "/24" at pos, which then moves past it; anything else is no prefix.
int takePrefix(std::string_view text, std::size_t &pos, int bits)
{
    constexpr std::size_t Digits = 3;
    if (pos >= text.size() || text[pos] != '/') {
        return bits;
    }
    std::size_t end = pos + 1;
    while (end < text.size() && end <= pos + Digits && isDigit(text[end])) {
        ++end;
    }
    int prefix = 0;
    std::from_chars(text.data() + pos + 1, text.data() + end, prefix);
    const bool isPrefix = end > pos + 1 && prefix <= bits && (end == text.size() || !isDigit(text[end]));
    if (!isPrefix) {
        return bits;
    }
    pos = end;
    return prefix;
}

} // namespace

std::string maskedNetwork(const IpAddress &address, int prefix)
{
    const quint8 *bytes = address.bytes.data();
    char text[64];
    int size = 0;
    if (address.isIpv4) {
        size = std::snprintf(
            text, sizeof text, "%d.%d.0.0/%d", bytes[0], bytes[1], std::min(prefix, MaskedIpv4Bits));
    } else {
        const int high = bytes[0] << 8 | bytes[1];
        const int low = bytes[2] << 8 | bytes[3];
        prefix = std::min(prefix, MaskedIpv6Bits);
        size = high == 0 && low == 0 ? std::snprintf(text, sizeof text, "::/%d", prefix)
            : low == 0               ? std::snprintf(text, sizeof text, "%X::/%d", high, prefix)
                                     : std::snprintf(text, sizeof text, "%X:%X::/%d", high, low, prefix);
    }
    return {text, static_cast<std::size_t>(size)};
}

void appendMasked(std::string_view text, const std::optional<IpAddress> &own, std::string &out)
{
    std::size_t copied = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        std::size_t length = 0;
        if (addressCharacter(text, pos, length) == '\0') {
            ++pos;
            continue;
        }
        const Window window = windowAt(text, pos);
        if (window.size < LongestAddress && !window.mayHoldAddress()) {
            pos = window.ends[window.size - 1]; // the end of what an address is made of
            continue;
        }
        const auto found = window.mayHoldAddress() ? longestIn(window, own) : std::nullopt;
        if (!found) {
            ++pos;
            continue;
        }
        out.append(text.substr(copied, pos - copied));
        pos = found->end;
        out += maskedNetwork(found->address, takePrefix(text, pos, found->address.isIpv4 ? 32 : 128));
        copied = pos;
    }
    out.append(text.substr(copied));
}

} // namespace WikiMon
