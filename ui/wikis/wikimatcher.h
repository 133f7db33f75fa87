// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wikicatalogue.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace WikiMon {

// Finds wikis by what users call them: code, database name, host, project, and the language's name in English
// or its own. Every word of the query must occur somewhere; case and accents don't matter.
class WikiMatcher
{
public:
    explicit WikiMatcher(const std::vector<Wiki> &wikis);

    // The indices of the wikis that match, best first: exact codes, beginnings of names, the rest; open wikis
    // before closed ones, and larger ones before smaller ones. All in their order for an empty query.
    [[nodiscard]] std::vector<int> find(const QString &query) const;

    // Case and accents removed, for comparisons.
    [[nodiscard]] static QString folded(const QString &text);

private:
    struct Entry
    {
        QStringList codes; // an exact hit on one of them is what was meant
        QStringList names; // may be found by their beginning, or within
        bool isClosed = false;
        bool isWikipedia = false;
    };
    [[nodiscard]] static std::optional<int> rank(const Entry &entry, const QString &word);

    std::vector<Entry> m_entries;
};

} // namespace WikiMon
