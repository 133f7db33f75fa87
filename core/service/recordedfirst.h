// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>

namespace WikiMon {

// Holds changes back from the stream until the recorder has written them, so that a kill at any moment takes
// nothing from the recording that a client has seen. A disk that does not answer holds up the stream by
// MaxHold and no more. Lives on the stream's thread.
class RecordedFirst : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxHold = 250; // milliseconds: a delay that nobody minds
    static constexpr qint64 MaxHeld = 50'000; // changes, as many as may wait for the stream

    using Pass = std::function<void(const FeedBatchPtr &batch)>;

    explicit RecordedFirst(Pass pass);

    // number: as the recorder will tell it; 0 for a batch that it does not get. They come in rising order.
    void take(const FeedBatchPtr &batch, quint64 number);
    void passAll();
    // Any thread: the recorder is done with all up to this number.
    void setRecorded(quint64 number);

private:
    struct Held
    {
        FeedBatchPtr batch;
        quint64 number = 0;
        qint64 deadline = 0; // of m_clock
    };

    void passRecorded();

    const Pass m_pass;
    std::deque<Held> m_held;
    qint64 m_heldChanges = 0;
    std::atomic<quint64> m_recorded = 0;
    std::atomic_bool m_isWoken = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace WikiMon
