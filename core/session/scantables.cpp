// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/scantables.h"

#include "session/filtermatch.h"
#include "text/foldtable.h"
#include "text/linepattern.h"
#include "text/requiredword.h"

#include <algorithm>

namespace WikiMon {

namespace {

// Leaves the rows whose entry fits. Where fewer rows are asked for than the table has entries, it is theirs
// alone that are tested.
template <typename Fits>
void keepByEntry(
    const ScanPass &pass, const StringTable &table, const quint16 *ids, RowSet &candidates, Fits fits)
{
    const int entries = table.size();
    if (candidates.count() < entries) {
        for (int row = candidates.next(pass.from); row < pass.to; row = candidates.next(row + 1)) {
            if (!fits(int(ids[row]))) {
                candidates.remove(row);
            }
        }
        return;
    }
    std::vector<quint8> fitting(static_cast<std::size_t>(entries));
    for (int id = 0; id < entries && !pass.isCancelled(); ++id) {
        fitting[static_cast<std::size_t>(id)] = fits(id);
    }
    keepRows(pass, candidates, [&](int row) { return fitting[ids[row]] != 0; });
}

std::vector<FilterPattern> patternsOf(const FilterTerm &term)
{
    std::vector<FilterPattern> patterns;
    for (const FilterValue &value : term.values) {
        if (const auto *pattern = std::get_if<FilterPattern>(&value)) {
            patterns.push_back(*pattern);
        }
    }
    return patterns;
}

bool anyOf(const std::vector<FilterPattern> &patterns, auto fits)
{
    return std::ranges::any_of(patterns, fits);
}

struct UserScan : ScanNode
{
    explicit UserScan(const FilterTerm &term) : ScanNode(Cost::Table)
    {
        for (const FilterPattern &pattern : patternsOf(term)) {
            patterns.emplace_back(pattern);
        }
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        keepUsers(pass, patterns, candidates);
    }

    std::vector<TablePattern> patterns;
};

// wiki, lang and project: all said by the table of wikis.
struct WikiScan : ScanNode
{
    explicit WikiScan(const FilterTerm &term)
        : ScanNode(Cost::Table)
        , field(term.field)
        , patterns(patternsOf(term))
    {
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        const StringTable &table = pass.chunk.wikiTable();
        keepByEntry(
            pass, table, pass.chunk.wikis(), candidates, [&](int id) { return fits(splitPair(table[id])); });
    }
    [[nodiscard]] bool fits(StringPair wiki) const
    {
        if (field == FilterField::Wiki) {
            return anyOf(patterns, [&](const auto &p) { return matchesWiki(p, wiki.first, wiki.second); });
        }
        const WikiWords words = wikiWords(wiki.second, wiki.first);
        return field == FilterField::Language
            ? anyOf(patterns, [&](const auto &p) { return matchesLanguage(p, words); })
            : anyOf(patterns, [&](const auto &p) { return matchesProject(p, words); });
    }

    const FilterField field;
    const std::vector<FilterPattern> patterns;
};

struct NamespaceScan : ScanNode
{
    explicit NamespaceScan(const FilterTerm &term) : ScanNode(Cost::Table), patterns(patternsOf(term))
    {
        for (const FilterValue &value : term.values) {
            if (const auto *number = std::get_if<FilterNamespaceId>(&value)) {
                ids.push_back(number->id);
            }
        }
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        RowSet found;
        const qint32 *column = pass.chunk.namespaceIds();
        for (const qint32 id : ids) {
            RowSet rows = candidates;
            keepRows(pass, rows, [=](int row) { return column[row] == id; });
            found |= rows;
        }
        if (!patterns.empty()) {
            const StringTable &table = pass.chunk.namespaceTable();
            RowSet rows = candidates;
            keepByEntry(pass, table, pass.chunk.namespaceNames(), rows, [&](int entry) {
                return anyOf(patterns, [&](const auto &p) { return p.matches(table[entry]); });
            });
            found |= rows;
        }
        candidates = found;
    }

    const std::vector<FilterPattern> patterns;
    std::vector<qint32> ids;
};

// log and action: what isn't a log entry has the action "edit" and no log type.
struct LogScan : ScanNode
{
    explicit LogScan(const FilterTerm &term) : ScanNode(Cost::Table), actions(patternsOf(term))
    {
        for (const FilterValue &value : term.values) {
            if (const auto *log = std::get_if<FilterLog>(&value)) {
                logs.push_back(*log);
            }
        }
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        const auto isLog = [bits = pass.chunk.bits()](int row) {
            return (bits[row] & ChangeBit::Type) == static_cast<quint32>(ChangeType::Log);
        };
        RowSet edits;
        if (anyOf(actions, [](const FilterPattern &p) { return p.matches("edit"); })) {
            edits = candidates;
            keepRows(pass, edits, [&](int row) { return !isLog(row); });
        }
        keepRows(pass, candidates, isLog);
        const StringTable &table = pass.chunk.logTable();
        keepByEntry(pass, table, pass.chunk.logs(), candidates, [&](int id) {
            const StringPair log = splitPair(table[id]);
            return anyOf(actions, [&](const FilterPattern &p) { return p.matches(log.second); })
                || std::ranges::any_of(
                    logs, [&](const FilterLog &l) { return matchesLog(l, log.first, log.second); });
        });
        candidates |= edits;
    }

    const std::vector<FilterPattern> actions;
    std::vector<FilterLog> logs;
};

struct CountryScan : ScanNode
{
    explicit CountryScan(const FilterTerm &term) : ScanNode(Cost::Table), patterns(patternsOf(term)) { }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        keepByEntry(pass, pass.chunk.placeTable(), pass.chunk.places(), candidates, [&](int id) {
            const StoredPlace place = id == 0 ? StoredPlace() : pass.chunk.place(id);
            return anyOf(
                patterns, [&](const auto &p) { return matchesCountry(p, place.countryCode, place.country); });
        });
    }

    const std::vector<FilterPattern> patterns;
};

struct AddressScan : ScanNode
{
    explicit AddressScan(const FilterTerm &term) : ScanNode(Cost::Table)
    {
        for (const FilterValue &value : term.values) {
            ranges.push_back(std::get<FilterAddresses>(value));
        }
    }
    void evaluate(const ScanPass &pass, RowSet &candidates) const override
    {
        keepRows(pass, candidates,
            [bits = pass.chunk.bits()](int row) { return userKind(bits[row]) == UserKind::Ip; });
        const StringTable &table = pass.chunk.userTable();
        keepByEntry(pass, table, pass.chunk.users(), candidates, [&](int id) {
            return std::ranges::any_of(
                ranges, [&](const FilterAddresses &range) { return matchesAddress(range, table[id]); });
        });
    }

    std::vector<FilterAddresses> ranges;
};

} // namespace

std::string textIn(const FilterPattern &pattern)
{
    if (pattern.kind == FilterPattern::Kind::Expression) {
        return requiredWord(pattern.pieces.front(), pattern.isCaseless);
    }
    return *std::ranges::max_element(pattern.pieces, {}, &std::string::size);
}

std::optional<WordSearch> wordOf(const FilterPattern &pattern)
{
    const std::string text = textIn(pattern);
    return text.empty() ? std::nullopt : std::optional<WordSearch>(text);
}

TablePattern::TablePattern(FilterPattern pattern) : m_pattern(std::move(pattern)), m_word(wordOf(m_pattern))
{
    if (m_pattern.kind == FilterPattern::Kind::Expression && !m_word) {
        if (const auto lines = asLinePattern(m_pattern.pieces.front())) {
            m_lines = Regex::compile(*lines, {.caseless = m_pattern.isCaseless, .multiline = true}).regex;
        }
    }
}

bool TablePattern::fits(std::string_view entry) const
{
    // The word is looked for faster than the entry is folded.
    if (m_word && m_word->find(entry) == WordSearch::NotFound
        && (m_word->isExactInAnyText() || !hasOddFold(entry))) {
        return false;
    }
    return m_pattern.matches(entry);
}

void TablePattern::findIn(const StringTable &table, std::vector<quint8> &fitting) const
{
    const int entries = static_cast<int>(fitting.size());
    if (!m_word) {
        findExpression(table, fitting);
        return;
    }
    const std::string_view arena = table.arena(entries);
    const quint32 *const offsets = table.offsets();
    const bool hitFits = m_pattern.kind == FilterPattern::Kind::Contains;
    const quint32 *entry = offsets;
    for (std::size_t at = m_word->find(arena); at != WordSearch::NotFound; at = m_word->find(arena, *entry)) {
        entry = std::upper_bound(entry, offsets + entries, static_cast<quint32>(at));
        const auto id = static_cast<std::size_t>(entry - offsets - 1);
        // A hit may begin in one name and end in the next: the name has the last word.
        fitting[id] |= quint8((hitFits && at + m_word->length() <= *entry)
            || m_pattern.matches(arena.substr(offsets[id], *entry - offsets[id])));
    }
    if (!m_word->isExactInAnyText() && hasOddFold(arena)) {
        for (int id = 0; id < entries; ++id) {
            if (hasOddFold(table[id])) {
                fitting[static_cast<std::size_t>(id)] |= quint8(fits(table[id]));
            }
        }
    }
}

// The names as lines of one text, if there is no line feed in them.
void TablePattern::findExpression(const StringTable &table, std::vector<quint8> &fitting) const
{
    const int entries = static_cast<int>(fitting.size());
    std::string names;
    std::vector<std::size_t> begins;
    if (m_lines && table.arena(entries).find('\n') == std::string_view::npos) {
        const quint64 given = m_lines->limitHits();
        for (int id = 0; id < entries; ++id) {
            begins.push_back(names.size());
            names.append(table[id]).push_back('\n');
        }
        auto begin = begins.begin();
        std::vector<quint8> found(fitting.size());
        for (auto match = m_lines->find(names); match && match->begin < names.size();) {
            begin = std::upper_bound(begin, begins.end(), match->begin);
            found[static_cast<std::size_t>(begin - begins.begin() - 1)] = 1;
            match = begin == begins.end() ? std::nullopt : m_lines->find(names, *begin);
        }
        if (m_lines->limitHits() == given) {
            std::ranges::transform(fitting, found, fitting.begin(), [](quint8 a, quint8 b) { return a | b; });
            return;
        }
    }
    for (int id = 0; id < entries; ++id) {
        fitting[static_cast<std::size_t>(id)] |= quint8(fits(table[id]));
    }
}

void keepUsers(const ScanPass &pass, const std::vector<TablePattern> &patterns, RowSet &candidates)
{
    const StringTable &table = pass.chunk.userTable();
    const quint16 *ids = pass.chunk.users();
    const int entries = table.size();
    int cost = 0;
    for (const TablePattern &pattern : patterns) {
        cost = std::max(cost, pattern.entryCost());
    }
    if (candidates.count() * cost < entries) {
        for (int row = candidates.next(pass.from); row < pass.to; row = candidates.next(row + 1)) {
            if (!std::ranges::any_of(
                    patterns, [&](const TablePattern &p) { return p.fits(table[ids[row]]); })) {
                candidates.remove(row);
            }
        }
        return;
    }
    std::vector<quint8> fitting(static_cast<std::size_t>(entries));
    for (const TablePattern &pattern : patterns) {
        pattern.findIn(table, fitting);
    }
    keepRows(pass, candidates, [&](int row) { return fitting[ids[row]] != 0; });
}

ScanNodePtr makeTableScan(const FilterTerm &term)
{
    switch (term.field) {
    case FilterField::User:
        return std::make_unique<const UserScan>(term);
    case FilterField::Wiki:
    case FilterField::Language:
    case FilterField::Project:
        return std::make_unique<const WikiScan>(term);
    case FilterField::Namespace:
        return std::make_unique<const NamespaceScan>(term);
    case FilterField::Action:
    case FilterField::Log:
        return std::make_unique<const LogScan>(term);
    case FilterField::Country:
        return std::make_unique<const CountryScan>(term);
    case FilterField::Ip:
        return std::make_unique<const AddressScan>(term);
    default:
        return nullptr;
    }
}

} // namespace WikiMon
