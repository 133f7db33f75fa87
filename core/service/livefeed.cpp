// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/livefeed.h"

#include "feed/combinedsource.h"
#include "feed/eventstreamssource.h"
#include "feed/feedswitch.h"
#include "feed/ircsource.h"
#include "feed/usualrates.h"
#include "feed/websocketsource.h"
#include "wiki/siteinfofetcher.h"

namespace WikiMon {

// What a site of the user's own has for itself: a channel of its server may have the name of one elsewhere.
struct LiveFeed::Site
{
    Site(const OwnSite &own, const WikiCatalogue &catalogue, const NamespaceLibrary &library,
        const FeedAssembler::Locate &locate)
        : site(own)
        , contexts(catalogue, library)
        , irc(contexts, locate)
        , events(contexts, locate)
    {
        contexts.addSite(site.wiki);
    }

    OwnSite site;
    WikiContexts contexts;
    FeedAssembler irc;
    FeedAssembler events;
};

LiveFeed::LiveFeed(const WikiCatalogue &catalogue, const NamespaceLibrary &library,
    FeedAssembler::Locate locate, SiteInfoFetcher &siteInfo, UsualRates &rates)
    : m_library(library)
    , m_catalogue(catalogue)
    , m_locate(std::move(locate))
    , m_siteInfo(siteInfo)
    , m_rates(rates)
    , m_contexts(catalogue, library)
    , m_ircAssembler(m_contexts, m_locate)
    , m_eventsAssembler(m_contexts, m_locate)
{
}

LiveFeed::~LiveFeed() = default;

LiveFeed::Site *LiveFeed::siteOf(const Wiki &wiki) const
{
    const auto found
        = std::ranges::find_if(m_sites, [&wiki](const auto &site) { return site->site.wiki == wiki; });
    return found == m_sites.end() ? nullptr : found->get();
}

void LiveFeed::setNamespaces(const Wiki &wiki, const NamespaceTablePtr &table)
{
    Site *own = siteOf(wiki);
    (own ? own->contexts : m_contexts).setNamespaces(wiki.dbname, table);
}

// A feed of one's own says nothing of Wikimedia's wikis.
bool LiveFeed::hasOwnServer() const
{
    return m_settings.ircHost == QLatin1StringView("localhost")
        || QHostAddress(m_settings.ircHost).isLoopback();
}

void LiveFeed::prepare(const QList<Wiki> &wikis)
{
    m_wikis = wikis;
    qsizetype asked = 0;
    for (const Wiki &wiki : wikis) {
        // The context is there before the wiki's answer, which replaces its names.
        const NamespaceTablePtr builtIn = m_contexts.forWiki(wiki).namespaces;
        if (Site *own = siteOf(wiki)) {
            if (!own->site.api.isEmpty()) {
                m_siteInfo.refresh(wiki, own->contexts.forWiki(wiki).namespaces, own->site.api);
            }
        } else if (!hasOwnServer() && asked++ < MaxAsked) {
            m_siteInfo.refresh(wiki, builtIn);
        }
    }
}

// Sites of the user's own have feeds of their own.
double LiveFeed::usualPerMinute() const
{
    double sum = 0;
    for (const Wiki &wiki : m_wikis) {
        sum += siteOf(wiki) ? 0 : m_rates.perMinute(wiki.dbname);
    }
    return sum;
}

std::unique_ptr<ChangeSource> LiveFeed::make(const ServiceSettings &settings, const QList<Wiki> &wikis)
{
    m_settings = settings;
    m_sites.clear();
    std::vector<CombinedSource::Feed> feeds;
    for (const OwnSite &own : settings.feed.sites) {
        m_sites.push_back(std::make_unique<Site>(own, m_catalogue, m_library, m_locate));
        Site *site = m_sites.back().get();
        feeds.push_back({own.wiki.englishName, [own](const Wiki &wiki) { return wiki == own.wiki; },
            [this, site](const QList<Wiki> &of) { return makeSite(*site, of); }});
    }
    prepare(wikis);
    if (feeds.empty()) {
        return makeWikimedia(wikis);
    }
    feeds.push_back({QString(), [](const Wiki &) { return true; },
        [this](const QList<Wiki> &of) { return makeWikimedia(of); }});
    return std::make_unique<CombinedSource>(std::move(feeds), wikis);
}

std::unique_ptr<ChangeSource> LiveFeed::makeIrc(
    const QString &host, quint16 port, const QList<Wiki> &wikis, FeedAssembler &assembler)
{
    auto source = std::make_unique<IrcSource>(host, port, wikis, assembler);
    source->setTimings(m_settings.ircTimings);
    return source;
}

std::unique_ptr<ChangeSource> LiveFeed::makeEvents(
    const QUrl &url, const QList<Wiki> &wikis, FeedAssembler &assembler)
{
    auto source = std::make_unique<EventStreamsSource>(url, wikis, assembler);
    source->setTimings(m_settings.eventStreamsTimings);
    return source;
}

std::unique_ptr<ChangeSource> LiveFeed::makeWikimedia(const QList<Wiki> &wikis)
{
    const FeedSettings &feed = m_settings.feed;
    const auto irc
        = [this, wikis] { return makeIrc(m_settings.ircHost, m_settings.ircPort, wikis, m_ircAssembler); };
    const auto events
        = [this, wikis] { return makeEvents(m_settings.feed.eventStreamsUrl, wikis, m_eventsAssembler); };
    // Wikimedia's events are no help where the IRC server is not Wikimedia's.
    const bool isPair = feed.eventStreamsUrl != FeedSettings::wikimediaEvents()
        || m_settings.ircHost == ServiceSettings().ircHost;
    switch (feed.choice) {
    case SourceChoice::EventStreams:
        return events();
    case SourceChoice::WebSocket:
        return std::make_unique<WebSocketSource>(feed.webSocketUrl, wikis, m_eventsAssembler);
    case SourceChoice::Irc:
        return irc();
    case SourceChoice::Automatic:
        break;
    }
    if (!isPair) {
        return irc();
    }
    auto both = std::make_unique<FeedSwitch>(irc, events, [this] { return usualPerMinute(); });
    both->setTimings(m_settings.switchTimings);
    return both;
}

std::unique_ptr<ChangeSource> LiveFeed::makeSite(Site &site, const QList<Wiki> &wikis)
{
    const OwnSite &own = site.site;
    const auto irc
        = [this, &site, wikis] { return makeIrc(site.site.ircHost, site.site.ircPort, wikis, site.irc); };
    const auto events = [this, &site, wikis] { return makeEvents(site.site.events, wikis, site.events); };
    if (own.events.isEmpty()) {
        return irc();
    }
    if (own.ircHost.isEmpty()) {
        return events();
    }
    auto both = std::make_unique<FeedSwitch>(
        irc, events, [this, name = own.wiki.dbname] { return m_rates.perMinute(name); });
    both->setTimings(m_settings.switchTimings);
    return both;
}

} // namespace WikiMon
