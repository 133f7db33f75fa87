// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/equalbytes.h"
#include "base/textrange.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace WikiMon {

// Reads JSON (RFC 8259) value by value without building a tree. Every call moves on only when it succeeds;
// after a failure ok() is false and everything else fails too.
class JsonReader
{
public:
    explicit JsonReader(std::string_view text) : m_rest(text) { }

    [[nodiscard]] bool ok() const { return m_ok; }
    // Bytes that were not yet read.
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }
    // Nothing but white space is left.
    [[nodiscard]] bool atEnd();

    // Walks an object: enterObject(), then nextKey() until it is false, reading or skipping each value. The
    // same for arrays with nextElement().
    bool enterObject();
    bool nextKey(std::string &key);
    // The same without a copy where the key is written without escapes: a view of the text, else of scratch.
    bool nextKey(std::string_view &key, std::string &scratch);
    bool enterArray();
    bool nextElement();

    // Appends a string's text to out as valid UTF-8: lone surrogates become U+FFFD.
    bool readString(std::string &out);
    // Appends a string and gives its range; an empty range for null. Fails on other values.
    bool readStringOrNull(std::string &out, TextRange &range);
    bool readBoolean(bool &value);
    bool readNumber(double &value);
    // A number without fraction or exponent; nothing for null.
    bool readIntegerOrNull(std::optional<qint64> &value);
    bool readNull() { return takeWord("null"); }
    // Takes the next key if it is this one, with its quotes and colon ("\"title\":") and without blanks, as
    // programs write it; else nothing moves. The quick way for who knows which key comes next.
    bool takeKey(std::string_view quoted)
    {
        const std::size_t comma = m_first ? 0 : 1;
        if (!m_ok || m_rest.size() < comma + quoted.size() || (!m_first && m_rest.front() != ',')
            || !equalBytes(m_rest.data() + comma, quoted.data(), quoted.size())) {
            return false;
        }
        m_first = false;
        m_rest.remove_prefix(comma + quoted.size());
        return true;
    }
    // Passes over a string without looking at its bytes closely: they need not be UTF-8.
    bool skipString();
    // Passes over any value, nested at most MaxDepth deep.
    bool skipValue();

    static constexpr int MaxDepth = 64; // a hostile file must not exhaust the stack

private:
    bool fail();
    // In line: they are called for every token, and nearly always have nothing to do.
    void skipSpace()
    {
        if (m_rest.empty() || static_cast<unsigned char>(m_rest.front()) <= ' ') {
            skipBlanks();
        }
    }
    bool take(char c)
    {
        skipSpace();
        if (!m_ok || m_rest.empty() || m_rest.front() != c) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }
    void skipBlanks();
    // In line, too, so that a word is compared as the number that it is in memory.
    bool takeWord(std::string_view word)
    {
        skipSpace();
        if (!m_ok || !m_rest.starts_with(word)) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }
    bool skip(int depth);
    bool nextMember();
    bool readEscape(std::string &out);
    bool readHex(char32_t &unit);
    std::string_view numberText();

    std::string_view m_rest;
    bool m_ok = true;
    bool m_first = false; // the next key or element is the first one
};

} // namespace WikiMon
