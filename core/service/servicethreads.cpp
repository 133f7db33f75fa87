// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/servicethreads.h"

#include "output/privacymask.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <limits>

namespace WikiMon {

namespace {

// Changes that may wait for a consumer: half a minute of all wikis at their busiest, some 30 MB.
constexpr qint64 SinkCapacity = 50'000;
// A replay that runs as fast as it goes waits while more changes than this wait for any consumer...
constexpr qint64 ReplayAhead = 2'000;
// ...or more bytes for any client: well below what makes the server let a client go.
constexpr qint64 ReplayBacklog = 64 * 1024;
// Rejected lines that may wait to be told: as many as the diagnostics keep, twice.
constexpr int MaxRejectedWaiting = 200;
// How often a window takes changes: quick enough to look live, seldom enough to paint once for many.
constexpr int WindowInterval = 66; // milliseconds
// Batches of a recording that is opened, on the way to the window: enough that neither side waits.
constexpr int LoadedAhead = 4;

FeedGap shedGap(qint64 changes, qint64 from)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {from > 0 ? from : now, now, ServiceThreads::tr("The recorder could not keep up."), changes};
}

} // namespace

template <typename Part, typename Value>
void ServiceThreads::relay(
    Part *part, void (Part::*from)(const Value &), void (ServiceThreads::*to)(const Value &))
{
    connect(part, from, part,
        [this, to](const Value &value) { m_ownerCalls.post([this, to, value] { emit(this->*to)(value); }); });
}

ServiceThreads::ServiceThreads(const ServiceSettings &settings, const WikiCatalogue &catalogue)
    : m_hasWindow(settings.hasWindow)
    , m_feed(std::make_unique<FeedWorker>(
          settings, catalogue, [this] { return haveConsumersCaughtUp(); },
          [this] { return m_loadedWaiting < LoadedAhead; }))
    , m_recordedFirst([this](const FeedBatchPtr &batch) { m_server->collect(batch); })
    , m_streamSink(
          SinkCapacity,
          [this](const FeedBatchPtr &batch, quint64 number) { m_recordedFirst.take(batch, number); },
          [this](qint64 changes) {
              m_recordedFirst.passAll(); // what came before has the lower numbers
              m_server->addShed(changes);
          })
    , m_recorderSink(
          SinkCapacity,
          [this](const FeedBatchPtr &batch, quint64 number) {
              m_recorder->add(batch);
              m_journal->add(batch);
              m_taken = number > 0 ? number : m_taken;
          },
          [this](qint64 changes) {
              const FeedGap gap = shedGap(changes, m_takenAt);
              m_recorder->addLost(gap);
              m_journal->addLost(gap);
          },
          [this] { recordWhatWaited(); })
    , m_windowSink(
          SinkCapacity, [this](const FeedBatchPtr &batch, quint64) { gatherForWindow(batch); },
          [this](qint64 changes) { emit changesShed(changes); })
    , m_loaded(std::numeric_limits<qint64>::max(), [this] { m_ownerCalls.post([this] { takeLoaded(); }); })
{
    m_feedThread.setObjectName(QStringLiteral("feed"));
    m_streamThread.setObjectName(QStringLiteral("stream"));
    m_recorderThread.setObjectName(QStringLiteral("recorder"));
    m_feed->moveToThread(&m_feedThread);
    m_feedCalls.moveToThread(&m_feedThread);
    m_streamCalls.moveToThread(&m_streamThread);
    m_recorderCalls.moveToThread(&m_recorderThread);
    m_streamSink.moveToThread(&m_streamThread);
    m_recordedFirst.moveToThread(&m_streamThread);
    m_recorderSink.moveToThread(&m_recorderThread);
    // On the feed's thread, so that nothing that stalls here can hold up the socket.
    connect(m_feed.get(), &FeedWorker::batchReady, m_feed.get(),
        [this](const FeedBatchPtr &batch) { publish(batch); });
    relay(m_feed.get(), &FeedWorker::gapEnded, &ServiceThreads::gapEnded);
    relay(m_feed.get(), &FeedWorker::sourceStateChanged, &ServiceThreads::sourceStateChanged);
    connect(m_feed.get(), &FeedWorker::lineRejected, m_feed.get(),
        [this](const RejectedLine &line) { relayRejected(line); });
    relay(m_feed.get(), &FeedWorker::geoStateChanged, &ServiceThreads::geoStateChanged);
    connect(m_feed.get(), &FeedWorker::batchLoaded, m_feed.get(),
        [this](const FeedBatchPtr &batch) { publishLoaded(batch); });
    connect(m_feed.get(), &FeedWorker::loadStateChanged, m_feed.get(),
        [this](const LoadState &state) { m_ownerCalls.post([this, state] { takeLoadState(state); }); });
    relay(m_feed.get(), &FeedWorker::timelineChanged, &ServiceThreads::timelineChanged);
    connect(&m_loadedTimer, &QTimer::timeout, this, &ServiceThreads::takeLoaded);
    m_windowTimer.setSingleShot(true);
    m_windowTimer.setInterval(WindowInterval);
    connect(&m_windowTimer, &QTimer::timeout, this, &ServiceThreads::handToWindow);
    m_feedThread.start();
    m_streamThread.start();
    m_recorderThread.start();
    m_streamCalls.runAndWait([this, &settings, &catalogue] { makeServer(settings, catalogue); });
    m_recorderCalls.runAndWait([this, masks = settings.masksRecordings] {
        m_recorder = std::make_unique<Recorder>(Recorder::Format{.change = recordingSerialiser(masks)});
        m_journal = std::make_unique<SessionJournal>(Recorder::Format{.change = recordingSerialiser(masks)});
        relay(m_recorder.get(), &Recorder::stateChanged, &ServiceThreads::recordingStateChanged);
    });
    onFeed([](FeedWorker &feed) { feed.prepare(); });
}

void ServiceThreads::makeServer(const ServiceSettings &settings, const WikiCatalogue &catalogue)
{
    StreamLimits limits;
    limits.clients = settings.maxClients;
    limits.clientsPerAddress = settings.maxClientsPerAddress;
    m_server = std::make_unique<BroadcastServer>(nullptr, limits);
    m_server->setCatalogue(&catalogue);
    m_server->setMasksAddresses(settings.masksStream);
    m_server->setPortPerWiki(settings.hasPortPerWiki);
    relay(m_server.get(), &BroadcastServer::stateChanged, &ServiceThreads::streamStateChanged);
    relay(m_server.get(), &BroadcastServer::clientsChanged, &ServiceThreads::streamClientsChanged);
    connect(m_server.get(), &BroadcastServer::flushed, m_server.get(),
        [this] { m_streamBacklog = m_server->largestBacklog(); });
}

ServiceThreads::~ServiceThreads()
{
    // The feed first, so that nothing comes after what is written last.
    m_feedCalls.runAndWait([this] { m_feed->tearDown(); });
    m_recorderCalls.runAndWait([this] {
        m_recorderSink.drain();
        m_recorder->stop();
        m_recorder.reset();
        m_journal->end();
        m_journal.reset();
    });
    m_streamCalls.runAndWait([this] {
        m_streamSink.drain();
        m_recordedFirst.passAll();
        m_server->stop();
        m_server.reset();
    });
    for (QThread *thread : {&m_feedThread, &m_streamThread, &m_recorderThread}) {
        thread->quit();
        thread->wait();
    }
}

void ServiceThreads::onFeed(std::function<void(FeedWorker &)> call)
{
    m_feedCalls.post([this, call = std::move(call)] { call(*m_feed); });
}

void ServiceThreads::onStream(std::function<void(BroadcastServer &)> call)
{
    m_streamCalls.post([this, call = std::move(call)] { call(*m_server); });
}

void ServiceThreads::onRecorder(std::function<void(Recorder &)> call)
{
    // What came before the call is written before it.
    m_recorderCalls.post([this, call = std::move(call)] {
        m_recorderSink.drain();
        call(*m_recorder);
    });
}

// A file or a server may hold nothing but rubbish: what the owner has no time for is not told.
void ServiceThreads::relayRejected(const RejectedLine &line)
{
    if (m_rejectedWaiting >= MaxRejectedWaiting) {
        return;
    }
    ++m_rejectedWaiting;
    m_ownerCalls.post([this, line] {
        --m_rejectedWaiting;
        emit lineRejected(line);
    });
}

void ServiceThreads::publish(const FeedBatchPtr &batch)
{
    quint64 number = 0;
    if (m_isRecording || m_isKeeping) {
        number = ++m_published;
        const bool hasRoom = m_recorderSink.push(batch, number);
        number = hasRoom && m_isRecording ? number : 0;
    }
    if (m_isServing) {
        m_streamSink.push(batch, number);
    }
    if (m_hasWindow) {
        m_windowSink.push(batch);
    }
}

// One write for what came since the last one; then clients may have it. The journal is no promise to them,
// and may be on another disk that takes its time.
void ServiceThreads::recordWhatWaited()
{
    m_recorder->flush();
    m_recordedFirst.setRecorded(m_taken);
    m_journal->flush();
    m_takenAt = QDateTime::currentMSecsSinceEpoch();
}

void ServiceThreads::setKeeping(const QString &folder)
{
    m_isKeeping = !folder.isEmpty();
    m_recorderCalls.post([this, folder] {
        m_recorderSink.drain();
        if (folder.isEmpty()) {
            m_journal->end();
        } else if (!m_journal->isKeeping()) {
            m_journal->start(folder, QDateTime::currentMSecsSinceEpoch());
        }
    });
}

bool ServiceThreads::haveConsumersCaughtUp()
{
    if (m_streamBacklog > ReplayBacklog) {
        onStream([this](BroadcastServer &server) { m_streamBacklog = server.largestBacklog(); });
        return false;
    }
    return m_streamSink.waiting() < ReplayAhead && m_recorderSink.waiting() < ReplayAhead
        && m_windowSink.waiting() < ReplayAhead;
}

void ServiceThreads::publishLoaded(const FeedBatchPtr &batch)
{
    if (m_hasWindow) {
        ++m_loadedWaiting;
        m_loaded.push(batch, 0);
    }
}

void ServiceThreads::gatherForWindow(const FeedBatchPtr &batch)
{
    m_forWindow.push_back(batch);
    if (!m_windowTimer.isActive()) {
        m_windowTimer.start();
    }
}

// One batch of what was loaded; the next one when the window had its turn.
void ServiceThreads::takeLoaded()
{
    std::ranges::move(m_loaded.takeAll(), std::back_inserter(m_loadedForWindow));
    if (m_loadedForWindow.empty()) {
        m_loadedTimer.stop();
        if (const std::optional<LoadState> state = std::exchange(m_loadEnd, {})) {
            emit loadStateChanged(*state);
        }
        return;
    }
    if (!m_loadedTimer.isActive()) {
        m_loadedTimer.start(0);
        return;
    }
    const FeedBatchPtr batch = std::move(m_loadedForWindow.front());
    m_loadedForWindow.pop_front();
    if (batch->startsSession) {
        m_windowSink.drain();
        emitGathered(); // of the session that ends
    }
    emitChanges(batch);
    --m_loadedWaiting;
    onFeed([](FeedWorker &feed) { feed.goOnLoading(); });
}

// The end is told when all that was loaded has been handed over.
void ServiceThreads::takeLoadState(const LoadState &state)
{
    if (state.phase == LoadPhase::Loading || m_loadedWaiting == 0) {
        m_loadEnd.reset();
        emit loadStateChanged(state);
    } else {
        m_loadEnd = state;
    }
}

// What was loaded before something else came in goes before it.
void ServiceThreads::drainLoaded()
{
    while (m_loadedTimer.isActive()) {
        takeLoaded();
    }
}

void ServiceThreads::emitChanges(const FeedBatchPtr &batch)
{
    if (batch->startsSession) {
        emit sessionRestarted();
    }
    if (batch->gap || !batch->changes.empty()) {
        emit changesArrived(batch);
    }
}

void ServiceThreads::handToWindow()
{
    drainLoaded();
    emitGathered();
}

// Many small batches become one: a view takes one insertion more quickly than many.
void ServiceThreads::emitGathered()
{
    std::vector<FeedBatchPtr> batches = std::exchange(m_forWindow, {});
    for (std::size_t i = 0; i < batches.size();) {
        std::size_t end = i + 1;
        while (end < batches.size() && !batches[end]->gap && !batches[end]->startsSession) {
            ++end;
        }
        if (end == i + 1) {
            emitChanges(batches[i]);
        } else {
            const auto merged = std::make_shared<FeedBatch>();
            merged->gap = batches[i]->gap;
            merged->startsSession = batches[i]->startsSession;
            for (std::size_t n = i; n < end; ++n) {
                merged->changes.insert(
                    merged->changes.end(), batches[n]->changes.begin(), batches[n]->changes.end());
            }
            emitChanges(merged);
        }
        i = end;
    }
}

} // namespace WikiMon
