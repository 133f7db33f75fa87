// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filteredit.h"

#include "session/filterfields.h"

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;

// The parts of the top level, where it is of this kind.
std::vector<FilterNode> partsOf(const FilterNode &root, Kind kind)
{
    return root.kind == kind ? root.children : std::vector{root};
}

TermState stateOf(const FilterNode &part, const FilterNode &term)
{
    if (part == term) {
        return TermState::Required;
    }
    const bool isExcluded = part.kind == Kind::Not && part.children.front() == term;
    return isExcluded ? TermState::Excluded : TermState::Absent;
}

// Something of several parts stays one part.
QString asPart(const QString &term, const FilterNode &node)
{
    const bool isOne = node.kind == Kind::Term || node.kind == Kind::Not
        || node.span.position < node.children.front().span.position;
    return isOne ? term.trimmed() : u'(' + term.trimmed() + u')';
}

bool hasParentheses(const FilterNode &node)
{
    return !node.children.empty() && node.span.position < node.children.front().span.position;
}

FilterEdit checked(const QString &before, const QString &after)
{
    const FilterParse parse = Filter::parse(after);
    return parse.error ? FilterEdit{before, parse.error} : FilterEdit{after, std::nullopt};
}

// Takes a part out, with what joins it to its neighbours.
void remove(QString &text, const std::vector<FilterNode> &parts, size_t index)
{
    qsizetype from = parts[index].span.position;
    qsizetype to = parts[index].span.end();
    if (index + 1 < parts.size()) {
        to = parts[index + 1].span.position;
    } else if (index > 0) {
        from = parts[index - 1].span.end();
    }
    text.remove(from, to - from);
}

// Puts a part at the end of the top level's AND.
QString added(QString text, const FilterNode &root, const QString &part)
{
    if (root.kind == Kind::And) {
        return text.insert(root.children.back().span.end(), u' ' + part);
    }
    const bool isLoose = root.kind == Kind::Or && !hasParentheses(root);
    if (!isLoose) {
        return text.insert(root.span.end(), u' ' + part);
    }
    text.insert(root.span.end(), u')');
    text.insert(root.span.position, u'(');
    return text.insert(root.span.end() + 2, u' ' + part);
}

// Sets the state of a term by removing it wherever it is and putting it where it was first, or at the end.
QString changed(QString text, const FilterNode &root, const FilterNode &term, const QString &part)
{
    const std::vector<FilterNode> parts = partsOf(root, Kind::And);
    std::vector<size_t> places;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (stateOf(parts[i], term) != TermState::Absent) {
            places.push_back(i);
        }
    }
    if (places.empty()) {
        return part.isEmpty() ? text : added(std::move(text), root, part);
    }
    if (part.isEmpty() && places.size() == parts.size()) {
        return QString();
    }
    // One after the other, as each removal moves what is behind it and leaves what is before.
    const size_t kept = part.isEmpty() ? 0 : 1;
    if (places.size() > kept) {
        remove(text, parts, places.back());
        const FilterParse rest = Filter::parse(text);
        return rest.error ? text : changed(text, rest.filter.root(), term, part);
    }
    const FilterSpan span = parts[places.front()].span;
    return text.replace(span.position, span.length, part);
}

} // namespace

TermState termState(const QString &text, const QString &term)
{
    const FilterParse filter = Filter::parse(text);
    const FilterParse sought = Filter::parse(term);
    if (filter.error || sought.error || filter.filter.isEmpty() || sought.filter.isEmpty()) {
        return TermState::Absent;
    }
    for (const FilterNode &part : partsOf(filter.filter.root(), Kind::And)) {
        const TermState state = stateOf(part, sought.filter.root());
        if (state != TermState::Absent) {
            return state;
        }
    }
    return TermState::Absent;
}

FilterEdit withTerm(const QString &text, const QString &term, TermState state)
{
    const FilterParse filter = Filter::parse(text);
    const FilterParse sought = Filter::parse(term);
    if (filter.error || sought.error) {
        return {text, filter.error ? filter.error : sought.error};
    }
    const FilterNode &node = sought.filter.root();
    if (sought.filter.isEmpty()) {
        return {text, std::nullopt};
    }
    QString part;
    if (state != TermState::Absent) {
        part = (state == TermState::Excluded ? u"-"_s : QString()) + asPart(term, node);
    }
    if (filter.filter.isEmpty()) {
        return part.isEmpty() ? FilterEdit{text, std::nullopt} : checked(text, part);
    }
    const std::vector<FilterNode> parts = partsOf(filter.filter.root(), Kind::And);
    const auto has = [&](TermState wanted) {
        return std::ranges::count_if(
            parts, [&](const FilterNode &each) { return stateOf(each, node) == wanted; });
    };
    const auto required = has(TermState::Required);
    const auto excluded = has(TermState::Excluded);
    const bool isDone = required == (state == TermState::Required ? 1 : 0)
        && excluded == (state == TermState::Excluded ? 1 : 0);
    return isDone ? FilterEdit{text, std::nullopt}
                  : checked(text, changed(text, filter.filter.root(), node, part));
}

FilterEdit andTerm(const QString &text, const QString &term)
{
    return withTerm(text, term, TermState::Required);
}

FilterEdit orTerm(const QString &text, const QString &term)
{
    const FilterParse filter = Filter::parse(text);
    const FilterParse sought = Filter::parse(term);
    if (filter.error || sought.error) {
        return {text, filter.error ? filter.error : sought.error};
    }
    if (sought.filter.isEmpty()) {
        return {text, std::nullopt};
    }
    const QString part = asPart(term, sought.filter.root());
    if (filter.filter.isEmpty()) {
        return checked(text, part);
    }
    const FilterNode &root = filter.filter.root();
    const std::vector<FilterNode> parts = partsOf(root, Kind::Or);
    if (std::ranges::find(parts, sought.filter.root()) != parts.end()) {
        return {text, std::nullopt};
    }
    const qsizetype at = root.kind == Kind::Or ? parts.back().span.end() : root.span.end();
    return checked(text, QString(text).insert(at, " OR "_L1 + part));
}

QString fieldValue(FilterField field, const QString &value)
{
    const FilterValues kind = valuesOf(field);
    const bool isOwnSyntax = kind == FilterValues::Size || kind == FilterValues::Address
        || kind == FilterValues::Time || kind == FilterValues::Log || kind == FilterValues::Type
        || kind == FilterValues::Flag;
    const auto isPlain = [isOwnSyntax](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || (isOwnSyntax && QStringView(u"-+:/<>=#_").contains(c));
    };
    const bool isSign = value.startsWith(u'/') || value.startsWith(u'=');
    const bool isOperator = value == "OR"_L1 || value == "AND"_L1 || value == "NOT"_L1;
    if (!value.isEmpty() && !isOperator && !(isSign && field != FilterField::Size)
        && std::ranges::all_of(value, isPlain)) {
        return value;
    }
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    if (!isOwnSyntax) {
        escaped.replace(u'*', "\\*"_L1);
    }
    return u'"' + escaped + u'"';
}

QString fieldTerm(FilterField field, const QString &value, bool isExact)
{
    if (field == FilterField::Any) {
        return fieldValue(field, value);
    }
    return fieldName(field) + u':' + (isExact ? u"="_s : QString()) + fieldValue(field, value);
}

} // namespace WikiMon
