// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/matchindex.h"
#include "session/storesnapshot.h"

#include <limits>
#include <vector>

namespace WikiMon {

// The matches of a session at one moment, for any thread: a bit a change, kept whatever the filter does
// afterwards.
class MatchSet
{
public:
    MatchSet() = default; // empty
    // Those that were tested, and come before end, a sequence number.
    MatchSet(const MatchIndex &matches, const StoreSnapshot &session,
        qint64 end = std::numeric_limits<qint64>::max());

    [[nodiscard]] bool contains(qint64 sequence) const;
    // One for each chunk of the snapshot, in its order.
    [[nodiscard]] int chunkCount() const { return static_cast<int>(m_chunks.size()); }
    // Precondition: 0 <= index < chunkCount().
    [[nodiscard]] const RowSet &rows(int index) const { return m_chunks[static_cast<size_t>(index)].rows; }

private:
    struct Chunk
    {
        qint64 firstSequence;
        RowSet rows;
    };
    std::vector<Chunk> m_chunks; // oldest first
};

// Calls take(row) for each of the rows, in ascending order.
template <typename Take>
void forEachRow(const RowSet &rows, const Take &take)
{
    for (int row = rows.next(0); row < StoreChunk::MaxRows; row = rows.next(row + 1)) {
        take(row);
    }
}

} // namespace WikiMon
