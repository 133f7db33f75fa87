// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamclientinfo.h"
#include "wiki/wiki.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace WikiMon {

class WikiCatalogue;
struct RecentChange;

// The changes that a path stands for.
struct StreamWikiSelection
{
    enum class Kind : quint8 {
        All,
        First, // of the session's first wiki, whichever that is at the time
        One,
    };

    Kind kind = Kind::All;
    std::string dbname; // of One
    std::string host;

    [[nodiscard]] static StreamWikiSelection of(const Wiki &wiki);
    // first: the dbname of the session's first wiki.
    [[nodiscard]] bool has(const RecentChange &change, std::string_view first) const;

    friend bool operator==(const StreamWikiSelection &, const StreamWikiSelection &) = default;
};

// Where a path leads, or why it leads nowhere.
struct StreamPath
{
    StreamDialect dialect = StreamDialect::V1;
    StreamWikiSelection wikis;
    QString error; // a sentence for the client; empty when the path is good
};

// The wikis of the session, and the paths that lead to them:
//
//   path = "/" [ "v2" [ "/" [ name [ "/" ] ] ] | name [ "/" ] ]
//   name = "all" | dbname | host | channel without "#" | language | project of a single wiki ("wikidata")
//
// in any case, percent-encoded where that is needed. A language means the Wikipedia of that language where
// the session has it, otherwise the session's first wiki in that language; "all" means every wiki. Without a
// name, a path leads to the session's first wiki. A session of one wiki has nothing else, so that there "/"
// leads to every change. A replay may hold any wiki: all that the catalogue knows have paths then, and the
// first wiki is that of the first change.
class StreamWikis
{
public:
    // The catalogue must live as long as this; null where there is none.
    explicit StreamWikis(const WikiCatalogue *catalogue = nullptr) : m_catalogue(catalogue) { }

    // The wikis of a session in order; none: they are not known, as in a replay.
    void set(const QList<Wiki> &wikis);
    [[nodiscard]] const QList<Wiki> &list() const { return m_wikis; }
    [[nodiscard]] bool areKnown() const { return !m_wikis.isEmpty(); }

    // path: percent-encoded, without the query. home: the wiki that "/" leads to instead of the first one,
    // where a port has one of its own.
    [[nodiscard]] StreamPath resolve(const QString &path, const std::optional<Wiki> &home = {}) const;
    // The paths to offer: "/", "/all/", and "/de/" or "/dewiktionary/" for each wiki, at most some.
    [[nodiscard]] QStringList paths() const;

private:
    static constexpr qsizetype MaxPaths = 100;

    [[nodiscard]] bool has(const QString &dbname) const;
    [[nodiscard]] const Wiki *find(const QString &name) const;
    [[nodiscard]] const Wiki *findInCatalogue(const QString &name) const;
    [[nodiscard]] QString whyNot(const QString &name) const;

    const WikiCatalogue *m_catalogue;
    QList<Wiki> m_wikis;
};

} // namespace WikiMon
