// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/stringinterner.h"

#include <QHash>

#include <bit>

namespace WikiMon {

static constexpr std::size_t FirstSlots = 64; // a power of two, as all sizes

// Seeded, so that nobody can choose names that make the table slow.
static std::size_t hashOf(std::string_view text)
{
    return qHashBits(text.data(), text.size(), static_cast<std::size_t>(QHashSeed::globalSeed()));
}

// The half of a slot that is not the number: the hash's bits that don't choose the place.
static quint32 tagOf(std::size_t hash)
{
    return static_cast<quint32>(hash >> (std::numeric_limits<std::size_t>::digits - 16)) << 16;
}

StringInterner::StringInterner(StringTable &table) : m_table(table), m_slots(FirstSlots) { }

quint16 StringInterner::idOf(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    if (m_table[m_last] == text) {
        return m_last;
    }
    const std::size_t hash = hashOf(text);
    const quint32 tag = tagOf(hash);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at] != 0; at = (at + 1) & mask) {
        const auto id = static_cast<quint16>(m_slots[at]);
        if ((m_slots[at] & 0xffff0000) == tag && m_table[id] == text) {
            return m_last = id;
        }
    }
    m_last = static_cast<quint16>(m_table.append(text));
    if (static_cast<std::size_t>(m_table.size()) * 2 > m_slots.size()) {
        grow();
    } else {
        put(tag | m_last, hash);
    }
    return m_last;
}

void StringInterner::put(quint32 slot, std::size_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at] != 0) {
        at = (at + 1) & mask;
    }
    m_slots[at] = slot;
}

void StringInterner::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (int id = 1; id < m_table.size(); ++id) {
        const std::size_t hash = hashOf(m_table[id]);
        put(tagOf(hash) | static_cast<quint32>(id), hash);
    }
}

} // namespace WikiMon
