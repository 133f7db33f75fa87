// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "service/servicethreads.h"

#include <QDateTime>

namespace WikiMon {

namespace {

// Changes that may wait for a consumer: half a minute of all wikis at their busiest, some 30 MB.
constexpr qint64 SinkCapacity = 50'000;
// A replay that runs as fast as it goes waits while more changes than this wait for any consumer...
constexpr qint64 ReplayAhead = 2'000;
// ...or more bytes for any client: well below what makes the server let a client go.
constexpr qint64 ReplayBacklog = 64 * 1024;
// How often a window takes changes: quick enough to look live, seldom enough to paint once for many.
constexpr int WindowInterval = 66; // milliseconds

FeedGap shedGap(qint64 changes)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {now, now, ServiceThreads::tr("The recorder could not keep up."), changes};
}

template <typename Call>
void runOn(QObject &object, Call call)
{
    QMetaObject::invokeMethod(&object, std::move(call), Qt::BlockingQueuedConnection);
}

} // namespace

ServiceThreads::ServiceThreads(const ServiceSettings &settings, const WikiCatalogue &catalogue)
    : m_hasWindow(settings.hasWindow)
    , m_feed(std::make_unique<FeedWorker>(settings, catalogue, [this] { return haveConsumersCaughtUp(); }))
    , m_streamSink(
          SinkCapacity,
          [this](const FeedBatchPtr &batch) {
              m_server->broadcast(batch);
              m_streamBacklog = m_server->largestBacklog();
          },
          [this](qint64 changes) { m_server->addShed(changes); })
    , m_recorderSink(
          SinkCapacity, [this](const FeedBatchPtr &batch) { m_recorder->record(batch); },
          [this](qint64 changes) { m_recorder->addLost(shedGap(changes)); })
    , m_windowSink(
          SinkCapacity, [this](const FeedBatchPtr &batch) { gatherForWindow(batch); },
          [this](qint64 changes) { emit changesShed(changes); })
{
    m_feedThread.setObjectName(QStringLiteral("feed"));
    m_streamThread.setObjectName(QStringLiteral("stream"));
    m_recorderThread.setObjectName(QStringLiteral("recorder"));
    m_feed->moveToThread(&m_feedThread);
    m_streamSink.moveToThread(&m_streamThread);
    m_recorderSink.moveToThread(&m_recorderThread);
    // On the feed's thread, so that nothing that stalls here can hold up the socket.
    connect(m_feed.get(), &FeedWorker::batchReady, m_feed.get(),
        [this](const FeedBatchPtr &batch) { publish(batch); });
    connect(m_feed.get(), &FeedWorker::gapEnded, this, &ServiceThreads::gapEnded);
    connect(m_feed.get(), &FeedWorker::sourceStateChanged, this, &ServiceThreads::sourceStateChanged);
    connect(m_feed.get(), &FeedWorker::lineRejected, this, &ServiceThreads::lineRejected);
    connect(m_feed.get(), &FeedWorker::geoStateChanged, this, &ServiceThreads::geoStateChanged);
    m_windowTimer.setSingleShot(true);
    m_windowTimer.setInterval(WindowInterval);
    connect(&m_windowTimer, &QTimer::timeout, this, &ServiceThreads::handToWindow);
    m_feedThread.start();
    m_streamThread.start();
    m_recorderThread.start();
    runOn(m_streamSink, [this] {
        m_server = std::make_unique<BroadcastServer>();
        connect(m_server.get(), &BroadcastServer::stateChanged, this, &ServiceThreads::streamStateChanged);
    });
    runOn(m_recorderSink, [this] {
        m_recorder = std::make_unique<Recorder>();
        connect(m_recorder.get(), &Recorder::stateChanged, this, &ServiceThreads::recordingStateChanged);
    });
    onFeed([](FeedWorker &feed) { feed.prepare(); });
}

ServiceThreads::~ServiceThreads()
{
    // The feed first, so that nothing comes after what is written last.
    runOn(*m_feed, [this] { m_feed->tearDown(); });
    runOn(m_streamSink, [this] {
        m_streamSink.drain();
        m_server->stop();
        m_server.reset();
    });
    runOn(m_recorderSink, [this] {
        m_recorderSink.drain();
        m_recorder->stop();
        m_recorder.reset();
    });
    for (QThread *thread : {&m_feedThread, &m_streamThread, &m_recorderThread}) {
        thread->quit();
        thread->wait();
    }
}

void ServiceThreads::onFeed(std::function<void(FeedWorker &)> call)
{
    QMetaObject::invokeMethod(
        m_feed.get(), [this, call] { call(*m_feed); }, Qt::QueuedConnection);
}

void ServiceThreads::onStream(std::function<void(BroadcastServer &)> call)
{
    QMetaObject::invokeMethod(
        &m_streamSink, [this, call] { call(*m_server); }, Qt::QueuedConnection);
}

void ServiceThreads::onRecorder(std::function<void(Recorder &)> call)
{
    // What came before the call is written before it.
    QMetaObject::invokeMethod(
        &m_recorderSink,
        [this, call] {
            m_recorderSink.drain();
            call(*m_recorder);
        },
        Qt::QueuedConnection);
}

void ServiceThreads::publish(const FeedBatchPtr &batch)
{
    if (m_isServing) {
        m_streamSink.push(batch);
    }
    if (m_isRecording) {
        m_recorderSink.push(batch);
    }
    if (m_hasWindow) {
        m_windowSink.push(batch);
    }
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

void ServiceThreads::gatherForWindow(const FeedBatchPtr &batch)
{
    m_forWindow.push_back(batch);
    if (!m_windowTimer.isActive()) {
        m_windowTimer.start();
    }
}

// Many small batches become one: a view takes one insertion more quickly than many.
void ServiceThreads::handToWindow()
{
    std::vector<FeedBatchPtr> batches = std::exchange(m_forWindow, {});
    for (std::size_t i = 0; i < batches.size();) {
        std::size_t end = i + 1;
        while (end < batches.size() && !batches[end]->gap) {
            ++end;
        }
        if (end == i + 1) {
            emit changesArrived(batches[i]);
        } else {
            const auto merged = std::make_shared<FeedBatch>();
            merged->gap = batches[i]->gap;
            for (std::size_t n = i; n < end; ++n) {
                merged->changes.insert(
                    merged->changes.end(), batches[n]->changes.begin(), batches[n]->changes.end());
            }
            emit changesArrived(merged);
        }
        i = end;
    }
}

} // namespace WikiMon
