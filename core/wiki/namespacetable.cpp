// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/namespacetable.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace WikiMon {

static quint64 load(const char *bytes, std::size_t count)
{
    quint64 value = 0;
    std::memcpy(&value, bytes, count);
    return value;
}

static quint64 hashOf(std::string_view name)
{
    constexpr std::size_t word = sizeof(quint64);
    const quint64 head = load(name.data(), std::min(name.size(), word));
    const quint64 tail = name.size() > word ? load(name.data() + name.size() - word, word) : 0;
    const quint64 mixed = (head ^ std::rotl(tail, 29) ^ name.size()) * 0x9E3779B97F4A7C15ULL;
    return mixed ^ (mixed >> 32);
}

const Namespace &NamespaceTable::main()
{
    static const Namespace value{0, "Main"};
    return value;
}

const Namespace &NamespaceTable::special()
{
    static const Namespace value{-1, "Special"};
    return value;
}

// The slot that holds the name, or the free one where it belongs. Needs at least one slot.
std::size_t NamespaceTable::slotOf(std::string_view name) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(name) & mask;
    while (m_slots[slot] != 0 && m_entries[m_slots[slot] - 1U].name != name) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void NamespaceTable::grow()
{
    m_slots.assign(std::max<std::size_t>(64, m_slots.size() * 2), 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_slots[slotOf(m_entries[i].name)] = static_cast<Slot>(i + 1);
    }
}

void NamespaceTable::add(std::string_view name, qint32 id, std::string_view canonicalName, bool isAlias)
{
    if (name.empty() || m_entries.size() == MaxEntries) {
        return;
    }
    if ((m_entries.size() + 1) * 2 > m_slots.size()) {
        grow();
    }
    Slot &slot = m_slots[slotOf(name)];
    if (slot == 0) {
        m_entries.push_back({std::string(name), {id, std::string(canonicalName)}, isAlias});
        slot = static_cast<Slot>(m_entries.size());
        m_longestName = std::max(m_longestName, name.size());
    } else if (Entry &entry = m_entries[slot - 1U]; entry.isAlias && !isAlias) {
        entry.value = {id, std::string(canonicalName)};
        entry.isAlias = false;
    }
}

const Namespace *NamespaceTable::find(std::string_view name) const
{
    if (name.empty() || name.size() > m_longestName) {
        return nullptr;
    }
    const Slot slot = m_slots[slotOf(name)];
    return slot == 0 ? nullptr : &m_entries[slot - 1U].value;
}

const Namespace &NamespaceTable::ofTitle(std::string_view title) const
{
    const std::size_t colon = title.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == title.size()) {
        return main();
    }
    // MediaWiki puts no blank behind a namespace: "Portal: Still Alive" is an article.
    if (title[colon + 1] == ' ') {
        return main();
    }
    const Namespace *found = find(title.substr(0, colon));
    return found ? *found : main();
}

const Namespace *NamespaceTable::byId(qint32 id) const
{
    if (id == main().id) {
        return &main();
    }
    const auto it = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.value.id; });
    return it == m_entries.end() ? nullptr : &it->value;
}

std::string_view NamespaceTable::localName(qint32 id) const
{
    const auto it = std::ranges::find_if(
        m_entries, [id](const Entry &entry) { return entry.value.id == id && !entry.isAlias; });
    return it == m_entries.end() ? std::string_view() : std::string_view(it->name);
}

} // namespace WikiMon
