// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/matchindex.h"

namespace WikiMon {

MatchIndex::MatchIndex(qint64 sequence) : m_first(sequence), m_end(sequence) { }

MatchIndex MatchIndex::ofEverything(qint64 first, qint64 end)
{
    MatchIndex index(first);
    index.m_end = end;
    index.m_everything = true;
    return index;
}

qint64 MatchIndex::count() const
{
    if (m_everything) {
        return m_end - m_first;
    }
    return m_chunks.empty() ? 0 : m_chunks.back().before + m_chunks.back().count - m_chunks.front().before;
}

qint64 MatchIndex::sequenceAt(qint64 match) const
{
    Q_ASSERT(match >= 0 && match < count());
    if (m_everything) {
        return m_first + match;
    }
    const qint64 wanted = m_chunks.front().before + match;
    // The last chunk that begins at or before it: those behind it with the same number are empty, or it is
    // in the last one of them.
    auto it = std::ranges::upper_bound(m_chunks, wanted, {}, &Chunk::before);
    --it;
    return it->firstSequence + it->rows->rowAt(static_cast<int>(wanted - it->before));
}

std::deque<MatchIndex::Chunk>::const_iterator MatchIndex::chunkOf(qint64 sequence) const
{
    const auto behind = std::ranges::upper_bound(m_chunks, sequence, {}, &Chunk::firstSequence);
    return behind == m_chunks.begin() ? m_chunks.end() : behind - 1;
}

qint64 MatchIndex::countBefore(qint64 sequence) const
{
    if (m_everything) {
        return std::clamp(sequence, m_first, m_end) - m_first;
    }
    const auto chunk = chunkOf(sequence);
    if (chunk == m_chunks.end()) {
        return 0;
    }
    const auto row = std::min<qint64>(sequence - chunk->firstSequence, StoreChunk::MaxRows);
    return chunk->before - m_chunks.front().before + chunk->rows->countBefore(static_cast<int>(row));
}

bool MatchIndex::contains(qint64 sequence) const
{
    if (sequence < m_first || sequence >= m_end) {
        return false;
    }
    if (m_everything) {
        return true;
    }
    const auto chunk = chunkOf(sequence);
    return chunk != m_chunks.end() && sequence - chunk->firstSequence < chunk->to
        && chunk->rows->contains(static_cast<int>(sequence - chunk->firstSequence));
}

std::optional<qint64> MatchIndex::matchOf(qint64 sequence) const
{
    return contains(sequence) ? std::optional(countBefore(sequence)) : std::nullopt;
}

qint64 MatchIndex::append(const ChunkMatches &tested)
{
    Q_ASSERT(tested.firstSequence + tested.from == m_end);
    m_end = tested.firstSequence + tested.to;
    if (m_everything) {
        return tested.to - tested.from;
    }
    const int found = tested.rows.count();
    if (m_chunks.empty() || m_chunks.back().firstSequence != tested.firstSequence) {
        const qint64 before = m_chunks.empty() ? 0 : m_chunks.back().before + m_chunks.back().count;
        m_chunks.push_back(
            {tested.firstSequence, before, found, tested.to, std::make_unique<RowSet>(tested.rows)});
        return found;
    }
    Chunk &last = m_chunks.back();
    *last.rows |= tested.rows;
    last.count += found;
    last.to = tested.to;
    return found;
}

qint64 MatchIndex::prepend(const ChunkMatches &tested)
{
    const qint64 begin = std::max(tested.firstSequence + tested.from, m_floor);
    const qint64 end = tested.firstSequence + tested.to;
    if (end <= m_floor) {
        return 0;
    }
    Q_ASSERT(end == m_first);
    m_first = begin;
    if (m_everything) {
        return end - begin;
    }
    RowSet rows = tested.rows;
    rows &= RowSet(static_cast<int>(begin - tested.firstSequence), tested.to);
    const int found = rows.count();
    if (m_chunks.empty() || m_chunks.front().firstSequence != tested.firstSequence) {
        const qint64 before = m_chunks.empty() ? 0 : m_chunks.front().before - found;
        m_chunks.push_front({tested.firstSequence, before, found, tested.to, std::make_unique<RowSet>(rows)});
        return found;
    }
    // The chunk's later rows were appended before.
    Chunk &chunk = m_chunks.front();
    *chunk.rows |= rows;
    chunk.count += found;
    chunk.before -= found;
    return found;
}

void MatchIndex::extendTo(qint64 end)
{
    Q_ASSERT(m_everything);
    m_end = std::max(m_end, end);
}

qint64 MatchIndex::dropBefore(qint64 sequence)
{
    const qint64 had = count();
    m_floor = std::max(m_floor, sequence);
    m_first = std::max(m_first, m_floor);
    m_end = std::max(m_end, m_first);
    while (!m_chunks.empty() && m_chunks.front().firstSequence + m_chunks.front().to <= m_floor) {
        m_chunks.pop_front();
    }
    if (!m_chunks.empty() && m_chunks.front().firstSequence < m_floor) {
        Chunk &chunk = m_chunks.front();
        *chunk.rows &= RowSet(static_cast<int>(m_floor - chunk.firstSequence), chunk.to);
        const int left = chunk.rows->count();
        chunk.before += chunk.count - left;
        chunk.count = left;
    }
    return had - count();
}

std::optional<RowSet> MatchIndex::rowsOf(qint64 firstSequence, int from, int to) const
{
    if (firstSequence + from < m_first || firstSequence + to > m_end) {
        return std::nullopt;
    }
    RowSet rows(from, to);
    if (!m_everything) {
        const auto chunk = chunkOf(firstSequence);
        if (chunk == m_chunks.end() || chunk->firstSequence != firstSequence) {
            return std::nullopt;
        }
        rows &= *chunk->rows;
    }
    return rows;
}

qint64 MatchIndex::memoryUsed() const
{
    return qint64(m_chunks.size() * (sizeof(Chunk) + sizeof(RowSet)));
}

} // namespace WikiMon
