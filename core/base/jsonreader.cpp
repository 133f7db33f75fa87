// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/jsonreader.h"

#include "base/utf8.h"

#include <bit>
#include <charconv>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace WikiMon {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsPlain(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

// Where a string's plain text ends: at a quote, a backslash or a control character. allAscii says whether all
// before is.
std::size_t plainLength(std::string_view text, bool &allAscii)
{
    std::size_t i = 0;
    unsigned seen = 0; // the high bits of the bytes so far
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1f);
    for (; i + 16 <= text.size(); i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + i));
        const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, lastControl), lastControl);
        const __m128i sign = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        const auto ends = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(control, sign)));
        const auto high = static_cast<unsigned>(_mm_movemask_epi8(bytes));
        if (ends != 0) {
            const int at = std::countr_zero(ends);
            allAscii = (seen | (high & ((1u << at) - 1))) == 0;
            return i + static_cast<std::size_t>(at);
        }
        seen |= high;
    }
#endif
    for (; i < text.size() && !endsPlain(text[i]); ++i) {
        seen |= static_cast<unsigned char>(text[i]) & 0x80u;
    }
    allAscii = seen == 0;
    return i;
}

} // namespace

bool JsonReader::fail()
{
    m_ok = false;
    return false;
}

void JsonReader::skipBlanks()
{
    const std::size_t end = m_rest.find_first_not_of(" \t\r\n");
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end);
}

bool JsonReader::atEnd()
{
    skipSpace();
    return m_ok && m_rest.empty();
}

bool JsonReader::enterObject()
{
    m_first = true;
    return take('{') || fail();
}

bool JsonReader::enterArray()
{
    m_first = true;
    return take('[') || fail();
}

// Moves on to the next key of an object, or out of it.
bool JsonReader::nextMember()
{
    if (take('}')) {
        m_first = false;
        return false;
    }
    if (!m_first && !take(',')) {
        return fail();
    }
    m_first = false;
    return true;
}

bool JsonReader::nextKey(std::string &key)
{
    if (!nextMember()) {
        return false;
    }
    key.clear();
    return readString(key) && (take(':') || fail());
}

bool JsonReader::nextKey(std::string_view &key, std::string &scratch)
{
    if (!nextMember()) {
        return false;
    }
    skipSpace();
    if (m_ok && m_rest.starts_with('"')) {
        const std::string_view text = m_rest.substr(1);
        bool allAscii = false;
        const std::size_t end = plainLength(text, allAscii);
        if (allAscii && end < text.size() && text[end] == '"') {
            key = text.substr(0, end);
            m_rest = text.substr(end + 1);
            return take(':') || fail();
        }
    }
    scratch.clear();
    if (!readString(scratch)) {
        return false;
    }
    key = scratch;
    return take(':') || fail();
}

bool JsonReader::nextElement()
{
    if (take(']')) {
        m_first = false;
        return false;
    }
    if (!m_first && !take(',')) {
        return fail();
    }
    m_first = false;
    skipSpace();
    return m_ok && !m_rest.starts_with(']') ? true : fail();
}

bool JsonReader::readHex(char32_t &unit)
{
    if (m_rest.size() < 4) {
        return fail();
    }
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + 4, value, 16);
    if (error != std::errc() || end != m_rest.data() + 4) {
        return fail();
    }
    unit = value;
    m_rest.remove_prefix(4);
    return true;
}

bool JsonReader::readEscape(std::string &out)
{
    constexpr std::string_view Names = "\"\\/bfnrt";
    constexpr std::string_view Values = "\"\\/\b\f\n\r\t";
    if (m_rest.empty()) {
        return fail();
    }
    const char name = m_rest.front();
    m_rest.remove_prefix(1);
    if (const std::size_t at = Names.find(name); at != std::string_view::npos) {
        out += Values[at];
        return true;
    }
    char32_t unit = 0;
    if (name != 'u' || !readHex(unit)) {
        return fail();
    }
    const bool high = unit >= 0xd800 && unit < 0xdc00;
    if (high && m_rest.starts_with("\\u")) {
        const std::string_view before = m_rest;
        m_rest.remove_prefix(2);
        char32_t low = 0;
        if (!readHex(low)) {
            return false;
        }
        if (low >= 0xdc00 && low < 0xe000) {
            appendUtf8(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00), out);
            return true;
        }
        m_rest = before;
    }
    appendUtf8(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, out);
    return true;
}

bool JsonReader::readString(std::string &out)
{
    if (!take('"')) {
        return fail();
    }
    for (;;) {
        bool allAscii = false;
        const std::size_t end = plainLength(m_rest, allAscii);
        const std::string_view plain = m_rest.substr(0, end);
        if (allAscii || validUtf8Prefix(plain) == plain.size()) {
            out.append(plain);
        } else {
            appendAsUtf8(plain, out);
        }
        if (end == m_rest.size() || static_cast<unsigned char>(m_rest[end]) < 0x20) {
            return fail();
        }
        const bool closed = m_rest[end] == '"';
        m_rest.remove_prefix(end + 1);
        if (closed) {
            return true;
        }
        if (!readEscape(out)) {
            return false;
        }
    }
}

bool JsonReader::skipString()
{
    if (!take('"')) {
        return fail();
    }
    std::string ignored; // an escape's few bytes: nothing is allocated
    for (;;) {
        bool allAscii = false;
        const std::size_t end = plainLength(m_rest, allAscii);
        if (end == m_rest.size() || static_cast<unsigned char>(m_rest[end]) < 0x20) {
            return fail();
        }
        const bool closed = m_rest[end] == '"';
        m_rest.remove_prefix(end + 1);
        if (closed) {
            return true;
        }
        ignored.clear();
        if (!readEscape(ignored)) {
            return false;
        }
    }
}

bool JsonReader::readStringOrNull(std::string &out, TextRange &range)
{
    range = {};
    if (readNull()) {
        return true;
    }
    const std::size_t begin = out.size();
    if (!readString(out)) {
        return false;
    }
    range = {static_cast<quint32>(begin), static_cast<quint32>(out.size() - begin)};
    return true;
}

bool JsonReader::readBoolean(bool &value)
{
    value = takeWord("true");
    return value || takeWord("false") || fail();
}

// number = ["-"] ("0" | digit1-9 digits) ["." digits] [("e" | "E") ["+" | "-"] digits]
std::string_view JsonReader::numberText()
{
    skipSpace();
    std::size_t i = 0;
    const auto peek = [&](char c) { return i < m_rest.size() && m_rest[i] == c; };
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < m_rest.size() && isDigit(m_rest[i])) {
            ++i;
        }
        return i > begin;
    };
    i += peek('-') ? 1 : 0;
    if (peek('0')) {
        ++i;
    } else if (!digits()) {
        return {};
    }
    if (peek('.')) {
        ++i;
        if (!digits()) {
            return {};
        }
    }
    if (peek('e') || peek('E')) {
        ++i;
        i += peek('+') || peek('-') ? 1 : 0;
        if (!digits()) {
            return {};
        }
    }
    return m_rest.substr(0, i);
}

bool JsonReader::readNumber(double &value)
{
    const std::string_view text = m_ok ? numberText() : std::string_view();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc()) {
        return fail();
    }
    m_rest.remove_prefix(text.size());
    return true;
}

bool JsonReader::readIntegerOrNull(std::optional<qint64> &value)
{
    value.reset();
    if (readNull()) {
        return true;
    }
    const std::string_view text = m_ok ? numberText() : std::string_view();
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return fail();
    }
    m_rest.remove_prefix(text.size());
    value = number;
    return true;
}

bool JsonReader::skip(int depth)
{
    skipSpace();
    if (!m_ok || m_rest.empty() || depth > MaxDepth) {
        return fail();
    }
    std::string_view key;
    std::string scratch;
    double number = 0;
    bool boolean = false;
    switch (m_rest.front()) {
    case '"':
        return skipString();
    case '{':
        enterObject();
        while (nextKey(key, scratch) && skip(depth + 1)) { }
        return m_ok;
    case '[':
        if (m_rest.starts_with("[]")) {
            m_rest.remove_prefix(2);
            return true;
        }
        enterArray();
        while (nextElement() && skip(depth + 1)) { }
        return m_ok;
    case 't':
    case 'f':
        return readBoolean(boolean);
    case 'n':
        return readNull() || fail();
    default:
        return readNumber(number);
    }
}

bool JsonReader::skipValue()
{
    return skip(0);
}

} // namespace WikiMon
