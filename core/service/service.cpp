// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/service.h"

#include "feed/replaysource.h"
#include "service/servicethreads.h"

#include <algorithm>

namespace WikiMon {

Service::Service(const ServiceSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&m_network, &NetworkWatcher::changed, this, &Service::reconnect);
}

Service::~Service() = default;

const WikiCatalogue &Service::catalogue() const
{
    if (!m_catalogue) {
        m_catalogue = std::make_unique<WikiCatalogue>();
    }
    return *m_catalogue;
}

ServiceThreads &Service::threads()
{
    if (m_threads) {
        return *m_threads;
    }
    m_threads = std::make_unique<ServiceThreads>(m_settings, catalogue());
    const ServiceThreads *threads = m_threads.get();
    connect(threads, &ServiceThreads::changesArrived, this, &Service::changesArrived);
    connect(threads, &ServiceThreads::changesShed, this, &Service::changesShed);
    connect(threads, &ServiceThreads::gapEnded, this, &Service::gapEnded);
    connect(threads, &ServiceThreads::lineRejected, this, &Service::lineRejected);
    connect(threads, &ServiceThreads::sourceStateChanged, this, [this](const SourceState &state) {
        m_sourceState = state;
        emit sourceStateChanged(state);
    });
    connect(threads, &ServiceThreads::streamStateChanged, this, [this](const StreamState &state) {
        m_streamState = state;
        emit streamStateChanged(state);
    });
    connect(threads, &ServiceThreads::streamClientsChanged, this, &Service::streamClientsChanged);
    connect(threads, &ServiceThreads::recordingStateChanged, this, [this](const RecordingState &state) {
        m_recordingState = state;
        emit recordingStateChanged(state);
    });
    connect(threads, &ServiceThreads::geoStateChanged, this, [this](const GeoState &state) {
        m_geoState = state;
        emit geoStateChanged(state);
    });
    connect(threads, &ServiceThreads::sessionRestarted, this, &Service::sessionRestarted);
    connect(threads, &ServiceThreads::loadStateChanged, this, [this](const LoadState &state) {
        m_loadState = state;
        emit loadStateChanged(state);
    });
    connect(threads, &ServiceThreads::timelineChanged, this, [this](const RecordingTimelinePtr &timeline) {
        m_timeline = timeline;
        emit timelineChanged(timeline);
    });
    if (m_keepsSession) {
        m_threads->setKeeping(m_settings.journalFolder);
    }
    return *m_threads;
}

void Service::setIrcServer(const QString &host, quint16 port)
{
    m_settings.ircHost = host;
    m_settings.ircPort = port;
}

void Service::connectToWikis(const QList<Wiki> &wikis)
{
    setStreamWikis(wikis);
    m_network.start();
    threads().onFeed([host = m_settings.ircHost, port = m_settings.ircPort, source = m_settings.feed, wikis](
                         FeedWorker &feed) {
        feed.setIrcServer(host, port);
        feed.setFeed(source);
        feed.connectToWikis(wikis);
    });
}

void Service::setSource(const FeedSettings &feed)
{
    m_settings.feed = feed;
}

void Service::setWikis(const QList<Wiki> &wikis)
{
    if (m_threads) {
        setStreamWikis(wikis);
        m_threads->onFeed([wikis](FeedWorker &feed) { feed.setWikis(wikis); });
    }
}

void Service::reconnect(const QString &reason)
{
    if (m_threads) {
        m_threads->onFeed([reason](FeedWorker &feed) { feed.reconnect(reason); });
    }
}

void Service::replay(const QString &path, double speed, const Wiki &fallbackWiki)
{
    setStreamWikis({});
    threads().onFeed(
        [path, speed, fallbackWiki](FeedWorker &feed) { feed.replay(path, speed, fallbackWiki); });
}

void Service::stopFeed()
{
    if (m_threads) {
        m_threads->onFeed([](FeedWorker &feed) { feed.stopSource(); });
    }
}

void Service::openRecording(const QString &path, const Wiki &fallbackWiki)
{
    threads().onFeed([path, fallbackWiki](FeedWorker &feed) { feed.openRecording(path, fallbackWiki); });
}

void Service::cancelOpening()
{
    if (m_threads) {
        m_threads->onFeed([](FeedWorker &feed) { feed.cancelOpening(); });
    }
}

void Service::controlReplay(std::function<void(ReplaySource &)> call)
{
    if (m_threads) {
        m_threads->onFeed([call = std::move(call)](FeedWorker &feed) { feed.controlReplay(call); });
    }
}

void Service::pauseReplay()
{
    controlReplay([](ReplaySource &replay) { replay.pause(); });
}

void Service::resumeReplay()
{
    controlReplay([](ReplaySource &replay) { replay.resume(); });
}

void Service::stepReplay()
{
    controlReplay([](ReplaySource &replay) { replay.step(); });
}

void Service::seekReplay(qint64 position)
{
    controlReplay([position](ReplaySource &replay) { replay.seek(position); });
}

void Service::setReplaySpeed(double speed)
{
    controlReplay([speed](ReplaySource &replay) { replay.setSpeed(speed); });
}

void Service::startServing(quint16 port)
{
    m_servedPort = port;
    threads().setServing(true);
    threads().onStream([addresses = m_settings.listenAddresses, access = m_settings.streamAccess, port](
                           BroadcastServer &server) {
        server.setAccess(access);
        server.start(addresses, port);
    });
}

void Service::setListenAddresses(const QList<QHostAddress> &addresses)
{
    m_settings.listenAddresses = addresses;
    if (m_servedPort) {
        startServing(*m_servedPort);
    }
}

void Service::setStreamAccess(const StreamAccess &access)
{
    m_settings.streamAccess = access;
    if (m_servedPort) {
        startServing(*m_servedPort);
    }
}

void Service::stopServing()
{
    m_servedPort.reset();
    if (m_threads) {
        m_threads->setServing(false);
        m_threads->onStream([](BroadcastServer &server) { server.stop(); });
    }
}

void Service::setStreamWikis(const QList<Wiki> &wikis)
{
    threads().onStream([wikis](BroadcastServer &server) { server.setWikis(wikis); });
}

void Service::setPortPerWiki(bool on)
{
    m_settings.hasPortPerWiki = on;
    if (m_threads) {
        m_threads->onStream([on](BroadcastServer &server) { server.setPortPerWiki(on); });
    }
}

void Service::setMaxClients(int clients, int perAddress)
{
    m_settings.maxClients = clients;
    m_settings.maxClientsPerAddress = perAddress;
    if (m_threads) {
        m_threads->onStream(
            [clients, perAddress](BroadcastServer &server) { server.setMaxClients(clients, perAddress); });
    }
}

void Service::setWatchesClients(bool on)
{
    if (on || m_threads) {
        threads().onStream([on](BroadcastServer &server) { server.setWatchesClients(on); });
    }
}

void Service::disconnectClient(quint64 id)
{
    if (m_threads) {
        m_threads->onStream([id](BroadcastServer &server) { server.disconnectClient(id); });
    }
}

void Service::startRecording(const QString &path)
{
    threads().setRecording(true);
    threads().onRecorder(
        [path, options = m_settings.recording](Recorder &recorder) { recorder.start(path, options); });
}

void Service::stopRecording()
{
    if (m_threads) {
        m_threads->setRecording(false);
        m_threads->onRecorder([](Recorder &recorder) { recorder.stop(); });
    }
}

void Service::setRecordingOptions(const RecordingOptions &options)
{
    m_settings.recording = options;
}

void Service::setKeepsSession(bool keeps)
{
    m_keepsSession = keeps && !m_settings.journalFolder.isEmpty();
    if (m_threads) {
        m_threads->setKeeping(m_keepsSession ? m_settings.journalFolder : QString());
    }
}

void Service::setMasksStream(bool masks)
{
    m_settings.masksStream = masks;
    if (m_threads) {
        m_threads->onStream([masks](BroadcastServer &server) { server.setMasksAddresses(masks); });
    }
}

void Service::setGeoDatabase(const QString &path)
{
    m_settings.geoDatabasePath = path;
    if (m_threads) {
        m_threads->onFeed([path](FeedWorker &feed) { feed.setGeoDatabase(path); });
    }
}

bool Service::listensBeyondThisMachine() const
{
    return !std::ranges::all_of(m_settings.listenAddresses, &QHostAddress::isLoopback);
}

} // namespace WikiMon
