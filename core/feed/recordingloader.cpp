// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingloader.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace WikiMon {

namespace {

// How long to read before the event loop has its turn, in milliseconds: a cancel comes through that quickly.
constexpr qint64 SliceTime = 20;
constexpr int LookInterval = 64; // records between two looks at the clock
// How long to wait for a consumer that has not caught up and says nothing, in milliseconds.
constexpr int PollInterval = 20;
constexpr qint64 ShowInterval = 100; // milliseconds between two states

} // namespace

RecordingLoader::RecordingLoader(
    WikiContexts &contexts, FeedAssembler::Locate locate, std::function<bool()> mayGoOn, QObject *parent)
    : QObject(parent)
    , m_contexts(contexts)
    , m_locate(std::move(locate))
    , m_mayGoOn(std::move(mayGoOn))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecordingLoader::loadSlice);
}

RecordingLoader::~RecordingLoader() = default;

void RecordingLoader::start(const QString &path, const Wiki &fallback)
{
    cancel();
    m_state = {};
    m_state.phase = LoadPhase::Loading;
    m_state.path = path;
    m_clock.start();
    m_lastShown = 0;
    m_isFirstBatch = true;
    m_reader = std::make_unique<RecordingReader>(m_contexts, fallback);
    if (!m_reader->open(path)) {
        return finish(LoadPhase::Failed, m_reader->error());
    }
    m_state.bytesTotal = m_reader->bytesTotal();
    // The best that is known of changes that do not say when they were: the recording ended about then.
    m_now = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    m_batch = m_pool.take();
    emit stateChanged(m_state);
    m_timer.start(0);
}

void RecordingLoader::cancel()
{
    if (m_state.phase == LoadPhase::Loading) {
        send();
        finish(LoadPhase::Cancelled, {});
    }
}

void RecordingLoader::goOn()
{
    if (m_timer.isActive()) {
        m_timer.start(0);
    }
}

void RecordingLoader::loadSlice()
{
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < SliceTime) {
        if (m_mayGoOn && !m_mayGoOn()) {
            m_timer.start(PollInterval);
            return;
        }
        if (!fillBatch()) {
            send();
            const QString error = m_reader->error();
            const bool isNothing = m_state.changes == 0 && !error.isEmpty();
            return finish(isNothing ? LoadPhase::Failed : LoadPhase::Loaded, error);
        }
    }
    showProgress();
    m_timer.start(0);
}

// Reads some records into the batch, and sends it when it is full. False at the end.
bool RecordingLoader::fillBatch()
{
    for (int i = 0; i < LookInterval; ++i) {
        if (m_batch->changes.size() <= m_used) {
            m_batch->changes.resize(m_used + 1);
        }
        switch (m_reader->next(m_batch->changes[m_used], m_now)) {
        case RecordingReader::Next::Change:
            takeChange();
            break;
        case RecordingReader::Next::Gap:
            send();
            m_batch->gap = m_reader->gap();
            ++m_state.gaps;
            break;
        case RecordingReader::Next::Rejected:
            takeRejected();
            break;
        case RecordingReader::Next::Passed:
            break;
        case RecordingReader::Next::End:
            return false;
        }
    }
    return true;
}

void RecordingLoader::takeChange()
{
    RecentChange &change = m_batch->changes[m_used++];
    if (m_locate) {
        m_locate(change);
    }
    ++m_state.changes;
    if (m_reader->hasOwnTime()) {
        m_state.startTime
            = m_state.startTime == 0 ? change.timestamp : std::min(m_state.startTime, change.timestamp);
        m_state.endTime = std::max(m_state.endTime, change.timestamp);
    }
    m_text += change.text.size();
    if (m_used >= BatchSize || m_text >= BatchText) {
        send();
    }
}

void RecordingLoader::takeRejected()
{
    ++(m_reader->isTorn() ? m_state.torn : m_state.rejected);
    const qint64 count = m_state.torn + m_state.rejected;
    if (count > MaxTold) {
        return;
    }
    const RejectedLine line = m_reader->rejected(QDateTime::currentMSecsSinceEpoch());
    if (count == 1) {
        m_state.firstRejection = line.reason;
    }
    emit lineRejected(line);
}

void RecordingLoader::send()
{
    if (m_used == 0 && !m_batch->gap) {
        return;
    }
    m_batch->changes.resize(m_used);
    m_batch->startsSession = std::exchange(m_isFirstBatch, false);
    m_used = 0;
    m_text = 0;
    emit batchReady(std::exchange(m_batch, m_pool.take()));
}

void RecordingLoader::showProgress()
{
    m_state.elapsed = m_clock.elapsed();
    if (m_state.elapsed - m_lastShown < ShowInterval) {
        return;
    }
    m_lastShown = m_state.elapsed;
    m_state.bytesRead = m_reader->bytesRead();
    emit stateChanged(m_state);
}

void RecordingLoader::finish(LoadPhase phase, const QString &error)
{
    m_timer.stop();
    m_state.phase = phase;
    m_state.error = error;
    m_state.elapsed = m_clock.elapsed();
    m_state.bytesRead = m_reader->bytesRead();
    m_reader.reset();
    m_batch.reset();
    if (phase != LoadPhase::Failed && std::exchange(m_isFirstBatch, false)) {
        // Nothing was in it: what was shown before is not its content.
        const auto nothing = std::make_shared<FeedBatch>();
        nothing->startsSession = true;
        emit batchReady(nothing);
    }
    emit stateChanged(m_state);
}

} // namespace WikiMon
