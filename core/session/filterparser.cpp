// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterparser.h"

#include "session/filterfields.h"

#include <QCoreApplication>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Filter)
};

FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> children)
{
    if (children.size() == 1) {
        return std::move(children.front());
    }
    const FilterSpan first = children.front().span;
    const FilterSpan span{first.position, children.back().span.end() - first.position};
    return {kind, std::move(children), {}, span};
}

} // namespace

std::optional<FilterNode> FilterParser::parse()
{
    m_lexer.skipBlanks();
    if (m_lexer.atEnd()) {
        return FilterNode{};
    }
    Result root = any();
    if (root && !m_lexer.atEnd()) {
        return m_reading.fail(
            {m_lexer.position(), 1}, Words::tr("This closing parenthesis has no opening one."));
    }
    return root;
}

// any = all { "OR" all }
FilterParser::Result FilterParser::any()
{
    std::vector<FilterNode> children;
    for (;;) {
        Result child = all();
        if (!child) {
            return std::nullopt;
        }
        children.push_back(std::move(*child));
        if (!m_lexer.isOperator(u"OR")) {
            return joined(FilterNode::Kind::Or, std::move(children));
        }
        const FilterSpan span{m_lexer.position(), 2};
        m_lexer.skip(2);
        m_lexer.skipBlanks();
        if (!hasPart()) {
            return missing(span);
        }
    }
}

// all = part { [ "AND" ] part }
FilterParser::Result FilterParser::all()
{
    std::vector<FilterNode> children;
    for (;;) {
        Result child = part();
        if (!child) {
            return std::nullopt;
        }
        children.push_back(std::move(*child));
        m_lexer.skipBlanks();
        if (m_lexer.isOperator(u"AND")) {
            const FilterSpan span{m_lexer.position(), 3};
            m_lexer.skip(3);
            m_lexer.skipBlanks();
            if (!hasPart()) {
                return missing(span);
            }
        } else if (!hasPart()) {
            return joined(FilterNode::Kind::And, std::move(children));
        }
    }
}

// part = ( "-" | "NOT" ) part | "(" any ")" | field | sought
FilterParser::Result FilterParser::part()
{
    for (const QStringView name : {QStringView(u"OR"), QStringView(u"AND")}) {
        if (m_lexer.isOperator(name)) {
            return m_reading.fail({m_lexer.position(), name.size()},
                Words::tr("Something is missing before %1. To look for the word itself, put it in quotation "
                          "marks.")
                    .arg(name));
        }
    }
    if (m_lexer.isOperator(u"NOT")) {
        return negation(3);
    }
    if (m_lexer.peek() == u'-') {
        return negation(1);
    }
    if (m_lexer.peek() == u'(') {
        return group();
    }
    const qsizetype nameLength = m_lexer.fieldNameLength();
    return nameLength > 0 ? field(nameLength) : sought();
}

FilterParser::Result FilterParser::negation(qsizetype signLength)
{
    const FilterSpan sign{m_lexer.position(), signLength};
    m_lexer.skip(signLength);
    if (signLength > 1) {
        m_lexer.skipBlanks();
    }
    if (m_lexer.atBoundary()) {
        return missing(sign);
    }
    if (++m_depth > Filter::MaxDepth) {
        return m_reading.fail(sign, Words::tr("There are too many negations and parentheses in each other."));
    }
    Result negated = part();
    --m_depth;
    if (!negated) {
        return std::nullopt;
    }
    const FilterSpan span{sign.position, negated->span.end() - sign.position};
    FilterNode node{FilterNode::Kind::Not, {}, {}, span};
    node.children.push_back(std::move(*negated));
    return node;
}

FilterParser::Result FilterParser::group()
{
    const FilterSpan open{m_lexer.position(), 1};
    m_lexer.skip(1);
    m_lexer.skipBlanks();
    if (++m_depth > Filter::MaxDepth) {
        return m_reading.fail(open, Words::tr("There are too many negations and parentheses in each other."));
    }
    if (m_lexer.peek() == u')') {
        return m_reading.fail({open.position, m_lexer.position() + 1 - open.position},
            Words::tr("There is nothing between these parentheses."));
    }
    if (m_lexer.atEnd()) {
        return m_reading.fail(open, Words::tr("This parenthesis is never closed."));
    }
    Result inside = any();
    if (!inside) {
        return std::nullopt;
    }
    if (m_lexer.peek() != u')') {
        return m_reading.fail(open, Words::tr("This parenthesis is never closed."));
    }
    m_lexer.skip(1);
    --m_depth;
    inside->span = {open.position, m_lexer.position() - open.position};
    return inside;
}

// field = name ":" value { "," value }
FilterParser::Result FilterParser::field(qsizetype nameLength)
{
    const FilterSpan nameSpan{m_lexer.position(), nameLength};
    const QString name = m_lexer.text(nameSpan).toString();
    const auto known = fieldOf(name);
    if (!known) {
        const QString shown = name.left(40);
        const auto like = fieldLike(name);
        return m_reading.fail(nameSpan,
            like ? Words::tr("There is no field \"%1\". Perhaps \"%2:\" is meant. To look for a text with a "
                             "colon, put it in quotation marks.")
                       .arg(shown, fieldName(*like))
                 : Words::tr("There is no field \"%1\". To look for a text with a colon, put it in quotation "
                             "marks.")
                       .arg(shown));
    }
    m_lexer.skip(nameLength + 1);
    FilterTerm term{*known, {}};
    for (;;) {
        if (!value(term)) {
            return std::nullopt;
        }
        if (m_lexer.peek() != u',') {
            break;
        }
        m_lexer.skip(1);
    }
    const FilterSpan span{nameSpan.position, m_lexer.position() - nameSpan.position};
    if (valuesOf(*known) == FilterValues::Time && term.values.size() > 1) {
        return m_reading.fail(span, Words::tr("\"%1:\" takes one time only.").arg(fieldName(*known)));
    }
    return FilterNode{FilterNode::Kind::Term, {}, std::move(term), span};
}

// value = [ "=" ] ( word | phrase ) | expression
bool FilterParser::value(FilterTerm &term)
{
    const QLatin1StringView name = fieldName(term.field);
    const qsizetype start = m_lexer.position();
    const bool isExact = m_lexer.peek() == u'=';
    m_lexer.skip(isExact ? 1 : 0);
    if (m_lexer.atBoundary() || m_lexer.peek() == u',') {
        m_reading.fail({m_lexer.position(), 0},
            term.values.empty() ? Words::tr("\"%1:\" wants a value right after it.").arg(name)
                                : Words::tr("A value of \"%1:\" is missing here.").arg(name));
        return false;
    }
    if (isExact && m_lexer.peek() == u'/') {
        m_reading.fail({start, 1},
            Words::tr(
                "\"=\" goes with plain text. If the text starts with \"/\", put it in quotation marks."));
        return false;
    }
    auto read = token(true);
    if (!read) {
        return false;
    }
    auto value = readFilterValue(term.field, *read, isExact, m_reading);
    if (value) {
        term.values.push_back(std::move(*value));
    }
    return value.has_value();
}

FilterParser::Result FilterParser::sought()
{
    auto read = token(false);
    if (!read) {
        return std::nullopt;
    }
    const QString plain = read->plain();
    if (read->kind == FilterToken::Kind::Word
        && (plain == "or"_L1 || plain == "and"_L1 || plain == "not"_L1)) {
        m_reading.doubt(read->span,
            Words::tr("\"%1\" is looked for like any word. Write %2 to join what stands around it.")
                .arg(plain, plain.toUpper()));
    }
    auto value = readFilterValue(FilterField::Any, *read, false, m_reading);
    if (!value) {
        return std::nullopt;
    }
    FilterNode node{FilterNode::Kind::Term, {}, {}, read->span};
    node.term.values.push_back(std::move(*value));
    return node;
}

std::optional<FilterToken> FilterParser::token(bool isValue)
{
    auto read = m_lexer.token(isValue);
    if (!read) {
        m_reading.error = m_lexer.error();
        return std::nullopt;
    }
    if (!isValue && !m_lexer.atBoundary()) {
        return m_reading.fail({m_lexer.position(), 1}, Words::tr("Leave a blank here."));
    }
    if (++m_reading.values > Filter::MaxValues) {
        return m_reading.fail(read->span,
            Words::tr("There are too many words and values; %1 are allowed.").arg(Filter::MaxValues));
    }
    return read;
}

bool FilterParser::hasPart() const
{
    return !m_lexer.atEnd() && m_lexer.peek() != u')' && !m_lexer.isOperator(u"OR");
}

std::nullopt_t FilterParser::missing(FilterSpan after)
{
    return m_reading.fail(after,
        Words::tr("Something is missing after %1. To look for it as text, put it in quotation marks.")
            .arg(m_lexer.text(after)));
}

} // namespace WikiMon
