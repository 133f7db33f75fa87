// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterfields.h"
#include "session/filtermatch.h"
#include "session/filtervalues.h"

#include <QCoreApplication>

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Filter)
};

// MediaWiki never has "_" in these, and people have no wish for quotation marks.
bool hasBlanksForUnderscores(FilterField field)
{
    return field == FilterField::Title || field == FilterField::User || field == FilterField::Target
        || field == FilterField::Namespace;
}

// Namespaces that people know by the name on their wiki.
QString canonicalNamespace(const QString &name)
{
    const auto is = [&name](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    if (is(u"Wikipedia") || is(u"Article talk")) {
        return is(u"Wikipedia") ? QStringLiteral("Project") : QStringLiteral("Talk");
    }
    if (is(u"Wikipedia talk")) {
        return QStringLiteral("Project talk");
    }
    return is(u"Article") ? QStringLiteral("Main") : name;
}

// The sign that says what it is, and that changes don't hold.
QString withoutSign(FilterField field, QString text)
{
    const auto isSign = [field](QChar c) {
        return field == FilterField::Tag ? c == u'#' || c == u'＃' : c == u'@' || c == u'＠';
    };
    qsizetype signs = 0;
    if (field == FilterField::Tag || field == FilterField::Mention) {
        while (signs < text.size() && isSign(text[signs])) {
            ++signs;
        }
    }
    return text.mid(signs);
}

QStringList preparedPieces(FilterField field, const FilterToken &token, bool isLiteral)
{
    QStringList pieces = isLiteral ? QStringList{token.plain()} : token.pieces;
    pieces.front() = withoutSign(field, pieces.front());
    for (QString &piece : pieces) {
        if (token.kind == FilterToken::Kind::Word && hasBlanksForUnderscores(field)) {
            piece.replace(u'_', u' ');
        }
        piece = piece.normalized(QString::NormalizationForm_C);
    }
    for (qsizetype i = pieces.size() - 2; i > 0; --i) {
        if (pieces[i].isEmpty()) {
            pieces.removeAt(i); // "**" is no more than "*"
        }
    }
    if (field == FilterField::Namespace && pieces.size() == 1) {
        pieces.front() = canonicalNamespace(pieces.front());
    }
    return pieces;
}

// Where in the text the expression's byte stands.
qsizetype sourcePosition(const FilterToken &token, const QByteArray &pattern, size_t byte)
{
    const qsizetype units
        = QString::fromUtf8(pattern.first(std::min(qsizetype(byte), pattern.size()))).size();
    // Each "/" was written with a backslash.
    const qsizetype slashes = token.pieces.front().left(units).count(u'/');
    return std::min(token.span.position + 1 + units + slashes, token.span.end() - 1);
}

std::optional<FilterPattern> readExpression(const FilterToken &token, FilterReading &reading)
{
    if (++reading.expressions > Filter::MaxExpressions) {
        return reading.fail(token.span,
            Words::tr("There are too many regular expressions; %1 are allowed.").arg(Filter::MaxExpressions));
    }
    const QByteArray pattern = token.pieces.front().normalized(QString::NormalizationForm_C).toUtf8();
    RegexCompilation compilation
        = Regex::compile({pattern.data(), static_cast<size_t>(pattern.size())}, token.isCaseless);
    if (!compilation.regex) {
        const qsizetype position = sourcePosition(token, pattern, compilation.errorOffset);
        return reading.fail({position, position < token.span.end() - 1 ? 1 : 0},
            Words::tr("The regular expression is wrong here: %1.").arg(compilation.error));
    }
    return FilterPattern{FilterPattern::Kind::Expression, token.isCaseless, {pattern.toStdString()}, {},
        std::move(compilation.regex)};
}

} // namespace

std::optional<FilterPattern> readFilterPattern(
    FilterField field, const FilterToken &token, bool isExact, FilterReading &reading)
{
    if (token.kind == FilterToken::Kind::Expression) {
        return readExpression(token, reading);
    }
    const QStringList pieces = preparedPieces(field, token, isExact || field == FilterField::Any);
    FilterPattern pattern;
    if (isExact) {
        pattern.kind = FilterPattern::Kind::Exact;
    } else if (pieces.size() > 1) {
        pattern.kind = FilterPattern::Kind::Glob;
    } else {
        pattern.kind = valuesOf(field) == FilterValues::Text ? FilterPattern::Kind::Contains
                                                             : FilterPattern::Kind::Whole;
    }
    if (pieces.size() == 1 && pieces.front().isEmpty() && !isExact) {
        return reading.fail(token.span, Words::tr("There is nothing to look for here."));
    }
    if (field == FilterField::Any && token.kind == FilterToken::Kind::Word && token.pieces.size() > 1) {
        reading.doubt(token.span,
            Words::tr("Without a field * is an ordinary character. As a wildcard it works in fields: "
                      "\"title:List*\"."));
    }
    for (const QString &piece : pieces) {
        pattern.pieces.push_back(piece.toStdString());
        if (!isExact) {
            pattern.folded.push_back(foldedCase(pattern.pieces.back()));
        }
    }
    return pattern;
}

} // namespace WikiMon
