// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/streamposition.h"

#include <algorithm>
#include <functional>

namespace WikiMon {

void StreamPosition::start(qint64 wantedFrom)
{
    *this = StreamPosition();
    m_wantedFrom = m_coveredFrom = wantedFrom;
}

void StreamPosition::linkUp(qint64 now)
{
    m_linkUp = now;
    m_isCaughtUp = false;
    // The first link of all goes back to nothing unless a history was asked for.
    m_isJudged = m_lastTime == 0 && m_wantedFrom + UsualPause >= now;
}

void StreamPosition::linkLost()
{
    m_before = m_seen;
    std::ranges::sort(m_before);
}

// Twenty times the mean pause comes about once in some hundred million times by chance.
qint64 StreamPosition::longestPause() const
{
    constexpr qint64 Few = 20;
    if (m_events < Few) {
        return UsualPause;
    }
    return std::max(UsualPause, Few * (m_lastTime - m_firstTime) / m_events);
}

std::optional<StreamPosition::Gap> StreamPosition::pass(qint64 time, qint64 now)
{
    if (time <= 0) {
        return {};
    }
    time = std::min(time, now + MostAhead);
    std::optional<Gap> gap;
    if (!m_isJudged) {
        m_isJudged = true;
        const qint64 from = m_lastTime > 0 ? m_lastTime : m_wantedFrom;
        if (time > from + longestPause()) {
            // Events that come after the link was up are no sign that any before are missing.
            gap = Gap{from, std::max(from, std::min(time, m_linkUp))};
            m_coveredFrom = gap->to;
        }
    }
    // Nothing older was asked for: a first event of long ago says nothing of the pauses.
    m_firstTime = m_events == 0 ? std::max(time, m_wantedFrom - Overlap) : m_firstTime;
    m_lastTime = std::max(m_lastTime, time);
    ++m_events;
    constexpr qint64 ClocksDiffer = 5'000;
    m_isCaughtUp = m_isCaughtUp || time + ClocksDiffer >= m_linkUp;
    return gap;
}

bool StreamPosition::isRepeated(std::string_view event)
{
    const quint64 fingerprint = std::hash<std::string_view>()(event);
    if (std::ranges::binary_search(m_before, fingerprint)) {
        return true;
    }
    if (m_seen.size() < Remembered) {
        m_seen.push_back(fingerprint);
    } else {
        m_seen[m_next] = fingerprint;
        m_next = (m_next + 1) % Remembered;
    }
    return false;
}

void StreamPosition::heardNothingNew(qint64 now)
{
    m_heard = now;
    m_isCaughtUp = true;
}

qint64 StreamPosition::resumeFrom() const
{
    return m_lastTime > 0 ? std::max(m_lastTime - Overlap, m_wantedFrom) : m_wantedFrom;
}

qint64 StreamPosition::coveredUntil() const
{
    return m_isCaughtUp ? std::max(m_lastTime, m_heard) : m_lastTime;
}

} // namespace WikiMon
