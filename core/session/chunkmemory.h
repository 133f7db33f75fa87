// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace WikiMon {

// Memory of zeros that is taken from the system page by page as it is first written to: what is reserved and
// never used costs address space alone. Parts are handed out one behind the other, each on its own pages.
class ChunkMemory
{
public:
    explicit ChunkMemory(std::size_t bytes);
    ~ChunkMemory();
    Q_DISABLE_COPY_MOVE(ChunkMemory)

    template <typename T>
    [[nodiscard]] std::span<T> take(std::size_t count)
    {
        return {reinterpret_cast<T *>(takeBytes(count * sizeof(T))), count};
    }
    // Gives the address space from the given place in the last part on back: it is never touched again.
    void trim(const char *unusedFrom);

    // What a part of this size takes, in bytes: whole pages.
    [[nodiscard]] static std::size_t inPages(std::size_t bytes);

private:
    std::byte *takeBytes(std::size_t bytes);

    std::size_t m_size;
    std::byte *m_begin;
    std::size_t m_taken = 0;
};

} // namespace WikiMon
