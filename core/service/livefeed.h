// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedassembler.h"
#include "feed/wikicontexts.h"
#include "service/servicesettings.h"

#include <memory>
#include <vector>

namespace WikiMon {

class SiteInfoFetcher;
class UsualRates;

// Makes the source of live changes that the settings ask for, with all that it needs: an assembler for each
// of its feeds, and the contexts of the wikis. Must outlive the sources that it made.
class LiveFeed
{
public:
    // Wikis that are asked for their namespaces at once; of more, the built-in names will do.
    static constexpr qsizetype MaxAsked = 20;

    LiveFeed(const WikiCatalogue &catalogue, const NamespaceLibrary &library, FeedAssembler::Locate locate,
        SiteInfoFetcher &siteInfo, UsualRates &rates);
    ~LiveFeed();

    // The settings count from the next make().
    [[nodiscard]] std::unique_ptr<ChangeSource> make(
        const ServiceSettings &settings, const QList<Wiki> &wikis);
    // The running source is about to be given these.
    void prepare(const QList<Wiki> &wikis);
    // A wiki has told its own; an own site's are none of a wiki's with the same dbname.
    void setNamespaces(const Wiki &wiki, const NamespaceTablePtr &table);
    // How many changes a minute Wikimedia's feeds usually bring of the wikis.
    [[nodiscard]] double usualPerMinute() const;
    [[nodiscard]] WikiContexts &contexts() { return m_contexts; }

private:
    struct Site;

    [[nodiscard]] std::unique_ptr<ChangeSource> makeWikimedia(const QList<Wiki> &wikis);
    [[nodiscard]] std::unique_ptr<ChangeSource> makeSite(Site &site, const QList<Wiki> &wikis);
    [[nodiscard]] std::unique_ptr<ChangeSource> makeIrc(
        const QString &host, quint16 port, const QList<Wiki> &wikis, FeedAssembler &assembler);
    [[nodiscard]] std::unique_ptr<ChangeSource> makeEvents(
        const QUrl &url, const QList<Wiki> &wikis, FeedAssembler &assembler);
    [[nodiscard]] Site *siteOf(const Wiki &wiki) const; // null: it is none of the user's own
    [[nodiscard]] bool hasOwnServer() const;

    const NamespaceLibrary &m_library;
    const WikiCatalogue &m_catalogue;
    const FeedAssembler::Locate m_locate;
    SiteInfoFetcher &m_siteInfo;
    UsualRates &m_rates;
    ServiceSettings m_settings;
    QList<Wiki> m_wikis;
    WikiContexts m_contexts;
    FeedAssembler m_ircAssembler; // one for each feed, as two of them may run at once
    FeedAssembler m_eventsAssembler;
    std::vector<std::unique_ptr<Site>> m_sites;
};

} // namespace WikiMon
