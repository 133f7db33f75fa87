// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"

namespace WikiMon {

// What is being typed at a place of a filter's text.
struct FilterCompletion
{
    enum class Kind : quint8 {
        Nothing, // within an expression, or nothing sensible
        Start, // a term may begin here: field names
        Word, // a bare word, which may become a field's name
        Phrase, // a bare phrase in quotation marks
        Value // a value of field
    };

    Kind kind = Kind::Nothing;
    FilterField field = FilterField::Any; // of a Value
    QString prefix; // what stands before the cursor, without quotation marks and '='
    FilterSpan replaced; // what a candidate takes the place of: the word or value, to its end
};

// A possible completion.
struct FilterCandidate
{
    QString text; // as it goes into the filter, in quotation marks if needed; a field's with its ':'
    QString description; // for the user; may be empty

    friend bool operator==(const FilterCandidate &, const FilterCandidate &) = default;
};

// The text need not be right. cursor: 0 to text.size().
[[nodiscard]] FilterCompletion completionAt(const QString &text, qsizetype cursor);

// The candidates that are the same for everybody (fields, flags, types, log types, namespaces) and start with
// the prefix in any case. Values that were seen (users, tags, wikis) are the caller's: fieldValue() writes
// them.
[[nodiscard]] QList<FilterCandidate> staticCandidates(const FilterCompletion &completion);

// A line that says what a field is for.
[[nodiscard]] QString fieldDescription(FilterField field);
[[nodiscard]] QString flagDescription(FilterFlag flag);

} // namespace WikiMon
