// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedassembler.h"
#include "feed/loadstate.h"
#include "feed/recordingtimeline.h"
#include "feed/wikicontexts.h"
#include "geo/geolocator.h"
#include "service/servicesettings.h"
#include "wiki/siteinfofetcher.h"

#include <QObject>

#include <functional>
#include <memory>

namespace WikiMon {

class ReplaySource;

// The feed thread's part of the service: the source, the parser and the geolocator. Made anywhere, then moved
// to the feed's thread; everything it needs is made there at the first use.
class FeedWorker : public QObject
{
    Q_OBJECT
public:
    // mayGoOn: whether the consumers have taken enough of a replay that runs as fast as it goes.
    // mayLoad: the same of the batches of a recording that is opened.
    FeedWorker(const ServiceSettings &settings, const WikiCatalogue &catalogue, std::function<bool()> mayGoOn,
        std::function<bool()> mayLoad);
    ~FeedWorker() override;

    // Counts from the next connectToWikis().
    void setIrcServer(const QString &host, quint16 port);
    void setFeed(const FeedSettings &feed);
    void connectToWikis(const QList<Wiki> &wikis);
    // Other wikis for a live feed that runs, without a pause for those that stay. Where none runs, it is
    // begun; a replay ends.
    void setWikis(const QList<Wiki> &wikis);
    // The live feed's links can't be good any more: the machine slept, or the network changed.
    void reconnect(const QString &reason);
    void replay(const QString &path, double speed, const Wiki &fallback);
    void openRecording(const QString &path, const Wiki &fallback);
    void cancelOpening();
    // The window has taken some of what was loaded.
    void goOnLoading();
    // Runs a call on the replay, if there is one.
    void controlReplay(const std::function<void(ReplaySource &)> &call);
    // The opening of a recording, too.
    void stopSource();
    // "" goes back to looking in the usual places.
    void setGeoDatabase(const QString &path);
    // Makes the geolocator, which then tells what it found.
    void prepare();
    // Destroys what was made here, on this thread.
    void tearDown();

signals:
    void batchReady(const WikiMon::FeedBatchPtr &batch);
    void gapEnded(const WikiMon::FeedGap &gap);
    void sourceStateChanged(const WikiMon::SourceState &state);
    void lineRejected(const WikiMon::RejectedLine &line);
    void geoStateChanged(const WikiMon::GeoState &state);
    void batchLoaded(const WikiMon::FeedBatchPtr &batch);
    void loadStateChanged(const WikiMon::LoadState &state);
    void timelineChanged(const WikiMon::RecordingTimelinePtr &timeline);

private:
    struct Parts;
    Parts &parts();
    void run(std::unique_ptr<ChangeSource> source);
    void tellState();
    void tick();

    ServiceSettings m_settings;
    const WikiCatalogue &m_catalogue;
    const std::function<bool()> m_mayGoOn;
    const std::function<bool()> m_mayLoad;
    std::unique_ptr<Parts> m_parts;
};

} // namespace WikiMon
