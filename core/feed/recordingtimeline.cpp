// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingtimeline.h"

#include <algorithm>

namespace WikiMon {

RecordingMark RecordingTimeline::markBefore(qint64 position) const
{
    // A change before the mark may have the very position where the mark's clock stands.
    const auto after = std::partition_point(marks.begin(), marks.end(),
        [position](const RecordingMark &mark) { return mark.isStart || mark.clock.position() < position; });
    return after == marks.begin() ? RecordingMark() : *std::prev(after);
}

} // namespace WikiMon
