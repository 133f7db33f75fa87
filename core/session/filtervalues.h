// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filterlexer.h"

namespace WikiMon {

// What reading a filter's values needs and finds.
struct FilterReading
{
    const WikiCatalogue *catalogue = nullptr;
    std::optional<FilterError> error;
    QList<FilterError> doubts;
    int values = 0;
    int expressions = 0;

    // Keeps the first error.
    std::nullopt_t fail(FilterSpan span, const QString &text);
    void doubt(FilterSpan span, const QString &text);
};

// What a word, phrase or expression means to a field; the error is set if it means nothing. isExact: after a
// '='.
[[nodiscard]] std::optional<FilterValue> readFilterValue(
    FilterField field, const FilterToken &token, bool isExact, FilterReading &reading);

// The single kinds. Texts are without blanks around them.
[[nodiscard]] std::optional<FilterPattern> readFilterPattern(
    FilterField field, const FilterToken &token, bool isExact, FilterReading &reading);
[[nodiscard]] std::optional<FilterSizes> readFilterSizes(QStringView text);
[[nodiscard]] std::optional<FilterAddresses> readFilterAddresses(QStringView text);
[[nodiscard]] std::optional<FilterTime> readFilterTime(QStringView text);

} // namespace WikiMon
