// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

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
    bool readNull();
    // Passes over a string without looking at its bytes closely: they need not be UTF-8.
    bool skipString();
    // Passes over any value, nested at most MaxDepth deep.
    bool skipValue();

    static constexpr int MaxDepth = 64; // a hostile file must not exhaust the stack

private:
    bool fail();
    void skipSpace();
    bool take(char c);
    bool takeWord(std::string_view word);
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
