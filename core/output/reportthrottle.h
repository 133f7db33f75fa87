// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace WikiMon {

// Lets news of a state out: the first at once, those that follow it closely together. Single-threaded.
class ReportThrottle
{
public:
    // The owner takes the timer along when it moves to another thread.
    ReportThrottle(std::chrono::milliseconds interval, std::function<void()> report, QObject *owner);

    // For what can't wait.
    void now();
    // At once, or when the interval since the last report is over.
    void soon();

private:
    const std::function<void()> m_report;
    QTimer m_timer;
    bool m_hasNews = false;
};

} // namespace WikiMon
