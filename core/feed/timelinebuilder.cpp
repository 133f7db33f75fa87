// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/timelinebuilder.h"

#include <algorithm>

namespace WikiMon {

static constexpr qint64 LongestGap = qint64(365) * 86'400'000; // milliseconds

TimelineBuilder::TimelineBuilder(const QString &path)
{
    m_line.path = path;
    m_line.marks.push_back({});
}

void TimelineBuilder::beginRecord(qint64 offset, qint64 line)
{
    if (offset - m_line.marks.back().offset < m_markDistance) {
        return;
    }
    if (m_line.marks.size() >= RecordingTimeline::MaxMarks) {
        // Every other one goes; the first stays.
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_line.marks.size(); i += 2) {
            m_line.marks[kept++] = m_line.marks[i];
        }
        m_line.marks.resize(kept);
        m_markDistance *= 2;
        return;
    }
    m_line.marks.push_back({offset, line, m_clock, false});
}

void TimelineBuilder::addChange(qint64 time)
{
    const qint64 position = m_clock.advance(time);
    m_line.startTime = m_clock.startTime();
    m_line.duration = position;
    ++m_line.changes;
    std::vector<quint32> &counts = m_line.counts;
    while (position / m_line.slotWidth >= RecordingTimeline::MaxSlots) {
        for (std::size_t i = 0; i < counts.size(); i += 2) {
            counts[i / 2] = counts[i] + (i + 1 < counts.size() ? counts[i + 1] : 0);
        }
        counts.resize((counts.size() + 1) / 2);
        m_line.slotWidth *= 2;
    }
    const auto slot = static_cast<std::size_t>(position / m_line.slotWidth);
    if (slot >= counts.size()) {
        counts.resize(slot + 1);
    }
    ++counts[slot];
}

void TimelineBuilder::addGap(const FeedGap &gap)
{
    ++m_line.gapCount;
    if (m_line.gaps.size() >= RecordingTimeline::MaxGaps) {
        return;
    }
    const qint64 here = m_clock.position();
    // A hostile file may say anything of how long it was.
    const qint64 length = std::clamp<qint64>(gap.to - gap.from, 0, LongestGap);
    m_line.gaps.push_back({here, here + length});
}

RecordingTimelinePtr TimelineBuilder::snapshot(double progress) const
{
    auto copy = std::make_shared<RecordingTimeline>(m_line);
    copy->progress = progress;
    return copy;
}

RecordingTimelinePtr TimelineBuilder::finished(const QString &error) const
{
    auto copy = std::make_shared<RecordingTimeline>(m_line);
    copy->progress = 1;
    copy->isComplete = true;
    copy->error = error;
    return copy;
}

} // namespace WikiMon
