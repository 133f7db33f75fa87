// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/storechunk.h"

#include "session/chunklayout.h"
#include "session/placeentry.h"

namespace WikiMon {

namespace Layout = ChunkLayout;

StoreChunk::StoreChunk(qint64 number, qint64 firstSequence, std::size_t textCapacity)
    : m_number(number)
    , m_firstSequence(firstSequence)
    , m_memory(Layout::fixedBytes() + ChunkMemory::inPages(textCapacity))
    , m_timestamps(m_memory.take<qint64>(Layout::Rows).data())
    , m_newRevisions(m_memory.take<qint64>(Layout::Rows).data())
    , m_oldRevisions(m_memory.take<qint64>(Layout::Rows).data())
    , m_sizeChanges(m_memory.take<qint32>(Layout::Rows).data())
    , m_namespaceIds(m_memory.take<qint32>(Layout::Rows).data())
    , m_bits(m_memory.take<quint32>(Layout::Rows).data())
    , m_textOffsets(m_memory.take<quint32>(Layout::Rows + 1).data())
    , m_users(m_memory.take<quint16>(Layout::Rows).data())
    , m_wikis(m_memory.take<quint16>(Layout::Rows).data())
    , m_logs(m_memory.take<quint16>(Layout::Rows).data())
    , m_namespaceNames(m_memory.take<quint16>(Layout::Rows).data())
    , m_places(m_memory.take<quint16>(Layout::Rows).data())
    , m_userTable(m_memory.take<quint32>(Layout::TableOffsets), m_memory.take<char>(Layout::UserBytes))
    , m_wikiTable(m_memory.take<quint32>(Layout::TableOffsets), m_memory.take<char>(Layout::WikiBytes))
    , m_logTable(m_memory.take<quint32>(Layout::TableOffsets), m_memory.take<char>(Layout::LogBytes))
    , m_namespaceTable(
          m_memory.take<quint32>(Layout::TableOffsets), m_memory.take<char>(Layout::NamespaceBytes))
    , m_placeTable(m_memory.take<quint32>(Layout::TableOffsets), m_memory.take<char>(Layout::PlaceBytes))
    , m_asides(m_memory.take<Aside>(Layout::Rows + 1).data())
    , m_asideText(m_memory.take<char>(Layout::AsideBytes).data())
    , m_textCapacity(textCapacity)
    , m_text(m_memory.take<char>(textCapacity).data())
{
}

StoreChunk::~StoreChunk() = default;

StoredPlace StoreChunk::place(int placeId) const
{
    const std::string_view entry = m_placeTable[placeId];
    if (entry.empty()) {
        return {};
    }
    StoredPlace place = readPlaceEntry(entry);
    if (place.countryCode[0] == '\0') {
        place.countryCode = {};
    }
    return place;
}

std::string_view StoreChunk::title(int row) const
{
    const std::string_view text = rowText(row);
    return text.substr(0, text.find('\n'));
}

std::string_view StoreChunk::summary(int row) const
{
    const std::string_view text = rowText(row);
    const std::size_t begin = text.find('\n') + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
}

std::string_view StoreChunk::logTarget(int row) const
{
    const std::string_view text = rowText(row);
    const std::size_t begin = text.find('\n', text.find('\n') + 1) + 1;
    return text.substr(begin, text.size() - 1 - begin);
}

qint64 StoreChunk::memoryUsed() const
{
    const auto rows = static_cast<std::size_t>(m_rowCount.load(std::memory_order_relaxed));
    const auto asides = static_cast<std::size_t>(m_asideCount.load(std::memory_order_relaxed));
    std::size_t bytes = 3 * ChunkMemory::inPages(rows * sizeof(qint64));
    bytes += 3 * ChunkMemory::inPages(rows * sizeof(quint32));
    bytes += 5 * ChunkMemory::inPages(rows * sizeof(quint16));
    bytes += ChunkMemory::inPages((rows + 1) * sizeof(quint32));
    for (const StringTable *table :
        {&m_userTable, &m_wikiTable, &m_logTable, &m_namespaceTable, &m_placeTable}) {
        const int entries = table->size();
        bytes += ChunkMemory::inPages(static_cast<std::size_t>(entries + 1) * sizeof(quint32));
        bytes += ChunkMemory::inPages(table->arena(entries).size());
    }
    if (asides > 0) {
        bytes += ChunkMemory::inPages((asides + 1) * sizeof(Aside));
        bytes += ChunkMemory::inPages(m_asides[asides].offset);
    }
    bytes += ChunkMemory::inPages(m_textOffsets[rows]);
    return static_cast<qint64>(sizeof *this + bytes) + m_oddMemory;
}

} // namespace WikiMon
