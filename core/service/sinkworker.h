// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/boundedqueue.h"
#include "feed/feedbatch.h"

#include <QObject>

#include <functional>

namespace WikiMon {

// Hands batches over to a consumer on another thread: the feed's thread pushes, the thread that this object
// lives on takes.
class SinkWorker : public QObject
{
    Q_OBJECT
public:
    // number: as it was pushed with.
    using Take = std::function<void(const FeedBatchPtr &batch, quint64 number)>;
    using TakeShed = std::function<void(qint64 changes)>;
    using Done = std::function<void()>;

    // capacity: changes that may wait. All are called on this object's thread; done after all that waited was
    // taken.
    SinkWorker(qint64 capacity, Take take, TakeShed takeShed, Done done = {});

    // Any thread. False: it does not fit, is counted and told to takeShed.
    bool push(const FeedBatchPtr &batch, quint64 number = 0);
    // Any thread: the changes that wait.
    [[nodiscard]] qint64 waiting() { return m_queue.weight(); }
    // Takes what waits now, without waiting for the event loop.
    void drain();

private:
    struct Item
    {
        FeedBatchPtr batch;
        quint64 number = 0;
    };

    BoundedQueue<Item> m_queue;
    const Take m_take;
    const TakeShed m_takeShed;
    const Done m_done;
};

} // namespace WikiMon
