// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/chunkmemory.h"

#include <sys/mman.h>
#include <unistd.h>

namespace WikiMon {

static std::size_t pageSize()
{
    static const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return size;
}

std::size_t ChunkMemory::inPages(std::size_t bytes)
{
    return (bytes + pageSize() - 1) / pageSize() * pageSize();
}

ChunkMemory::ChunkMemory(std::size_t bytes) : m_size(inPages(bytes))
{
    void *memory
        = mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) {
        qBadAlloc();
    }
    // A huge page would take two megabytes where a few hundred bytes are written. Not all kernels have them.
    static_cast<void>(madvise(memory, m_size, MADV_NOHUGEPAGE));
    m_begin = static_cast<std::byte *>(memory);
}

ChunkMemory::~ChunkMemory()
{
    munmap(m_begin, m_size);
}

std::byte *ChunkMemory::takeBytes(std::size_t bytes)
{
    Q_ASSERT(m_taken + inPages(bytes) <= m_size);
    std::byte *const part = m_begin + m_taken;
    m_taken += inPages(bytes);
    return part;
}

void ChunkMemory::trim(const char *unusedFrom)
{
    const auto used = static_cast<std::size_t>(reinterpret_cast<const std::byte *>(unusedFrom) - m_begin);
    const std::size_t kept = inPages(used);
    if (kept < m_size && munmap(m_begin + kept, m_size - kept) == 0) {
        m_size = kept;
    }
}

} // namespace WikiMon
