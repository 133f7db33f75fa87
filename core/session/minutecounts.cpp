// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/minutecounts.h"

#include <algorithm>

namespace WikiMon {

void ChangeCounts::add(const CountedChange &change)
{
    ++changes[static_cast<std::size_t>(change.author)];
    edits += change.isEdit ? 1 : 0;
    reverts += change.isRevert ? 1 : 0;
    if (change.sizeChange != CountedChange::NoSize) {
        const qint64 size = change.sizeChange;
        (size > 0 ? bytesAdded : bytesRemoved) += size > 0 ? size : -size;
    }
}

void ChangeCounts::add(const ChangeCounts &other)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        changes[i] += other.changes[i];
    }
    edits += other.edits;
    reverts += other.reverts;
    bytesAdded += other.bytesAdded;
    bytesRemoved += other.bytesRemoved;
}

qint64 MinuteCounts::minuteOf(qint64 timestamp)
{
    return timestamp / Minute - (timestamp % Minute < 0 ? 1 : 0);
}

std::size_t MinuteCounts::slotOf(qint64 minute)
{
    const qint64 slot = minute % MaxMinutes;
    return static_cast<std::size_t>(slot < 0 ? slot + MaxMinutes : slot);
}

// Empties the slots that the minutes from the newest one on take over.
void MinuteCounts::advanceTo(qint64 minute)
{
    if (minute - m_newest >= MaxMinutes) {
        std::ranges::fill(m_ring, ChangeCounts());
    } else {
        for (qint64 next = m_newest + 1; next <= minute; ++next) {
            m_ring[slotOf(next)] = {};
        }
    }
    m_newest = minute;
}

void MinuteCounts::add(const CountedChange &change)
{
    const qint64 minute = minuteOf(change.timestamp);
    if (m_ring.empty()) {
        m_ring.resize(MaxMinutes);
        m_newest = minute;
    }
    if (minute > m_newest) {
        advanceTo(minute);
    } else if (m_newest - minute >= MaxMinutes) {
        ++m_tooOld;
        return;
    }
    m_ring[slotOf(minute)].add(change);
}

std::optional<qint64> MinuteCounts::newestMinute() const
{
    return m_ring.empty() ? std::nullopt : std::optional(m_newest);
}

ChangeCounts MinuteCounts::at(qint64 minute) const
{
    const bool isKept = !m_ring.empty() && minute <= m_newest && m_newest - minute < MaxMinutes;
    return isKept ? m_ring[slotOf(minute)] : ChangeCounts();
}

} // namespace WikiMon
