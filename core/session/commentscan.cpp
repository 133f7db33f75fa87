// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/commentscan.h"

#include "feed/comment.h"
#include "session/filtermatch.h"

#include <algorithm>

namespace WikiMon {

namespace {

quint32 bitOf(FilterField field)
{
    return field == FilterField::Section ? ChangeBit::HasSection
        : field == FilterField::Tag      ? ChangeBit::HasHashtags
                                         : ChangeBit::HasMentions;
}

} // namespace

CommentScan::CommentScan(FilterField field, const FilterPattern &pattern)
    : ScanNode(Cost::Comment)
    , m_field(field)
    , m_bit(bitOf(field))
    , m_pattern(pattern)
{
    if (const std::string text = textIn(pattern); !text.empty()) {
        FilterPattern contains;
        contains.pieces = {text};
        contains.folded = {foldedCase(contains.pieces.front())};
        m_inSummary = std::make_unique<const TextScan>(contains, TextScan::Summary);
    }
}

bool CommentScan::fits(const RecentChange &change) const
{
    if (m_field == FilterField::Section) {
        return m_pattern.matches(change.view(change.section));
    }
    return std::ranges::any_of(m_field == FilterField::Tag ? change.hashtags : change.mentions,
        [&](TextRange range) { return m_pattern.matches(change.view(range)); });
}

void CommentScan::evaluate(const ScanPass &pass, RowSet &candidates) const
{
    const quint32 *bits = pass.chunk.bits();
    RowSet without; // an expression may fit a section that isn't there
    if (m_field == FilterField::Section && m_pattern.matches({})) {
        without = candidates;
        keepRows(pass, without, [&](int row) { return (bits[row] & m_bit) == 0; });
    }
    keepRows(pass, candidates, [&](int row) { return (bits[row] & m_bit) != 0; });
    if (m_inSummary) {
        m_inSummary->evaluate(pass, candidates);
    }
    RecentChange change;
    for (int row = candidates.next(pass.from); row < pass.to; row = candidates.next(row + 1)) {
        if (pass.isCancelled()) {
            return;
        }
        change.clear();
        change.summary = change.append(pass.chunk.summary(row));
        takeCommentApart(change);
        if (!fits(change)) {
            candidates.remove(row);
        }
    }
    candidates |= without;
}

} // namespace WikiMon
