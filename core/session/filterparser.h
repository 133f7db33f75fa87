// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filtervalues.h"

namespace WikiMon {

// Makes the tree of a filter's text. One use each.
class FilterParser
{
public:
    FilterParser(QStringView text, const WikiCatalogue *catalogue) : m_lexer(text)
    {
        m_reading.catalogue = catalogue;
    }

    // Nothing if there is an error.
    [[nodiscard]] std::optional<FilterNode> parse();
    [[nodiscard]] const std::optional<FilterError> &error() const { return m_reading.error; }
    [[nodiscard]] const QList<FilterError> &doubts() const { return m_reading.doubts; }

private:
    using Result = std::optional<FilterNode>;

    [[nodiscard]] Result any();
    [[nodiscard]] Result all();
    [[nodiscard]] Result part();
    [[nodiscard]] Result negation(qsizetype signLength);
    [[nodiscard]] Result group();
    [[nodiscard]] Result field(qsizetype nameLength);
    [[nodiscard]] bool value(FilterTerm &term);
    [[nodiscard]] Result sought();
    [[nodiscard]] std::optional<FilterToken> token(bool isValue);
    [[nodiscard]] bool hasPart() const;
    [[nodiscard]] std::nullopt_t missing(FilterSpan after);

    FilterLexer m_lexer;
    FilterReading m_reading;
    int m_depth = 0;
};

} // namespace WikiMon
