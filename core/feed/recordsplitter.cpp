// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordsplitter.h"

#include <algorithm>
#include <cstring>

namespace WikiMon {

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view Blank = " \t\r\n";

// Of a record that is too long, the beginning is shown.
constexpr std::size_t BeginningSize = 1024;

std::string_view withoutReturn(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace

RecordSplitter::RecordSplitter(CompressedFile &file)
    : m_file(file)
    , m_buffer(new char[MaxRecord + BlockSize]) // not filled with zeros: most of it is never touched
{
}

void RecordSplitter::begin()
{
    m_isArray = false;
    m_startsAsArray = false;
    m_isDetected = false;
    m_arrayEnd = -1;
    restart(0, 0);
    m_file.seekTowards(0);
}

void RecordSplitter::restart(qint64 offset, qint64 line)
{
    m_begin = 0;
    m_end = 0;
    m_scanned = 0;
    m_blockOffset = offset;
    m_line = line;
    m_target = -1;
    m_isPassing = false;
    m_atFileEnd = false;
    m_depth = 0;
    m_inString = false;
    m_afterBackslash = false;
}

void RecordSplitter::seek(qint64 offset, qint64 line)
{
    if (offset <= 0) {
        return begin();
    }
    if (!m_isDetected) {
        fill();
        detectArray();
    }
    m_file.seekTowards(offset);
    restart(m_file.position(), line);
    m_isArray = m_startsAsArray && (m_arrayEnd < 0 || offset < m_arrayEnd);
    m_target = offset;
}

// Reads another block after what is left. False at the end.
bool RecordSplitter::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_end - m_begin);
        m_blockOffset += static_cast<qint64>(m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    const std::size_t room = std::min(BlockSize, MaxRecord + BlockSize - m_end);
    const qint64 read = m_atFileEnd ? 0 : m_file.read(m_buffer.get() + m_end, static_cast<qint64>(room));
    m_end += static_cast<std::size_t>(read);
    m_atFileEnd = read == 0;
    return !m_atFileEnd;
}

// Whether the file is an array of objects: "[" blanks "{". A line may begin with a bracket, too: of a title,
// or around a client's time stamp.
void RecordSplitter::detectArray()
{
    m_isDetected = true;
    if (rest().starts_with(ByteOrderMark)) {
        m_begin += ByteOrderMark.size();
    }
    const std::size_t open = rest().find_first_not_of(Blank);
    if (open == std::string_view::npos || rest()[open] != '[') {
        return;
    }
    const std::size_t first = rest().find_first_not_of(Blank, open + 1);
    if (first != std::string_view::npos && (rest()[first] == '{' || rest()[first] == ']')) {
        m_isArray = true;
        m_startsAsArray = true;
        m_begin += open + 1;
    }
}

RecordSplitter::Next RecordSplitter::next(std::string_view &record)
{
    record = {};
    if (m_target >= 0) {
        return moveToTarget();
    }
    if (!m_isDetected) {
        fill();
        detectArray();
    }
    if (m_isPassing) {
        return passOver();
    }
    return m_isArray ? nextElement(record) : nextLine(record);
}

RecordSplitter::Next RecordSplitter::moveToTarget()
{
    if (m_begin == m_end && !fill()) {
        m_target = -1;
        return Next::End;
    }
    const qint64 missing = m_target - offset();
    m_begin += static_cast<std::size_t>(std::min<qint64>(missing, static_cast<qint64>(m_end - m_begin)));
    if (offset() == m_target) {
        m_target = -1;
    }
    return Next::Passing;
}

RecordSplitter::Next RecordSplitter::nextLine(std::string_view &record)
{
    for (;;) {
        const std::string_view left = rest();
        const std::size_t end = left.find('\n', m_scanned);
        if (end != std::string_view::npos) {
            record = withoutReturn(left.substr(0, end));
            m_begin += end + 1;
            m_scanned = 0;
            ++m_line;
            return Next::Record;
        }
        m_scanned = left.size();
        if (left.size() >= MaxRecord) {
            return tooLong(record);
        }
        if (!fill()) {
            return lastRecord(record);
        }
    }
}

RecordSplitter::Next RecordSplitter::lastRecord(std::string_view &record)
{
    record = rest();
    m_begin = m_end;
    m_scanned = 0;
    if (record.empty()) {
        return Next::End;
    }
    ++m_line;
    return Next::Unfinished;
}

RecordSplitter::Next RecordSplitter::tooLong(std::string_view &record)
{
    record = rest().substr(0, BeginningSize);
    m_isPassing = true;
    ++m_line;
    // What was looked through is dropped with the next call; the view holds until then.
    return Next::TooLong;
}

// Drops one buffer of a record that is too long.
RecordSplitter::Next RecordSplitter::passOver()
{
    m_begin += m_scanned;
    m_scanned = 0;
    if (m_begin == m_end && !fill()) {
        return Next::End;
    }
    if (m_isArray) {
        m_isPassing = !scanElement();
    } else {
        const std::size_t end = rest().find('\n');
        m_isPassing = end == std::string_view::npos;
        m_scanned = m_isPassing ? rest().size() : end + 1;
    }
    m_begin += m_scanned;
    m_scanned = 0;
    return Next::Passing;
}

// elements = [element *("," element)] "]", with blanks anywhere. After the array the file goes on in lines.
RecordSplitter::Next RecordSplitter::nextElement(std::string_view &record)
{
    for (;;) {
        if (m_scanned == 0) {
            m_begin = std::min(rest().find_first_not_of(" \t\r\n,"), rest().size()) + m_begin;
            if (rest().starts_with(']')) {
                ++m_begin;
                m_isArray = false;
                m_arrayEnd = offset();
                return Next::Passing;
            }
        }
        if (scanElement()) {
            record = rest().substr(0, m_scanned);
            m_begin += m_scanned;
            m_scanned = 0;
            ++m_line;
            return Next::Record;
        }
        if (m_scanned >= MaxRecord) {
            return tooLong(record);
        }
        if (!fill()) {
            return lastRecord(record);
        }
    }
}

// Looks on for the end of the element, from m_scanned; true when m_scanned is there. Anything that is no
// object ends at a comma or bracket, so that rubbish between objects does not take them with it.
bool RecordSplitter::scanElement()
{
    const std::string_view left = rest();
    for (std::size_t i = m_scanned; i < left.size(); ++i) {
        const char c = left[i];
        if (m_inString) {
            if (m_afterBackslash) {
                m_afterBackslash = false;
            } else if (c == '\\') {
                m_afterBackslash = true;
            } else if (c == '"') {
                m_inString = false;
            }
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == ',' || c == ']') && m_depth == 0) {
            m_scanned = i;
            return true;
        } else if ((c == '}' || c == ']') && m_depth > 0 && --m_depth == 0) {
            m_scanned = i + 1;
            return true;
        }
    }
    m_scanned = left.size();
    return false;
}

} // namespace WikiMon
