// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>

namespace WikiMon {

// One value of a MaxMind DB's data section.
struct MmdbValue
{
    enum class Type : quint8 {
        Broken = 0,
        Pointer = 1,
        Text = 2,
        Double = 3,
        Bytes = 4,
        Uint16 = 5,
        Uint32 = 6,
        Map = 7,
        Int32 = 8,
        Uint64 = 9,
        Uint128 = 10,
        Array = 11,
        Boolean = 14,
        Float = 15
    };

    Type type = Type::Broken;
    quint32 size = 0; // bytes of a scalar, pairs of a map, items of an array, the target of a pointer
    quint32 payload = 0; // where the scalar, the first key or the first item is
};

// Reads values of a MaxMind DB's data section and never leaves it. libmaxminddb decodes by recursion, which
// nested data of a hostile file turns into a stack overflow; this reader never recurses, and gives up after
// a fixed number of values, so that no file can stall it. Whatever is wrong makes it broken, for good.
class MmdbReader
{
public:
    // A record of a City database with all languages has some 200 values.
    static constexpr int MaxValues = 8192;

    explicit MmdbReader(std::span<const uchar> data) : m_data(data) { }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    // The value at an offset, behind its pointer if there is one; Broken if there is none.
    MmdbValue value(quint32 offset);
    // Calls visit(key, value) for each pair of a map, visit(value) for each item of an array; nothing for
    // values of other types.
    template <typename Visit>
    void forEachPair(const MmdbValue &map, Visit visit);
    template <typename Visit>
    void forEachItem(const MmdbValue &array, Visit visit);

    // What a value says; nothing if it is of another type.
    [[nodiscard]] std::string_view text(const MmdbValue &value) const;
    [[nodiscard]] std::optional<double> real(const MmdbValue &value) const;
    [[nodiscard]] std::optional<quint64> unsignedInteger(const MmdbValue &value) const;

    // Whether a value with all that it points to is nested no deeper than this and small enough.
    [[nodiscard]] bool isModest(quint32 offset, int maxDepth);

private:
    MmdbValue readHead(quint32 offset);
    MmdbValue fail();
    quint32 skip(quint32 offset); // the offset behind the value
    [[nodiscard]] quint32 bigEndian(quint32 offset, quint32 size) const;
    [[nodiscard]] quint32 end(const MmdbValue &value) const;

    // Where the map or array visited last begins and ends, which saves walking over it again to skip it.
    struct Extent
    {
        quint32 payload = 0;
        quint32 end = 0;
    };

    std::span<const uchar> m_data;
    Extent m_lastVisited;
    int m_values = 0;
    bool m_isBroken = false;
};

template <typename Visit>
void MmdbReader::forEachPair(const MmdbValue &map, Visit visit)
{
    if (map.type != MmdbValue::Type::Map) {
        return;
    }
    quint32 offset = map.payload;
    for (quint32 i = 0; i < map.size && !m_isBroken; ++i) {
        const MmdbValue key = value(offset);
        offset = skip(offset);
        const MmdbValue found = value(offset);
        if (key.type != MmdbValue::Type::Text) {
            fail();
        }
        if (!m_isBroken) {
            visit(text(key), found);
        }
        offset = skip(offset);
    }
    m_lastVisited = {map.payload, offset};
}

template <typename Visit>
void MmdbReader::forEachItem(const MmdbValue &array, Visit visit)
{
    if (array.type != MmdbValue::Type::Array) {
        return;
    }
    quint32 offset = array.payload;
    for (quint32 i = 0; i < array.size && !m_isBroken; ++i) {
        const MmdbValue found = value(offset);
        if (!m_isBroken) {
            visit(found);
        }
        offset = skip(offset);
    }
    m_lastVisited = {array.payload, offset};
}

} // namespace WikiMon
