// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingclock.h"

#include <algorithm>

namespace WikiMon {

qint64 RecordingClock::advance(qint64 time)
{
    const bool isFirst = m_isFirst;
    m_isFirst = false;
    if (time == 0) {
        m_position += isFirst ? 0 : DefaultStep;
        return m_position;
    }
    if (m_startTime == 0) {
        // The first one with a time says when those before it were.
        m_position += isFirst ? 0 : DefaultStep;
        m_base = time - m_position;
        m_startTime = m_base;
        return m_position;
    }
    if (time - m_base < m_position - MaxDisorder) {
        m_base = time - m_position;
    }
    m_position = std::max(m_position, time - m_base);
    return m_position;
}

} // namespace WikiMon
