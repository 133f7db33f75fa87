// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recordingclock.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

namespace WikiMon {

// A place in a recording from which it can be read on.
struct RecordingMark
{
    qint64 offset = 0; // bytes, of the uncompressed file
    qint64 line = 0; // lines before it
    RecordingClock clock; // as it stands before the next change
    bool isStart = true; // nothing comes before it

    friend bool operator==(const RecordingMark &, const RecordingMark &) = default;
};

// A known loss, in positions. It has no width where the recording does not say how long it lasted.
struct TimelineGap
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const TimelineGap &, const TimelineGap &) = default;
};

// How busy a recording is over its length: what a time bar shows. Slot i counts the changes with positions in
// [i * slotWidth, (i + 1) * slotWidth).
struct RecordingTimeline
{
    static constexpr int MaxSlots = 2048; // as many as a screen has pixels
    static constexpr int MaxGaps = 1000; // more are not marked, but counted
    static constexpr int MaxMarks = 4096; // some 256 KB

    QString path;
    qint64 slotWidth = 1000; // milliseconds; doubles when the slots run out
    std::vector<quint32> counts; // of the slots, up to the duration
    std::vector<TimelineGap> gaps;
    qint64 startTime = 0; // of position 0, milliseconds since 1970-01-01 UTC; 0: the file has no times
    qint64 duration = 0; // milliseconds; as far as was looked
    qint64 changes = 0;
    qint64 gapCount = 0;
    qint64 rejected = 0; // lines, the torn ones too
    double progress = 0; // 0 to 1
    bool isComplete = false;
    QString error; // what kept the whole file from being read, in words
    std::vector<RecordingMark> marks; // in order; the first is the beginning

    // The last mark from which on a reader passes every change at or after the position.
    [[nodiscard]] RecordingMark markBefore(qint64 position) const;

    friend bool operator==(const RecordingTimeline &, const RecordingTimeline &) = default;
};
using RecordingTimelinePtr = std::shared_ptr<const RecordingTimeline>;

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::RecordingTimelinePtr)
