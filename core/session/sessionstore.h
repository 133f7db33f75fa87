// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <deque>
#include <memory>
#include <vector>

namespace WikiMon {

// All changes of the session, in the order of their arrival, each with a sequence number that counts up from
// 0 and never changes. Append-only and chunked; when the memory limit is reached, the oldest chunk goes.
// Single-threaded; what a chunk holds never moves.
class SessionStore
{
public:
    static constexpr qsizetype ChunkSize = 4096; // changes: some 2 MB, small beside any limit

    // memoryLimit in bytes.
    explicit SessionStore(qint64 memoryLimit = qint64(2) << 30);

    // Takes a copy. Returns the number of changes that were dropped at the old end to make room.
    qint64 append(const FeedBatch &batch);
    // Sequence numbers go on: none is given twice.
    void clear();

    // Sequence numbers from first() to end() - 1 are kept.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_end - m_first; }
    // Precondition: first() <= sequence < end(). Valid until it is dropped.
    [[nodiscard]] const RecentChange &at(qint64 sequence) const;
    // Bytes, with the allocator's share.
    [[nodiscard]] qint64 memoryUsed() const { return m_memoryUsed; }

private:
    struct Chunk
    {
        std::vector<RecentChange> changes;
        qint64 memory = 0;
    };
    void addChunk();
    void dropOldest();

    std::deque<std::unique_ptr<Chunk>> m_chunks;
    qint64 m_first = 0;
    qint64 m_end = 0;
    qint64 m_memoryUsed = 0;
    qint64 m_memoryLimit;
};

} // namespace WikiMon
