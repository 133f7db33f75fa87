// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/scannode.h"
#include "text/wordsearch.h"

#include <optional>
#include <vector>

namespace WikiMon {

// The scan of a term whose answer depends on entries of a chunk's tables, which many rows share: user, wiki,
// lang, project, ns, action, log, country, ip; nothing for other fields.
[[nodiscard]] ScanNodePtr makeTableScan(const FilterTerm &term);

// A text that all that fits a pattern holds, in some case: the longest of its pieces, or what an expression
// can't do without. May be empty.
[[nodiscard]] std::string textIn(const FilterPattern &pattern);
// The search for it, if it isn't empty.
[[nodiscard]] std::optional<WordSearch> wordOf(const FilterPattern &pattern);

// Which entries of a table of strings fit a pattern.
class TablePattern
{
public:
    explicit TablePattern(FilterPattern pattern);

    [[nodiscard]] bool fits(std::string_view entry) const;
    // About how many entries are looked through in the time that one takes singly.
    [[nodiscard]] int entryCost() const { return m_word ? 64 : 8; }
    // Adds 1s for the entries that fit to fitting, which has a byte for each.
    void findIn(const StringTable &table, std::vector<quint8> &fitting) const;

private:
    void findExpression(const StringTable &table, std::vector<quint8> &fitting) const;

    FilterPattern m_pattern;
    std::optional<WordSearch> m_word;
    std::optional<Regex> m_lines; // see asLinePattern()
};

// Leaves the rows whose user's name fits one of the patterns.
void keepUsers(const ScanPass &pass, const std::vector<TablePattern> &patterns, RowSet &candidates);

} // namespace WikiMon
