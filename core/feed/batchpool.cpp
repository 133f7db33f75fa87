// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/batchpool.h"

#include <mutex>
#include <utility>

namespace WikiMon {

struct BatchPool::Kept
{
    std::mutex mutex;
    std::vector<std::unique_ptr<FeedBatch>> batches;

    void giveBack(std::unique_ptr<FeedBatch> batch)
    {
        batch->gap.reset();
        batch->startsSession = false;
        for (RecentChange &change : batch->changes) {
            if (change.text.capacity() > MaxKeptText) {
                change = RecentChange();
            }
        }
        const std::lock_guard lock(mutex);
        if (batches.size() < MaxKept) {
            batches.push_back(std::move(batch));
        }
    }
};

BatchPool::BatchPool() : m_kept(std::make_shared<Kept>()) { }
BatchPool::~BatchPool() = default;

std::shared_ptr<FeedBatch> BatchPool::take()
{
    std::unique_ptr<FeedBatch> batch;
    {
        const std::lock_guard lock(m_kept->mutex);
        if (!m_kept->batches.empty()) {
            batch = std::move(m_kept->batches.back());
            m_kept->batches.pop_back();
        }
    }
    if (!batch) {
        batch = std::make_unique<FeedBatch>();
    }
    return {batch.release(), [kept = std::weak_ptr(m_kept)](FeedBatch *used) {
                std::unique_ptr<FeedBatch> owned(used);
                if (const std::shared_ptr<Kept> pool = kept.lock()) {
                    pool->giveBack(std::move(owned));
                }
            }};
}

} // namespace WikiMon
