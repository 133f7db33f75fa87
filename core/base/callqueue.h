// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace WikiMon {

// Runs calls from other threads on the thread that it lives on, in order. The calls are handed over under a
// mutex and woken for by an empty event, so that a thread checker can follow what they carry.
class CallQueue : public QObject
{
    Q_OBJECT
public:
    using Call = std::function<void()>;

    // Any thread; returns at once.
    void post(Call call);
    // Any other thread than its own; returns when the call has run.
    void runAndWait(const Call &call);

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<Call> m_calls;
};

} // namespace WikiMon
