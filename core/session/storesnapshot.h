// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/storechunk.h"

#include <memory>
#include <vector>

namespace WikiMon {

using StoreChunkPtr = std::shared_ptr<const StoreChunk>;
// Oldest first; a list never changes, the store makes another one.
using StoreChunkList = std::vector<StoreChunkPtr>;

// Where a change lies.
struct StorePlace
{
    int chunk = 0; // index in the list
    int row = 0;
};

// The session as it was at one moment, for any thread and as long as it is wanted: what the store drops
// meanwhile lives on in here. Cheap to take and to copy.
class StoreSnapshot
{
public:
    StoreSnapshot() = default; // of an empty session
    // emptyAt: where an empty session begins and ends.
    StoreSnapshot(std::shared_ptr<const StoreChunkList> chunks, qint64 emptyAt);

    // Sequence numbers from first() to end() - 1 are there.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_end - m_first; }

    [[nodiscard]] int chunkCount() const { return m_chunks ? static_cast<int>(m_chunks->size()) : 0; }
    // Precondition of all that follow: 0 <= index < chunkCount(), first() <= sequence < end().
    [[nodiscard]] const StoreChunk &chunk(int index) const
    {
        return *(*m_chunks)[static_cast<size_t>(index)];
    }
    // The rows of a chunk that belong to the snapshot: the newest chunk may have more by now.
    [[nodiscard]] int rowCount(int index) const;
    [[nodiscard]] StorePlace placeOf(qint64 sequence) const;
    void fill(qint64 sequence, RecentChange &out) const;

private:
    std::shared_ptr<const StoreChunkList> m_chunks;
    qint64 m_first = 0;
    qint64 m_end = 0;
};

// The place of a sequence number that lies in one of the chunks.
[[nodiscard]] StorePlace placeIn(const StoreChunkList &chunks, qint64 sequence);

} // namespace WikiMon
