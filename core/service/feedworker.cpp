// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/feedworker.h"

#include "base/duration.h"
#include "feed/feedmeter.h"
#include "feed/recordingloader.h"
#include "feed/replaysource.h"
#include "feed/usualrates.h"
#include "service/livefeed.h"
#include "service/suspendwatcher.h"

#include <QDateTime>
#include <QTimer>

namespace WikiMon {

namespace {

constexpr int TickInterval = 1000; // milliseconds between two tellings of the counts
constexpr qint64 LearningInterval = 60'000;
constexpr qint64 SavingInterval = 10 * LearningInterval;

qint64 currentTime()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

// Made on the feed's thread: sockets and timers belong to the thread that makes them.
struct FeedWorker::Parts
{
    Parts(
        const ServiceSettings &settings, const WikiCatalogue &catalogue, const std::function<bool()> &mayLoad)
        : geolocator(GeoSearchPaths::usual(settings.geoDatabasePath, settings.dataFolder),
            settings.geoUpdateIntervalSeconds)
        , siteInfo(settings.cacheFolder)
        , rates(settings.dataFolder)
        , meter(rates)
        , live(
              catalogue, library, [this](RecentChange &change) { geolocator.locate(change); }, siteInfo,
              rates)
        , replayed(live.contexts(), [this](RecentChange &change) { geolocator.locate(change); })
        , loader(
              live.contexts(), [this](RecentChange &change) { geolocator.locate(change); }, mayLoad)
    {
        geolocator.setPlaceNames(settings.placeNames);
    }

    NamespaceLibrary library;
    Geolocator geolocator;
    SiteInfoFetcher siteInfo;
    UsualRates rates;
    FeedMeter meter;
    LiveFeed live;
    FeedAssembler replayed;
    RecordingLoader loader;
    SuspendWatcher suspend;
    QTimer timer;
    std::unique_ptr<ChangeSource> source;
    SourceState state; // what the source said of itself
    SourceState told;
    bool isLive = false;
    qint64 lastLearnt = 0;
    qint64 lastSaved = 0;
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
            [this](const Wiki &wiki, const NamespaceTablePtr &table) {
                m_parts->live.setNamespaces(wiki, table);
            });
        connect(&m_parts->timer, &QTimer::timeout, this, &FeedWorker::tick);
        connect(&m_parts->suspend, &SuspendWatcher::resumed, this, [this](qint64 sleptMs) {
            reconnect(tr("The computer slept for %1.").arg(describeDuration(sleptMs)));
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

void FeedWorker::setIrcServer(const QString &host, quint16 port)
{
    m_settings.ircHost = host;
    m_settings.ircPort = port;
}

void FeedWorker::setFeed(const FeedSettings &feed)
{
    m_settings.feed = feed;
}

void FeedWorker::connectToWikis(const QList<Wiki> &wikis)
{
    stopSource();
    Parts &mine = parts();
    mine.geolocator.setWaitsForFirst(false); // nothing may hold up the socket
    mine.isLive = true;
    mine.meter.restart(wikis, currentTime());
    run(mine.live.make(m_settings, wikis));
    mine.suspend.start();
}

void FeedWorker::setWikis(const QList<Wiki> &wikis)
{
    if (!m_parts || !m_parts->source || !m_parts->isLive) {
        connectToWikis(wikis); // whoever asked had not yet heard that the feed was stopped
        return;
    }
    m_parts->live.prepare(wikis);
    m_parts->meter.setWikis(wikis, currentTime());
    m_parts->source->setWikis(wikis);
    tellState();
}

void FeedWorker::reconnect(const QString &reason)
{
    if (m_parts && m_parts->source && m_parts->isLive) {
        m_parts->source->reconnect(reason);
    }
}

void FeedWorker::replay(const QString &path, double speed, const Wiki &fallback)
{
    stopSource();
    parts().geolocator.setWaitsForFirst(true);
    parts().isLive = false;
    auto source = std::make_unique<ReplaySource>(path, speed, fallback, parts().replayed, m_mayGoOn);
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
    parts().isLive = false;
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
    Parts &mine = parts();
    connect(source.get(), &ChangeSource::batchReady, this, [this](const FeedBatchPtr &batch) {
        if (m_parts->isLive) {
            m_parts->meter.take(*batch, currentTime());
        }
        emit batchReady(batch);
        if (batch->gap) {
            emit gapEnded(*batch->gap);
        }
    });
    connect(source.get(), &ChangeSource::stateChanged, this, [this](const SourceState &state) {
        m_parts->state = state;
        tellState();
    });
    connect(source.get(), &ChangeSource::lineRejected, this, [this](const RejectedLine &line) {
        m_parts->meter.addRejected();
        emit lineRejected(line);
    });
    mine.state = mine.told = {};
    mine.lastLearnt = mine.lastSaved = currentTime();
    mine.source = std::move(source);
    if (mine.isLive) {
        mine.timer.start(TickInterval);
    }
    mine.source->start();
}

void FeedWorker::tellState()
{
    Parts &mine = *m_parts;
    SourceState state = mine.isLive ? mine.meter.complete(mine.state, currentTime()) : mine.state;
    if (mine.isLive) {
        state.choice = m_settings.feed.choice;
    }
    if (state != mine.told) {
        mine.told = state;
        emit sourceStateChanged(state);
    }
}

void FeedWorker::tick()
{
    Parts &mine = *m_parts;
    const qint64 now = currentTime();
    mine.meter.addBytes(mine.source->bytesReceived(), now);
    tellState();
    if (now - mine.lastLearnt >= LearningInterval) {
        mine.lastLearnt = now;
        mine.meter.learn(mine.told, now);
    }
    if (now - mine.lastSaved >= SavingInterval) {
        mine.lastSaved = now;
        mine.rates.save();
    }
}

void FeedWorker::stopSource()
{
    cancelOpening();
    if (m_parts && m_parts->source) {
        m_parts->timer.stop();
        m_parts->suspend.stop();
        m_parts->source->stop();
        m_parts->source.reset();
        if (m_parts->isLive) {
            m_parts->rates.save();
        }
    }
}

} // namespace WikiMon
