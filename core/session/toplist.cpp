// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/toplist.h"

#include "feed/comment.h"
#include "session/storechunk.h"

#include <QString>

#include <algorithm>
#include <array>

namespace WikiMon {

// Counts rows by a number each, of a table with so many entries, and hands on the numbers that came with
// their counts. A few rows are handed on one by one, as clearing the counts would cost more.
template <typename Use>
static void countByNumber(const quint16 *numbers, int tableSize, std::span<const quint16> rows, Use use)
{
    if (rows.size() < static_cast<std::size_t>(tableSize) / 8) {
        for (const quint16 row : rows) {
            use(numbers[row], 1U);
        }
        return;
    }
    std::vector<quint32> counts(static_cast<std::size_t>(tableSize));
    for (const quint16 row : rows) {
        ++counts[numbers[row]];
    }
    for (int number = 0; number < tableSize; ++number) {
        if (const quint32 count = counts[static_cast<std::size_t>(number)]; count > 0) {
            use(static_cast<quint16>(number), count);
        }
    }
}

void TopList::add(const StoreChunk &chunk, std::span<const quint16> rows)
{
    const auto countTable = [&](const quint16 *numbers, const StringTable &table) {
        countByNumber(numbers, table.size(), rows, [&](quint16 number, quint32 count) {
            if (const std::string_view name = table[number]; !name.empty()) {
                m_counter.add(name, count);
            }
        });
    };
    switch (m_kind) {
    case TopKind::Pages:
        addPages(chunk, rows);
        break;
    case TopKind::Users:
        countTable(chunk.users(), chunk.userTable());
        break;
    case TopKind::Wikis:
        countTable(chunk.wikis(), chunk.wikiTable());
        break;
    case TopKind::Namespaces:
        addNamespaces(chunk, rows);
        break;
    case TopKind::Tags:
        addTags(chunk, rows);
        break;
    case TopKind::Countries:
        countByNumber(chunk.places(), chunk.placeTable().size(), rows, [&](quint16 number, quint32 count) {
            const std::string_view code = number == 0 ? std::string_view() : chunk.place(number).countryCode;
            if (code.size() == 2 && code[0] != '\0') {
                m_counter.add(code, count);
            }
        });
        break;
    }
}

// NoWiki for one too many.
int TopList::wikiNumber(std::string_view pair)
{
    const auto found = m_wikiNumbers.find(std::string(pair));
    if (found != m_wikiNumbers.end()) {
        return found->second;
    }
    if (m_wikis.size() >= MaxWikis) {
        return NoWiki;
    }
    const int number = static_cast<int>(m_wikis.size());
    m_wikis.emplace_back(pair);
    m_wikiNumbers.emplace(pair, number);
    return number;
}

// A page's key is its wiki's number in two bytes, then the title. The memory of the strings ahead is asked
// for while others are counted: at millions of pages nothing of them is in the processor's caches.
void TopList::addPages(const StoreChunk &chunk, std::span<const quint16> rows)
{
    static constexpr std::size_t Ahead = 16;
    struct Waiting
    {
        std::string key;
        quint32 hash = 0;
    };
    std::array<Waiting, Ahead> waiting;
    static constexpr int Unknown = -2;
    std::vector<int> numbers(static_cast<std::size_t>(chunk.wikiTable().size()), Unknown);
    std::size_t count = 0;
    const auto countNext = [&](Waiting &next) { m_counter.add(next.key, next.hash, 1); };
    for (const quint16 row : rows) {
        if (changeType(chunk.bits()[row]) == ChangeType::Log) {
            continue;
        }
        int &number = numbers[chunk.wikis()[row]];
        if (number == Unknown) {
            number = wikiNumber(chunk.wikiTable()[chunk.wikis()[row]]);
        }
        if (number == NoWiki) {
            ++m_ofNoWiki;
            continue;
        }
        Waiting &place = waiting[count % Ahead];
        if (count >= Ahead) {
            countNext(place);
        }
        place.key = {static_cast<char>(number & 0xff), static_cast<char>(number >> 8)};
        place.key.append(chunk.title(row));
        place.hash = TopListCounter::hashOf(place.key);
        m_counter.prefetch(place.hash);
        ++count;
    }
    for (std::size_t i = 0; i < std::min(count, Ahead); ++i) {
        countNext(waiting[i]);
    }
}

void TopList::addNamespaces(const StoreChunk &chunk, std::span<const quint16> rows)
{
    const StringTable &table = chunk.namespaceTable();
    countByNumber(chunk.namespaceNames(), table.size(), rows, [&](quint16 number, quint32 count) {
        if (!table[number].empty()) {
            m_counter.add(table[number], count);
        }
    });
    for (const quint16 row : rows) {
        const qint32 id = chunk.namespaceIds()[row];
        if (table[chunk.namespaceNames()[row]].empty() && id != RecentChange::UnknownNamespace) {
            m_counter.add(std::to_string(id));
        }
    }
}

static std::string folded(std::string_view tag)
{
    return QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size())).toCaseFolded().toStdString();
}

void TopList::addTagsOf(const RecentChange &change)
{
    std::vector<std::string> tags;
    for (const TextRange &tag : change.hashtags) {
        tags.push_back(folded(change.view(tag)));
    }
    std::ranges::sort(tags);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    for (const std::string &tag : tags) {
        m_counter.add(tag);
    }
}

void TopList::addTags(const StoreChunk &chunk, std::span<const quint16> rows)
{
    RecentChange change;
    for (const quint16 row : rows) {
        const quint32 bits = chunk.bits()[row];
        if ((bits & ChangeBit::HasHashtags) == 0) {
            continue;
        }
        if ((bits & ChangeBit::OddRow) != 0) {
            chunk.fill(row, change);
        } else {
            change.clear();
            change.summary = change.append(chunk.summary(row));
            takeCommentApart(change);
        }
        addTagsOf(change);
    }
}

TopEntry TopList::entryOf(const TopListCounter::Entry &counted) const
{
    TopEntry entry;
    entry.count = counted.count;
    std::string_view pair;
    if (m_kind == TopKind::Pages) {
        const auto low = static_cast<unsigned char>(counted.key[0]);
        const auto high = static_cast<unsigned char>(counted.key[1]);
        pair = m_wikis[low + std::size_t(high) * 256];
        entry.name = counted.key.substr(2);
    } else if (m_kind == TopKind::Wikis) {
        pair = counted.key;
    } else {
        entry.name = counted.key;
        return entry;
    }
    const StringPair wiki = splitPair(pair);
    entry.wiki = wiki.first.empty() ? wiki.second : wiki.first;
    entry.host = wiki.second;
    if (m_kind == TopKind::Wikis) {
        entry.name = entry.wiki;
    }
    return entry;
}

std::vector<TopEntry> TopList::top(int count) const
{
    std::vector<TopEntry> entries;
    for (const TopListCounter::Entry &counted : m_counter.top(count)) {
        entries.push_back(entryOf(counted));
    }
    return entries;
}

} // namespace WikiMon
