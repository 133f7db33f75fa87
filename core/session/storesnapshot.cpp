// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/storesnapshot.h"

#include <algorithm>

namespace WikiMon {

StoreSnapshot::StoreSnapshot(std::shared_ptr<const StoreChunkList> chunks, qint64 emptyAt)
    : m_chunks(std::move(chunks))
    , m_first(emptyAt)
    , m_end(emptyAt)
{
    if (chunkCount() > 0) {
        const StoreChunk &newest = *m_chunks->back();
        m_first = m_chunks->front()->firstSequence();
        m_end = newest.firstSequence() + newest.rowCount();
    }
}

int StoreSnapshot::rowCount(int index) const
{
    const StoreChunk &rows = chunk(index);
    return static_cast<int>(std::min<qint64>(rows.rowCount(), m_end - rows.firstSequence()));
}

StorePlace StoreSnapshot::placeOf(qint64 sequence) const
{
    Q_ASSERT(sequence >= m_first && sequence < m_end);
    return placeIn(*m_chunks, sequence);
}

void StoreSnapshot::fill(qint64 sequence, RecentChange &out) const
{
    const StorePlace place = placeOf(sequence);
    chunk(place.chunk).fill(place.row, out);
}

StorePlace placeIn(const StoreChunkList &chunks, qint64 sequence)
{
    const auto after = std::ranges::upper_bound(
        chunks, sequence, {}, [](const StoreChunkPtr &chunk) { return chunk->firstSequence(); });
    Q_ASSERT(after != chunks.begin());
    const auto found = after - 1;
    return {static_cast<int>(found - chunks.begin()), static_cast<int>(sequence - (*found)->firstSequence())};
}

} // namespace WikiMon
