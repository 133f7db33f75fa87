// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rowset.h"

#include <atomic>
#include <memory>

namespace WikiMon {

// The rows that a scan goes over: [from, to) of a chunk.
struct ScanPass
{
    const StoreChunk &chunk;
    int from = 0;
    int to = 0;
    const std::atomic<bool> *cancelled = nullptr;

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

// What a FilterScan does for one part of its filter. Immutable.
struct ScanNode
{
    // About the time for a row, as far as it matters for the order of work.
    enum class Cost : quint8 { Column, Table, Word, Comment, Expression };

    explicit ScanNode(Cost scanCost) : cost(scanCost) { }
    virtual ~ScanNode() = default;
    Q_DISABLE_COPY_MOVE(ScanNode)

    // Leaves those of the candidates that match; all of them are in [from, to).
    virtual void evaluate(const ScanPass &pass, RowSet &candidates) const = 0;

    const Cost cost;
};
using ScanNodePtr = std::unique_ptr<const ScanNode>;

// Leaves the candidates that the predicate, called with the row, is true for. Where many are left it may be
// called for any row in [0, to), which makes a loop without branches.
template <typename Predicate>
void keepRows(const ScanPass &pass, RowSet &candidates, Predicate fits)
{
    constexpr int Few = 16;
    for (int word = pass.from / 64; word * 64 < pass.to; ++word) {
        const quint64 asked = candidates.word(word);
        const int first = word * 64;
        quint64 fitting = 0;
        if (std::popcount(asked) <= Few) {
            for (quint64 bits = asked; bits != 0; bits &= bits - 1) {
                const int bit = std::countr_zero(bits);
                fitting |= quint64(fits(first + bit)) << bit;
            }
        } else {
            const int count = std::min(64, pass.to - first);
            for (int bit = 0; bit < count; ++bit) {
                fitting |= quint64(fits(first + bit)) << bit;
            }
        }
        candidates.setWord(word, asked & fitting);
    }
}

} // namespace WikiMon
