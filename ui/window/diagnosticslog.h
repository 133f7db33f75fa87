// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedbatch.h"

#include <QObject>

#include <deque>

namespace WikiMon {

// What went wrong with the feed, for those who look into it: the last lines that were no changes, and the
// last gaps. All that is counted is counted from the window's start.
class DiagnosticsLog : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostLines = 100; // enough to see a pattern, few enough to read
    static constexpr int MostGaps = 100;
    // Bytes kept of a line: more than the feed's longest, less than a file's.
    static constexpr int LongestLine = 2048;

    using QObject::QObject;

    void addRejected(const WikiMon::RejectedLine &line);
    void addGap(const WikiMon::FeedGap &gap);

    // The newest last.
    [[nodiscard]] const std::deque<RejectedLine> &lines() const { return m_lines; }
    [[nodiscard]] const std::deque<FeedGap> &gaps() const { return m_gaps; }
    [[nodiscard]] qint64 rejectedCount() const { return m_rejectedCount; }

private:
    std::deque<RejectedLine> m_lines;
    std::deque<FeedGap> m_gaps;
    qint64 m_rejectedCount = 0;
};

} // namespace WikiMon
