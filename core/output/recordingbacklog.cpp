// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingbacklog.h"

#include <algorithm>

namespace WikiMon {

namespace {

// Memory that is kept for the next lines; more is given back.
constexpr std::size_t KeptCapacity = 1 << 20;

} // namespace

std::string &RecordingBacklog::openLine()
{
    m_lineBegin = m_text.size();
    return m_text;
}

bool RecordingBacklog::closeLine(bool isChange, qint64 most)
{
    m_text += '\n';
    if (bytes() > most) {
        m_text.resize(m_lineBegin);
        return false;
    }
    if (m_runs.empty() || m_runs.back().isChanges != isChange) {
        m_runs.push_back({isChange, 0, 0});
    }
    m_runs.back().bytes += static_cast<qint64>(m_text.size() - m_lineBegin);
    ++m_runs.back().lines;
    m_changes += isChange ? 1 : 0;
    return true;
}

std::string_view RecordingBacklog::front(qint64 most) const
{
    const std::string_view all = std::string_view(m_text).substr(m_begin);
    if (std::ssize(all) <= most) {
        return all;
    }
    std::size_t end = all.rfind('\n', static_cast<std::size_t>(std::max<qint64>(most, 1)) - 1);
    if (end == std::string_view::npos) {
        end = all.find('\n');
    }
    return all.substr(0, end == std::string_view::npos ? all.size() : end + 1);
}

qint64 RecordingBacklog::take(qint64 bytes)
{
    qint64 changes = 0;
    while (bytes > 0 && !m_runs.empty()) {
        Run &run = m_runs.front();
        const qint64 part = std::min(bytes, run.bytes);
        const std::string_view text
            = std::string_view(m_text).substr(m_begin, static_cast<std::size_t>(part));
        const qint64 lines = part == run.bytes ? run.lines : std::ranges::count(text, '\n');
        changes += run.isChanges ? lines : 0;
        run.bytes -= part;
        run.lines -= lines;
        m_begin += static_cast<std::size_t>(part);
        bytes -= part;
        if (run.bytes == 0) {
            m_runs.pop_front();
        }
    }
    m_changes -= changes;
    compact();
    return changes;
}

void RecordingBacklog::compact()
{
    if (m_runs.empty()) {
        clear();
    } else if (m_begin > KeptCapacity && m_begin > m_text.size() / 2) {
        m_text.erase(0, m_begin);
        m_begin = 0;
    }
}

void RecordingBacklog::clear()
{
    m_text.clear();
    if (m_text.capacity() > KeptCapacity) {
        m_text.shrink_to_fit();
    }
    m_begin = 0;
    m_runs.clear();
    m_changes = 0;
}

} // namespace WikiMon
