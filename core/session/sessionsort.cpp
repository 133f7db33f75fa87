// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionsort.h"

#include "text/foldtable.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <string>
#include <thread>
#include <utility>

namespace WikiMon {

namespace {

constexpr quint64 NoValue = std::numeric_limits<quint64>::max();
constexpr std::size_t RowsForTwoThreads = 50'000;
constexpr std::size_t KeyBytes = 7; // of a text that fit into a key, beside their number

struct Entry
{
    quint64 key;
    quint32 row;
};

bool isText(SortKey key)
{
    return key == SortKey::Wiki || key == SortKey::Title || key == SortKey::User || key == SortKey::Summary
        || key == SortKey::Namespace;
}

std::string_view textOf(const StoreChunk &chunk, int row, SortKey key)
{
    switch (key) {
    case SortKey::Wiki:
        return chunk.host(row).empty() ? chunk.dbname(row) : chunk.host(row);
    case SortKey::Title:
        return chunk.title(row);
    case SortKey::User:
        return chunk.user(row);
    case SortKey::Summary:
        return chunk.summary(row);
    case SortKey::Namespace:
        return chunk.namespaceName(row);
    default:
        return {};
    }
}

// Some bytes of the folded text, from the byte skip on, as a number that compares as they do; its last byte
// tells how many there are, so that a text comes before those that go on.
quint64 keyOf(std::string_view text, std::size_t skip)
{
    quint64 key = 0;
    std::size_t position = 0;
    const auto take = [&](char byte) {
        if (position >= skip && position < skip + KeyBytes) {
            key = key << 8 | static_cast<unsigned char>(byte);
        }
        ++position;
    };
    std::string character;
    for (std::size_t at = 0; at < text.size() && position <= skip + KeyBytes;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            take(static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte));
            ++at;
            continue;
        }
        const std::size_t length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        character.clear();
        for (const char32_t folded : foldCase(text.substr(at, length))) {
            appendUtf8(folded, character);
        }
        std::ranges::for_each(character, take);
        at += length;
    }
    if (position <= skip) {
        return 0; // at the text's end
    }
    const std::size_t left = position - skip;
    const std::size_t taken = std::min<std::size_t>(left, KeyBytes);
    return key << (8 * (KeyBytes - taken + 1)) | std::min<quint64>(left, KeyBytes + 1);
}

bool goesOn(quint64 key)
{
    return (key & 0xFF) == KeyBytes + 1;
}

quint64 biased(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64(1) << 63);
}

quint64 numberOf(const StoreChunk &chunk, int row, SortKey key)
{
    switch (key) {
    case SortKey::Time:
        return biased(chunk.timestamps()[row]);
    case SortKey::Size:
        return chunk.sizeChanges()[row] == StoreChunk::NoSize ? NoValue : biased(chunk.sizeChanges()[row]);
    case SortKey::Flags: {
        // Log entries, then what needs eyes first, as the letters stand.
        const quint32 bits = chunk.bits()[row];
        const bool isLog = changeType(bits) == ChangeType::Log;
        return (isLog ? 16u : 32u) - ((bits & ChangeBit::Unpatrolled) != 0 ? 8u : 0u)
            - ((bits & ChangeBit::New) != 0 ? 4u : 0u) - ((bits & ChangeBit::Minor) != 0 ? 2u : 0u)
            - ((bits & ChangeBit::Bot) != 0 ? 1u : 0u);
    }
    default:
        return NoValue;
    }
}

bool comesBefore(const Entry &a, const Entry &b)
{
    return a.key != b.key ? a.key < b.key : a.row > b.row;
}

// By the bytes of the keys, the least first, leaving out those that all share: numbers have few others. What
// is equal stays as it stands.
void sortByKey(std::vector<Entry> &entries)
{
    static constexpr std::size_t Bytes = sizeof(quint64);
    const auto byteOf
        = [](const Entry &entry, std::size_t byte) { return std::size_t(entry.key >> (8 * byte) & 0xFF); };
    std::array<std::array<std::size_t, 256>, Bytes> places{};
    for (const Entry &entry : entries) {
        for (std::size_t byte = 0; byte < Bytes; ++byte) {
            ++places[byte][byteOf(entry, byte)];
        }
    }
    std::vector<Entry> other(entries.size());
    for (std::size_t byte = 0; byte < Bytes && !entries.empty(); ++byte) {
        if (places[byte][byteOf(entries.front(), byte)] == entries.size()) {
            continue;
        }
        std::size_t next = 0;
        for (std::size_t &place : places[byte]) {
            const std::size_t count = std::exchange(place, next);
            next += count;
        }
        for (const Entry &entry : entries) {
            other[places[byte][byteOf(entry, byte)]++] = entry;
        }
        entries.swap(other);
    }
}

// Sorts the texts of a session whose first keys are in order already.
class TextSorter
{
public:
    TextSorter(
        const StoreSnapshot &session, SortKey key, bool isDescending, const std::atomic<bool> &cancelled)
        : m_session(session)
        , m_key(key)
        , m_isDescending(isDescending)
        , m_cancelled(cancelled)
    {
    }

    [[nodiscard]] quint64 keyAt(const StoreChunk &chunk, int row, std::size_t skip) const
    {
        const std::string_view text = textOf(chunk, row, m_key);
        return text.empty() ? NoValue : turned(keyOf(text, skip));
    }

    // Those whose keys are equal are told apart by what follows, again and again. skip: how much of the texts
    // is equal where the keys are.
    void sortAlike(std::span<Entry> entries, std::size_t skip) const
    {
        for (std::size_t from = 0; from < entries.size() && !m_cancelled;) {
            const quint64 key = entries[from].key;
            std::size_t to = from + 1;
            while (to < entries.size() && entries[to].key == key) {
                ++to;
            }
            if (to - from > 1 && key != NoValue && goesOn(turned(key))) {
                const auto alike = entries.subspan(from, to - from);
                for (Entry &entry : alike) {
                    const StorePlace place = m_session.placeOf(m_session.first() + entry.row);
                    entry.key = keyAt(m_session.chunk(place.chunk), place.row, skip);
                }
                std::ranges::sort(alike, comesBefore);
                sortAlike(alike, skip + KeyBytes);
            }
            from = to;
        }
    }

private:
    // Its own inverse.
    [[nodiscard]] quint64 turned(quint64 key) const { return m_isDescending ? NoValue - 1 - key : key; }

    const StoreSnapshot &m_session;
    const SortKey m_key;
    const bool m_isDescending;
    const std::atomic<bool> &m_cancelled;
};

// In two parts side by side if that is worth a thread, neither of which has equal keys of the other.
void sortTexts(std::span<Entry> entries, const TextSorter &sorter)
{
    std::size_t middle = entries.size() < RowsForTwoThreads ? 0 : entries.size() / 2;
    while (middle > 0 && middle < entries.size() && entries[middle].key == entries[middle - 1].key) {
        ++middle;
    }
    const std::jthread half([&] { sorter.sortAlike(entries.first(middle), KeyBytes); });
    sorter.sortAlike(entries.subspan(middle), KeyBytes);
}

std::vector<Entry> entriesOf(const StoreSnapshot &session, std::vector<quint32> rows, SortKey key,
    bool isDescending, const TextSorter &texts, const std::atomic<bool> &cancelled)
{
    if (!std::ranges::is_sorted(rows)) {
        std::ranges::sort(rows); // to walk through the chunks
    }
    std::vector<Entry> entries;
    entries.reserve(rows.size());
    auto next = rows.begin();
    qint64 first = session.first();
    for (int index = 0; index < session.chunkCount() && next != rows.end() && !cancelled; ++index) {
        const StoreChunk &chunk = session.chunk(index);
        const int count = session.rowCount(index);
        const qint64 base = first - session.first();
        for (; next != rows.end() && *next < base + count; ++next) {
            const auto row = static_cast<int>(*next - base);
            if (isText(key)) {
                entries.push_back({texts.keyAt(chunk, row, 0), *next});
            } else {
                const quint64 value = numberOf(chunk, row, key);
                entries.push_back({isDescending && value != NoValue ? NoValue - 1 - value : value, *next});
            }
        }
        first += count;
    }
    std::ranges::reverse(entries); // what is equal stands newest first
    return entries;
}

} // namespace

std::vector<quint32> sortSession(const StoreSnapshot &session, std::vector<quint32> rows, SortKey key,
    SortDirection direction, const std::atomic<bool> &cancelled)
{
    const bool isDescending = direction == SortDirection::Descending;
    const TextSorter texts(session, key, isDescending, cancelled);
    std::vector<Entry> entries = entriesOf(session, std::move(rows), key, isDescending, texts, cancelled);
    if (!cancelled) {
        sortByKey(entries);
    }
    if (isText(key) && !cancelled) {
        sortTexts(entries, texts);
    }
    std::vector<quint32> sorted;
    if (!cancelled) {
        sorted.resize(entries.size());
        std::ranges::transform(entries, sorted.begin(), &Entry::row);
    }
    return sorted;
}

} // namespace WikiMon
