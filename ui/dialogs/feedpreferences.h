// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedsettings.h"

#include <QList>
#include <QString>

namespace WikiMon {

// What a user says of a MediaWiki of their own: where its changes can be followed. Of channel and event
// stream one is enough.
struct SiteFields
{
    static constexpr int Most = 100; // more is no longer a list to edit
    static constexpr int LongestName = 100;

    QString name; // as users call it
    QString ircServer; // as parseServerAddress() reads it
    QString channel; // "#changes"
    QString apiUrl; // "https://wiki.example.org/w/api.php"
    QString eventStreamUrl;

    // What WikiMon knows the site by: made of the API's address, as a host may have several wikis. Two sites
    // of the same dbname can't be told apart.
    [[nodiscard]] QString dbname() const;
    friend bool operator==(const SiteFields &, const SiteFields &) = default;
};

// What the preferences say about the feed, besides the IRC server.
struct FeedPreferences
{
    SourceChoice choice = SourceChoice::Automatic;
    QString eventStreamsUrl = defaultEventStreamsUrl();
    QString wikiMonUrl; // "ws://192.0.2.7:9000/"
    QList<SiteFields> sites;

    [[nodiscard]] static QString defaultEventStreamsUrl();
    // As the service takes it; a site that can't be used is left out.
    [[nodiscard]] FeedSettings settings() const;
    friend bool operator==(const FeedPreferences &, const FeedPreferences &) = default;
};

// What is wrong with a value, in words for the user; empty when it can be used.
namespace FeedChecks {
[[nodiscard]] QString eventStreamsUrl(const QString &text);
[[nodiscard]] QString wikiMonUrl(const QString &text);
[[nodiscard]] QString siteName(const QString &text);
[[nodiscard]] QString ircServer(const QString &text); // with or without a port
[[nodiscard]] QString channel(const QString &text);
[[nodiscard]] QString apiUrl(const QString &text);
// Of the whole: the first of the above, or that it can't be followed in any way.
[[nodiscard]] QString site(const SiteFields &site);
// Beside the others, of a site with which nothing else is wrong.
[[nodiscard]] QString siteAmong(const SiteFields &site, const QList<SiteFields> &others);
} // namespace FeedChecks

} // namespace WikiMon
