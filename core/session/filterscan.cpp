// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterscan.h"

#include "session/scancolumns.h"
#include "session/scantables.h"
#include "session/scantexts.h"

#include <algorithm>
#include <vector>

namespace WikiMon {

namespace {

ScanNode::Cost dearest(const std::vector<ScanNodePtr> &nodes)
{
    auto cost = ScanNode::Cost::Column;
    for (const ScanNodePtr &node : nodes) {
        cost = std::max(cost, node->cost);
    }
    return cost;
}

std::vector<ScanNodePtr> cheapestFirst(std::vector<ScanNodePtr> nodes)
{
    std::ranges::stable_sort(nodes, {}, [](const ScanNodePtr &node) { return node->cost; });
    return nodes;
}

// Each part is asked only for the rows that all before it left.
struct AllOf : ScanNode
{
    explicit AllOf(std::vector<ScanNodePtr> parts)
        : ScanNode(dearest(parts))
        , nodes(cheapestFirst(std::move(parts)))
    {
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        for (const ScanNodePtr &node : nodes) {
            if (candidates.isEmpty() || pass.isCancelled()) {
                return;
            }
            node->evaluate(pass, candidates);
        }
    }

    const std::vector<ScanNodePtr> nodes;
};

// Each part is asked only for the rows that fitted none before it.
struct AnyOf : ScanNode
{
    explicit AnyOf(std::vector<ScanNodePtr> parts)
        : ScanNode(dearest(parts))
        , nodes(cheapestFirst(std::move(parts)))
    {
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        RowSet found;
        RowSet rest = candidates;
        for (const ScanNodePtr &node : nodes) {
            if (rest.isEmpty() || pass.isCancelled()) {
                break;
            }
            RowSet rows = rest;
            node->evaluate(pass, rows);
            found |= rows;
            rest -= rows;
        }
        candidates = found;
    }

    const std::vector<ScanNodePtr> nodes;
};

struct NoneOf : ScanNode
{
    explicit NoneOf(ScanNodePtr part) : ScanNode(part->cost), node(std::move(part)) { }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        RowSet rows = candidates;
        node->evaluate(pass, rows);
        candidates -= rows;
    }

    const ScanNodePtr node;
};

ScanNodePtr makeTermScan(const FilterTerm &term, const FilterContext &context)
{
    if (ScanNodePtr scan = makeColumnScan(term, context)) {
        return scan;
    }
    if (ScanNodePtr scan = makeTableScan(term)) {
        return scan;
    }
    ScanNodePtr scan = makeTextScan(term);
    Q_ASSERT_X(scan, "FilterScan", "a field that no scan knows");
    return scan;
}

ScanNodePtr makeScan(const FilterNode &node, const FilterContext &context)
{
    if (node.kind == FilterNode::Kind::Term) {
        return makeTermScan(node.term, context);
    }
    std::vector<ScanNodePtr> parts;
    for (const FilterNode &child : node.children) {
        parts.push_back(makeScan(child, context));
    }
    switch (node.kind) {
    case FilterNode::Kind::Or:
        return makeAnyOf(std::move(parts));
    case FilterNode::Kind::Not:
        return std::make_unique<const NoneOf>(std::move(parts.front()));
    default:
        return std::make_unique<const AllOf>(std::move(parts));
    }
}

} // namespace

ScanNodePtr makeAnyOf(std::vector<ScanNodePtr> nodes)
{
    return nodes.size() == 1 ? std::move(nodes.front()) : std::make_unique<const AnyOf>(std::move(nodes));
}

FilterScan::FilterScan(const Filter &filter, const FilterContext &context)
    : m_filter(filter)
    , m_context(context)
    , m_root(makeScan(filter.root(), context))
{
}

FilterScan::~FilterScan() = default;

void FilterScan::evaluate(
    const StoreChunk &chunk, int from, int to, RowSet &candidates, const std::atomic<bool> *cancelled) const
{
    const ScanPass pass{chunk, from, to, cancelled};
    // What the columns don't tell exactly is asked of the changes themselves.
    const quint32 *bits = chunk.bits();
    quint32 any = 0;
    for (int row = from; row < to; ++row) {
        any |= bits[row];
    }
    RowSet odd;
    if ((any & ChangeBit::OddRow) != 0) {
        odd = candidates;
        keepRows(pass, odd, [=](int row) { return (bits[row] & ChangeBit::OddRow) != 0; });
        candidates -= odd;
    }
    m_root->evaluate(pass, candidates);
    RecentChange change;
    for (int row = odd.next(from); row < to && !pass.isCancelled(); row = odd.next(row + 1)) {
        chunk.fill(row, change);
        if (m_filter.matches(change, m_context)) {
            candidates.insert(row);
        }
    }
}

RowSet FilterScan::matches(const StoreChunk &chunk, int from, int to) const
{
    RowSet rows(from, to);
    evaluate(chunk, from, to, rows);
    return rows;
}

} // namespace WikiMon
