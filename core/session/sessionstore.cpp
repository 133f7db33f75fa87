// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

#include "session/chunkwriter.h"

#include <utility>

namespace WikiMon {

SessionStore::SessionStore(qint64 memoryLimit) : m_memoryLimit(memoryLimit) { }

SessionStore::~SessionStore() = default;

qint64 SessionStore::append(const FeedBatch &batch)
{
    qint64 dropped = 0;
    for (const RecentChange &change : batch.changes) {
        if (!m_writer || !m_writer->append(change)) {
            addChunk(change);
            dropped += dropOldest();
            [[maybe_unused]] const bool isIn = m_writer->append(change);
            Q_ASSERT(isIn);
        }
        ++m_end;
    }
    return dropped + dropOldest();
}

void SessionStore::addChunk(const RecentChange &change)
{
    closeWriter();
    m_writer = std::make_unique<ChunkWriter>(m_nextNumber++, m_end, change);
    StoreChunkList chunks = *m_chunks;
    chunks.push_back(m_writer->chunk());
    setChunks(std::move(chunks));
}

void SessionStore::closeWriter()
{
    if (m_writer) {
        m_writer->close();
        m_closedMemory += m_writer->chunk()->memoryUsed();
        m_writer.reset();
    }
}

// The number of changes that went.
qint64 SessionStore::dropOldest()
{
    qint64 excess = memoryUsed() - m_memoryLimit;
    std::size_t count = 0;
    for (; excess > 0 && count + 1 < m_chunks->size(); ++count) {
        const qint64 memory = (*m_chunks)[count]->memoryUsed();
        excess -= memory;
        m_closedMemory -= memory;
    }
    if (count == 0) {
        return 0;
    }
    const qint64 firstBefore = m_first;
    setChunks(StoreChunkList(m_chunks->begin() + static_cast<std::ptrdiff_t>(count), m_chunks->end()));
    m_dropped += m_first - firstBefore;
    return m_first - firstBefore;
}

void SessionStore::setChunks(StoreChunkList chunks)
{
    auto list = std::make_shared<const StoreChunkList>(std::move(chunks));
    {
        const std::lock_guard lock(m_mutex);
        m_first = list->empty() ? m_end : list->front()->firstSequence();
        m_chunks.swap(list);
    }
    // What is dropped is given back here, outside of the lock.
}

void SessionStore::clear()
{
    m_writer.reset();
    m_closedMemory = 0;
    setChunks({});
}

qint64 SessionStore::setMemoryLimit(qint64 bytes)
{
    m_memoryLimit = bytes;
    return dropOldest();
}

qint64 SessionStore::memoryUsed() const
{
    return m_closedMemory + (m_writer ? m_writer->memoryUsed() : 0);
}

RecentChange SessionStore::change(qint64 sequence) const
{
    RecentChange change;
    fill(sequence, change);
    return change;
}

void SessionStore::fill(qint64 sequence, RecentChange &out) const
{
    Q_ASSERT(sequence >= m_first && sequence < m_end);
    const StorePlace place = placeOf(sequence);
    chunk(place.chunk).fill(place.row, out);
}

StoreSnapshot SessionStore::snapshot() const
{
    std::shared_ptr<const StoreChunkList> chunks;
    qint64 first = 0;
    {
        const std::lock_guard lock(m_mutex);
        chunks = m_chunks;
        first = m_first;
    }
    return {std::move(chunks), first};
}

} // namespace WikiMon
