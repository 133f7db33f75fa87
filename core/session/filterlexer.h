// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"

#include <QStringList>
#include <QStringView>

namespace WikiMon {

// A word, phrase or expression as it stands in the text.
struct FilterToken
{
    enum class Kind : quint8 { Word, Phrase, Expression };

    Kind kind = Kind::Word;
    bool isCaseless = false; // of an Expression
    QStringList pieces; // what is left and right of each '*' that isn't escaped; one of an Expression
    FilterSpan span;

    // The text, with '*' for what it is.
    [[nodiscard]] QString plain() const { return pieces.join(u'*'); }
};

// Reads the parts of a filter's text from left to right. Where a reader finds something wrong it returns
// nothing and error() is set.
class FilterLexer
{
public:
    explicit FilterLexer(QStringView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_position; }
    // The character there, or NUL behind the end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    [[nodiscard]] QStringView text(FilterSpan span) const { return m_text.mid(span.position, span.length); }
    void skip(qsizetype count) { m_position += count; }
    void skipBlanks();
    // Whether a value or a term could end here: at the end, a blank or a closing parenthesis.
    [[nodiscard]] bool atBoundary() const;
    // OR, AND or NOT as an operator; passes it.
    [[nodiscard]] bool isOperator(QStringView name) const;
    // The length of the ASCII letters before a ':' that make a field's name, or 0.
    [[nodiscard]] qsizetype fieldNameLength() const;

    // Whatever starts here: '"' a phrase, '/' an expression, a word otherwise.
    [[nodiscard]] std::optional<FilterToken> token(bool isValue);

    [[nodiscard]] const std::optional<FilterError> &error() const { return m_error; }

private:
    [[nodiscard]] std::optional<FilterToken> phrase();
    [[nodiscard]] std::optional<FilterToken> expression();
    [[nodiscard]] std::optional<FilterToken> word(bool isValue);
    std::nullopt_t fail(FilterSpan span, const QString &text);

    QStringView m_text;
    qsizetype m_position = 0;
    std::optional<FilterError> m_error;
};

} // namespace WikiMon
