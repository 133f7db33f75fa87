// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/watchlist.h"

#include <QStringList>

namespace WikiMon {

// Everything that is to be hidden, as one expression of the filter language.
struct IgnoreText
{
    // Room for the user's own filter beside it, in one text of at most Filter::MaxLength.
    static constexpr qsizetype MaxLength = 6'000;
    static constexpr qsizetype MaxNames = 700; // likewise of Filter::MaxValues; counts scopes and both forms

    QString text; // empty: nothing is hidden
    qsizetype namesWithoutRoom = 0; // of the lists
};

// filters: valid ones, not empty; all of them get in. maxNames: of the lists.
[[nodiscard]] IgnoreText makeIgnoreText(
    const QStringList &filters, const WatchLists &lists, qsizetype maxNames = IgnoreText::MaxNames);

} // namespace WikiMon
