// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/boundedqueue.h"
#include "base/callqueue.h"
#include "output/broadcastserver.h"
#include "output/recorder.h"
#include "output/sessionjournal.h"
#include "service/feedworker.h"
#include "service/recordedfirst.h"
#include "service/sinkworker.h"

#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace WikiMon {

// The service's threads and what hands changes from one to the other:
//   feed thread: FeedWorker -> publish() -> sinks;   stream thread: BroadcastServer;
//   recorder thread: Recorder, SessionJournal;   the owner's thread: the window's sink.
class ServiceThreads : public QObject
{
    Q_OBJECT
public:
    ServiceThreads(const ServiceSettings &settings, const WikiCatalogue &catalogue);
    ~ServiceThreads() override;

    // Runs a call on the thread of one of the parts; they return at once.
    void onFeed(std::function<void(FeedWorker &)> call);
    void onStream(std::function<void(BroadcastServer &)> call);
    void onRecorder(std::function<void(Recorder &)> call);
    // Whether changes are handed to these at all.
    void setServing(bool on) { m_isServing = on; }
    void setRecording(bool on) { m_isRecording = on; }
    // Keeps the session in a journal in this folder; "" ends and removes it.
    void setKeeping(const QString &folder);

signals:
    void changesArrived(const WikiMon::FeedBatchPtr &batch);
    void sessionRestarted();
    void changesShed(qint64 count);
    void gapEnded(const WikiMon::FeedGap &gap);
    void sourceStateChanged(const WikiMon::SourceState &state);
    void streamStateChanged(const WikiMon::StreamState &state);
    void streamClientsChanged(const QList<WikiMon::StreamClientInfo> &clients);
    void recordingStateChanged(const WikiMon::RecordingState &state);
    void geoStateChanged(const WikiMon::GeoState &state);
    void lineRejected(const WikiMon::RejectedLine &line);
    void loadStateChanged(const WikiMon::LoadState &state);
    void timelineChanged(const WikiMon::RecordingTimelinePtr &timeline);

private:
    // Emits what a part on another thread emits, on the owner's thread.
    template <typename Part, typename Value>
    void relay(Part *part, void (Part::*from)(const Value &), void (ServiceThreads::*to)(const Value &));

    // On the stream's thread.
    void makeServer(const ServiceSettings &settings, const WikiCatalogue &catalogue);
    void relayRejected(const RejectedLine &line);
    void publish(const FeedBatchPtr &batch);
    void recordWhatWaited();
    [[nodiscard]] bool haveConsumersCaughtUp();
    void gatherForWindow(const FeedBatchPtr &batch);
    void handToWindow();
    void emitGathered();
    void emitChanges(const FeedBatchPtr &batch);
    void publishLoaded(const FeedBatchPtr &batch);
    void takeLoaded();
    void takeLoadState(const LoadState &state);
    void drainLoaded();

    const bool m_hasWindow;
    QThread m_feedThread;
    QThread m_streamThread;
    QThread m_recorderThread;
    CallQueue m_ownerCalls;
    CallQueue m_feedCalls;
    CallQueue m_streamCalls;
    CallQueue m_recorderCalls;
    std::unique_ptr<FeedWorker> m_feed;
    std::unique_ptr<BroadcastServer> m_server; // made and destroyed on the stream's thread
    std::unique_ptr<Recorder> m_recorder; // the same on the recorder's
    std::unique_ptr<SessionJournal> m_journal; // likewise
    RecordedFirst m_recordedFirst; // before the stream
    SinkWorker m_streamSink;
    SinkWorker m_recorderSink;
    SinkWorker m_windowSink;
    QTimer m_windowTimer;
    std::vector<FeedBatchPtr> m_forWindow;
    BoundedQueue<FeedBatchPtr> m_loaded;
    std::deque<FeedBatchPtr> m_loadedForWindow;
    std::optional<LoadState> m_loadEnd; // to be told once that is handed over
    QTimer m_loadedTimer; // one batch a turn of the event loop: a window stays alive
    std::atomic_int m_loadedWaiting = 0; // batches on the way
    std::atomic_int m_rejectedWaiting = 0;
    std::atomic_bool m_isServing = false;
    std::atomic_bool m_isRecording = false;
    std::atomic_bool m_isKeeping = false;
    quint64 m_published = 0; // batches for the recorder; of the feed's thread
    quint64 m_taken = 0; // of those, the last that the recorder has; of its thread
    qint64 m_takenAt = 0; // when that was, milliseconds since 1970-01-01 UTC
    std::atomic<qint64> m_streamBacklog = 0; // bytes that the slowest client has not taken
};

} // namespace WikiMon
