// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

namespace WikiMon {

// The plainest store that keeps its header's promises.

SessionStore::SessionStore(qint64 memoryLimit) : m_memoryLimit(memoryLimit) { }

qint64 SessionStore::append(const FeedBatch &batch)
{
    const qint64 before = m_first;
    for (const RecentChange &change : batch.changes) {
        if (m_chunks.empty() || m_chunks.back()->changes.size() == ChunkSize) {
            m_chunks.push_back(std::make_unique<Chunk>());
            m_chunks.back()->changes.reserve(ChunkSize);
        }
        Chunk &chunk = *m_chunks.back();
        chunk.changes.push_back(change);
        const qint64 memory = static_cast<qint64>(sizeof(RecentChange) + change.text.size());
        chunk.memory += memory;
        m_memoryUsed += memory;
        ++m_end;
        while (m_memoryUsed > m_memoryLimit && m_chunks.size() > 1) {
            m_memoryUsed -= m_chunks.front()->memory;
            m_first += static_cast<qint64>(m_chunks.front()->changes.size());
            m_chunks.pop_front();
        }
    }
    return m_first - before;
}

void SessionStore::clear()
{
    m_chunks.clear();
    m_first = m_end;
    m_memoryUsed = 0;
}

const RecentChange &SessionStore::at(qint64 sequence) const
{
    const auto offset = static_cast<std::size_t>(sequence - m_first);
    return m_chunks[offset / ChunkSize]->changes[offset % ChunkSize];
}

} // namespace WikiMon
