// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/backgroundthread.h"

#include <utility>

namespace WikiMon {

namespace {

constexpr std::chrono::milliseconds LongestWait{400}; // of the second in which the program must end

} // namespace

BackgroundThread::BackgroundThread(std::function<void()> run)
{
    std::promise<void> end;
    m_end = end.get_future();
    m_thread = std::thread([run = std::move(run), end = std::move(end)]() mutable {
        run();
        run = nullptr; // what it shares is gone before anybody is told
        end.set_value();
    });
}

void BackgroundThread::finish()
{
    if (!m_thread.joinable()) {
        return;
    }
    if (m_end.wait_for(LongestWait) == std::future_status::ready) {
        m_thread.join();
    } else {
        m_thread.detach();
    }
}

} // namespace WikiMon
