// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/rowset.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace WikiMon {

// Two or more changes of one page that followed one another.
struct ChangeGroup
{
    qint64 changes = 0;
    std::optional<qint64> sizeChange; // bytes, of those whose size is known together
    qint64 oldRevision = -1; // before the oldest of them, or -1
    qint64 newRevision = -1; // of the newest of them, or -1
};

// Groups the edits and new pages of a page: those that follow one another within the window are one group,
// which stands where its newest change is, its head. Log entries, and the rare rows whose columns don't say
// all, stand for themselves. Changes come in at the newest end and go at the oldest. A bit a change besides
// the groups; looking up takes O(log chunks + rows of a chunk / 64). What a group has counted it keeps when
// the store drops its oldest changes. For one thread.
class GroupIndex
{
public:
    // From one change to the next, milliseconds. Long enough for a page being worked on.
    static constexpr qint64 Window = 30 * 60 * 1000;
    // All wikis together change some 50,000 pages in the window. If more are open those longest without a
    // change are forgotten: their next change begins a group.
    static constexpr std::size_t MaxPages = 1 << 17;
    // Bytes; MediaWiki's titles have 255 at most.
    static constexpr std::size_t MaxTitle = 1024;

    // Shows the change, as a group of its own or as the head of one. Returns the former head, which is to be
    // removed: by the caller, as views must be told. Precondition: it came after all that are here.
    std::optional<qint64> add(const StoreChunk &chunk, int row);
    // Precondition: it is shown.
    void remove(qint64 sequence);
    // The changes before this one are gone. Returns how many of them were shown.
    qint64 dropBefore(qint64 sequence);

    [[nodiscard]] qint64 count() const;
    // Precondition: 0 <= rank < count(); the oldest is 0.
    [[nodiscard]] qint64 sequenceAt(qint64 rank) const;
    // How many that are shown came before this one.
    [[nodiscard]] qint64 countBefore(qint64 sequence) const;
    // The place of a change that is shown.
    [[nodiscard]] std::optional<qint64> rankOf(qint64 sequence) const;
    // The group of a head; null for a change that stands alone.
    [[nodiscard]] const ChangeGroup *groupOf(qint64 head) const;

    // Pages whose changes may still go on, and those forgotten because there were too many.
    [[nodiscard]] std::size_t openPages() const { return m_pages.size(); }
    [[nodiscard]] qint64 forgottenPages() const { return m_forgotten; }

private:
    struct Chunk
    {
        qint64 firstSequence = 0;
        qint64 before = 0; // shown in the chunks before it
        int count = 0;
        std::unique_ptr<RowSet> rows;
        std::unordered_map<int, ChangeGroup> groups; // by the head's row
    };
    struct Page
    {
        qint64 head = 0;
        qint64 time = 0; // of the head
        ChangeGroup group;
    };
    // The index of the chunk that may hold it, or -1.
    [[nodiscard]] std::ptrdiff_t chunkOf(qint64 sequence) const;
    void show(const StoreChunk &chunk, int row);
    [[nodiscard]] bool makeKey(const StoreChunk &chunk, int row);
    void forgetPages(qint64 now);
    void countUp() const;

    mutable std::deque<Chunk> m_chunks; // oldest first
    mutable std::size_t m_counted = 0; // chunks whose numbers before are right
    std::unordered_map<std::string, Page> m_pages; // by wiki and title
    std::size_t m_forgetAt = 0;
    qint64 m_forgotten = 0;
    qint64 m_floor = 0; // what is below was dropped
    std::string m_key; // its memory is used again
};

} // namespace WikiMon
