// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/csvwriter.h"

#include <charconv>

namespace WikiMon {

namespace {

constexpr std::size_t MaxNumber = 32; // no qint64 or shortest double is longer

// The fullwidth forms of = + - @: some spreadsheets take them for the plain ones.
constexpr std::string_view FullwidthStarts[]
    = {"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};

bool looksLikeFormula(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(' ');
    if (start == std::string_view::npos) {
        return false;
    }
    const std::string_view rest = text.substr(start);
    if (std::string_view("=+-@\t\r\n").find(rest.front()) != std::string_view::npos) {
        return true;
    }
    for (const std::string_view fullwidth : FullwidthStarts) {
        if (rest.starts_with(fullwidth)) {
            return true;
        }
    }
    return false;
}

template <typename Number>
void appendNumber(Number value, std::string &out)
{
    char digits[MaxNumber];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

} // namespace

void CsvWriter::separate()
{
    if (!m_isFirst) {
        m_out += ',';
    }
    m_isFirst = false;
}

void CsvWriter::text(std::string_view text)
{
    separate();
    const bool isQuoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (isQuoted) {
        m_out += '"';
    }
    if (looksLikeFormula(text)) {
        m_out += '\'';
    }
    for (const char c : text) {
        if (c == '\0') {
            m_out += "\xef\xbf\xbd"; // U+FFFD: readers of C's strings end at a NUL, or refuse the file
            continue;
        }
        if (c == '"') {
            m_out += '"';
        }
        m_out += c;
    }
    if (isQuoted) {
        m_out += '"';
    }
}

void CsvWriter::number(qint64 value)
{
    separate();
    appendNumber(value, m_out);
}

void CsvWriter::number(double value)
{
    separate();
    appendNumber(value, m_out);
}

void CsvWriter::endRecord()
{
    m_out += "\r\n";
    m_isFirst = true;
}

} // namespace WikiMon
