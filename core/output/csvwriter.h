// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace WikiMon {

// Writes records of CSV as RFC 4180 has it: UTF-8, fields parted by commas, lines ended by CR LF, quotes
// where they are needed. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a
// line break, also after spaces) gets an apostrophe in front, which spreadsheets hide and other programs
// show. A NUL becomes U+FFFD. Numbers stay numbers.
class CsvWriter
{
public:
    // Appends to out, which must live as long as this.
    explicit CsvWriter(std::string &out) : m_out(out) { }
    Q_DISABLE_COPY_MOVE(CsvWriter)

    void text(std::string_view text); // UTF-8
    void number(qint64 value);
    void number(double value); // the shortest that reads back the same
    void nothing() { separate(); }
    // "true" or "false"
    void boolean(bool value) { text(value ? "true" : "false"); }
    void endRecord();

private:
    void separate();

    std::string &m_out;
    bool m_isFirst = true;
};

} // namespace WikiMon
