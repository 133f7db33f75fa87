// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/characterreferences.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>

// reference = "&" (name ";" | "#" digits ";" | "#" ("x" | "X") hexdigits ";")
// name      = (letter | digit | byte above 7F)+
// What is none of these, or has an unknown name, stays as it is.

namespace WikiMon {

namespace {

// As MediaWiki has it: the characters of XML. Others become U+FFFD.
bool isCharacter(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe)
        || (c >= 0x10000 && c < 0x110000);
}

void appendOnLine(char32_t c, std::string &out)
{
    if (c == '\n') {
        out += ' ';
    } else if (c != '\r') {
        appendUtf8(c, out);
    }
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

// text: behind "&#". Appends the character and says how many bytes were taken, 0 for none.
std::size_t takeNumber(std::string_view text, std::string &out)
{
    const bool isHexadecimal = text.starts_with('x') || text.starts_with('X');
    const std::string_view digits = text.substr(isHexadecimal ? 1 : 0);
    std::uint32_t value = 0;
    const char *const last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, value, isHexadecimal ? 16 : 10);
    const bool isTooLarge = error == std::errc::result_out_of_range;
    if (end == last || *end != ';' || (error != std::errc() && !isTooLarge)) {
        return 0;
    }
    appendOnLine(!isTooLarge && isCharacter(value) ? value : 0xfffd, out);
    return static_cast<std::size_t>(end - text.data()) + 1;
}

// text: behind "&". The same.
std::size_t takeName(std::string_view text, std::string &out)
{
    constexpr std::size_t Longest = 40; // the longest name of HTML has 31 letters
    const std::string_view beginning = text.substr(0, Longest);
    const auto end = std::ranges::find_if_not(beginning, isNameByte);
    const auto size = static_cast<std::size_t>(end - beginning.begin());
    if (size == 0 || end == beginning.end() || *end != ';') {
        return 0;
    }
    const NamedCharacters found = namedCharacters(beginning.substr(0, size));
    if (found.first == 0) {
        return 0;
    }
    appendOnLine(found.first, out);
    if (found.second != 0) {
        appendOnLine(found.second, out);
    }
    return size + 1;
}

} // namespace

void appendAsOneLine(std::string_view comment, std::string &out)
{
    while (!comment.empty()) {
        const std::size_t plain = std::min(comment.find_first_of("&\n\r"), comment.size());
        out.append(comment.substr(0, plain));
        comment.remove_prefix(plain);
        if (comment.empty()) {
            return;
        }
        const char c = comment.front();
        comment.remove_prefix(1);
        if (c != '&') {
            appendOnLine(static_cast<unsigned char>(c), out);
            continue;
        }
        const std::size_t begin = out.size();
        const bool isNumber = comment.starts_with('#');
        const std::size_t taken = isNumber ? takeNumber(comment.substr(1), out) : takeName(comment, out);
        if (taken == 0) {
            out.resize(begin);
            out += '&';
        } else {
            comment.remove_prefix(taken + (isNumber ? 1 : 0));
        }
    }
}

} // namespace WikiMon
