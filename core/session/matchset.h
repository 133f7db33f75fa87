// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/matchindex.h"
#include "session/sessionstore.h"

#include <vector>

namespace WikiMon {

// The matches of a session at one moment: a bit a change, kept whatever the filter does afterwards.
class MatchSet
{
public:
    MatchSet() = default; // empty
    MatchSet(const MatchIndex &matches, const SessionStore &store)
    {
        for (int index = 0; index < store.chunkCount(); ++index) {
            const StoreChunk &chunk = store.chunk(index);
            const int rows = chunk.rowCount();
            m_chunks.push_back({chunk.firstSequence(), rows,
                matches.isOfEverything()
                    ? RowSet(0, rows)
                    : matches.rowsOf(chunk.firstSequence(), 0, rows).value_or(RowSet())});
        }
    }

    [[nodiscard]] bool contains(qint64 sequence) const
    {
        auto chunk = std::ranges::upper_bound(m_chunks, sequence, {}, &Chunk::firstSequence);
        if (chunk == m_chunks.begin()) {
            return false;
        }
        --chunk;
        const qint64 row = sequence - chunk->firstSequence;
        return row < chunk->count && chunk->rows.contains(static_cast<int>(row));
    }

private:
    struct Chunk
    {
        qint64 firstSequence;
        int count;
        RowSet rows;
    };
    std::vector<Chunk> m_chunks; // oldest first
};

} // namespace WikiMon
