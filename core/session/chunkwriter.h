// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/storesnapshot.h"
#include "session/stringinterner.h"

#include <string>

namespace WikiMon {

// Fills a StoreChunk while others read it. Lives as long as the chunk is the newest.
class ChunkWriter
{
public:
    // first: the change that will be appended first, for which there is room however long its texts are.
    ChunkWriter(qint64 number, qint64 firstSequence, const RecentChange &first);

    // Takes a copy; false where the chunk has no room for it.
    [[nodiscard]] bool append(const RecentChange &change);
    // Gives back what was reserved in vain. Nothing may be appended after it.
    void close();

    [[nodiscard]] StoreChunkPtr chunk() const { return m_chunk; }
    // Bytes, of the chunk and what is needed for writing.
    [[nodiscard]] qint64 memoryUsed() const;

private:
    [[nodiscard]] bool hasRoomFor(const RecentChange &change) const;
    void putText(int row, const RecentChange &change);
    [[nodiscard]] UrlForm urlFormOf(const RecentChange &change, std::string_view &rest);
    [[nodiscard]] RawForm rawFormOf(const RecentChange &change);
    void putSources(int row, const RecentChange &change);
    void putAside(int row, std::string_view first, std::string_view second);
    void putOddRow(int row, const RecentChange &change);

    std::shared_ptr<StoreChunk> m_chunk;
    StringInterner m_users;
    StringInterner m_wikis;
    StringInterner m_logs;
    StringInterner m_namespaces;
    StringInterner m_places;
    std::string m_entry; // these two are used again, so that nothing is allocated
    RecentChange m_back;
};

} // namespace WikiMon
