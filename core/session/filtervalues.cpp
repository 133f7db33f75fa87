// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filtervalues.h"

#include "geo/countrynames.h"
#include "geo/countrypoints.h"
#include "session/filterfields.h"
#include "wiki/wikicatalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::Filter)
};

// What is quoted in a message; a hostile text must not make it long.
QString shown(const QString &text)
{
    constexpr qsizetype MaxShown = 40;
    return text.size() <= MaxShown ? text : text.left(MaxShown) + u"…"_s;
}

template <typename Value>
std::optional<FilterValue> wrapped(std::optional<Value> value)
{
    return value ? std::optional<FilterValue>(std::move(*value)) : std::nullopt;
}

std::optional<FilterValue> flagValue(const FilterToken &token, FilterReading &reading)
{
    if (const auto flag = flagOf(token.plain())) {
        return *flag;
    }
    QStringList names;
    for (int i = 0; i < int(FilterFlag::Count); ++i) {
        names.append(flagName(FilterFlag(i)));
    }
    return reading.fail(token.span,
        Words::tr("\"is:\" doesn't know \"%1\". It knows %2.").arg(shown(token.plain()), names.join(u", ")));
}

std::optional<FilterValue> typeValue(const FilterToken &token, FilterReading &reading)
{
    if (const auto type = typeOf(token.plain())) {
        return *type;
    }
    return reading.fail(
        token.span, Words::tr("\"type:\" is edit, new or log, not \"%1\".").arg(shown(token.plain())));
}

void doubtNamespace(const FilterPattern &pattern, FilterSpan span, FilterReading &reading)
{
    if (pattern.kind == FilterPattern::Kind::Glob) {
        return;
    }
    const QString name = QString::fromStdString(pattern.pieces.front());
    QStringView subject = name;
    if (subject.endsWith(u" talk", Qt::CaseInsensitive)) {
        subject.chop(5);
    }
    const auto isKnown = [subject, &name](QLatin1StringView each) {
        return subject.compare(each, Qt::CaseInsensitive) == 0
            || name.compare(each, Qt::CaseInsensitive) == 0;
    };
    if (!std::ranges::any_of(knownNamespaces(), isKnown)) {
        reading.doubt(span,
            Words::tr("\"%1\" is no namespace that every wiki has. Namespaces have their English names here, "
                      "like \"User talk\", or numbers.")
                .arg(shown(name)));
    }
}

std::optional<FilterValue> namespaceValue(const FilterToken &token, bool isExact, FilterReading &reading)
{
    const QString text = token.plain();
    bool isNumber = false;
    const int id = text.toInt(&isNumber);
    const bool startsLikeOne = text.startsWith(u'-') || (!text.isEmpty() && text.front().isDigit());
    if (isNumber && startsLikeOne && !isExact) {
        return FilterNamespaceId{id};
    }
    auto pattern = readFilterPattern(FilterField::Namespace, token, isExact, reading);
    if (pattern) {
        doubtNamespace(*pattern, token.span, reading);
    }
    return wrapped(std::move(pattern));
}

void doubtWiki(const FilterPattern &pattern, FilterSpan span, FilterReading &reading)
{
    if (!reading.catalogue || pattern.kind == FilterPattern::Kind::Glob) {
        return;
    }
    const QString name = QString::fromStdString(pattern.pieces.front());
    if (reading.catalogue->byDbname(name.toLower()) || reading.catalogue->byHost(name.toLower())) {
        return;
    }
    const Wiki *meant = reading.catalogue->find(name);
    reading.doubt(span,
        meant ? Words::tr("No wiki is called \"%1\". Perhaps \"%2\" is meant.").arg(shown(name), meant->host)
              : Words::tr("No wiki is called \"%1\". Names are like \"enwiki\" or \"en.wikipedia.org\".")
                    .arg(shown(name)));
}

void doubtCountry(const FilterPattern &pattern, FilterSpan span, FilterReading &reading)
{
    if (pattern.kind != FilterPattern::Kind::Whole) {
        return;
    }
    const auto code = parseCountryCode(pattern.pieces.front());
    const bool isTwoLetters = pattern.pieces.front().size() == 2;
    if (isTwoLetters && !(code && !englishCountryName(*code).empty())) {
        reading.doubt(span,
            Words::tr("No country has the code \"%1\". Codes are like \"DE\" for Germany.")
                .arg(shown(QString::fromStdString(pattern.pieces.front()))));
    }
}

// "block/reblock": a slash in quotation marks is one too, as no type has one.
std::optional<FilterValue> logValue(const FilterToken &token, bool isExact, FilterReading &reading)
{
    FilterToken type = token;
    FilterToken action = token;
    const auto piece
        = std::ranges::find_if(token.pieces, [](const QString &each) { return each.contains(u'/'); });
    const auto n = piece - token.pieces.begin();
    if (piece != token.pieces.end()) {
        const qsizetype slash = piece->indexOf(u'/');
        type.pieces = token.pieces.first(n) + QStringList{piece->left(slash)};
        action.pieces = QStringList{piece->mid(slash + 1)} + token.pieces.sliced(n + 1);
    }
    auto typePattern = readFilterPattern(FilterField::Log, type, isExact, reading);
    if (!typePattern) {
        return std::nullopt;
    }
    FilterLog log{std::move(*typePattern), std::nullopt};
    if (piece != token.pieces.end()) {
        log.action = readFilterPattern(FilterField::Log, action, isExact, reading);
        if (!log.action) {
            return std::nullopt;
        }
    }
    return log;
}

std::optional<FilterValue> sizeValue(const FilterToken &token, bool isExact, FilterReading &reading)
{
    const auto sizes = readFilterSizes(isExact ? u"="_s + token.plain() : token.plain());
    if (!sizes) {
        return reading.fail(token.span,
            Words::tr("\"size:\" wants a number of bytes like >500, <=-100, 0 or -100..100, not \"%1\".")
                .arg(shown(token.plain())));
    }
    if (sizes->least > sizes->most) {
        reading.doubt(token.span, Words::tr("No size is in this range: it ends before it begins."));
    }
    return *sizes;
}

std::optional<FilterValue> addressValue(const FilterToken &token, FilterReading &reading)
{
    if (auto addresses = wrapped(readFilterAddresses(token.plain()))) {
        return addresses;
    }
    return reading.fail(token.span,
        Words::tr("\"ip:\" wants an address or a range like 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32, not "
                  "\"%1\".")
            .arg(shown(token.plain())));
}

std::optional<FilterValue> timeValue(FilterField field, const FilterToken &token, FilterReading &reading)
{
    if (auto time = wrapped(readFilterTime(token.plain()))) {
        return time;
    }
    return reading.fail(token.span,
        Words::tr("\"%1:\" wants how long ago (90s, 10m, 2h, 3d), a time of day (14:30) or a date "
                  "(2026-11-21 or 2026-11-21T14:30), not \"%2\".")
            .arg(fieldName(field), shown(token.plain())));
}

} // namespace

std::nullopt_t FilterReading::fail(FilterSpan span, const QString &text)
{
    if (!error) {
        error = FilterError{span.position, span.length, text};
    }
    return std::nullopt;
}

void FilterReading::doubt(FilterSpan span, const QString &text)
{
    doubts.append({span.position, span.length, text});
}

std::optional<FilterValue> readFilterValue(
    FilterField field, const FilterToken &token, bool isExact, FilterReading &reading)
{
    const FilterValues kind = valuesOf(field);
    const bool takesExpressions
        = kind == FilterValues::Text || field == FilterField::User || field == FilterField::Target;
    if (token.kind == FilterToken::Kind::Expression && !takesExpressions) {
        return reading.fail(token.span,
            Words::tr("\"%1:\" takes no regular expressions. They work for title, summary, section, user and "
                      "target.")
                .arg(fieldName(field)));
    }
    switch (kind) {
    case FilterValues::Namespace:
        return namespaceValue(token, isExact, reading);
    case FilterValues::Type:
        return typeValue(token, reading);
    case FilterValues::Log:
        return logValue(token, isExact, reading);
    case FilterValues::Size:
        return sizeValue(token, isExact, reading);
    case FilterValues::Flag:
        return flagValue(token, reading);
    case FilterValues::Address:
        return addressValue(token, reading);
    case FilterValues::Time:
        return timeValue(field, token, reading);
    case FilterValues::Text:
    case FilterValues::Identity:
    case FilterValues::Country:
        break;
    }
    auto pattern = readFilterPattern(field, token, isExact, reading);
    if (pattern && field == FilterField::Wiki) {
        doubtWiki(*pattern, token.span, reading);
    } else if (pattern && field == FilterField::Country) {
        doubtCountry(*pattern, token.span, reading);
    }
    return wrapped(std::move(pattern));
}

} // namespace WikiMon
