// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/matchrows.h"

#include <algorithm>

namespace WikiMon {

static void appendRows(const RowSet &set, std::vector<quint16> &rows)
{
    for (int row = set.next(0); row < StoreChunk::MaxRows; row = set.next(row + 1)) {
        rows.push_back(static_cast<quint16>(row));
    }
}

// The rows of [from, to) that were tested.
static std::optional<RowSet> testedRows(const MatchIndex &matches, qint64 firstSequence, int from, int to)
{
    const qint64 begin = std::max(firstSequence + from, matches.first());
    const qint64 end = std::min(firstSequence + to, matches.end());
    return begin < end ? matches.rowsOf(
               firstSequence, static_cast<int>(begin - firstSequence), static_cast<int>(end - firstSequence))
                       : std::nullopt;
}

void appendMatches(
    const MatchIndex &matches, qint64 firstSequence, int from, int to, std::vector<quint16> &rows)
{
    if (const std::optional<RowSet> found = testedRows(matches, firstSequence, from, to)) {
        appendRows(*found, rows);
    }
}

RowChooser chooserOf(const MatchIndex &matches, const StoreSnapshot &snapshot)
{
    if (matches.isOfEverything()) {
        return {};
    }
    auto sets = std::make_shared<std::vector<RowSet>>();
    sets->reserve(static_cast<std::size_t>(snapshot.chunkCount()));
    for (int i = 0; i < snapshot.chunkCount(); ++i) {
        sets->push_back(testedRows(matches, snapshot.chunk(i).firstSequence(), 0, snapshot.rowCount(i))
                            .value_or(RowSet()));
    }
    return [sets = std::shared_ptr<const std::vector<RowSet>>(sets)](int chunk, int,
               std::vector<quint16> &rows) { appendRows((*sets)[static_cast<std::size_t>(chunk)], rows); };
}

} // namespace WikiMon
