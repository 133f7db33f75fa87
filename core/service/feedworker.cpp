// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/feedworker.h"

#include "feed/ircsource.h"
#include "feed/recordingloader.h"
#include "feed/replaysource.h"

namespace WikiMon {

// Made on the feed's thread: sockets and timers belong to the thread that makes them.
struct FeedWorker::Parts
{
    Parts(
        const ServiceSettings &settings, const WikiCatalogue &catalogue, const std::function<bool()> &mayLoad)
        : contexts(catalogue, library)
        , geolocator(GeoSearchPaths::usual(settings.geoDatabasePath, settings.dataFolder),
              settings.geoUpdateIntervalSeconds)
        , siteInfo(settings.cacheFolder)
        , assembler(contexts, [this](RecentChange &change) { geolocator.locate(change); })
        , loader(
              contexts, [this](RecentChange &change) { geolocator.locate(change); }, mayLoad)
    {
        geolocator.setPlaceNames(settings.placeNames);
    }

    NamespaceLibrary library;
    WikiContexts contexts;
    Geolocator geolocator;
    SiteInfoFetcher siteInfo;
    FeedAssembler assembler;
    RecordingLoader loader;
    std::unique_ptr<ChangeSource> source;
};

FeedWorker::FeedWorker(const ServiceSettings &settings, const WikiCatalogue &catalogue,
    std::function<bool()> mayGoOn, std::function<bool()> mayLoad)
    : m_settings(settings)
    , m_catalogue(catalogue)
    , m_mayGoOn(std::move(mayGoOn))
    , m_mayLoad(std::move(mayLoad))
{
}

FeedWorker::~FeedWorker() = default;

FeedWorker::Parts &FeedWorker::parts()
{
    if (!m_parts) {
        m_parts = std::make_unique<Parts>(m_settings, m_catalogue, m_mayLoad);
        connect(&m_parts->loader, &RecordingLoader::batchReady, this, &FeedWorker::batchLoaded);
        connect(&m_parts->loader, &RecordingLoader::stateChanged, this, &FeedWorker::loadStateChanged);
        connect(&m_parts->loader, &RecordingLoader::lineRejected, this, &FeedWorker::lineRejected);
        connect(&m_parts->geolocator, &Geolocator::stateChanged, this, &FeedWorker::geoStateChanged);
        connect(&m_parts->siteInfo, &SiteInfoFetcher::namespacesReady, this,
            [this](const QString &dbname, const NamespaceTablePtr &table) {
                m_parts->contexts.setNamespaces(dbname, table);
            });
    }
    return *m_parts;
}

void FeedWorker::prepare()
{
    emit geoStateChanged(parts().geolocator.state());
}

void FeedWorker::tearDown()
{
    stopSource();
    m_parts.reset();
}

void FeedWorker::setGeoDatabase(const QString &path)
{
    parts().geolocator.setExplicitPath(path);
}

void FeedWorker::connectToWikis(const QString &host, quint16 port, const QList<Wiki> &wikis)
{
    stopSource();
    // A feed on this machine says nothing of Wikimedia's wikis, so they are not asked about it.
    const bool isOwnFeed = host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
    parts().geolocator.setWaitsForFirst(false); // nothing may hold up the socket
    QStringList channels;
    for (const Wiki &wiki : wikis) {
        channels.append(wiki.channel);
        // The context is there before the wiki's answer, which replaces its names.
        const NamespaceTablePtr builtIn = parts().contexts.forWiki(wiki).namespaces;
        if (!isOwnFeed) {
            parts().siteInfo.refresh(wiki, builtIn);
        }
    }
    auto source = std::make_unique<IrcSource>(host, port, channels, parts().assembler);
    source->setTimings(m_settings.ircTimings);
    run(std::move(source));
}

void FeedWorker::replay(const QString &path, double speed, const Wiki &fallback)
{
    stopSource();
    parts().geolocator.setWaitsForFirst(true);
    auto source = std::make_unique<ReplaySource>(path, speed, fallback, parts().assembler, m_mayGoOn);
    source->setWantsTimeline(m_settings.hasWindow);
    emit timelineChanged(nullptr);
    connect(source.get(), &ReplaySource::timelineChanged, this, &FeedWorker::timelineChanged);
    run(std::move(source));
}

void FeedWorker::controlReplay(const std::function<void(ReplaySource &)> &call)
{
    if (auto *const replay = m_parts ? qobject_cast<ReplaySource *>(m_parts->source.get()) : nullptr) {
        call(*replay);
    }
}

void FeedWorker::openRecording(const QString &path, const Wiki &fallback)
{
    stopSource();
    parts().geolocator.setWaitsForFirst(true);
    parts().loader.start(path, fallback);
}

void FeedWorker::cancelOpening()
{
    if (m_parts) {
        m_parts->loader.cancel();
    }
}

void FeedWorker::goOnLoading()
{
    if (m_parts) {
        m_parts->loader.goOn();
    }
}

void FeedWorker::run(std::unique_ptr<ChangeSource> source)
{
    connect(source.get(), &ChangeSource::batchReady, this, [this](const FeedBatchPtr &batch) {
        emit batchReady(batch);
        if (batch->gap) {
            emit gapEnded(*batch->gap);
        }
    });
    connect(source.get(), &ChangeSource::stateChanged, this, &FeedWorker::sourceStateChanged);
    connect(source.get(), &ChangeSource::lineRejected, this, &FeedWorker::lineRejected);
    parts().source = std::move(source);
    parts().source->start();
}

void FeedWorker::stopSource()
{
    cancelOpening();
    if (m_parts && m_parts->source) {
        m_parts->source->stop();
        m_parts->source.reset();
    }
}

} // namespace WikiMon
