// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <cstring>
#include <span>
#include <string_view>

namespace WikiMon {

// The distinct strings of one kind in a StoreChunk, by number: 0 is always the empty string. One writer
// appends, any number of threads read: entry i may be read once size() > i was seen. Nothing ever moves.
// The memory is its owner's.
class StringTable
{
public:
    // Not longer than this, in bytes; the writer cuts (see ChangeBit::OddRow).
    static constexpr std::size_t MaxEntry = 4096;

    // Room for offsets.size() - 1 strings of arena.size() bytes in all. Takes the empty string in.
    StringTable(std::span<quint32> offsets, std::span<char> arena) : m_offsets(offsets), m_arena(arena)
    {
        append({});
    }
    Q_DISABLE_COPY_MOVE(StringTable)

    [[nodiscard]] int size() const { return m_size.load(std::memory_order_acquire); }
    // Precondition: 0 <= id < size().
    [[nodiscard]] std::string_view operator[](int id) const
    {
        const quint32 *offset = &m_offsets[static_cast<std::size_t>(id)];
        return {m_arena.data() + offset[0], offset[1] - offset[0]};
    }
    // All strings one behind the other: entry i lies at [offsets()[i], offsets()[i + 1]). Take size() first
    // and look no further than that.
    [[nodiscard]] const quint32 *offsets() const { return m_offsets.data(); }
    [[nodiscard]] std::string_view arena(int entries) const
    {
        return {m_arena.data(), m_offsets[static_cast<std::size_t>(entries)]};
    }

    // For the writer.
    [[nodiscard]] bool hasRoomFor(std::size_t bytes) const
    {
        const int count = m_size.load(std::memory_order_relaxed);
        const auto next = static_cast<std::size_t>(count);
        return next + 1 < m_offsets.size() && bytes <= m_arena.size() - m_offsets[next];
    }
    // Precondition: hasRoomFor(text.size()).
    int append(std::string_view text)
    {
        const int id = m_size.load(std::memory_order_relaxed);
        quint32 *offset = &m_offsets[static_cast<std::size_t>(id)];
        if (!text.empty()) {
            std::memcpy(m_arena.data() + offset[0], text.data(), text.size());
        }
        offset[1] = offset[0] + static_cast<quint32>(text.size());
        m_size.store(id + 1, std::memory_order_release);
        return id;
    }

private:
    std::span<quint32> m_offsets;
    std::span<char> m_arena;
    std::atomic<int> m_size = 0;
};

// An entry that holds two strings with a line feed between them: {dbname, host} or {log type, log action}.
struct StringPair
{
    std::string_view first;
    std::string_view second;
};
[[nodiscard]] inline StringPair splitPair(std::string_view entry)
{
    const std::size_t feed = entry.find('\n');
    return feed == std::string_view::npos ? StringPair{entry, {}}
                                          : StringPair{entry.substr(0, feed), entry.substr(feed + 1)};
}

} // namespace WikiMon
