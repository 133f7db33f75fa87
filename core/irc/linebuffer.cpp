// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/linebuffer.h"

#include <cstring>

namespace WikiMon {

namespace {

std::string_view withoutCr(std::string_view line)
{
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

} // namespace

LineBuffer::LineBuffer()
{
    m_partial.reserve(MaxLineSize);
}

void LineBuffer::feed(std::string_view bytes)
{
    Q_ASSERT(m_rest.empty());
    m_rest = bytes;
}

LineBuffer::Result LineBuffer::take(std::string_view &line)
{
    if (m_partialTaken) {
        m_partial.clear();
        m_partialTaken = false;
    }
    while (!m_rest.empty()) {
        const auto *newline = static_cast<const char *>(std::memchr(m_rest.data(), '\n', m_rest.size()));
        const size_t size = newline ? static_cast<size_t>(newline - m_rest.data()) : m_rest.size();
        const std::string_view piece = m_rest.substr(0, size);
        if (!m_skipping && m_partial.size() + size > MaxLineSize) {
            return tooLong(line); // the bytes stay and are skipped by the next call
        }
        m_rest.remove_prefix(newline ? size + 1 : size);
        if (m_skipping) {
            m_skipping = !newline;
            continue;
        }
        if (!newline) {
            m_partial.append(piece);
            break;
        }
        if (m_partial.empty()) {
            line = withoutCr(piece);
        } else {
            m_partial.append(piece);
            m_partialTaken = true;
            line = withoutCr(m_partial);
        }
        if (!line.empty()) {
            return Result::Line;
        }
        m_partial.clear();
        m_partialTaken = false;
    }
    return Result::NeedMore;
}

LineBuffer::Result LineBuffer::tooLong(std::string_view &line)
{
    ++m_tooLong;
    m_skipping = true;
    if (m_partial.size() < BeginningSize) {
        m_partial.append(m_rest.substr(0, BeginningSize - m_partial.size()));
    }
    m_partialTaken = true;
    line = std::string_view(m_partial).substr(0, BeginningSize);
    return Result::TooLong;
}

std::string_view LineBuffer::partial() const
{
    return m_partialTaken ? std::string_view() : std::string_view(m_partial);
}

void LineBuffer::reset()
{
    m_rest = {};
    m_partial.clear();
    m_partialTaken = false;
    m_skipping = false;
}

} // namespace WikiMon
