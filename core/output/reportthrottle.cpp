// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/reportthrottle.h"

#include <utility>

namespace WikiMon {

ReportThrottle::ReportThrottle(
    std::chrono::milliseconds interval, std::function<void()> report, QObject *owner)
    : m_report(std::move(report))
    , m_timer(owner)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    m_timer.callOnTimeout(&m_timer, [this] {
        if (m_hasNews) {
            now();
        }
    });
}

void ReportThrottle::now()
{
    m_hasNews = false;
    m_timer.start();
    m_report();
}

void ReportThrottle::soon()
{
    if (m_timer.isActive()) {
        m_hasNews = true;
    } else {
        now();
    }
}

} // namespace WikiMon
