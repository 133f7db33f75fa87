// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/diagnosticslog.h"

namespace WikiMon {

void DiagnosticsLog::addRejected(const RejectedLine &line)
{
    ++m_rejectedCount;
    if (m_lines.size() == MostLines) {
        m_lines.pop_front();
    }
    // A copy of its own: left() of what fits would go on sharing the whole.
    m_lines.push_back(
        {line.timestamp, QByteArray(line.raw.constData(), qMin(line.raw.size(), LongestLine)), line.reason});
}

void DiagnosticsLog::addGap(const FeedGap &gap)
{
    if (m_gaps.size() == MostGaps) {
        m_gaps.pop_front();
    }
    m_gaps.push_back(gap);
}

} // namespace WikiMon
