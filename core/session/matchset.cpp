// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/matchset.h"

#include <algorithm>

namespace WikiMon {

MatchSet::MatchSet(const MatchIndex &matches, const StoreSnapshot &session, qint64 end)
{
    m_chunks.reserve(static_cast<size_t>(session.chunkCount()));
    for (int index = 0; index < session.chunkCount(); ++index) {
        const qint64 first = session.chunk(index).firstSequence();
        const qint64 rowsEnd = std::min({first + session.rowCount(index), matches.end(), end});
        const qint64 rowsBegin = std::max(first, matches.first());
        RowSet rows;
        if (rowsBegin < rowsEnd) {
            const int from = static_cast<int>(rowsBegin - first);
            const int to = static_cast<int>(rowsEnd - first);
            rows = matches.isOfEverything() ? RowSet(from, to)
                                            : matches.rowsOf(first, from, to).value_or(RowSet());
        }
        m_chunks.push_back({first, rows});
    }
}

bool MatchSet::contains(qint64 sequence) const
{
    auto chunk = std::ranges::upper_bound(m_chunks, sequence, {}, &Chunk::firstSequence);
    if (chunk == m_chunks.begin()) {
        return false;
    }
    --chunk;
    const qint64 row = sequence - chunk->firstSequence;
    return row < StoreChunk::MaxRows && chunk->rows.contains(static_cast<int>(row));
}

} // namespace WikiMon
