// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/stringtable.h"

#include <vector>

namespace WikiMon {

// Finds the strings of a StringTable that is being written, so that each is taken in once. A hash table of
// entry numbers; the strings are the table's.
class StringInterner
{
public:
    // The table must live as long as this.
    explicit StringInterner(StringTable &table);

    // The number of the string, which is taken in when it is new. Precondition: the table has room for it.
    [[nodiscard]] quint16 idOf(std::string_view text);

    [[nodiscard]] qint64 memoryUsed() const { return static_cast<qint64>(m_slots.size() * sizeof(quint32)); }

private:
    void grow();
    void put(quint32 slot, std::size_t hash);

    StringTable &m_table;
    std::vector<quint32> m_slots; // upper half: of the hash; lower half: the entry's number, 0 for none
    quint16 m_last = 0;
};

} // namespace WikiMon
