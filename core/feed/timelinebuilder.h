// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/recordingtimeline.h"

namespace WikiMon {

// Makes a time line of the changes that are read one after the other.
class TimelineBuilder
{
public:
    // Bytes between two marks at first; more when there are too many.
    static constexpr qint64 MarkDistance = 256 * 1024;

    explicit TimelineBuilder(const QString &path);

    // A record begins at the offset, after so many lines.
    void beginRecord(qint64 offset, qint64 line);
    // time as RecordingClock::advance() takes it.
    void addChange(qint64 time);
    void addGap(const FeedGap &gap);
    void addRejected() { ++m_line.rejected; }

    [[nodiscard]] const RecordingTimeline &line() const { return m_line; }
    [[nodiscard]] RecordingTimelinePtr snapshot(double progress) const;
    [[nodiscard]] RecordingTimelinePtr finished(const QString &error) const;

private:
    RecordingTimeline m_line;
    RecordingClock m_clock;
    qint64 m_markDistance = MarkDistance;
};

} // namespace WikiMon
