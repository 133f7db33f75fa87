// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterast.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace WikiMon {

class WikiCatalogue;
struct FilterParse;

// What a filter's meaning depends on beside the change.
struct FilterContext
{
    qint64 now = 0; // milliseconds since 1970-01-01 UTC
};

// Something wrong, or not quite right, at a place of the text.
struct FilterError
{
    qsizetype position = 0; // QString units; may be the end of the text
    qsizetype length = 0; // 0 where something is missing
    QString text; // a sentence for the user

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

// The expression that says which changes to show: for the table, map, charts, export, rules and the
// stream's clients. An immutable value that is cheap to copy and may be shared between threads.
//
//   filter   = [ any ]                            nothing fits every change
//   any      = all { "OR" all }
//   all      = part { [ "AND" ] part }
//   part     = ( "-" | "NOT" ) part | "(" any ")" | field | sought
//   sought   = word | phrase | expression         in title, user, summary and log target; any case
//   field    = name ":" value { "," value }       one of the values must fit
//   value    = [ "=" ] ( word | phrase ) | expression
//   phrase   = '"' { character | '\"' | '\\' | '\*' } '"'
//   expression = "/" { character | "\/" } "/" [ "i" ]            PCRE2's syntax; "i": any case
//   word     = characters but blanks and '"'; parentheses only in pairs; in a value no comma
//
// A name and its colon have no blank between or after them. OR, AND and NOT are capitals; names, and the
// values of ns, type, is, log and country, are taken in any case. In word and phrase of a field:
//   *        stands for any text, and then the whole field must fit; a lone * wants a field that isn't empty
//   =        before it: exactly this, letter by letter, and * is a plain character
//   _        in a word for title, user, target and ns is a blank
//   title summary section        contain the value; /expression/ too
//   user target                  are the value; /expression/ too
//   tag mention                  one of them is the value; a leading # or @ may be there
//   action wiki lang project     are the value; wiki: dbname or host, lang and project: by the host's name
//   country                      two-letter code or English name
//   ns       number, or canonical English name ("User talk", "Project"); log entries are in Special (-1)
//   type     edit | new | log
//   log      type [ "/" action ]                  block, block/reblock, */move_redir
//   size     number | ( "<" | "<=" | ">" | ">=" | "=" ) number | [ number ] ".." [ number ]   bytes added
//   is       anon ip temp registered bot minor new unpatrolled revert located edit log
//   ip       address [ "/" bits ]                 of edits by IP addresses
//   since before   duration ago (90s 10m 2h 1h30m 3d 2w) | HH:MM[:SS], the last time that it was so | today |
//            yesterday | YYYY-MM-DD[THH:MM[:SS]] local, or UTC with a "Z" at the end
class Filter
{
public:
    // Longer texts are an error: clients of the stream may send anything.
    static constexpr qsizetype MaxLength = 8'192; // QString units: some hundred users or pages
    static constexpr int MaxDepth = 64; // parentheses and negations within each other: bounds recursion
    static constexpr int MaxValues = 1'024; // words and values in all: bounds the work for a change
    static constexpr int MaxExpressions = 16; // each may take Regex::MatchLimit steps at every character

    // Fits every change.
    Filter();
    // With a catalogue, wikis that don't exist are doubted.
    [[nodiscard]] static FilterParse parse(const QString &text, const WikiCatalogue *catalogue = nullptr);

    // The plain meaning, change by change; FilterScan is the fast way over a store.
    [[nodiscard]] bool matches(const RecentChange &change, const FilterContext &context) const;

    [[nodiscard]] bool isEmpty() const
    {
        return root().kind == FilterNode::Kind::And && root().children.empty();
    }
    [[nodiscard]] const QString &text() const; // as typed
    [[nodiscard]] const FilterNode &root() const;
    // Whether a change may fit now and not later, or the other way round (since:10m).
    [[nodiscard]] bool dependsOnTime() const;

    // Whether they say the same, however it is typed.
    friend bool operator==(const Filter &a, const Filter &b) { return a.root() == b.root(); }

private:
    struct Data;
    explicit Filter(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

struct FilterParse
{
    Filter filter; // fits everything if there is an error
    std::optional<FilterError> error;
    QList<FilterError> doubts; // the filter works, but perhaps not as meant
};

// The expression in its plainest form; parses to an equal root.
[[nodiscard]] QString filterText(const FilterNode &root);

} // namespace WikiMon
