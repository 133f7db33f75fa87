// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/seenvalues.h"

#include "session/filtermatch.h"

#include <unordered_set>

namespace WikiMon {

namespace {

constexpr int ChunksLookedAt = 8; // some 130,000 changes
constexpr int RowsLookedAt = 20'000; // where each row's text has to be read

// Takes the values in, newest first, and keeps those that fit.
class Collector
{
public:
    Collector(const QString &prefix, int most)
        : m_prefix(foldedCase(prefix.normalized(QString::NormalizationForm_C).toStdString()))
        , m_most(most)
    {
    }

    void take(std::string_view value)
    {
        if (value.empty() || value.size() < m_prefix.size() / 2 || !m_seen.emplace(value).second) {
            return;
        }
        if (m_prefix.empty() || foldedCase(value).starts_with(m_prefix)) {
            m_found += QString::fromUtf8(value.data(), qsizetype(value.size()));
        }
    }
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_most; }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    const std::string m_prefix;
    const int m_most;
    std::unordered_set<std::string> m_seen;
    QStringList m_found;
};

const StringTable *tableOf(const StoreChunk &chunk, FilterField field)
{
    switch (field) {
    case FilterField::User:
        return &chunk.userTable();
    case FilterField::Wiki:
        return &chunk.wikiTable();
    case FilterField::Namespace:
        return &chunk.namespaceTable();
    case FilterField::Log:
        return &chunk.logTable();
    default:
        return nullptr;
    }
}

// Of a pair the first part: the dbname, the log's type.
void takeTable(const StringTable &table, Collector &collector)
{
    for (int id = table.size() - 1; id > 0 && !collector.isFull(); --id) {
        collector.take(splitPair(table[id]).first);
    }
}

void takeRow(const StoreChunk &chunk, int row, FilterField field, RecentChange &change, Collector &collector)
{
    const quint32 bits = chunk.bits()[row];
    if (field == FilterField::Title) {
        collector.take(chunk.title(row));
    } else if (field == FilterField::Tag && (bits & ChangeBit::HasHashtags) != 0) {
        chunk.fill(row, change);
        for (const TextRange tag : change.hashtags) {
            collector.take(change.view(tag));
        }
    } else if (field == FilterField::Mention && (bits & ChangeBit::HasMentions) != 0) {
        chunk.fill(row, change);
        for (const TextRange mention : change.mentions) {
            collector.take(change.view(mention));
        }
    } else if (field == FilterField::Country && (bits & ChangeBit::Located) != 0) {
        chunk.fill(row, change);
        collector.take({change.location.countryCode, change.location.countryCode[0] == 0 ? 0u : 2u});
    }
}

} // namespace

QStringList seenValues(const StoreSnapshot &session, FilterField field, const QString &prefix, int most)
{
    Collector collector(prefix, most);
    RecentChange change;
    int rowsLeft = RowsLookedAt;
    const int last = std::max(0, session.chunkCount() - ChunksLookedAt);
    for (int index = session.chunkCount() - 1; index >= last && !collector.isFull(); --index) {
        const StoreChunk &chunk = session.chunk(index);
        if (const StringTable *table = tableOf(chunk, field)) {
            takeTable(*table, collector);
            continue;
        }
        for (int row = session.rowCount(index) - 1; row >= 0 && rowsLeft > 0 && !collector.isFull(); --row) {
            --rowsLeft;
            takeRow(chunk, row, field, change, collector);
        }
    }
    return collector.found();
}

} // namespace WikiMon
