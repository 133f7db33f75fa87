// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/scantables.h"

#include <string_view>

namespace WikiMon {

// A pattern in some of a change's texts. The chunk's text is searched as a whole; where few rows are asked
// for, theirs alone.
class TextScan : public ScanNode
{
public:
    enum Field { Title = 1, Summary = 2, Target = 4, User = 8 }; // in the order of a row's text

    // fields: of Field, one or more.
    TextScan(const FilterPattern &pattern, int fields);

    void evaluate(const ScanPass &pass, RowSet &candidates) const override;

private:
    // Where in a chunk's text a match is looked at.
    struct Place
    {
        int row;
        int field; // of Field
        std::size_t begin; // of the field
        std::size_t end;
    };
    [[nodiscard]] static Place placeOf(const StoreChunk &chunk, int row, std::size_t at);

    [[nodiscard]] bool fitsRow(const StoreChunk &chunk, int row) const;
    [[nodiscard]] bool fitsField(const StoreChunk &chunk, const Place &place) const;
    void findSingly(const ScanPass &pass, const RowSet &asked, RowSet &found) const;
    template <typename Find>
    void findInText(const ScanPass &pass, const RowSet &asked, int from, int to, RowSet &found, bool hitFits,
        Find find) const;
    void findWord(const ScanPass &pass, const RowSet &asked, RowSet &found) const;
    void findExpression(const ScanPass &pass, const RowSet &asked, RowSet &found) const;
    // The rows with odd characters, which a search by bytes can miss.
    void findInOddRows(const ScanPass &pass, const RowSet &asked, RowSet &found) const;

    const FilterPattern m_pattern;
    const int m_fields;
    const std::optional<WordSearch> m_word;
    std::optional<Regex> m_lines; // see asLinePattern()
    std::vector<TablePattern> m_users; // of a search in user names too
};

} // namespace WikiMon
