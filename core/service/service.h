// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/loadstate.h"
#include "feed/recordingtimeline.h"
#include "geo/geostate.h"
#include "output/recordingstate.h"
#include "output/streamclientinfo.h"
#include "output/streamstate.h"
#include "service/networkwatcher.h"
#include "service/servicesettings.h"
#include "wiki/wikicatalogue.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace WikiMon {

class ReplaySource;
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
    // Other wikis for the live feed that runs, without a pause for those that stay. Where none runs, it is
    // begun, and a replay ends; nothing before the first call that starts the threads.
    void setWikis(const QList<WikiMon::Wiki> &wikis);
    // The network is another one, or the machine slept: the links are opened anew at once.
    void reconnect(const QString &reason);
    // Plays a recording or a file of raw IRC lines; speed 1 is real time, 0 as fast as it goes.
    // fallbackWiki: the wiki of lines that do not name theirs.
    void replay(const QString &path, double speed, const WikiMon::Wiki &fallbackWiki);
    void stopFeed();

    // Reads a whole recording into the window's session, which begins anew with its first changes; the feed
    // is stopped. The stream and the recorder get nothing of it. loadStateChanged() tells how far it is.
    void openRecording(const QString &path, const WikiMon::Wiki &fallbackWiki);
    // Stops in the middle; what was read so far stays.
    void cancelOpening();

    // For a replay that runs, is halted or has ended; else nothing happens. sourceState().replay tells of it.
    void pauseReplay();
    void resumeReplay(); // after the end: from the beginning
    void stepReplay(); // plays one change and halts
    // Milliseconds from the recording's beginning; the next change is the first one at or after it, and the
    // window's session begins anew with it.
    void seekReplay(qint64 position);
    void setReplaySpeed(double speed); // as for replay(), at most ReplaySource::MaxSpeed

    void startServing(quint16 port);
    void stopServing();

    // Whether each wiki has a port of its own besides the common one; taken up at once.
    void setPortPerWiki(bool on);
    // How many clients may read the stream at once, in all and from one address; taken up at once.
    void setMaxClients(int clients, int perAddress);
    // Whether streamClientsChanged is wanted.
    void setWatchesClients(bool on);
    // One that is not there any more is passed over.
    void disconnectClient(quint64 id);
    // Taken up at once: with other addresses the clients are closed with 1001 first.
    void setListenAddresses(const QList<QHostAddress> &addresses);
    // Taken up at once for those who connect from now on; TLS turned on or off closes the clients first.
    void setStreamAccess(const WikiMon::StreamAccess &access);
    [[nodiscard]] const StreamAccess &streamAccess() const { return m_settings.streamAccess; }

    void startRecording(const QString &path);
    void stopRecording();
    // Taken up at the next start.
    void setRecordingOptions(const WikiMon::RecordingOptions &options);
    [[nodiscard]] const RecordingOptions &recordingOptions() const { return m_settings.recording; }
    // Whether the live session is kept in the journal's folder, so that it can be brought back after a kill.
    // What was kept goes when it is switched off, and when the service ends.
    void setKeepsSession(bool keeps);
    [[nodiscard]] const QString &journalFolder() const { return m_settings.journalFolder; }

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
    [[nodiscard]] const LoadState &loadState() const { return m_loadState; }
    // Of the recording that is replayed, as far as it was looked through; null at first.
    [[nodiscard]] const RecordingTimelinePtr &timeline() const { return m_timeline; }

signals:
    // The changes for a window's store, gathered and handed over some 15 times a second.
    void changesArrived(const WikiMon::FeedBatchPtr &batch);
    // The changes that arrive next are of another session than those before: a recording was opened, or its
    // replay sent to another place.
    void sessionRestarted();
    // Some ten times a second while a recording is opened.
    void loadStateChanged(const WikiMon::LoadState &state);
    // Some times a second while the recording that is replayed is looked through. Null when another begins.
    void timelineChanged(const WikiMon::RecordingTimelinePtr &timeline);
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
    void controlReplay(std::function<void(ReplaySource &)> call);
    // The wikis that the stream has paths for; none: they are not known.
    void setStreamWikis(const QList<Wiki> &wikis);

    ServiceSettings m_settings;
    NetworkWatcher m_network;
    std::optional<quint16> m_servedPort; // while the stream is wanted
    bool m_keepsSession = false;
    mutable std::unique_ptr<WikiCatalogue> m_catalogue; // outlives the threads, which read it
    std::unique_ptr<ServiceThreads> m_threads;
    SourceState m_sourceState;
    StreamState m_streamState;
    RecordingState m_recordingState;
    GeoState m_geoState;
    LoadState m_loadState;
    RecordingTimelinePtr m_timeline;
};

} // namespace WikiMon
