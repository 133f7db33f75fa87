// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

#include <QtGlobal>

#include <algorithm>

namespace WikiMon {

namespace {

// What malloc takes for a request: its own eight bytes more, in steps of 16, at least 32 (glibc, 64 bit).
qint64 allocated(size_t bytes)
{
    return bytes == 0 ? 0 : std::max<qint64>(32, static_cast<qint64>((bytes + 8 + 15) / 16 * 16));
}

qint64 heapMemory(const RecentChange &change)
{
    // Short strings lie within the object.
    static const size_t inPlace = std::string().capacity();
    const size_t text = change.text.capacity();
    return allocated(text > inPlace ? text + 1 : 0)
        + allocated(change.hashtags.capacity() * sizeof(TextRange))
        + allocated(change.mentions.capacity() * sizeof(TextRange));
}

} // namespace

SessionStore::SessionStore(qint64 memoryLimit) : m_memoryLimit(memoryLimit) { }

qint64 SessionStore::append(const FeedBatch &batch)
{
    const qint64 firstBefore = m_first;
    for (const RecentChange &change : batch.changes) {
        if (m_chunks.empty() || std::ssize(m_chunks.back()->changes) == ChunkSize) {
            addChunk();
        }
        Chunk &chunk = *m_chunks.back();
        // A copy's buffers are as large as their content, whatever the original had in reserve.
        const qint64 memory = heapMemory(chunk.changes.emplace_back(change));
        chunk.memory += memory;
        m_memoryUsed += memory;
        ++m_end;
        dropOldest();
    }
    return m_first - firstBefore;
}

void SessionStore::addChunk()
{
    auto chunk = std::make_unique<Chunk>();
    chunk->changes.reserve(static_cast<size_t>(ChunkSize)); // never more: what it holds must not move
    chunk->memory = allocated(sizeof(Chunk)) + allocated(chunk->changes.capacity() * sizeof(RecentChange));
    m_memoryUsed += chunk->memory;
    m_chunks.push_back(std::move(chunk));
}

// The newest chunk stays whatever its size: a limit too small must not make the program useless.
void SessionStore::dropOldest()
{
    while (m_memoryUsed > m_memoryLimit && m_chunks.size() > 1) {
        m_first += std::ssize(m_chunks.front()->changes);
        m_memoryUsed -= m_chunks.front()->memory;
        m_chunks.pop_front();
    }
}

void SessionStore::clear()
{
    m_chunks.clear();
    m_first = m_end;
    m_memoryUsed = 0;
}

const RecentChange &SessionStore::at(qint64 sequence) const
{
    Q_ASSERT(sequence >= m_first && sequence < m_end);
    const auto index = static_cast<size_t>(sequence - m_first);
    // All chunks but the newest are full.
    return m_chunks[index / ChunkSize]->changes[index % ChunkSize];
}

} // namespace WikiMon
