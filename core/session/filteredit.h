// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"

namespace WikiMon {

// How a term takes part in a filter's top level, which is an AND: what a chip with three states shows.
enum class TermState : quint8 { Absent, Required, Excluded };

// The text after an edit. If the text or the term has an error, or the result would be too long, the text is
// as it was.
struct FilterEdit
{
    QString text;
    std::optional<FilterError> error; // of text, or of the term where the text is right
};

// Edits keep the rest of the text as the user typed it and do nothing where nothing is to do. A term is an
// expression ("is:bot", "user:\"A B\""); spelled in another way ("IS:bot") it is the same one.

// Absent for a text with an error.
[[nodiscard]] TermState termState(const QString &text, const QString &term);
[[nodiscard]] FilterEdit withTerm(const QString &text, const QString &term, TermState state);
// Narrows the filter to what fits the term too.
[[nodiscard]] FilterEdit andTerm(const QString &text, const QString &term);
// Widens it to what fits the term. An empty filter, which could not be wider, becomes the term.
[[nodiscard]] FilterEdit orTerm(const QString &text, const QString &term);

// "user:Foo", "user:\"Foo bar\"": the value means itself, whatever is in it. isExact: letter by letter
// (title:="Foo"), otherwise in any case, and for a text field anywhere in it. For the fields with a syntax of
// their own (size, ip, since, …) it is this syntax.
[[nodiscard]] QString fieldTerm(FilterField field, const QString &value, bool isExact = false);
// The value alone.
[[nodiscard]] QString fieldValue(FilterField field, const QString &value);

} // namespace WikiMon
