// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filternarrows.h"

#include "session/filtermatch.h"

#include <algorithm>

namespace WikiMon {

namespace {

// What fits the pattern holds one of these, folded.
bool hasPieceWith(const FilterPattern &pattern, const std::string &word)
{
    if (pattern.kind == FilterPattern::Kind::Expression) {
        return false;
    }
    return std::ranges::any_of(pattern.pieces,
        [&](const std::string &piece) { return foldedCase(piece).find(word) != std::string::npos; });
}

// Two patterns for the same field, or for one and a field that is among those of the other.
bool implies(const FilterPattern &newer, const FilterPattern &older)
{
    if (newer == older) {
        return true;
    }
    // An empty field holds nothing, not even an empty word.
    return older.kind == FilterPattern::Kind::Contains && !older.folded.front().empty()
        && hasPieceWith(newer, older.folded.front());
}

bool implies(const FilterSizes &newer, const FilterSizes &older)
{
    return newer.least >= older.least && newer.most <= older.most;
}

bool implies(const FilterAddresses &newer, const FilterAddresses &older)
{
    return newer.first.isIpv4 == older.first.isIpv4 && newer.prefix >= older.prefix
        && older.contains(newer.first);
}

bool implies(FilterFlag newer, FilterFlag older)
{
    return newer == older
        || (older == FilterFlag::Anon && (newer == FilterFlag::Ip || newer == FilterFlag::Temp));
}

// The alternatives of two values of the same field.
bool implies(FilterField field, const FilterValue &newer, const FilterValue &older)
{
    if (newer.index() != older.index()) {
        return false;
    }
    return std::visit(
        [&](const auto &value) {
            using Value = std::decay_t<decltype(value)>;
            const Value &other = std::get<Value>(older);
            if constexpr (std::is_same_v<Value, FilterTime>) {
                return field == FilterField::Since ? value.value >= other.value : value.value <= other.value;
            } else if constexpr (
                std::is_same_v<Value,
                    FilterPattern> || std::is_same_v<Value, FilterSizes> || std::is_same_v<Value, FilterAddresses> || std::is_same_v<Value, FilterFlag>) {
                return implies(value, other);
            } else {
                return value == other;
            }
        },
        newer);
}

bool implies(const FilterTerm &newer, const FilterTerm &older)
{
    // A word without a field is sought in these among others.
    const bool widens = older.field == FilterField::Any
        && (newer.field == FilterField::Title || newer.field == FilterField::User
            || newer.field == FilterField::Summary || newer.field == FilterField::Target);
    if (newer.field != older.field && !widens) {
        return false;
    }
    return std::ranges::all_of(newer.values, [&](const FilterValue &value) {
        return std::ranges::any_of(
            older.values, [&](const FilterValue &other) { return implies(newer.field, value, other); });
    });
}

// Holds one tree against the other. Large ones may be compared in very many ways: then it is not told.
class Comparison
{
public:
    bool implies(const FilterNode &newer, const FilterNode &older)
    {
        using Kind = FilterNode::Kind;
        if (--m_steps < 0) {
            return false;
        }
        const auto all = [&](const std::vector<FilterNode> &nodes, auto holds) {
            return std::ranges::all_of(nodes, holds);
        };
        if (older.kind == Kind::And) {
            return all(older.children, [&](const FilterNode &child) { return implies(newer, child); });
        }
        if (newer.kind == Kind::Or) {
            return all(newer.children, [&](const FilterNode &child) { return implies(child, older); });
        }
        if (newer.kind == Kind::Not && older.kind == Kind::Not) {
            return implies(older.children.front(), newer.children.front());
        }
        if (newer.kind == Kind::Term && older.kind == Kind::Term) {
            return WikiMon::implies(newer.term, older.term);
        }
        return (newer.kind == Kind::And && std::ranges::any_of(newer.children, [&](const FilterNode &child) {
            return implies(child, older);
        })) || (older.kind == Kind::Or && std::ranges::any_of(older.children, [&](const FilterNode &child) {
            return implies(newer, child);
        }));
    }

private:
    int m_steps = 10'000; // some milliseconds at most
};

} // namespace

bool narrows(const Filter &newer, const Filter &older)
{
    if (newer.dependsOnTime() || older.dependsOnTime()) {
        return false;
    }
    return Comparison().implies(newer.root(), older.root());
}

} // namespace WikiMon
