// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/linereader.h"

namespace WikiMon {

LineReader::LineReader(QIODevice &device) : m_device(device), m_buffer(MaxLineSize + 1, Qt::Uninitialized) { }

LineReader::Result LineReader::next(std::string_view &line)
{
    line = {};
    qint64 size = m_device.readLine(m_buffer.data(), m_buffer.size());
    if (size <= 0) {
        return Result::End;
    }
    ++m_lineNumber;
    if (m_buffer[size - 1] != '\n' && size == m_buffer.size() - 1) {
        while (size > 0 && m_buffer[size - 1] != '\n') {
            size = m_device.readLine(m_buffer.data(), m_buffer.size());
        }
        return Result::TooLong;
    }
    size -= m_buffer[size - 1] == '\n' ? 1 : 0;
    size -= size > 0 && m_buffer[size - 1] == '\r' ? 1 : 0;
    line = {m_buffer.constData(), static_cast<std::size_t>(size)};
    return Result::Line;
}

} // namespace WikiMon
