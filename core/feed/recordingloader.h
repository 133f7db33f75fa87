// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/batchpool.h"
#include "feed/feedassembler.h"
#include "feed/loadstate.h"
#include "feed/recordingreader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace WikiMon {

// Reads a whole recording at once, in batches for the session. The changes stay as they were recorded: with
// their times and sources. Lives on the feed's thread, whose event loop it leaves alive.
class RecordingLoader : public QObject
{
    Q_OBJECT
public:
    // Changes of a batch: some 3 ms of the store's time, so that a window stays alive.
    static constexpr std::size_t BatchSize = 2000;
    // Bytes of text in a batch: what makes it end earlier, where texts are huge.
    static constexpr std::size_t BatchText = std::size_t(4) << 20;
    // Rejected lines that are told one by one; all are counted.
    static constexpr qint64 MaxTold = 200;

    // locate places a change; null: what the file says of places stays. mayGoOn: whether the consumer has
    // taken enough of the batches; null: always.
    RecordingLoader(WikiContexts &contexts, FeedAssembler::Locate locate, std::function<bool()> mayGoOn,
        QObject *parent = nullptr);
    ~RecordingLoader() override;

    void start(const QString &path, const Wiki &fallback);
    // What was read so far stays.
    void cancel();
    // The consumer has room again, for who does not want to wait for the next look.
    void goOn();

    [[nodiscard]] const LoadState &state() const { return m_state; }

signals:
    // The first batch begins a session (FeedBatch::startsSession), an empty one where nothing was read; a
    // batch with a gap comes after it.
    void batchReady(const WikiMon::FeedBatchPtr &batch);
    void stateChanged(const WikiMon::LoadState &state);
    void lineRejected(const WikiMon::RejectedLine &line);

private:
    void loadSlice();
    bool fillBatch();
    void takeChange();
    void takeRejected();
    void send();
    void showProgress();
    void finish(LoadPhase phase, const QString &error);

    WikiContexts &m_contexts;
    const FeedAssembler::Locate m_locate;
    const std::function<bool()> m_mayGoOn;
    std::unique_ptr<RecordingReader> m_reader;
    BatchPool m_pool;
    std::shared_ptr<FeedBatch> m_batch;
    std::size_t m_used = 0; // changes of the batch that are filled in
    std::size_t m_text = 0; // bytes of their text
    LoadState m_state;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastShown = 0;
    qint64 m_now = 0; // what changes without a time get
    bool m_isFirstBatch = true;
};

} // namespace WikiMon
