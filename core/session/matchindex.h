// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rowset.h"

#include <deque>
#include <memory>
#include <optional>

namespace WikiMon {

// The matches of one chunk's rows [from, to).
struct ChunkMatches
{
    qint64 firstSequence = 0; // of the chunk
    int from = 0;
    int to = 0;
    RowSet rows; // none outside [from, to)
};

// Which changes of the session match a filter, as a flat list in the order of their arrival: match 0 is the
// oldest. It covers the changes that were tested, [first(), end()), and grows at both ends: new changes are
// appended, older ones prepended as a search goes back in time. A bit a change; looking up takes
// O(log chunks + rows of a chunk / 64).
class MatchIndex
{
public:
    // Nothing was tested yet; sequence is where both ends start.
    explicit MatchIndex(qint64 sequence = 0);
    // All changes in [first, end) match, and all that will be there: the index of an empty filter.
    [[nodiscard]] static MatchIndex ofEverything(qint64 first, qint64 end);
    [[nodiscard]] bool isOfEverything() const { return m_everything; }

    // What was tested, as sequence numbers.
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }

    [[nodiscard]] qint64 count() const;
    // Precondition: 0 <= match < count().
    [[nodiscard]] qint64 sequenceAt(qint64 match) const;
    // How many matches came before this change: its place in the list if it matches itself, where it would
    // be otherwise. Any sequence number will do.
    [[nodiscard]] qint64 countBefore(qint64 sequence) const;
    [[nodiscard]] bool contains(qint64 sequence) const;
    // The place of a change in the list, if it is there.
    [[nodiscard]] std::optional<qint64> matchOf(qint64 sequence) const;

    // New changes at the end. Precondition: the first one is end(). Returns the matches among them.
    qint64 append(const ChunkMatches &tested);
    // Older changes at the beginning. Precondition: the one after the last is first(). Those that were
    // dropped meanwhile are left out. Returns the matches that were taken in.
    qint64 prepend(const ChunkMatches &tested);
    // For the index of everything: the session has grown.
    void extendTo(qint64 end);
    // The changes before this one are gone, now and for good. Returns the matches that went with them.
    qint64 dropBefore(qint64 sequence);

    // The matches of a chunk that were found in its rows [from, to); nothing if not all of them were tested.
    [[nodiscard]] std::optional<RowSet> rowsOf(qint64 firstSequence, int from, int to) const;

    // Bytes, about.
    [[nodiscard]] qint64 memoryUsed() const;

private:
    struct Chunk
    {
        qint64 firstSequence = 0;
        qint64 before = 0; // matches in the chunks before it, counted from anywhere
        int count = 0;
        int to = 0; // rows above are not tested
        std::unique_ptr<RowSet> rows;
    };
    [[nodiscard]] std::deque<Chunk>::const_iterator chunkOf(qint64 sequence) const;

    std::deque<Chunk> m_chunks; // oldest first
    qint64 m_first;
    qint64 m_end;
    qint64 m_floor = 0; // what is below was dropped
    bool m_everything = false;
};

} // namespace WikiMon
