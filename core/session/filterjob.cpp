// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterjob.h"

namespace WikiMon {

FilterJob::FilterJob(
    StoreSnapshot snapshot, std::shared_ptr<const FilterScan> scan, std::optional<MatchIndex> former)
    : m_snapshot(std::move(snapshot))
    , m_scan(std::move(scan))
    , m_former(std::move(former))
    , m_results(static_cast<std::size_t>(m_snapshot.chunkCount()))
{
}

bool FilterJob::testNext()
{
    const int place = m_next.fetch_add(1, std::memory_order_relaxed);
    if (place >= m_snapshot.chunkCount() || m_cancelled.load(std::memory_order_relaxed)) {
        return false;
    }
    const int index = m_snapshot.chunkCount() - 1 - place;
    const StoreChunk &chunk = m_snapshot.chunk(index);
    auto result = std::make_unique<ChunkMatches>();
    result->firstSequence = chunk.firstSequence();
    result->to = m_snapshot.rowCount(index);
    result->rows = RowSet(0, result->to);
    if (m_former) {
        if (const auto rows = m_former->rowsOf(chunk.firstSequence(), 0, result->to)) {
            result->rows = *rows;
        }
    }
    if (!result->rows.isEmpty()) {
        m_scan->evaluate(chunk, 0, result->to, result->rows, &m_cancelled);
    }
    const std::lock_guard lock(m_mutex);
    m_results[static_cast<std::size_t>(place)] = std::move(result);
    return !m_cancelled.load(std::memory_order_relaxed);
}

bool FilterJob::wantsDelivery()
{
    const std::lock_guard lock(m_mutex);
    const auto next = static_cast<std::size_t>(m_taken);
    if (m_told || next >= m_results.size() || !m_results[next]) {
        return false;
    }
    m_told = true;
    return true;
}

std::vector<ChunkMatches> FilterJob::take(int most)
{
    std::vector<ChunkMatches> taken;
    const std::lock_guard lock(m_mutex);
    m_told = false;
    while (most-- > 0 && static_cast<std::size_t>(m_taken) < m_results.size()) {
        std::unique_ptr<ChunkMatches> &result = m_results[static_cast<std::size_t>(m_taken)];
        if (!result) {
            break;
        }
        taken.push_back(*result);
        result.reset();
        ++m_taken;
    }
    return taken;
}

} // namespace WikiMon
