// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wiki/wiki.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace WikiMon {

// A MediaWiki site of the user's own, and where its changes come from: an IRC server, an event stream, or
// both, which then stand in for each other.
struct OwnSite
{
    Wiki wiki; // the name is its englishName
    QString ircHost; // empty: no IRC
    quint16 ircPort = 6667;
    QUrl api; // its api.php, for its namespaces; empty: the built-in names are used
    QUrl events; // an event stream like EventStreams'; empty: none

    friend bool operator==(const OwnSite &, const OwnSite &) = default;
};

struct OwnSites
{
    QList<OwnSite> sites;
    QString error; // in words, one line; empty: all is well
};

// Reads one site, a JSON object, or several, an array of them:
//   {"name": "Our wiki", "host": "wiki.example.org", "irc": "irc.example.org:6667", "channel": "#wiki",
//    "api": "https://wiki.example.org/w/api.php", "events": "https://wiki.example.org/stream",
//    "dbname": "ourwiki", "language": "en"}
// Needed are the name, the host, and either irc and channel or events. What a key of ours holds is checked;
// others are passed over.
[[nodiscard]] OwnSites parseOwnSites(const QByteArray &json);
// As it is read; for the settings.
[[nodiscard]] QByteArray writeOwnSites(const QList<OwnSite> &sites);

// HOST, HOST:PORT, an IPv6 address, or [IPv6]:PORT. False when it is none of them; the port is left as it is
// when there is none.
[[nodiscard]] bool parseServerAddress(const QString &text, QString &host, quint16 &port);

constexpr qsizetype MaxOwnSites = 100; // each is a link of its own
constexpr qint64 MaxOwnSitesFile = 1 << 20; // bytes

} // namespace WikiMon
