// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedassembler.h"
#include "feed/wikicontexts.h"
#include "geo/geolocator.h"
#include "service/servicesettings.h"
#include "wiki/siteinfofetcher.h"

#include <QObject>

#include <functional>
#include <memory>

namespace WikiMon {

// The feed thread's part of the service: the source, the parser and the geolocator. Made anywhere, then moved
// to the feed's thread; everything it needs is made there at the first use.
class FeedWorker : public QObject
{
    Q_OBJECT
public:
    // mayGoOn: whether the consumers have taken enough of a replay that runs as fast as it goes.
    FeedWorker(
        const ServiceSettings &settings, const WikiCatalogue &catalogue, std::function<bool()> mayGoOn);
    ~FeedWorker() override;

    // Counts from the next connectToWikis().
    void setIrcServer(const QString &host, quint16 port);
    void setFeed(const FeedSettings &feed);
    void connectToWikis(const QList<Wiki> &wikis);
    // Other wikis for a live feed that runs, without a pause for those that stay. Nothing otherwise.
    void setWikis(const QList<Wiki> &wikis);
    // The live feed's links can't be good any more: the machine slept, or the network changed.
    void reconnect(const QString &reason);
    void replay(const QString &path, double speed, const Wiki &fallback);
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

private:
    struct Parts;
    Parts &parts();
    void run(std::unique_ptr<ChangeSource> source);
    void tellState();
    void tick();

    ServiceSettings m_settings;
    const WikiCatalogue &m_catalogue;
    const std::function<bool()> m_mayGoOn;
    std::unique_ptr<Parts> m_parts;
};

} // namespace WikiMon
