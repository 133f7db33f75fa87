// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wikicatalogue.h"

#include <QList>
#include <QStringList>

namespace WikiMon {

// Some wikis under one name, to be watched together.
struct WikiGroup
{
    QString name;
    QStringList dbnames; // in the catalogue's order

    friend bool operator==(const WikiGroup &, const WikiGroup &) = default;
};

// The groups that there are for everybody. languages: the user's, as MediaWiki codes; without any there is
// no group of them. Only open wikis.
[[nodiscard]] QList<WikiGroup> wikiGroups(const WikiCatalogue &catalogue, const QStringList &languages);
// All that can be watched.
[[nodiscard]] QStringList allOpenWikis(const WikiCatalogue &catalogue);
// The languages that the system's settings name, as MediaWiki codes ("de", "pt").
[[nodiscard]] QStringList systemLanguages();

// What is watched, in few words: "English Wikipedia", "enwiki, dewiki and 3 more", "All 842 open wikis",
// "All Wikisources". Empty when it is nothing. catalogue may be null.
[[nodiscard]] QString watchedInWords(
    const QList<Wiki> &wikis, const WikiCatalogue *catalogue, const QLocale &locale);

} // namespace WikiMon
