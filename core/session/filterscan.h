// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/rowset.h"

#include <atomic>
#include <memory>

namespace WikiMon {

struct ScanNode;

// A filter made ready to go over the rows of the store fast: what is cheap to test comes first, texts are
// searched as a whole, and what many rows share is tested once. Finds exactly what Filter::matches() does.
// Immutable; safe on several threads at once.
class FilterScan
{
public:
    // The context is that of the whole scan: "since:10m" counts from its now.
    FilterScan(const Filter &filter, const FilterContext &context);
    ~FilterScan();
    Q_DISABLE_COPY_MOVE(FilterScan)

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const FilterContext &context() const { return m_context; }

    // Leaves those of the candidates that match. Candidates are rows in [from, to); to is at most a
    // rowCount() that was seen. When cancelled becomes true it returns soon, with no meaning.
    void evaluate(const StoreChunk &chunk, int from, int to, RowSet &candidates,
        const std::atomic<bool> *cancelled = nullptr) const;
    // The matches among the rows [from, to).
    [[nodiscard]] RowSet matches(const StoreChunk &chunk, int from, int to) const;

private:
    const Filter m_filter;
    const FilterContext m_context;
    std::unique_ptr<const ScanNode> m_root;
};

} // namespace WikiMon
