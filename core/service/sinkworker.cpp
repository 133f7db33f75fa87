// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/sinkworker.h"

namespace WikiMon {

SinkWorker::SinkWorker(qint64 capacity, Take take, TakeShed takeShed, Done done)
    : m_queue(capacity, [this] { QMetaObject::invokeMethod(this, &SinkWorker::drain, Qt::QueuedConnection); })
    , m_take(std::move(take))
    , m_takeShed(std::move(takeShed))
    , m_done(std::move(done))
{
}

bool SinkWorker::push(const FeedBatchPtr &batch, quint64 number)
{
    const bool hasRoom = m_queue.push({batch, number}, static_cast<qint64>(batch->changes.size()));
    if (!hasRoom && batch->gap) {
        const auto gap = std::make_shared<FeedBatch>(); // weighs nothing, so that it is never shed
        gap->gap = batch->gap;
        m_queue.push({gap, 0}, 0);
    }
    return hasRoom;
}

void SinkWorker::drain()
{
    // What was shed was shed after what waits: the queue was full then.
    for (const Item &item : m_queue.takeAll()) {
        m_take(item.batch, item.number);
    }
    if (const qint64 shed = m_queue.takeShed(); shed > 0) {
        m_takeShed(shed);
    }
    if (m_done) {
        m_done();
    }
}

} // namespace WikiMon
