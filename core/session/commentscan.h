// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/textscan.h"

namespace WikiMon {

// A pattern in what a summary is taken apart into: its section, hashtags or mentions. All are parts of the
// summary, so that the summaries without the pattern's word are not taken apart.
class CommentScan : public ScanNode
{
public:
    // field: Section, Tag or Mention.
    CommentScan(FilterField field, const FilterPattern &pattern);

    void evaluate(const ScanPass &pass, RowSet &candidates) const override;

private:
    [[nodiscard]] bool fits(const RecentChange &change) const;

    const FilterField m_field;
    const quint32 m_bit; // of ChangeBit: set where there is any
    const FilterPattern m_pattern;
    std::unique_ptr<const TextScan> m_inSummary;
};

} // namespace WikiMon
