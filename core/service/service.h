// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "geo/geostate.h"
#include "output/recordingstate.h"
#include "output/streamclientinfo.h"
#include "output/streamstate.h"
#include "service/servicesettings.h"
#include "wiki/wikicatalogue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace WikiMon {

class ServiceThreads;

// The whole program without a window: a feed thread that drains the socket and parses, a stream thread that
// serves clients, a recorder thread that writes. Its own methods and signals belong to the thread that made
// it (the window's, or the only one when headless). Both the window and --headless run exactly this. The
// threads start at the first call that needs them.
class Service : public QObject
{
    Q_OBJECT
public:
    explicit Service(const ServiceSettings &settings, QObject *parent = nullptr);
    // Ends within a second: closes the clients with 1001 and writes what waits for the recorder.
    ~Service() override;

    [[nodiscard]] const WikiCatalogue &catalogue() const; // made at the first call

    // Taken up at the next connection.
    void setIrcServer(const QString &host, quint16 port);
    // The same: what the changes come from, and the user's own sites.
    void setSource(const WikiMon::FeedSettings &feed);
    [[nodiscard]] const FeedSettings &feedSettings() const { return m_settings.feed; }
    void connectToWikis(const QList<WikiMon::Wiki> &wikis);
    // Other wikis for the live feed that runs, without a pause for those that stay; nothing when none runs.
    void setWikis(const QList<WikiMon::Wiki> &wikis);
    // The network is another one, or the machine slept: the links are opened anew at once.
    void reconnect(const QString &reason);
    // Plays a recording or a file of raw IRC lines; speed 1 is real time, 0 as fast as it goes.
    // fallbackWiki: the wiki of lines that do not name theirs.
    void replay(const QString &path, double speed, const WikiMon::Wiki &fallbackWiki);
    void stopFeed();

    void startServing(quint16 port);
    void stopServing();

    // Taken up at once: with other addresses the clients are closed with 1001 first.
    void setListenAddresses(const QList<QHostAddress> &addresses);
    // Taken up at once for those who connect from now on; TLS turned on or off closes the clients first.
    void setStreamAccess(const WikiMon::StreamAccess &access);
    [[nodiscard]] const StreamAccess &streamAccess() const { return m_settings.streamAccess; }
    // Whether each wiki has a port of its own besides the common one; taken up at once.
    void setPortPerWiki(bool on);
    // How many clients may read the stream at once, in all and from one address; taken up at once.
    void setMaxClients(int clients, int perAddress);
    // Whether streamClientsChanged is wanted.
    void setWatchesClients(bool on);
    // One that is not there any more is passed over.
    void disconnectClient(quint64 id);

    void startRecording(const QString &path);
    void stopRecording();

    // Whether IP addresses are masked in the stream from now on, see ServiceSettings::masksStream.
    void setMasksStream(bool masks);
    [[nodiscard]] std::shared_ptr<const PlaceNames> placeNames() const { return m_settings.placeNames; }
    // Whether the stream, once it serves, can be reached from other computers.
    [[nodiscard]] bool listensBeyondThisMachine() const;
    [[nodiscard]] bool masksStream() const { return m_settings.masksStream; }

    // "" goes back to looking in the usual places.
    void setGeoDatabase(const QString &path);

    [[nodiscard]] const SourceState &sourceState() const { return m_sourceState; }
    [[nodiscard]] const StreamState &streamState() const { return m_streamState; }
    [[nodiscard]] const RecordingState &recordingState() const { return m_recordingState; }
    [[nodiscard]] const GeoState &geoState() const { return m_geoState; }

signals:
    // The changes for a window's store, gathered and handed over some 15 times a second.
    void changesArrived(const WikiMon::FeedBatchPtr &batch);
    // Changes that a busy window did not take in time.
    void changesShed(qint64 count);
    // The feed is back after it was down.
    void gapEnded(const WikiMon::FeedGap &gap);
    void sourceStateChanged(const WikiMon::SourceState &state);
    void streamStateChanged(const WikiMon::StreamState &state);
    // A few times a second while something in it changes; see setWatchesClients().
    void streamClientsChanged(const QList<WikiMon::StreamClientInfo> &clients);
    void recordingStateChanged(const WikiMon::RecordingState &state);
    void geoStateChanged(const WikiMon::GeoState &state);
    void lineRejected(const WikiMon::RejectedLine &line);

private:
    ServiceThreads &threads();

    ServiceSettings m_settings;
    std::optional<quint16> m_servedPort; // while the stream is wanted
    mutable std::unique_ptr<WikiCatalogue> m_catalogue; // outlives the threads, which read it
    std::unique_ptr<ServiceThreads> m_threads;
    SourceState m_sourceState;
    StreamState m_streamState;
    RecordingState m_recordingState;
    GeoState m_geoState;
};

} // namespace WikiMon
