// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/watchlist.h"
#include "wiki/wikicatalogue.h"

#include <QCoreApplication>
#include <QStringView>

namespace WikiMon {

// What became of a text that was read as a watch list.
struct WatchImport
{
    struct Problem
    {
        qsizetype line = 0; // from 1
        QString text; // the line, shortened
        QString reason; // in words
    };
    static constexpr qsizetype MaxProblems = 100; // kept to be shown; the count goes on

    WatchList list;
    QList<Problem> problems;
    qsizetype problemCount = 0;
    qsizetype duplicateCount = 0;
};

// Reads and writes watch lists as people have them: from a page of a wiki, from Special:EditWatchlist/raw,
// from the address bar.
class WatchListText
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::WatchListText)
public:
    enum class Kind : quint8 { Pages, Users };

    static constexpr qsizetype MaxTextSize = 32 << 20; // characters: MaxEntries of the longest names

    // homeWiki: the dbname of the wiki whose project a link like [[:de:Titel]] belongs to; may be empty.
    WatchListText(const WikiCatalogue &catalogue, Kind kind, const QString &homeWiki = QString());

    [[nodiscard]] WatchImport parse(QStringView text) const;
    // One entry a line, in a form that parse() gives back.
    [[nodiscard]] QString text(const WatchList &list) const;

private:
    struct LineResult
    {
        QList<WatchEntry> entries; // none for a comment or an empty line
        QString error;
    };
    [[nodiscard]] LineResult parseLine(QStringView line) const;
    [[nodiscard]] LineResult parseLinks(QStringView line) const;
    [[nodiscard]] LineResult parseAddress(QStringView address) const;
    [[nodiscard]] LineResult parseName(const QString &name, bool isLink, const QString &wiki) const;
    [[nodiscard]] QString wikiOfPrefix(const QString &prefix, bool isLink) const;
    [[nodiscard]] QString withoutNamespaceOfUsers(const QString &name, QString *error) const;
    [[nodiscard]] QString errorOf(const QString &name) const;
    [[nodiscard]] QString line(const WatchEntry &entry) const;

    const WikiCatalogue &m_catalogue;
    Kind m_kind;
    const Wiki *m_home;
};

} // namespace WikiMon
