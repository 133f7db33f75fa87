// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace WikiMon {

// Counts how often each of many strings comes, in bounded memory, and always knows the most frequent ones.
// Exact until there are more different strings than it may keep; then the rarest half is forgotten, and
// missedAtMost() says by how much a count may be too low since then.
class TopListCounter
{
public:
    // Different strings that are kept. A busy day of all wikis has some million pages; with their names they
    // take less than 80 MB, a small part of what the session with so many takes itself.
    static constexpr quint32 MaxKeys = quint32(1) << 20;
    static constexpr std::size_t MaxKeyBytes
        = 4096; // no wiki allows longer names; longer ones are not listed
    static constexpr std::size_t MaxBytes = std::size_t(96) << 20; // of all names, should they all be long
    static constexpr int MaxTop = 100;

    explicit TopListCounter(quint32 maxKeys = MaxKeys);

    // Asks for the memory that add() will read, some strings ahead of it.
    [[nodiscard]] static quint32 hashOf(std::string_view key);
    void prefetch(quint32 hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }
    void add(std::string_view key, quint32 times = 1) { add(key, hashOf(key), times); }
    void add(std::string_view key, quint32 hash, quint32 times);
    // Makes room for as many strings again as there are, so that counting on does not stop to grow.
    void reserveMore();

    struct Entry
    {
        std::string_view key; // valid until the next change
        quint32 count = 0;
    };
    // The most frequent strings, at most MaxTop; equally frequent ones in the order of their bytes.
    [[nodiscard]] std::vector<Entry> top(int count) const;

    [[nodiscard]] quint32 keyCount() const { return m_keyCount; }
    [[nodiscard]] qint64 missedAtMost() const { return m_missedAtMost; }
    // Times that were counted for strings which were forgotten, or that were too long to be listed.
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }
    [[nodiscard]] std::size_t memoryUsed() const; // bytes

private:
    static constexpr quint32 PageBits = 18;
    static constexpr quint32 PageSize = quint32(1) << PageBits;

    struct Slot
    {
        quint32 hash = 0;
        quint32 record = 0; // 0: empty
    };
    struct Record // its bytes follow
    {
        quint32 count = 0;
        quint32 size : 31 = 0;
        quint32 isCandidate : 1 = 0;
    };

    [[nodiscard]] Record &record(quint32 at) const;
    [[nodiscard]] std::string_view keyOf(quint32 at) const;
    [[nodiscard]] quint32 findOrInsert(std::string_view key, quint32 hash);
    [[nodiscard]] quint32 makeRecord(std::string_view key);
    [[nodiscard]] bool isBefore(quint32 a, quint32 b) const;
    void consider(quint32 at);
    void trimCandidates();
    void resizeSlots(std::size_t count);
    void forgetRarest();

    std::vector<std::unique_ptr<char[]>> m_pages; // records never move
    std::vector<Slot> m_slots; // a power of two, open addressing
    std::vector<quint32> m_candidates; // records among which the top ones are
    quint32 m_mask;
    quint32 m_maxKeys;
    quint32 m_keyCount = 0;
    quint32 m_pageUsed = PageSize;
    quint32 m_threshold = 0; // what has counted less is not among the top ones
    qint64 m_missedAtMost = 0;
    qint64 m_forgotten = 0;
};

} // namespace WikiMon
