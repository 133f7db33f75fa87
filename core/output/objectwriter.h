// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/isotime.h"
#include "base/jsonescape.h"
#include "feed/recentchange.h"

#include <charconv>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace WikiMon {

// Writes one object to the end of a string by way of a buffer with room for all of it: a string would fill
// that room with zeros first.
class ObjectWriter
{
public:
    ObjectWriter(std::string &out, std::size_t room) : m_out(out)
    {
        if (room > sizeof m_own) {
            m_large = std::make_unique_for_overwrite<char[]>(room);
            m_to = m_begin = m_large.get();
        }
    }
    ~ObjectWriter() { m_out.append(m_begin, static_cast<std::size_t>(m_to - m_begin)); }
    Q_DISABLE_COPY_MOVE(ObjectWriter)

    template <std::size_t N>
    void literal(const char (&text)[N])
    {
        std::memcpy(m_to, text, N - 1);
        m_to += N - 1;
    }
    void string(std::string_view text) { m_to = writeJsonString(m_to, text); }
    void stringOrNull(std::string_view text) { text.empty() ? literal("null") : string(text); }
    void boolean(bool value) { value ? literal("true") : literal("false"); }
    template <typename Number>
    void number(Number value)
    {
        m_to = std::to_chars(m_to, m_to + MaxNumber, value).ptr;
    }
    void revision(qint64 value)
    {
        if (value == RecentChange::NoRevision) {
            literal("null");
            return;
        }
        literal("\"");
        number(value);
        literal("\"");
    }
    void time(qint64 milliseconds)
    {
        literal("\"");
        writeIsoTime(milliseconds, m_to);
        m_to += IsoTimeLength;
        literal("\"");
    }
    void strings(const RecentChange &change, const std::vector<TextRange> &ranges)
    {
        literal("[");
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            if (i > 0) {
                literal(",");
            }
            string(change.view(ranges[i]));
        }
        literal("]");
    }

private:
    static constexpr std::size_t MaxNumber = 32; // no qint64 or shortest double is longer
    // Any change that fits into one IRC message, whatever has to be escaped in it.
    static constexpr std::size_t OwnRoom = 32 * 1024;
    std::string &m_out;
    char m_own[OwnRoom];
    std::unique_ptr<char[]> m_large;
    char *m_begin = m_own;
    char *m_to = m_begin;
};

// Room for the keys, numbers and quotes of any object here; texts come on top.
constexpr std::size_t RoomForKeys = 1200;

// Enough for one change in any form, whatever has to be escaped in its texts.
[[nodiscard]] std::size_t roomFor(const RecentChange &change);
// As a recording names it: "irc", "eventstreams", "replay".
[[nodiscard]] std::string_view nameOf(FeedSource source);
// "city", "region", "country"; empty for none.
[[nodiscard]] std::string_view nameOf(GeoPrecision precision);

} // namespace WikiMon
