// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/changebits.h"
#include "session/chunkmemory.h"
#include "session/stringtable.h"

#include <atomic>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace WikiMon {

// A place of the place table, decoded. The names are English and may be empty.
struct StoredPlace
{
    double latitude = 0; // WGS 84 degrees
    double longitude = 0;
    std::string_view city;
    std::string_view region;
    std::string_view country;
    std::string_view countryCode; // ISO 3166-1 alpha-2, or empty
    GeoPrecision precision = GeoPrecision::None;
};

// Up to MaxRows successive changes of the session as columns beside one text, with the strings that recur in
// tables. Nothing in it ever moves or changes, so that any thread may read the rows below a rowCount() that
// it has seen while the writer (ChunkWriter) appends more.
class StoreChunk
{
public:
    static constexpr int MaxRows = 16384; // some 3 MB, so that dropping a chunk is no great loss
    static constexpr qint32 NoSize = std::numeric_limits<qint32>::min(); // in sizeChanges(): unknown

    ~StoreChunk();
    Q_DISABLE_COPY_MOVE(StoreChunk)

    // Counts up from 0 over all chunks that the store ever had.
    [[nodiscard]] qint64 number() const { return m_number; }
    // The sequence number of row 0.
    [[nodiscard]] qint64 firstSequence() const { return m_firstSequence; }
    // Grows to MaxRows or less. What was written before a row is visible to who has seen it counted.
    [[nodiscard]] int rowCount() const { return m_rowCount.load(std::memory_order_acquire); }

    // The columns: element r is row r's.
    [[nodiscard]] const qint64 *timestamps() const { return m_timestamps; }
    [[nodiscard]] const qint64 *newRevisions() const { return m_newRevisions; }
    [[nodiscard]] const qint64 *oldRevisions() const { return m_oldRevisions; }
    [[nodiscard]] const qint32 *sizeChanges() const { return m_sizeChanges; }
    [[nodiscard]] const qint32 *namespaceIds() const { return m_namespaceIds; }
    [[nodiscard]] const quint32 *bits() const { return m_bits; } // see ChangeBit
    // Numbers of entries of the tables below.
    [[nodiscard]] const quint16 *users() const { return m_users; }
    [[nodiscard]] const quint16 *wikis() const { return m_wikis; }
    [[nodiscard]] const quint16 *logs() const { return m_logs; }
    [[nodiscard]] const quint16 *namespaceNames() const { return m_namespaceNames; }
    [[nodiscard]] const quint16 *places() const { return m_places; } // 0: no place

    [[nodiscard]] const StringTable &userTable() const { return m_userTable; }
    [[nodiscard]] const StringTable &wikiTable() const { return m_wikiTable; } // pairs: dbname, host
    [[nodiscard]] const StringTable &logTable() const { return m_logTable; } // pairs: type, action
    [[nodiscard]] const StringTable &namespaceTable() const { return m_namespaceTable; }
    // Its entries are no text: see place().
    [[nodiscard]] const StringTable &placeTable() const { return m_placeTable; }
    [[nodiscard]] StoredPlace place(int placeId) const;

    // The text of row r lies at [textOffsets()[r], textOffsets()[r + 1]) of text(): title, summary and log
    // target, each followed by a line feed and with none inside (see ChangeBit::OddRow).
    [[nodiscard]] const quint32 *textOffsets() const { return m_textOffsets; }
    // The text of the first rows rows. Precondition: rows <= a rowCount() that was seen.
    [[nodiscard]] std::string_view text(int rows) const { return {m_text, m_textOffsets[rows]}; }
    [[nodiscard]] std::string_view rowText(int row) const
    {
        return {m_text + m_textOffsets[row], m_textOffsets[row + 1] - m_textOffsets[row]};
    }
    [[nodiscard]] std::string_view title(int row) const;
    [[nodiscard]] std::string_view summary(int row) const;
    [[nodiscard]] std::string_view logTarget(int row) const;

    [[nodiscard]] std::string_view user(int row) const { return m_userTable[m_users[row]]; }
    [[nodiscard]] std::string_view dbname(int row) const
    {
        return splitPair(m_wikiTable[m_wikis[row]]).first;
    }
    [[nodiscard]] std::string_view host(int row) const { return splitPair(m_wikiTable[m_wikis[row]]).second; }
    [[nodiscard]] std::string_view logType(int row) const { return splitPair(m_logTable[m_logs[row]]).first; }
    [[nodiscard]] std::string_view logAction(int row) const
    {
        return splitPair(m_logTable[m_logs[row]]).second;
    }
    [[nodiscard]] std::string_view namespaceName(int row) const
    {
        return m_namespaceTable[m_namespaceNames[row]];
    }

    // The change as it came: equal to it, and with the same raw line. out's memory is used again.
    void fill(int row, RecentChange &out) const;

    // Bytes of memory that are taken, in whole pages. For the writer's thread.
    [[nodiscard]] qint64 memoryUsed() const;

private:
    friend class ChunkWriter;

    // Something that is rare of a row: at [offset, the next one's offset) of the aside text.
    struct Aside
    {
        quint32 row;
        quint32 offset;
    };

    // textCapacity: bytes, reserved and not taken until they are used.
    StoreChunk(qint64 number, qint64 firstSequence, std::size_t textCapacity);

    [[nodiscard]] std::string_view aside(int row) const;
    // All but the raw line.
    void fillFields(int row, RecentChange &out) const;
    void fillUrl(int row, RecentChange &out) const;
    void fillPlace(int row, RecentChange &out) const;
    void fillRawLine(int row, RecentChange &out) const;
    [[nodiscard]] const RecentChange *oddRow(int row) const;

    const qint64 m_number;
    const qint64 m_firstSequence;
    ChunkMemory m_memory;
    qint64 *const m_timestamps;
    qint64 *const m_newRevisions;
    qint64 *const m_oldRevisions;
    qint32 *const m_sizeChanges;
    qint32 *const m_namespaceIds;
    quint32 *const m_bits;
    quint32 *const m_textOffsets; // one more than rows
    quint16 *const m_users;
    quint16 *const m_wikis;
    quint16 *const m_logs;
    quint16 *const m_namespaceNames;
    quint16 *const m_places;
    StringTable m_userTable;
    StringTable m_wikiTable;
    StringTable m_logTable;
    StringTable m_namespaceTable;
    StringTable m_placeTable;
    Aside *const m_asides; // ascending by row; one more than there are
    char *const m_asideText;
    const std::size_t m_textCapacity;
    char *const m_text;
    std::atomic<int> m_asideCount = 0;
    std::atomic<int> m_rowCount = 0;
    // The writer's: readers find them through the aside text.
    std::vector<std::unique_ptr<const RecentChange>> m_oddRows;
    qint64 m_oddMemory = 0;
};

} // namespace WikiMon
