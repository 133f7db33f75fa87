// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/alertqueue.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

void AlertQueue::noticeClock(qint64 now)
{
    if (now < m_now) {
        m_recent.clear();
        for (Reason &reason : m_reasons) {
            reason.lastBubble.reset();
            reason.waitsSince = now;
        }
    }
    m_now = now;
}

void AlertQueue::add(Alert alert, qint64 now)
{
    noticeClock(now);
    auto it = m_reasons.find(alert.key);
    if (it == m_reasons.end()) {
        forgetQuietReason(now);
        if (m_reasons.size() >= MaxReasons) {
            ++m_dropped;
            return;
        }
        it = m_reasons.insert(alert.key, {});
    }
    if (it->waiting++ == 0) {
        it->waitsSince = now;
        it->order = m_nextOrder++;
    }
    it->latest = std::move(alert);
}

// Names of rules change: those that nothing was heard of make room.
void AlertQueue::forgetQuietReason(qint64 now)
{
    if (m_reasons.size() < MaxReasons) {
        return;
    }
    const auto quiet = std::find_if(m_reasons.begin(), m_reasons.end(), [now](const Reason &reason) {
        return reason.waiting == 0 && reason.lastBubble.value_or(now) + Interval <= now;
    });
    if (quiet != m_reasons.end()) {
        m_reasons.erase(quiet);
    }
}

qint64 AlertQueue::dueTime(const Reason &reason) const
{
    qint64 due = reason.waitsSince;
    if (reason.lastBubble) {
        due = qMax(due, *reason.lastBubble + Interval);
    }
    if (qsizetype(m_recent.size()) >= MaxPerInterval) {
        due = qMax(due, m_recent.front() + Interval);
    }
    return due;
}

std::optional<qint64> AlertQueue::nextDue() const
{
    std::optional<qint64> next;
    for (const Reason &reason : m_reasons) {
        if (reason.waiting > 0) {
            next = qMin(next.value_or(dueTime(reason)), dueTime(reason));
        }
    }
    return next;
}

std::vector<AlertBubble> AlertQueue::takeDue(qint64 now)
{
    noticeClock(now);
    std::vector<AlertBubble> bubbles;
    for (;;) {
        auto next = m_reasons.end();
        for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it) {
            const bool isDue = it->waiting > 0 && dueTime(*it) <= now;
            if (isDue && (next == m_reasons.end() || it->order < next->order)) {
                next = it;
            }
        }
        if (next == m_reasons.end()) {
            return bubbles;
        }
        const qint64 fresh = std::exchange(next->waiting, 0);
        next->shown += fresh;
        next->lastBubble = now;
        m_recent.push_back(now);
        if (qsizetype(m_recent.size()) > MaxPerInterval) {
            m_recent.pop_front();
        }
        bubbles.push_back({next.key(), next->shown, fresh, next->latest});
    }
}

void AlertQueue::restartCount(const QString &key)
{
    if (const auto it = m_reasons.find(key); it != m_reasons.end()) {
        it->shown = 0;
    }
}

void AlertQueue::clear()
{
    m_reasons.clear(); // m_recent stays: a change of the rules is no way around the limit
}

} // namespace WikiMon
