// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/scancolumns.h"

#include <vector>

namespace WikiMon {

namespace {

// Rows where some of the bits are as wanted.
struct BitTest
{
    quint32 mask;
    quint32 value;
};

constexpr BitTest typeIs(ChangeType type)
{
    return {ChangeBit::Type, static_cast<quint32>(type)};
}
constexpr BitTest userIs(UserKind kind)
{
    return {ChangeBit::UserKind, static_cast<quint32>(kind) << 2};
}
constexpr BitTest isSet(quint32 bit)
{
    return {bit, bit};
}

// One of the tests must hold.
std::vector<BitTest> testsOf(FilterFlag flag)
{
    switch (flag) {
    case FilterFlag::Anon:
        return {userIs(UserKind::Ip), userIs(UserKind::Temporary)};
    case FilterFlag::Ip:
        return {userIs(UserKind::Ip)};
    case FilterFlag::Temp:
        return {userIs(UserKind::Temporary)};
    case FilterFlag::Registered:
        return {userIs(UserKind::Registered)};
    case FilterFlag::Bot:
        return {isSet(ChangeBit::Bot)};
    case FilterFlag::Minor:
        return {isSet(ChangeBit::Minor)};
    case FilterFlag::New:
        return {isSet(ChangeBit::New), typeIs(ChangeType::New)};
    case FilterFlag::Unpatrolled:
        return {isSet(ChangeBit::Unpatrolled)};
    case FilterFlag::Revert:
        return {isSet(ChangeBit::Revert)};
    case FilterFlag::Located:
        return {isSet(ChangeBit::Located)};
    case FilterFlag::Edit:
        return {typeIs(ChangeType::Edit), typeIs(ChangeType::New)};
    case FilterFlag::Log:
        return {typeIs(ChangeType::Log)};
    case FilterFlag::Count:
        break;
    }
    return {};
}

struct BitScan : ScanNode
{
    explicit BitScan(std::vector<BitTest> bitTests) : ScanNode(Cost::Column), tests(std::move(bitTests)) { }

    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        const quint32 *bits = pass.chunk.bits();
        RowSet found;
        for (const BitTest test : tests) {
            RowSet rows = candidates;
            keepRows(pass, rows, [=](int row) { return (bits[row] & test.mask) == test.value; });
            found |= rows;
        }
        candidates = found;
    }

    const std::vector<BitTest> tests;
};

struct SizeScan : ScanNode
{
    explicit SizeScan(std::vector<FilterSizes> sizeRanges)
        : ScanNode(Cost::Column)
        , ranges(std::move(sizeRanges))
    {
    }

    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        const qint32 *sizes = pass.chunk.sizeChanges();
        RowSet found;
        for (const FilterSizes &range : ranges) {
            RowSet rows = candidates;
            // NoSize is the least number, so that it takes no test of its own.
            const qint64 least = std::max<qint64>(range.least, qint64(StoreChunk::NoSize) + 1);
            const qint64 most = range.most;
            keepRows(pass, rows, [=](int row) { return sizes[row] >= least && sizes[row] <= most; });
            found |= rows;
        }
        candidates = found;
    }

    const std::vector<FilterSizes> ranges;
};

// Changes in [since, before), in milliseconds since 1970-01-01 UTC.
struct TimeScan : ScanNode
{
    TimeScan(qint64 from, qint64 to) : ScanNode(Cost::Column), since(from), before(to) { }

    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        const qint64 *timestamps = pass.chunk.timestamps();
        keepRows(pass, candidates,
            [=, this](int row) { return timestamps[row] >= since && timestamps[row] < before; });
    }

    const qint64 since;
    const qint64 before;
};

ScanNodePtr makeTimeScan(const FilterTerm &term, const FilterContext &context)
{
    constexpr qint64 Ever = std::numeric_limits<qint64>::max();
    const qint64 limit = std::get<FilterTime>(term.values.front()).resolve(context.now);
    return term.field == FilterField::Since
        ? std::make_unique<const TimeScan>(limit, Ever)
        : std::make_unique<const TimeScan>(std::numeric_limits<qint64>::min(), limit);
}

} // namespace

ScanNodePtr makeColumnScan(const FilterTerm &term, const FilterContext &context)
{
    std::vector<BitTest> tests;
    std::vector<FilterSizes> sizes;
    switch (term.field) {
    case FilterField::Is:
        for (const FilterValue &value : term.values) {
            const std::vector<BitTest> more = testsOf(std::get<FilterFlag>(value));
            tests.insert(tests.end(), more.begin(), more.end());
        }
        return std::make_unique<const BitScan>(std::move(tests));
    case FilterField::Type:
        for (const FilterValue &value : term.values) {
            tests.push_back(typeIs(std::get<ChangeType>(value)));
        }
        return std::make_unique<const BitScan>(std::move(tests));
    case FilterField::Size:
        for (const FilterValue &value : term.values) {
            sizes.push_back(std::get<FilterSizes>(value));
        }
        return std::make_unique<const SizeScan>(std::move(sizes));
    case FilterField::Since:
    case FilterField::Before:
        return makeTimeScan(term, context);
    default:
        return nullptr;
    }
}

} // namespace WikiMon
