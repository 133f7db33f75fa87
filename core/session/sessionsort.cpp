// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionsort.h"

#include "base/utf8.h"
#include "text/foldtable.h"

#include <algorithm>
#include <limits>
#include <string>
#include <thread>

namespace WikiMon {

namespace {

constexpr quint64 NoValue = std::numeric_limits<quint64>::max();
constexpr std::size_t RowsForTwoThreads = 50'000;
constexpr int PrefixBytes = 8; // of a text that fit into a key

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

// The first bytes of the folded text as a number that compares as they do.
quint64 prefixOf(std::string_view text)
{
    std::array<char, PrefixBytes + 4> folded{};
    std::size_t length = 0;
    std::string character;
    for (std::size_t at = 0; at < text.size() && length < PrefixBytes;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            folded[length++] = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            ++at;
            continue;
        }
        const std::size_t bytes = std::min<std::size_t>(byte < 0xE0 ? 2
                : byte < 0xF0                                       ? 3
                                                                    : 4,
            text.size() - at);
        character.clear();
        for (const char32_t folding : foldCase(text.substr(at, bytes))) {
            appendUtf8(folding, character);
        }
        for (std::size_t i = 0; i < character.size() && length < folded.size(); ++i) {
            folded[length++] = character[i];
        }
        at += bytes;
    }
    quint64 key = 0;
    for (int i = 0; i < PrefixBytes; ++i) {
        key = key << 8 | static_cast<unsigned char>(folded[static_cast<std::size_t>(i)]);
    }
    return key;
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
        return (isLog ? 0u : 16u) - ((bits & ChangeBit::Unpatrolled) != 0 ? 8u : 0u)
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

// Sorts by the keys, in two halves side by side if that is worth a thread.
void sortByKey(std::vector<Entry> &entries)
{
    if (entries.size() < RowsForTwoThreads) {
        std::ranges::sort(entries, comesBefore);
        return;
    }
    const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    {
        const std::jthread half([&] { std::sort(entries.begin(), middle, comesBefore); });
        std::sort(middle, entries.end(), comesBefore);
    }
    std::inplace_merge(entries.begin(), middle, entries.end(), comesBefore);
}

// Texts that begin alike are compared whole.
void sortAlike(std::span<Entry> alike, const StoreSnapshot &session, SortKey key, bool isDescending)
{
    struct Whole
    {
        std::u32string text;
        Entry entry;
    };
    std::vector<Whole> wholes;
    wholes.reserve(alike.size());
    for (const Entry &entry : alike) {
        const StorePlace place = session.placeOf(session.first() + entry.row);
        wholes.push_back({foldCase(textOf(session.chunk(place.chunk), place.row, key)), entry});
    }
    std::ranges::sort(wholes, [isDescending](const Whole &a, const Whole &b) {
        const int order = a.text.compare(b.text);
        return order == 0 ? a.entry.row > b.entry.row : isDescending ? order > 0 : order < 0;
    });
    std::ranges::transform(wholes, alike.begin(), &Whole::entry);
}

std::vector<Entry> entriesOf(const StoreSnapshot &session, std::vector<quint32> rows, SortKey key,
    bool isDescending, const std::atomic<bool> &cancelled)
{
    std::ranges::sort(rows); // to walk through the chunks
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
            quint64 value = NoValue;
            if (isText(key)) {
                const std::string_view text = textOf(chunk, row, key);
                value = text.empty() ? NoValue : prefixOf(text);
            } else {
                value = numberOf(chunk, row, key);
            }
            entries.push_back({isDescending && value != NoValue ? NoValue - 1 - value : value, *next});
        }
        first += count;
    }
    return entries;
}

} // namespace

std::vector<quint32> sortSession(const StoreSnapshot &session, std::vector<quint32> rows, SortKey key,
    SortDirection direction, const std::atomic<bool> &cancelled)
{
    const bool isDescending = direction == SortDirection::Descending;
    std::vector<Entry> entries = entriesOf(session, std::move(rows), key, isDescending, cancelled);
    if (!cancelled) {
        sortByKey(entries);
    }
    if (isText(key)) {
        for (std::size_t from = 0; from < entries.size() && !cancelled;) {
            std::size_t to = from + 1;
            while (to < entries.size() && entries[to].key == entries[from].key) {
                ++to;
            }
            if (to - from > 1 && entries[from].key != NoValue) {
                sortAlike(std::span(entries).subspan(from, to - from), session, key, isDescending);
            }
            from = to;
        }
    }
    std::vector<quint32> sorted;
    if (!cancelled) {
        sorted.resize(entries.size());
        std::ranges::transform(entries, sorted.begin(), &Entry::row);
    }
    return sorted;
}

} // namespace WikiMon
