// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QString>
#include <QStringMatcher>

#include <string>
#include <vector>

namespace WikiMon {

// Words that must all occur, in any case, in a change's title, log target, user or summary (each word in any
// of them). Without words everything matches.
class ChangeSearch
{
public:
    // What is read of the search text: more than anybody types, so that a pasted book costs nothing.
    static constexpr qsizetype MaxText = 1000;

    ChangeSearch() = default;
    // Words are separated by blanks.
    explicit ChangeSearch(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] bool matches(const RecentChange &change) const;
    // Whether all that matches this search is known to match the other one too.
    [[nodiscard]] bool narrows(const ChangeSearch &other) const;
    // Whether both look for the same.
    [[nodiscard]] bool isSameAs(const ChangeSearch &other) const;

private:
    struct Word
    {
        QString folded;
        std::string ascii; // the folded word when it is ASCII, else empty
        QStringMatcher matcher;
    };
    [[nodiscard]] static bool occurs(const Word &word, std::string_view field);

    std::vector<Word> m_words;
};

} // namespace WikiMon
