// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

namespace WikiMon {

SessionStore::SessionStore(qint64 memoryLimit) : m_memoryLimit(memoryLimit) { }

qint64 SessionStore::append(const FeedBatch &batch)
{
    for (const RecentChange &change : batch.changes) {
        if (m_chunks.empty() || qsizetype(m_chunks.back()->changes.size()) == ChunkSize) {
            m_chunks.push_back(std::make_unique<Chunk>());
            m_chunks.back()->changes.reserve(ChunkSize);
        }
        m_chunks.back()->changes.push_back(change);
        ++m_end;
    }
    m_memoryUsed = m_end < m_memoryLimit ? m_end : m_memoryLimit;
    return 0;
}

const RecentChange &SessionStore::at(qint64 sequence) const
{
    return m_chunks[std::size_t(sequence / ChunkSize)]->changes[std::size_t(sequence % ChunkSize)];
}

} // namespace WikiMon
