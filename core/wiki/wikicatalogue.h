// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wiki.h"

#include <QHash>
#include <QLocale>

#include <vector>

namespace WikiMon {

// All public Wikimedia wikis, from the table that is built into the program. Read-only once made, so that
// threads may share it. Pointers stay valid as long as the catalogue lives.
class WikiCatalogue
{
public:
    // Reads the built-in table.
    WikiCatalogue();
    WikiCatalogue(const WikiCatalogue &) = delete;
    WikiCatalogue &operator=(const WikiCatalogue &) = delete;

    // Open wikis first, then read-only and closed ones; within them by size, then by host.
    [[nodiscard]] const std::vector<Wiki> &wikis() const { return m_wikis; }
    [[nodiscard]] const Wiki *byDbname(const QString &dbname) const;
    [[nodiscard]] const Wiki *byHost(const QString &host) const;
    // Case-sensitive, with its '#'. Where two wikis share a channel, it is the open one.
    [[nodiscard]] const Wiki *byChannel(const QString &channel) const;
    // As hatnote/wikimon's --project and --lang name a wiki: ("wikipedia", "de"), ("wikimedia", "commons"),
    // ("wikidata", anything). The language is the one of the host ("zh-yue") or MediaWiki's code ("yue").
    [[nodiscard]] const Wiki *byProjectAndLanguage(const QString &project, const QString &language) const;
    // A user's word for a wiki: dbname, host (also as an address, or of the mobile site), or channel (with or
    // without '#').
    [[nodiscard]] const Wiki *find(const QString &name) const;
    // The Wikipedia in the language of a locale; English where there is none or it is closed.
    [[nodiscard]] const Wiki &proposedFor(const QLocale &locale) const;

private:
    void index();
    [[nodiscard]] const Wiki *at(const QHash<QString, qsizetype> &index, const QString &key) const;

    std::vector<Wiki> m_wikis;
    QHash<QString, qsizetype> m_byDbname;
    QHash<QString, qsizetype> m_byHost;
    QHash<QString, qsizetype> m_byChannel;
};

} // namespace WikiMon
