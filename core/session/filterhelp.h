// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace WikiMon {

// A line of the filter's help page.
struct FilterHelpEntry
{
    QString syntax; // "title:WORD"
    QString meaning; // a sentence
    QString example; // an expression that can be applied as it is
};

struct FilterHelpSection
{
    QString title;
    QList<FilterHelpEntry> entries;
};

// The filter language, told to users in the language of the program. Plain text.
[[nodiscard]] QList<FilterHelpSection> filterHelp();

} // namespace WikiMon
