// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/suspendwatcher.h"

#include <ctime>

namespace WikiMon {

namespace {

qint64 readClock(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

SuspendWatcher::Clocks SuspendWatcher::systemClocks()
{
#ifdef CLOCK_BOOTTIME
    return {[] { return readClock(CLOCK_BOOTTIME); }, [] { return readClock(CLOCK_MONOTONIC); }};
#else
    return {[] { return qint64(0); }, [] { return qint64(0); }}; // such a system tells nothing
#endif
}

SuspendWatcher::SuspendWatcher(Clocks clocks, QObject *parent) : QObject(parent), m_clocks(std::move(clocks))
{
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &SuspendWatcher::look);
}

void SuspendWatcher::start()
{
    m_slept = slept();
    m_timer.start();
}

void SuspendWatcher::look()
{
    const qint64 now = slept();
    const qint64 more = now - m_slept;
    m_slept = now;
    if (more >= ShortestSleep) {
        emit resumed(more);
    }
}

} // namespace WikiMon
