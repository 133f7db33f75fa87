// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/toplistcounter.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace WikiMon {

class StoreChunk;
struct RecentChange;

// What a list of the most frequent ones is about.
enum class TopKind : quint8 { Pages, Users, Namespaces, Wikis, Tags, Countries };
inline constexpr int TopKindCount = 6;

struct TopEntry
{
    // The title, the user, the canonical English namespace (or its number where it has no name), the wiki's
    // dbname, the hashtag in lower case without its sign, or the country's two letters.
    std::string name;
    std::string wiki; // of pages and wikis: the dbname, or the host where there is none
    std::string host; // of pages and wikis
    qint64 count = 0; // changes

    friend bool operator==(const TopEntry &, const TopEntry &) = default;
};

// The most frequent pages, users, ... of any number of rows. A change counts once for each of its tags; log
// entries count for no page, as their titles name the log.
class TopList
{
public:
    static constexpr std::size_t MaxWikis = 4096; // with pages; four times as many as there are

    explicit TopList(TopKind kind) : m_kind(kind) { }

    [[nodiscard]] TopKind kind() const { return m_kind; }
    // rows: of the chunk, each below its rowCount().
    void add(const StoreChunk &chunk, std::span<const quint16> rows);
    // At most TopListCounter::MaxTop.
    [[nodiscard]] std::vector<TopEntry> top(int count) const;
    // By how much a count may be too low, and how many times went uncounted in all; see TopListCounter.
    [[nodiscard]] qint64 missedAtMost() const { return m_counter.missedAtMost(); }
    [[nodiscard]] qint64 forgotten() const { return m_counter.forgotten() + m_ofNoWiki; }
    void reserveMore() { m_counter.reserveMore(); }

private:
    static constexpr int NoWiki = -1;

    void addPages(const StoreChunk &chunk, std::span<const quint16> rows);
    void addNamespaces(const StoreChunk &chunk, std::span<const quint16> rows);
    void addTags(const StoreChunk &chunk, std::span<const quint16> rows);
    void addTagsOf(const RecentChange &change);
    [[nodiscard]] int wikiNumber(std::string_view pair);
    [[nodiscard]] TopEntry entryOf(const TopListCounter::Entry &counted) const;

    TopKind m_kind;
    TopListCounter m_counter;
    std::vector<std::string> m_wikis; // {dbname, host} pairs by number
    std::unordered_map<std::string, int> m_wikiNumbers;
    qint64 m_ofNoWiki = 0; // changes of pages on one wiki too many
};

} // namespace WikiMon
