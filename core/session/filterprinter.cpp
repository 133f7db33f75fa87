// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filter.h"
#include "session/filterfields.h"

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'*', "\\*"_L1);
}

// The pieces with '*' between them, in quotation marks where the text isn't a plain word.
QString wildcards(const FilterPattern &pattern)
{
    QStringList pieces;
    bool isPlain = true;
    for (const std::string &piece : pattern.pieces) {
        const QString text = QString::fromStdString(piece);
        isPlain
            = isPlain && std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'.'; });
        pieces.append(escaped(text));
    }
    QString all = pieces.join(u'*');
    const bool isOperator = all == "OR"_L1 || all == "AND"_L1 || all == "NOT"_L1;
    return isPlain && !isOperator && !all.isEmpty() ? all : u'"' + all + u'"';
}

QString printed(const FilterPattern &pattern)
{
    switch (pattern.kind) {
    case FilterPattern::Kind::Expression:
        return u'/' + QString::fromStdString(pattern.pieces.front()).replace(u'/', "\\/"_L1)
            + (pattern.isCaseless ? u"/i"_s : u"/"_s);
    case FilterPattern::Kind::Exact:
        return u'=' + wildcards(pattern);
    case FilterPattern::Kind::Contains:
    case FilterPattern::Kind::Whole:
    case FilterPattern::Kind::Glob:
        break;
    }
    return wildcards(pattern);
}

// Type and action are one text to the parser, with one pair of quotation marks.
QString printed(const FilterLog &log)
{
    if (!log.action) {
        return printed(log.type);
    }
    FilterPattern both = log.type;
    both.pieces.back() += '/' + log.action->pieces.front();
    both.pieces.insert(both.pieces.end(), log.action->pieces.begin() + 1, log.action->pieces.end());
    return printed(both);
}

QString printed(FilterNamespaceId id)
{
    return QString::number(id.id);
}

QString printed(const FilterSizes &sizes)
{
    if (sizes.most < FilterSizes::Least) {
        return u'<' + QString::number(FilterSizes::Least);
    }
    if (sizes.least > FilterSizes::Most) {
        return u'>' + QString::number(FilterSizes::Most);
    }
    const QString least = QString::number(sizes.least);
    const QString most = QString::number(sizes.most);
    if (sizes.least == sizes.most) {
        return least;
    }
    if (sizes.most == FilterSizes::Most) {
        return ">="_L1 + least;
    }
    if (sizes.least == FilterSizes::Least) {
        return "<="_L1 + most;
    }
    return least + ".."_L1 + most;
}

QString printed(const FilterAddresses &addresses)
{
    QHostAddress address;
    const auto &bytes = addresses.first.bytes;
    if (addresses.first.isIpv4) {
        address.setAddress(
            quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3]);
    } else {
        address.setAddress(bytes.data());
    }
    const int whole = addresses.first.isIpv4 ? 32 : 128;
    const QString text = address.toString();
    return addresses.prefix == whole ? text : text + u'/' + QString::number(addresses.prefix);
}

QString printed(const FilterTime &time)
{
    struct Unit
    {
        qint64 length;
        QChar name;
    };
    switch (time.kind) {
    case FilterTime::Kind::Day:
        return time.value == 0 ? u"today"_s : u"yesterday"_s;
    case FilterTime::Kind::Clock: {
        const QTime clock = QTime::fromMSecsSinceStartOfDay(int(time.value));
        return clock.toString(time.value % 60'000 == 0 ? u"HH:mm"_s : u"HH:mm:ss.zzz"_s);
    }
    case FilterTime::Kind::Ago:
        for (const Unit unit : {Unit{86'400'000, u'd'}, Unit{3'600'000, u'h'}, Unit{60'000, u'm'}}) {
            if (time.value > 0 && time.value % unit.length == 0) {
                return QString::number(time.value / unit.length) + unit.name;
            }
        }
        return QString::number(time.value / 1000) + u's';
    case FilterTime::Kind::At:
        break;
    }
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString printed(FilterFlag flag)
{
    return flagName(flag);
}

QString printed(ChangeType type)
{
    return typeName(type);
}

QString printed(const FilterTerm &term)
{
    QStringList values;
    for (const FilterValue &value : term.values) {
        values.append(std::visit([](const auto &each) { return printed(each); }, value));
    }
    const QString joined = values.join(u',');
    return term.field == FilterField::Any ? joined : fieldName(term.field) + u':' + joined;
}

// As a child of parent.
QString printed(const FilterNode &node, FilterNode::Kind parent)
{
    if (node.kind == FilterNode::Kind::Term) {
        return printed(node.term);
    }
    if (node.kind == FilterNode::Kind::Not) {
        return u'-' + printed(node.children.front(), node.kind);
    }
    QStringList children;
    for (const FilterNode &child : node.children) {
        children.append(printed(child, node.kind));
    }
    const bool isAnd = node.kind == FilterNode::Kind::And;
    const QString joined = children.join(isAnd ? u" "_s : u" OR "_s);
    return isAnd && parent == FilterNode::Kind::Or ? joined : u'(' + joined + u')';
}

} // namespace

QString filterText(const FilterNode &root)
{
    // No parentheses around the whole: an Or's children never need them but for being Or again.
    if (root.kind == FilterNode::Kind::And) {
        return printed(root, FilterNode::Kind::Or);
    }
    const QString text = printed(root, FilterNode::Kind::And);
    return root.kind == FilterNode::Kind::Or ? text.sliced(1, text.size() - 2) : text;
}

} // namespace WikiMon
