// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <thread>

namespace WikiMon {

// A thread that may hang in a call to a disk that does not answer, and must not hang the program when it
// ends: what it uses must be shared with it, not owned by somebody else.
class BackgroundThread
{
public:
    explicit BackgroundThread(std::function<void()> run);
    BackgroundThread(const BackgroundThread &) = delete;
    BackgroundThread &operator=(const BackgroundThread &) = delete;
    ~BackgroundThread() { finish(); }
    // Waits for the end, but not for longer than a program may take to end; then it is left alone.
    void finish();

private:
    std::future<void> m_end;
    std::thread m_thread;
};

} // namespace WikiMon
