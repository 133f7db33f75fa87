// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/groupindex.h"

#include <vector>

namespace WikiMon {

// Any two numbers: a recording may say what it wants.
static quint64 distance(qint64 a, qint64 b)
{
    return a > b ? quint64(a) - quint64(b) : quint64(b) - quint64(a);
}

static ChangeGroup groupOfOne(const StoreChunk &chunk, int row)
{
    ChangeGroup group{1, {}, chunk.oldRevisions()[row], chunk.newRevisions()[row]};
    if (const qint32 size = chunk.sizeChanges()[row]; size != StoreChunk::NoSize) {
        group.sizeChange = size;
    }
    return group;
}

static void join(ChangeGroup &group, const ChangeGroup &newer)
{
    group.changes += newer.changes;
    group.newRevision = newer.newRevision;
    if (newer.sizeChange) {
        group.sizeChange = group.sizeChange.value_or(0) + *newer.sizeChange;
    }
}

bool GroupIndex::makeKey(const StoreChunk &chunk, int row)
{
    const quint32 bits = chunk.bits()[row];
    const std::string_view title = chunk.title(row);
    if (changeType(bits) == ChangeType::Log || (bits & ChangeBit::OddRow) != 0 || title.empty()
        || title.size() > MaxTitle) {
        return false;
    }
    m_key.assign(title);
    m_key += '\n'; // none in a title that is not odd
    m_key += chunk.wikiTable()[chunk.wikis()[row]];
    return true;
}

std::optional<qint64> GroupIndex::add(const StoreChunk &chunk, int row)
{
    show(chunk, row);
    if (!makeKey(chunk, row)) {
        return {};
    }
    const qint64 sequence = chunk.firstSequence() + row;
    const qint64 time = chunk.timestamps()[row];
    if (m_pages.size() >= m_forgetAt) {
        forgetPages(time);
    }
    const auto [found, isNew] = m_pages.try_emplace(m_key);
    Page &page = found->second;
    const ChangeGroup alone = groupOfOne(chunk, row);
    if (isNew || page.head < m_floor || distance(time, page.time) > quint64(Window)) {
        page = {sequence, time, alone};
        return {};
    }
    const qint64 former = page.head;
    page.head = sequence;
    page.time = time;
    join(page.group, alone);
    m_chunks.back().groups.insert_or_assign(row, page.group);
    return former;
}

void GroupIndex::show(const StoreChunk &chunk, int row)
{
    if (m_chunks.empty() || m_chunks.back().firstSequence != chunk.firstSequence()) {
        Q_ASSERT(m_chunks.empty() || m_chunks.back().firstSequence < chunk.firstSequence());
        m_chunks.push_back({chunk.firstSequence(), 0, 0, std::make_unique<RowSet>(), {}});
    }
    m_chunks.back().rows->insert(row);
    ++m_chunks.back().count;
}

// Twice the window, as changes don't come quite in the order of their times.
void GroupIndex::forgetPages(qint64 now)
{
    static constexpr std::size_t FewPages = 4096;
    std::erase_if(
        m_pages, [now](const auto &entry) { return distance(now, entry.second.time) > 2 * quint64(Window); });
    if (m_pages.size() >= MaxPages) {
        std::vector<qint64> heads;
        for (const auto &[key, page] : m_pages) {
            heads.push_back(page.head);
        }
        const auto middle = heads.begin() + static_cast<std::ptrdiff_t>(heads.size() / 2);
        std::ranges::nth_element(heads, middle);
        m_forgotten += static_cast<qint64>(std::erase_if(
            m_pages, [oldest = *middle](const auto &entry) { return entry.second.head < oldest; }));
    }
    m_forgetAt = std::clamp(2 * m_pages.size(), FewPages, MaxPages);
}

std::ptrdiff_t GroupIndex::chunkOf(qint64 sequence) const
{
    const auto behind = std::ranges::upper_bound(m_chunks, sequence, {}, &Chunk::firstSequence);
    return behind - m_chunks.begin() - 1;
}

// A removal changes the numbers of all chunks behind it: they are counted again when they are asked for.
void GroupIndex::countUp() const
{
    for (; m_counted < m_chunks.size(); ++m_counted) {
        const Chunk *former = m_counted > 0 ? &m_chunks[m_counted - 1] : nullptr;
        m_chunks[m_counted].before = former ? former->before + former->count : 0;
    }
}

void GroupIndex::remove(qint64 sequence)
{
    const auto index = static_cast<std::size_t>(chunkOf(sequence));
    Chunk &chunk = m_chunks[index];
    const int row = static_cast<int>(sequence - chunk.firstSequence);
    Q_ASSERT(chunk.rows->contains(row));
    chunk.rows->remove(row);
    chunk.groups.erase(row);
    --chunk.count;
    m_counted = std::min(m_counted, index + 1);
}

qint64 GroupIndex::dropBefore(qint64 sequence)
{
    const qint64 had = count();
    m_floor = std::max(m_floor, sequence);
    while (!m_chunks.empty() && m_chunks.front().firstSequence < m_floor) {
        Chunk &chunk = m_chunks.front();
        const qint64 gone = m_floor - chunk.firstSequence;
        if (gone < StoreChunk::MaxRows && chunk.rows->next(static_cast<int>(gone)) < StoreChunk::MaxRows) {
            *chunk.rows &= RowSet(static_cast<int>(gone), StoreChunk::MaxRows);
            chunk.count = chunk.rows->count();
            std::erase_if(chunk.groups, [gone](const auto &entry) { return entry.first < gone; });
            break;
        }
        m_chunks.pop_front();
    }
    m_counted = 0;
    return had - count();
}

qint64 GroupIndex::count() const
{
    countUp();
    return m_chunks.empty() ? 0 : m_chunks.back().before + m_chunks.back().count;
}

qint64 GroupIndex::sequenceAt(qint64 rank) const
{
    Q_ASSERT(rank >= 0 && rank < count());
    countUp();
    // The last chunk that begins at or before it: those before it with the same number are empty.
    auto chunk = std::ranges::upper_bound(m_chunks, rank, {}, &Chunk::before);
    --chunk;
    return chunk->firstSequence + chunk->rows->rowAt(static_cast<int>(rank - chunk->before));
}

qint64 GroupIndex::countBefore(qint64 sequence) const
{
    countUp();
    const std::ptrdiff_t index = chunkOf(sequence);
    if (index < 0) {
        return 0;
    }
    const Chunk &chunk = m_chunks[static_cast<std::size_t>(index)];
    const auto row = std::min<qint64>(sequence - chunk.firstSequence, StoreChunk::MaxRows);
    return chunk.before + chunk.rows->countBefore(static_cast<int>(row));
}

std::optional<qint64> GroupIndex::rankOf(qint64 sequence) const
{
    const std::ptrdiff_t index = chunkOf(sequence);
    if (index < 0) {
        return {};
    }
    const Chunk &chunk = m_chunks[static_cast<std::size_t>(index)];
    const qint64 row = sequence - chunk.firstSequence;
    return row < StoreChunk::MaxRows && chunk.rows->contains(static_cast<int>(row))
        ? std::optional(countBefore(sequence))
        : std::nullopt;
}

const ChangeGroup *GroupIndex::groupOf(qint64 head) const
{
    const std::ptrdiff_t index = chunkOf(head);
    if (index < 0) {
        return nullptr;
    }
    const Chunk &chunk = m_chunks[static_cast<std::size_t>(index)];
    const auto found = chunk.groups.find(
        static_cast<int>(std::min<qint64>(head - chunk.firstSequence, StoreChunk::MaxRows)));
    return found == chunk.groups.end() ? nullptr : &found->second;
}

} // namespace WikiMon
