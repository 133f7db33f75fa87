// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QList>
#include <QString>

namespace WikiMon {

// What a new term does with the filter that is there.
enum class FilterJoin : quint8 { Replace, And, Or };

// A filter term that a change suggests.
struct ChangeTerm
{
    QString label; // "this user", in a sentence; plain display text
    QString menuLabel; // "User: Carsten R D"; the same
    QString term; // of the filter language: user:"Carsten R D"
    bool isNegated = false;
};

// The terms for a change's user, page, wiki, namespace, log and hashtags; for user and page also what leaves
// them out.
[[nodiscard]] QList<ChangeTerm> changeTerms(const RecentChange &change);

} // namespace WikiMon
