// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <QChar>
#include <QtEndian>

#include <bit>
#include <cstdint>

namespace WikiMon {

namespace {

constexpr std::uint64_t HighBits = 0x8080808080808080u;

std::size_t asciiPrefix(const unsigned char *bytes, std::size_t size)
{
    std::size_t i = 0;
    for (; i + 8 <= size; i += 8) {
        const std::uint64_t high = qFromLittleEndian<std::uint64_t>(bytes + i) & HighBits;
        if (high != 0) {
            return i + static_cast<std::size_t>(std::countr_zero(high)) / 8;
        }
    }
    while (i < size && bytes[i] < 0x80) {
        ++i;
    }
    return i;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

struct Form
{
    std::size_t length;
    unsigned char secondMin; // the bounds of the second byte keep surrogates and overlong forms out
    unsigned char secondMax;
};

// What must follow a first byte of 0x80 or above; length 0 where it begins no character.
Form formOf(unsigned char first)
{
    if (first < 0xc2 || first > 0xf4) {
        return {0, 0, 0};
    }
    if (first < 0xe0) {
        return {2, 0x80, 0xbf};
    }
    if (first < 0xf0) {
        return {3, static_cast<unsigned char>(first == 0xe0 ? 0xa0 : 0x80),
            static_cast<unsigned char>(first == 0xed ? 0x9f : 0xbf)};
    }
    return {4, static_cast<unsigned char>(first == 0xf0 ? 0x90 : 0x80),
        static_cast<unsigned char>(first == 0xf4 ? 0x8f : 0xbf)};
}

// How many bytes of the character at the beginning are there and right.
std::size_t rightBytes(const unsigned char *bytes, std::size_t size, const Form &form)
{
    std::size_t n = form.length > 0 ? 1 : 0;
    while (n < form.length && n < size) {
        const unsigned char min = n == 1 ? form.secondMin : 0x80;
        const unsigned char max = n == 1 ? form.secondMax : 0xbf;
        if (bytes[n] < min || bytes[n] > max) {
            break;
        }
        ++n;
    }
    return n;
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

} // namespace

std::size_t validUtf8Prefix(std::string_view text)
{
    const unsigned char *bytes = bytesOf(text);
    std::size_t i = 0;
    while (i < text.size()) {
        if (bytes[i] < 0x80) {
            i += asciiPrefix(bytes + i, text.size() - i);
            continue;
        }
        // Nearly all scripts take two or three bytes a character.
        if (bytes[i] >= 0xc2 && bytes[i] < 0xe0 && i + 1 < text.size() && isContinuation(bytes[i + 1])) {
            i += 2;
            continue;
        }
        if (bytes[i] > 0xe0 && bytes[i] < 0xed && i + 2 < text.size() && isContinuation(bytes[i + 1])
            && isContinuation(bytes[i + 2])) {
            i += 3;
            continue;
        }
        const Form form = formOf(bytes[i]);
        if (form.length == 0 || rightBytes(bytes + i, text.size() - i, form) < form.length) {
            return i;
        }
        i += form.length;
    }
    return i;
}

std::size_t cutCharacterLength(std::string_view text)
{
    for (std::size_t n = 1; n <= 3 && n <= text.size(); ++n) {
        const unsigned char *bytes = bytesOf(text) + text.size() - n;
        const Form form = formOf(*bytes);
        if (n < form.length && rightBytes(bytes, n, form) == n) {
            return n;
        }
    }
    return 0;
}

void appendAsUtf8(std::string_view text, std::string &out)
{
    while (!text.empty()) {
        const std::size_t valid = validUtf8Prefix(text);
        out.append(text.substr(0, valid));
        text.remove_prefix(valid);
        if (!text.empty()) {
            out.append("\xEF\xBF\xBD");
            text.remove_prefix(1);
        }
    }
}

void appendUtf8(char32_t character, std::string &out)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (character < 0x80) {
        out += byte(character);
        return;
    }
    if (character < 0x800) {
        out += byte(0xc0 | (character >> 6));
    } else if (character < 0x10000) {
        out += byte(0xe0 | (character >> 12));
        out += byte(0x80 | ((character >> 6) & 0x3f));
    } else {
        out += byte(0xf0 | (character >> 18));
        out += byte(0x80 | ((character >> 12) & 0x3f));
        out += byte(0x80 | ((character >> 6) & 0x3f));
    }
    out += byte(0x80 | (character & 0x3f));
}

char32_t nextCharacter(std::string_view text, std::size_t &pos)
{
    const unsigned char *bytes = bytesOf(text);
    const unsigned char first = bytes[pos++];
    if (first < 0x80) {
        return first;
    }
    const std::size_t length = formOf(first).length;
    char32_t character = first & (0x7fu >> length);
    for (std::size_t n = 1; n < length && pos < text.size(); ++n) {
        character = (character << 6) | (bytes[pos++] & 0x3fu);
    }
    return character;
}

bool isSpace(char32_t character)
{
    if (character < 0x80) {
        return character == ' ' || (character >= 0x09 && character <= 0x0d)
            || (character >= 0x1c && character <= 0x1f);
    }
    return QChar::isSpace(character);
}

bool isWordCharacter(char32_t character)
{
    if (character < 0x80) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
            || (character >= '0' && character <= '9') || character == '_';
    }
    return QChar::isLetterOrNumber(character);
}

std::string_view trimmed(std::string_view text)
{
    // Blanks are by far the most common white space, and ASCII at both ends the most common text.
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    const auto isPlain = [](char c) { return c > ' ' && c <= '~'; };
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back())) {
        return text;
    }
    std::size_t begin = 0;
    for (std::size_t next = 0; begin < text.size(); begin = next) {
        if (!isSpace(nextCharacter(text, next))) {
            break;
        }
    }
    std::size_t end = text.size();
    while (end > begin) {
        std::size_t last = end - 1;
        while (last > begin && isContinuation(bytesOf(text)[last])) {
            --last;
        }
        std::size_t next = last;
        if (!isSpace(nextCharacter(text, next))) {
            break;
        }
        end = last;
    }
    return text.substr(begin, end - begin);
}

} // namespace WikiMon
