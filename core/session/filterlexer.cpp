// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterlexer.h"

#include <QCoreApplication>

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Filter)
};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

QChar FilterLexer::peek(qsizetype ahead) const
{
    return m_position + ahead < m_text.size() ? m_text[m_position + ahead] : QChar();
}

void FilterLexer::skipBlanks()
{
    while (!atEnd() && peek().isSpace()) {
        ++m_position;
    }
}

bool FilterLexer::atBoundary() const
{
    return atEnd() || peek().isSpace() || peek() == u')';
}

bool FilterLexer::isOperator(QStringView name) const
{
    if (!m_text.mid(m_position).startsWith(name)) {
        return false;
    }
    const qsizetype end = m_position + name.size();
    return end == m_text.size() || m_text[end].isSpace() || QStringView(u"()\"").contains(m_text[end]);
}

qsizetype FilterLexer::fieldNameLength() const
{
    qsizetype length = 0;
    while (isAsciiLetter(peek(length))) {
        ++length;
    }
    return peek(length) == u':' ? length : 0;
}

std::optional<FilterToken> FilterLexer::token(bool isValue)
{
    const QChar first = peek();
    if (first == u'/') {
        return expression();
    }
    return first == u'"' ? phrase() : word(isValue);
}

std::optional<FilterToken> FilterLexer::phrase()
{
    FilterToken token{.kind = FilterToken::Kind::Phrase, .pieces = {QString()}, .span = {m_position, 1}};
    for (++m_position; !atEnd(); ++m_position) {
        const QChar c = peek();
        if (c == u'"') {
            ++m_position;
            token.span.length = m_position - token.span.position;
            if (!atBoundary() && peek() != u',') {
                return fail({m_position, 1}, Words::tr("Leave a blank after the closing quotation mark."));
            }
            return token;
        }
        if (c == u'*') {
            token.pieces.append(QString());
            continue;
        }
        const QChar next = peek(1);
        if (c == u'\\' && (next == u'"' || next == u'\\' || next == u'*')) {
            ++m_position;
        }
        token.pieces.back().append(peek());
    }
    return fail(token.span, Words::tr("This quotation mark is never closed."));
}

std::optional<FilterToken> FilterLexer::expression()
{
    FilterToken token{.kind = FilterToken::Kind::Expression, .pieces = {QString()}, .span = {m_position, 1}};
    QString &pattern = token.pieces.front();
    for (++m_position; !atEnd() && peek() != u'/'; ++m_position) {
        if (peek() == u'\\' && m_position + 1 < m_text.size()) {
            if (peek(1) != u'/') {
                pattern.append(u'\\');
            }
            ++m_position;
        }
        pattern.append(peek());
    }
    if (atEnd()) {
        return fail(token.span,
            Words::tr("This regular expression has no \"/\" at its end. To look for a text that starts "
                      "with \"/\", put it in quotation marks."));
    }
    ++m_position;
    if (pattern.isEmpty()) {
        return fail({token.span.position, 2}, Words::tr("There is nothing between these two \"/\"."));
    }
    if (peek() == u'i') {
        token.isCaseless = true;
        ++m_position;
    }
    token.span.length = m_position - token.span.position;
    if (!atBoundary() && peek() != u',') {
        return fail({m_position, 1},
            Words::tr("After a regular expression only \"i\" (any case) may stand. Inside of it, write "
                      "\"\\/\" for a \"/\"."));
    }
    return token;
}

std::optional<FilterToken> FilterLexer::word(bool isValue)
{
    FilterToken token{.kind = FilterToken::Kind::Word, .pieces = {QString()}, .span = {m_position, 0}};
    qsizetype open = 0; // parentheses: "Mercury_(planet)" is one word, "(planet)" a group
    for (; !atEnd() && !peek().isSpace(); ++m_position) {
        const QChar c = peek();
        if (c == u'"') {
            return fail({m_position, 1},
                Words::tr("A quotation mark in the middle of a word: put all of it in quotation marks, and "
                          "\\\" for this one."));
        }
        if ((c == u')' && open == 0) || (c == u',' && isValue)) {
            break;
        }
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u'*') {
            token.pieces.append(QString());
        } else {
            token.pieces.back().append(c);
        }
    }
    token.span.length = m_position - token.span.position;
    return token;
}

std::nullopt_t FilterLexer::fail(FilterSpan span, const QString &text)
{
    m_error = FilterError{span.position, span.length, text};
    return std::nullopt;
}

} // namespace WikiMon
