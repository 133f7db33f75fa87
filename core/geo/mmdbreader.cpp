// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/mmdbreader.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace WikiMon {

using Type = MmdbValue::Type;

// value   = control [ type - 7 ] [ size ] payload
// control = 3 bits of type (0: the next byte has it), 5 bits of size (29 to 31: 1 to 3 more bytes follow)
// pointer = 001 ss vvv, then ss + 1 bytes; v counts only while ss is not 3
// Numbers are big-endian; a map is a run of key and value, an array a run of values.

MmdbValue MmdbReader::fail()
{
    m_isBroken = true;
    return {};
}

quint32 MmdbReader::bigEndian(quint32 offset, quint32 size) const
{
    quint32 number = 0;
    for (quint32 i = 0; i < size; ++i) {
        number = number << 8 | m_data[offset + i];
    }
    return number;
}

MmdbValue MmdbReader::readHead(quint32 offset)
{
    // More than any head takes, so that one check bounds all of it; sums stay below 2^32.
    constexpr quint32 HeadBytes = 5;
    const size_t total = std::min<size_t>(m_data.size(), std::numeric_limits<quint32>::max() - HeadBytes);
    if (m_isBroken || offset >= total || ++m_values > MaxValues) {
        return fail();
    }
    const size_t left = total - offset;
    const quint32 control = m_data[offset];
    MmdbValue value;
    value.type = static_cast<Type>(control >> 5);
    if (value.type == Type::Pointer) {
        const quint32 extra = (control >> 3 & 3) + 1;
        if (left < 1 + extra) {
            return fail();
        }
        constexpr quint32 Base[] = {0, 0x800, 0x80800, 0};
        const quint32 high = extra < 4 ? (control & 7) << (8 * extra) : 0;
        value.size = high + bigEndian(offset + 1, extra) + Base[extra - 1];
        value.payload = offset + 1 + extra;
        return value;
    }
    quint32 next = offset + 1;
    if (control >> 5 == 0) {
        if (left < 2) {
            return fail();
        }
        const int type = m_data[next++] + 7;
        if (type < int(Type::Int32) || type > int(Type::Float)) {
            return fail();
        }
        value.type = static_cast<Type>(type);
    }
    value.size = control & 31;
    if (value.size >= 29) {
        constexpr quint32 Base[] = {29, 285, 65821};
        const quint32 extra = value.size - 28;
        if (total - next < extra) {
            return fail();
        }
        value.size = Base[extra - 1] + bigEndian(next, extra);
        next += extra;
    }
    value.payload = next;
    const bool isScalar = value.type != Type::Map && value.type != Type::Array && value.type != Type::Boolean;
    // Each pair or item takes a byte at least.
    if (value.type != Type::Boolean && total - next < value.size) {
        return fail();
    }
    if ((value.type == Type::Double && value.size != 8) || (value.type == Type::Float && value.size != 4)
        || (isScalar && value.type == Type::Uint64 && value.size > 8)) {
        return fail();
    }
    return value;
}

quint32 MmdbReader::end(const MmdbValue &value) const
{
    switch (value.type) {
    case Type::Pointer:
    case Type::Map:
    case Type::Array:
    case Type::Boolean:
        return value.payload;
    default:
        return value.payload + value.size;
    }
}

quint32 MmdbReader::skip(quint32 offset)
{
    // Counting what is still to come takes the place of a stack.
    for (quint64 waiting = 1; waiting > 0 && !m_isBroken; --waiting) {
        const MmdbValue value = readHead(offset);
        const bool isContainer = value.type == Type::Map || value.type == Type::Array;
        if (isContainer && value.payload == m_lastVisited.payload) {
            offset = m_lastVisited.end;
            continue;
        }
        if (value.type == Type::Map) {
            waiting += 2 * quint64(value.size);
        } else if (value.type == Type::Array) {
            waiting += value.size;
        }
        offset = end(value);
    }
    return offset;
}

MmdbValue MmdbReader::value(quint32 offset)
{
    const MmdbValue head = readHead(offset);
    if (head.type != Type::Pointer) {
        return head;
    }
    const MmdbValue target = readHead(head.size);
    return target.type == Type::Pointer ? fail() : target; // the format forbids a pointer to a pointer
}

std::string_view MmdbReader::text(const MmdbValue &value) const
{
    if (value.type != Type::Text || value.size == 0) {
        return {};
    }
    return {reinterpret_cast<const char *>(m_data.data()) + value.payload, value.size};
}

std::optional<double> MmdbReader::real(const MmdbValue &value) const
{
    if (value.type == Type::Double) {
        return std::bit_cast<double>(
            quint64(bigEndian(value.payload, 4)) << 32 | bigEndian(value.payload + 4, 4));
    }
    if (value.type == Type::Float) {
        return double(std::bit_cast<float>(bigEndian(value.payload, 4)));
    }
    return std::nullopt;
}

std::optional<quint64> MmdbReader::unsignedInteger(const MmdbValue &value) const
{
    if (value.type != Type::Uint16 && value.type != Type::Uint32 && value.type != Type::Uint64) {
        return std::nullopt;
    }
    quint64 number = 0;
    for (quint32 i = 0; i < value.size; ++i) {
        number = number << 8 | m_data[value.payload + i];
    }
    return number;
}

bool MmdbReader::isModest(quint32 offset, int maxDepth)
{
    if (maxDepth <= 0) {
        return false;
    }
    const MmdbValue top = value(offset);
    bool isModestSoFar = !m_isBroken;
    const auto visit = [&](quint32 at) {
        isModestSoFar = isModestSoFar && isModest(at, maxDepth - 1);
        return skip(at);
    };
    if (top.type == Type::Map || top.type == Type::Array) {
        const quint64 count = top.type == Type::Map ? 2 * quint64(top.size) : top.size;
        quint32 at = top.payload;
        for (quint64 i = 0; i < count && isModestSoFar && !m_isBroken; ++i) {
            at = visit(at);
        }
    }
    return isModestSoFar && !m_isBroken;
}

} // namespace WikiMon
