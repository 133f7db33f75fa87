// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterrun.h"

#include <atomic>
#include <mutex>

namespace WikiMon {

// One search of a FilterRun: shared by its threads, which take chunk after chunk, and its owner, which takes
// the results in their order.
class FilterJob
{
public:
    FilterJob(
        StoreSnapshot snapshot, std::shared_ptr<const FilterScan> scan, std::optional<MatchIndex> former);

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    // For the threads: tests a chunk. False when none is left or it was cancelled.
    [[nodiscard]] bool testNext();
    // Whether the owner is to be told that there is something to take; true once until it has looked.
    [[nodiscard]] bool wantsDelivery();

    // For the owner: at most so many chunks that are next in order.
    [[nodiscard]] std::vector<ChunkMatches> take(int most);
    [[nodiscard]] bool allTaken() const { return m_taken == m_snapshot.chunkCount(); }

private:
    const StoreSnapshot m_snapshot;
    const std::shared_ptr<const FilterScan> m_scan;
    const std::optional<MatchIndex> m_former; // only what it has may match
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_next = 0; // the next to be tested; 0 is the newest
    std::mutex m_mutex; // for what follows
    std::vector<std::unique_ptr<ChunkMatches>> m_results;
    int m_taken = 0; // the owner's thread reads it without the lock: no other writes it
    bool m_told = false;
};

} // namespace WikiMon
