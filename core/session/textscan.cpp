// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/textscan.h"

#include "text/foldtable.h"
#include "text/linepattern.h"

#include <algorithm>

namespace WikiMon {

namespace {

// An expression is tried on so much text at a time, so that one that is slow can be cancelled.
constexpr quint32 SliceSize = 32 * 1024; // bytes

// The row whose text holds the byte at. Precondition: it is not before row's.
int rowWith(const quint32 *offsets, int row, int to, std::size_t at)
{
    int step = 1;
    int high = row + 1;
    while (high < to && offsets[high] <= at) {
        row = high;
        high += step;
        step *= 2;
    }
    const quint32 *end = offsets + std::min(high, to);
    return static_cast<int>(std::upper_bound(offsets + row, end, static_cast<quint32>(at)) - offsets) - 1;
}

ScanNode::Cost costOf(const FilterPattern &pattern)
{
    return pattern.kind == FilterPattern::Kind::Expression ? ScanNode::Cost::Expression
                                                           : ScanNode::Cost::Word;
}

} // namespace

TextScan::TextScan(const FilterPattern &pattern, int fields)
    : ScanNode(costOf(pattern))
    , m_pattern(pattern)
    , m_fields(fields)
    , m_word(wordOf(pattern))
{
    if (pattern.kind == FilterPattern::Kind::Expression && !m_word) {
        if (const auto lines = asLinePattern(pattern.pieces.front())) {
            m_lines = Regex::compile(*lines, {.caseless = pattern.isCaseless, .multiline = true}).regex;
        }
    }
    if ((m_fields & User) != 0) {
        m_users.emplace_back(pattern);
    }
}

void TextScan::evaluate(const ScanPass &pass, RowSet &candidates) const
{
    RowSet found;
    if (!m_users.empty()) {
        found = candidates;
        keepUsers(pass, m_users, found);
        candidates -= found;
    }
    // A row singly costs as much as so many in a search that goes on: it has to be fetched from memory.
    const int rowCost = m_word ? 32 : 4;
    const int asked = candidates.count();
    // No field has a line feed here: see ChangeBit::OddRow.
    const bool isPossible = !m_word || m_word->folded().find(U'\n') == std::u32string::npos;
    if (asked == 0 || !isPossible || pass.isCancelled()) {
        candidates = found;
        return;
    }
    if (asked < (pass.to - pass.from) / rowCost || (!m_word && !m_lines)) {
        findSingly(pass, candidates, found);
    } else if (m_word) {
        findWord(pass, candidates, found);
        findInOddRows(pass, candidates, found);
    } else {
        findExpression(pass, candidates, found);
    }
    candidates = found;
}

TextScan::Place TextScan::placeOf(const StoreChunk &chunk, int row, std::size_t at)
{
    const quint32 *offsets = chunk.textOffsets();
    const std::string_view text = chunk.text(row + 1);
    Place place{row, Title, offsets[row], text.find('\n', offsets[row])};
    while (place.end < at) {
        place.begin = place.end + 1;
        place.end = text.find('\n', place.begin);
        place.field *= 2;
    }
    return place;
}

bool TextScan::fitsField(const StoreChunk &chunk, const Place &place) const
{
    return m_pattern.matches(chunk.text(place.row + 1).substr(place.begin, place.end - place.begin));
}

bool TextScan::fitsRow(const StoreChunk &chunk, int row) const
{
    return ((m_fields & Title) != 0 && m_pattern.matches(chunk.title(row)))
        || ((m_fields & Summary) != 0 && m_pattern.matches(chunk.summary(row)))
        || ((m_fields & Target) != 0 && m_pattern.matches(chunk.logTarget(row)));
}

// Goes over the text of the rows [from, to) from one hit to the next and on to the next row that is asked
// for. Find: std::size_t (std::size_t from), a place in the chunk's text or NotFound.
template <typename Find>
void TextScan::findInText(
    const ScanPass &pass, const RowSet &asked, int from, int to, RowSet &found, bool hitFits, Find find) const
{
    constexpr int AllTexts = Title | Summary | Target;
    const quint32 *offsets = pass.chunk.textOffsets();
    int row = asked.next(from);
    if (row >= to) {
        return;
    }
    for (std::size_t at = find(offsets[row]); at != WordSearch::NotFound; at = find(at)) {
        row = rowWith(offsets, row, to, at);
        if (asked.contains(row)) {
            if (hitFits && (m_fields & AllTexts) == AllTexts) {
                found.insert(row);
            } else {
                const Place place = placeOf(pass.chunk, row, at);
                const bool fits = (m_fields & place.field) != 0 && (hitFits || fitsField(pass.chunk, place));
                if (!fits) {
                    at = place.end + 1;
                    if (place.field == Target && at >= offsets[to]) {
                        return;
                    }
                    continue;
                }
                found.insert(row);
            }
        }
        row = asked.next(row + 1);
        if (row >= to) {
            return;
        }
        at = offsets[row];
    }
}

void TextScan::findSingly(const ScanPass &pass, const RowSet &asked, RowSet &found) const
{
    const quint32 *bits = pass.chunk.bits();
    const bool hitFits = m_pattern.kind == FilterPattern::Kind::Contains;
    for (int row = asked.next(pass.from); row < pass.to; row = asked.next(row + 1)) {
        if (pass.isCancelled()) {
            return;
        }
        if (m_word && (m_word->isExactInAnyText() || (bits[row] & ChangeBit::OddFold) == 0)) {
            const std::string_view text = pass.chunk.text(row + 1);
            findInText(pass, asked, row, row + 1, found, hitFits,
                [&](std::size_t from) { return m_word->find(text, from); });
        } else if (fitsRow(pass.chunk, row)) {
            found.insert(row);
        }
    }
}

void TextScan::findWord(const ScanPass &pass, const RowSet &asked, RowSet &found) const
{
    const std::string_view text = pass.chunk.text(pass.to);
    findInText(pass, asked, pass.from, pass.to, found, m_pattern.kind == FilterPattern::Kind::Contains,
        [&](std::size_t from) { return m_word->find(text, from); });
}

void TextScan::findExpression(const ScanPass &pass, const RowSet &asked, RowSet &found) const
{
    const quint32 *offsets = pass.chunk.textOffsets();
    for (int from = pass.from, to = from; from < pass.to && !pass.isCancelled(); from = to) {
        to = std::max(from + 1,
            static_cast<int>(
                std::upper_bound(offsets + from, offsets + pass.to, offsets[from] + SliceSize) - offsets)
                - 1);
        const std::string_view slice = pass.chunk.text(to).substr(offsets[from], offsets[to] - offsets[from]);
        const quint64 given = m_lines->limitHits();
        findInText(pass, asked, from, to, found, true, [&](std::size_t at) {
            const auto match = m_lines->find(slice, at - offsets[from]);
            // Behind the last line feed no field begins.
            return match && match->begin < slice.size() ? match->begin + offsets[from] : WordSearch::NotFound;
        });
        if (m_lines->limitHits() != given) {
            // Given up somewhere: then field by field, so that one does not hide the others.
            RowSet rest = RowSet(from, to);
            rest &= asked;
            rest -= found;
            findSingly({pass.chunk, from, to, pass.cancelled}, rest, found);
        }
    }
}

void TextScan::findInOddRows(const ScanPass &pass, const RowSet &asked, RowSet &found) const
{
    if (m_word->isExactInAnyText()) {
        return;
    }
    const quint32 *bits = pass.chunk.bits();
    quint32 any = 0;
    for (int row = pass.from; row < pass.to; ++row) {
        any |= bits[row];
    }
    if ((any & ChangeBit::OddFold) == 0) {
        return;
    }
    RowSet odd = asked;
    odd -= found;
    keepRows(pass, odd, [=](int row) { return (bits[row] & ChangeBit::OddFold) != 0; });
    findSingly(pass, odd, found);
}

} // namespace WikiMon
