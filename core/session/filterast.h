// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "geo/ipaddress.h"
#include "text/regex.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace WikiMon {

// What a term looks at.
enum class FilterField : quint8 {
    Any, // a bare word, phrase or expression: title, user, summary and log target
    Title,
    User,
    Summary,
    Section,
    Target,
    Namespace,
    Wiki,
    Language,
    Project,
    Action,
    Type,
    Log,
    Size,
    Is,
    Tag,
    Mention,
    Country,
    Ip,
    Since,
    Before,
    Count
};

enum class FilterFlag : quint8 {
    Anon, // without an account: an IP address or a temporary account
    Ip,
    Temp,
    Registered,
    Bot,
    Minor,
    New,
    Unpatrolled,
    Revert, // the summary says so: looksLikeRevert()
    Located, // placed on the map, however exactly
    Edit, // an edit or a new page
    Log,
    Count
};

// A text to be found in, or to be held against, a field. Fields are valid UTF-8; an empty field fits
// nothing but an Exact "" and an Expression.
struct FilterPattern
{
    enum class Kind : quint8 {
        Contains, // somewhere in the field, any case
        Whole, // the whole field, any case
        Glob, // the whole field, any case; any text, or none, between the pieces
        Exact, // the whole field, letter by letter
        Expression // a regular expression that matches somewhere in the field
    };

    Kind kind = Kind::Contains;
    bool isCaseless = false; // of an Expression: /…/i
    // UTF-8 in normal form C. One, but two or more for a Glob: the first is the field's beginning, the last
    // its end (both may be empty), the others lie between in this order (none is empty).
    std::vector<std::string> pieces;
    std::vector<std::string> folded; // the pieces, each by foldedCase(); empty for Exact and Expression
    std::optional<Regex> expression; // of an Expression

    [[nodiscard]] bool matches(std::string_view field) const;
    friend bool operator==(const FilterPattern &a, const FilterPattern &b)
    {
        return a.kind == b.kind && a.isCaseless == b.isCaseless && a.pieces == b.pieces;
    }
};

// MediaWiki's number of a namespace. (A name is a FilterPattern over the canonical English name.)
struct FilterNamespaceId
{
    qint32 id = 0;

    friend bool operator==(const FilterNamespaceId &, const FilterNamespaceId &) = default;
};

// Log entries of a type, and of one action if it is given.
struct FilterLog
{
    FilterPattern type; // Whole, Glob or Exact
    std::optional<FilterPattern> action;

    friend bool operator==(const FilterLog &, const FilterLog &) = default;
};

// Bytes by which a page grew, both ends included. A change without a size is in no range.
struct FilterSizes
{
    static constexpr qint64 Least = std::numeric_limits<qint32>::min();
    static constexpr qint64 Most = std::numeric_limits<qint32>::max();

    qint64 least = Least;
    qint64 most = Most;

    [[nodiscard]] bool contains(qint64 size) const { return size >= least && size <= most; }
    friend bool operator==(const FilterSizes &, const FilterSizes &) = default;
};

// The addresses that share their first bits with one. Of a kind: no IPv6 range holds an IPv4 address.
struct FilterAddresses
{
    IpAddress first; // bits behind the prefix are 0
    int prefix = 0; // 0 to 32 or 128

    [[nodiscard]] bool contains(const IpAddress &address) const;
    friend bool operator==(const FilterAddresses &, const FilterAddresses &) = default;
};

// A point of time, fixed or counted from the present.
struct FilterTime
{
    enum class Kind : quint8 {
        At, // milliseconds since 1970-01-01 UTC
        Ago, // milliseconds before now
        Clock, // the last time that clocks showed this: milliseconds since midnight, local time
        Day // the start of today less so many days, local time
    };

    Kind kind = Kind::At;
    qint64 value = 0;

    [[nodiscard]] bool dependsOnNow() const { return kind != Kind::At; }
    // Milliseconds since 1970-01-01 UTC; now likewise.
    [[nodiscard]] qint64 resolve(qint64 now) const;
    friend bool operator==(const FilterTime &, const FilterTime &) = default;
};

using FilterValue = std::variant<FilterPattern, FilterNamespaceId, FilterLog, FilterSizes, FilterAddresses,
    FilterTime, FilterFlag, ChangeType>;

// A field and the values of which one must fit. What a field's values are:
//   Any                                       FilterPattern (Contains or Expression); exactly one
//   Title Summary Section                     FilterPattern (Contains, Glob, Exact or Expression)
//   User Target                               FilterPattern (Whole, Glob, Exact or Expression)
//   Wiki Language Project Action Tag Mention  FilterPattern (Whole, Glob or Exact)
//   Country                                   FilterPattern (likewise), over the code and the English name
//   Namespace                                 FilterNamespaceId or FilterPattern (Whole, Glob or Exact)
//   Log, Size, Ip, Is, Type                   FilterLog, FilterSizes, FilterAddresses, FilterFlag, ChangeType
//   Since Before                              FilterTime; exactly one
struct FilterTerm
{
    FilterField field = FilterField::Any;
    std::vector<FilterValue> values;

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

// A stretch of the expression's text, in QString units.
struct FilterSpan
{
    qsizetype position = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return position + length; }
    friend bool operator==(const FilterSpan &, const FilterSpan &) = default;
};

// A part of an expression. Only the root may be an And without children, which fits everything.
struct FilterNode
{
    enum class Kind : quint8 { And, Or, Not, Term };

    Kind kind = Kind::And;
    std::vector<FilterNode> children; // two or more of And and Or, one of Not, none of a Term
    FilterTerm term; // of a Term
    FilterSpan span; // with its '-' and with the parentheses around it

    // Whether they say the same in the same order; where it stands in the text does not matter.
    friend bool operator==(const FilterNode &a, const FilterNode &b)
    {
        return a.kind == b.kind && a.children == b.children && a.term == b.term;
    }
};

} // namespace WikiMon
