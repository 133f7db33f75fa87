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
    using Take = std::function<void(const FeedBatchPtr &batch)>;
    using TakeShed = std::function<void(qint64 changes)>;

    // capacity: changes that may wait. take and takeShed are called on this object's thread.
    SinkWorker(qint64 capacity, Take take, TakeShed takeShed);

    // Any thread. What does not fit is counted and told to takeShed.
    void push(const FeedBatchPtr &batch);
    // Any thread: the changes that wait.
    [[nodiscard]] qint64 waiting() { return m_queue.weight(); }
    // Takes what waits now, without waiting for the event loop.
    void drain();

private:
    BoundedQueue<FeedBatchPtr> m_queue;
    const Take m_take;
    const TakeShed m_takeShed;
};

} // namespace WikiMon
