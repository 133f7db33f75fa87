// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/recordedfirst.h"

#include <algorithm>
#include <utility>

namespace WikiMon {

RecordedFirst::RecordedFirst(Pass pass) : m_pass(std::move(pass)), m_timer(this)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RecordedFirst::passRecorded);
}

void RecordedFirst::take(const FeedBatchPtr &batch, quint64 number)
{
    if (m_held.empty() && number <= m_recorded) {
        return m_pass(batch);
    }
    m_held.push_back({batch, number, m_clock.elapsed() + MaxHold});
    m_heldChanges += std::ssize(batch->changes);
    passRecorded();
}

void RecordedFirst::passRecorded()
{
    m_isWoken = false;
    const quint64 recorded = m_recorded;
    const qint64 now = m_clock.elapsed();
    while (!m_held.empty()
        && (m_held.front().number <= recorded || m_held.front().deadline <= now || m_heldChanges > MaxHeld)) {
        const Held first = std::move(m_held.front());
        m_held.pop_front();
        m_heldChanges -= std::ssize(first.batch->changes);
        m_pass(first.batch);
    }
    if (m_held.empty()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start(static_cast<int>(std::max<qint64>(0, m_held.front().deadline - now)));
    }
}

void RecordedFirst::passAll()
{
    while (!m_held.empty()) {
        const Held first = std::move(m_held.front());
        m_held.pop_front();
        m_pass(first.batch);
    }
    m_heldChanges = 0;
    m_timer.stop();
}

void RecordedFirst::setRecorded(quint64 number)
{
    m_recorded = number;
    if (!m_isWoken.exchange(true)) {
        QMetaObject::invokeMethod(this, &RecordedFirst::passRecorded, Qt::QueuedConnection);
    }
}

} // namespace WikiMon
