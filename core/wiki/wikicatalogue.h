// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wiki.h"

#include <QHash>
#include <QLocale>
#include <QStringView>

#include <vector>

namespace WikiMon {

// All public Wikimedia wikis, from the table that is built into the program. Read-only once made, so that
// threads may share it. Pointers stay valid as long as the catalogue lives.
class WikiCatalogue
{
public:
    // Reads the built-in table.
    WikiCatalogue();

    // Open wikis first, then read-only and closed ones; within them by size, then by host.
    [[nodiscard]] const std::vector<Wiki> &wikis() const { return m_wikis; }
    [[nodiscard]] const Wiki *byDbname(const QString &dbname) const;
    [[nodiscard]] const Wiki *byHost(const QString &host) const;
    [[nodiscard]] const Wiki *byChannel(const QString &channel) const; // case-sensitive, with its '#'
    // As hatnote/wikimon's --project and --lang name a wiki: ("wikipedia", "de"), ("wikidata", anything).
    [[nodiscard]] const Wiki *byProjectAndLanguage(const QString &project, const QString &language) const;
    // A user's word for a wiki: dbname, host (with or without scheme), or channel (with or without '#').
    [[nodiscard]] const Wiki *find(const QString &name) const;
    // The Wikipedia in the language of a locale; English where there is none.
    [[nodiscard]] const Wiki &proposedFor(const QLocale &locale) const;

private:
    std::vector<Wiki> m_wikis;
    QHash<QString, qsizetype> m_byDbname;
    QHash<QString, qsizetype> m_byHost;
    QHash<QString, qsizetype> m_byChannel;
};

} // namespace WikiMon
