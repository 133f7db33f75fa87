// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <memory>

namespace WikiMon {

// Gives out batches whose memory is used again once the last consumer let go of them, on whatever thread:
// filling a million changes then allocates next to nothing. The batches may outlive the pool.
class BatchPool
{
public:
    // Batches that are kept for use: as many as are on the way at once.
    static constexpr std::size_t MaxKept = 6;
    // A change's text that takes more, in bytes, is not kept: few do, and a hostile file's could all.
    static constexpr std::size_t MaxKeptText = 4096;

    BatchPool();
    ~BatchPool();
    Q_DISABLE_COPY_MOVE(BatchPool)

    // Its changes may hold anything; the gap is empty.
    [[nodiscard]] std::shared_ptr<FeedBatch> take();

private:
    struct Kept;
    const std::shared_ptr<Kept> m_kept;
};

} // namespace WikiMon
