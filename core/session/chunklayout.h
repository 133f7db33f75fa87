// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/storechunk.h"

// How a chunk's memory is shared out. All of it is reserved; what is not used is never taken, so that there
// is room in plenty. A chunk closes when one part is full.
namespace WikiMon::ChunkLayout {

inline constexpr std::size_t Rows = StoreChunk::MaxRows;
// Each row adds an entry to a table at most; the empty string is there before, and the end has an offset.
inline constexpr std::size_t TableOffsets = Rows + 2;
inline constexpr std::size_t UserBytes = 1 << 20; // 64 for each row, were all users different
inline constexpr std::size_t WikiBytes = 1 << 18; // a thousand wikis take 40 KiB
inline constexpr std::size_t LogBytes = 1 << 18;
inline constexpr std::size_t NamespaceBytes = 1 << 18;
inline constexpr std::size_t PlaceBytes = 1 << 20; // 64 for each row, were all places different
inline constexpr std::size_t AsideBytes = 1 << 22; // some 256 for each row
inline constexpr std::size_t TextBytes = 1 << 23; // 512 for each row; 1,530 are the most that IRC carries

// Everything but the text, with its share of whole pages.
[[nodiscard]] inline std::size_t fixedBytes()
{
    using Memory = ChunkMemory;
    std::size_t bytes = 3 * Memory::inPages(Rows * sizeof(qint64));
    bytes += 3 * Memory::inPages(Rows * sizeof(quint32));
    bytes += 5 * Memory::inPages(Rows * sizeof(quint16));
    bytes += Memory::inPages((Rows + 1) * sizeof(quint32));
    bytes += 5 * Memory::inPages(TableOffsets * sizeof(quint32));
    for (const std::size_t arena : {UserBytes, WikiBytes, LogBytes, NamespaceBytes, PlaceBytes, AsideBytes}) {
        bytes += Memory::inPages(arena);
    }
    constexpr std::size_t AsideEntry = 2 * sizeof(quint32);
    return bytes + Memory::inPages((Rows + 1) * AsideEntry);
}

} // namespace WikiMon::ChunkLayout
