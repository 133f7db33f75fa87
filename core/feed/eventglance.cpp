// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/eventglance.h"

#include <charconv>
#include <cstring>

namespace WikiMon {

namespace {

// A place in the text. Every call moves on; behind the end, nothing is there.
class Glance
{
public:
    explicit Glance(std::string_view json) : m_at(json.data()), m_end(json.data() + json.size()) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : *m_at; }
    void step() { ++m_at; }
    void skipSpace()
    {
        while (!atEnd() && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r')) {
            ++m_at;
        }
    }
    // What stands between the quotes; false where the string has no end. Escapes are left as they are.
    bool takeString(std::string_view &text)
    {
        const char *const begin = ++m_at;
        for (;;) {
            const auto *quote
                = static_cast<const char *>(std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
            if (!quote) {
                m_at = m_end;
                return false;
            }
            m_at = quote + 1;
            const char *backslash = quote;
            while (backslash > begin && backslash[-1] == '\\') {
                --backslash;
            }
            if ((quote - backslash) % 2 == 0) {
                text = {begin, static_cast<std::size_t>(quote - begin)};
                return true;
            }
        }
    }
    qint64 number() const
    {
        qint64 value = EventGlance::NoTime;
        const auto [end, error] = std::from_chars(m_at, m_end, value);
        return error == std::errc() ? value : EventGlance::NoTime;
    }
    // Up to the next quote or bracket.
    void toNextMark()
    {
        const auto isMark = [](char c) { return c == '"' || c == '{' || c == '}' || c == '[' || c == ']'; };
        while (!atEnd() && !isMark(*m_at)) {
            ++m_at;
        }
    }

private:
    const char *m_at;
    const char *m_end;
};

bool hasEscape(std::string_view text)
{
    return std::memchr(text.data(), '\\', text.size()) != nullptr;
}

// The value of a key of the object, if it is one that is looked for; at stands before the value.
bool takeValue(std::string_view key, Glance &at, EventGlance &found)
{
    std::string_view *const text = key == "wiki" ? &found.wiki
        : key == "server_name"                   ? &found.serverName
                                                 : nullptr;
    if (text) {
        *text = {};
        return at.peek() != '"' || (at.takeString(*text) && !hasEscape(*text));
    }
    if (key == "timestamp") {
        found.seconds = at.number();
    }
    return true;
}

} // namespace

EventGlance glanceAtEvent(std::string_view json)
{
    EventGlance found;
    Glance at(json);
    at.skipSpace();
    if (at.peek() != '{') {
        return found;
    }
    at.step();
    for (int depth = 1; depth > 0;) {
        at.toNextMark();
        if (at.atEnd()) {
            return found;
        }
        std::string_view text;
        if (at.peek() != '"') {
            depth += at.peek() == '{' || at.peek() == '[' ? 1 : -1;
            at.step();
            continue;
        }
        if (!at.takeString(text)) {
            return found;
        }
        if (depth > 1) {
            continue;
        }
        at.skipSpace();
        if (at.peek() != ':') {
            continue; // a value
        }
        at.step();
        at.skipSpace();
        if (hasEscape(text) || !takeValue(text, at, found)) {
            return found;
        }
    }
    at.skipSpace();
    found.isCertain = at.atEnd();
    return found;
}

} // namespace WikiMon
