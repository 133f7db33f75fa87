// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "session/storesnapshot.h"

#include <memory>
#include <mutex>

namespace WikiMon {

class ChunkWriter;

// All changes of the session, in the order of their arrival, each with a sequence number that counts up from
// 0 and never changes. Append-only and chunked; when the memory limit is reached, the oldest chunk goes.
// Belongs to one thread, which writes; snapshot() may be called on any thread, and what it gives is read
// there while the session grows.
class SessionStore
{
public:
    static constexpr qint64 DefaultMemoryLimit = qint64(2) << 30; // bytes: some 8 million changes

    // memoryLimit in bytes.
    explicit SessionStore(qint64 memoryLimit = DefaultMemoryLimit);
    ~SessionStore();
    Q_DISABLE_COPY_MOVE(SessionStore)

    // Takes a copy. Returns the number of changes that were dropped at the old end to make room.
    qint64 append(const FeedBatch &batch);
    // Sequence numbers go on: none is given twice.
    void clear();
    // In bytes. Returns the number of changes that were dropped at once to keep it. The newest chunk stays
    // whatever its size: a limit too small must not make the program useless.
    qint64 setMemoryLimit(qint64 bytes);
    [[nodiscard]] qint64 memoryLimit() const { return m_memoryLimit; }
    // Bytes that are taken, with the tables and what the writer needs.
    [[nodiscard]] qint64 memoryUsed() const;

    // Sequence numbers from first() to end() - 1 are kept.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_end - m_first; }
    // Changes so far: taken in, and dropped for the limit's sake (those that clear() took away not counted).
    [[nodiscard]] qint64 appended() const { return m_end; }
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

    // Precondition: first() <= sequence < end().
    [[nodiscard]] RecentChange change(qint64 sequence) const;
    // The same into an object whose memory is used again.
    void fill(qint64 sequence, RecentChange &out) const;

    // The chunks, oldest first, for the store's own thread.
    [[nodiscard]] int chunkCount() const { return static_cast<int>(m_chunks->size()); }
    [[nodiscard]] const StoreChunk &chunk(int index) const
    {
        return *(*m_chunks)[static_cast<size_t>(index)];
    }
    [[nodiscard]] StorePlace placeOf(qint64 sequence) const { return placeIn(*m_chunks, sequence); }
    // Chunks that are gone, so that what runs in step with them knows how many to let go: the number() of
    // chunk(0), or of the one to come.
    [[nodiscard]] qint64 droppedChunks() const { return m_nextNumber - chunkCount(); }

    // From any thread.
    [[nodiscard]] StoreSnapshot snapshot() const;

private:
    void addChunk(const RecentChange &change);
    void closeWriter();
    qint64 dropOldest();
    void setChunks(StoreChunkList chunks);

    std::unique_ptr<ChunkWriter> m_writer; // of the newest chunk
    // For m_chunks and m_first: the store's own thread sets them under the lock, others read under it.
    mutable std::mutex m_mutex;
    std::shared_ptr<const StoreChunkList> m_chunks = std::make_shared<const StoreChunkList>();
    qint64 m_first = 0;
    qint64 m_end = 0;
    qint64 m_dropped = 0;
    qint64 m_nextNumber = 0;
    qint64 m_closedMemory = 0; // of all chunks but the newest
    qint64 m_memoryLimit;
};

} // namespace WikiMon
