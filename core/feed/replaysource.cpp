// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/replaysource.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace WikiMon {

namespace {

constexpr int PollInterval = 5; // milliseconds to wait for consumers that have not caught up
// How often the state is told while nothing but the position changes, in milliseconds.
constexpr qint64 ShowInterval = 100;
// How long to look for a place before the event loop has its turn, in milliseconds.
constexpr qint64 SeekTime = 20;
// Lines known to have been told of, some MB; a file of more rubbish is told of anew after a seek.
constexpr std::size_t MaxTold = 100'000;
constexpr int MaxSteps = 1000; // that may wait
constexpr int LookInterval = 64; // records between two looks at the clock

double boundedSpeed(double speed)
{
    return speed > 0 ? std::min(speed, ReplaySource::MaxSpeed) : 0; // not a number is no speed, either
}

} // namespace

ReplaySource::ReplaySource(const QString &path, double speed, const Wiki &fallback, FeedAssembler &assembler,
    std::function<bool()> mayGoOn, QObject *parent)
    : ChangeSource(parent)
    , m_path(path)
    , m_fallback(fallback)
    , m_assembler(assembler)
    , m_reader(assembler.contexts(), fallback)
    , m_mayGoOn(std::move(mayGoOn))
{
    m_state.replay.speed = boundedSpeed(speed);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySource::playSlice);
    connect(&m_scan, &TimelineScan::timelineChanged, this, &ReplaySource::takeTimeline);
}

ReplaySource::~ReplaySource() = default;

void ReplaySource::start()
{
    m_state.server = QFileInfo(m_path).fileName();
    if (!m_reader.open(m_path)) {
        return finish(SourcePhase::Stopped, m_reader.error());
    }
    m_state.phase = SourcePhase::Replaying;
    m_state.since = QDateTime::currentMSecsSinceEpoch();
    m_sinceShown.start();
    emit stateChanged(m_state);
    if (m_wantsTimeline) {
        m_scan.start(m_path, m_fallback);
    }
    restartClock();
    m_timer.start(0);
}

void ReplaySource::stop()
{
    m_scan.stop();
    m_timer.stop();
    flush();
    finish(SourcePhase::Stopped, {});
}

bool ReplaySource::isOpen() const
{
    return m_reader.isOpen() && m_state.phase != SourcePhase::Stopped;
}

void ReplaySource::pause()
{
    if (!isOpen() || m_state.replay.isPaused) {
        return;
    }
    settleDue();
    m_state.replay.isPaused = true;
    if (m_sought < 0) {
        m_timer.stop();
    }
    flush();
    showState();
}

void ReplaySource::resume()
{
    if (!isOpen()) {
        return;
    }
    if (m_state.phase == SourcePhase::Finished) {
        m_state.replay.isPaused = false;
        return seek(0);
    }
    m_steps = 0;
    if (m_state.replay.isPaused) {
        m_state.replay.isPaused = false;
        m_clock.start();
        showState();
        m_timer.start(0);
    }
}

void ReplaySource::step()
{
    if (!isOpen() || m_state.phase == SourcePhase::Finished) {
        return;
    }
    pause();
    m_steps = std::min(m_steps + 1, MaxSteps);
    m_timer.start(0);
}

void ReplaySource::setSpeed(double speed)
{
    if (!isOpen()) {
        return;
    }
    settleDue();
    m_state.replay.speed = boundedSpeed(speed);
    showState();
    if (m_timer.isActive()) {
        m_timer.start(0);
    }
}

void ReplaySource::seek(qint64 position)
{
    if (!isOpen()) {
        return;
    }
    position = std::max<qint64>(position, 0);
    flush();
    // What is shown is emptied at once, so that nothing of before is taken for what comes.
    const auto restart = std::make_shared<FeedBatch>();
    restart->startsSession = true;
    emit batchReady(restart);
    const RecordingMark mark = m_timeline ? m_timeline->markBefore(position) : RecordingMark();
    const bool liesAhead = m_hasPlayed && m_played < position && m_reader.tell() >= mark.offset;
    if (!liesAhead) {
        m_reader.seek(mark.offset, mark.line);
        m_recording = mark.clock;
        m_hasNext = false;
    }
    m_hasPlayed = false;
    m_sought = position;
    m_steps = 0;
    if (m_state.phase != SourcePhase::Replaying) {
        m_state.phase = SourcePhase::Replaying;
        m_state.since = QDateTime::currentMSecsSinceEpoch();
        m_state.reason.clear();
    }
    m_state.replay.isSeeking = true;
    m_state.replay.position = position;
    showState();
    m_timer.start(0);
}

// Reads on to the next change, but no more records than are left of the slice.
ReplaySource::Next ReplaySource::readNext(int &recordsLeft)
{
    while (recordsLeft-- > 0) {
        switch (m_reader.next(m_change, 0)) {
        case RecordingReader::Next::Change:
            return Next::Change;
        case RecordingReader::Next::Gap:
            takeGap();
            break;
        case RecordingReader::Next::Rejected:
            takeRejected();
            break;
        case RecordingReader::Next::Passed:
            break;
        case RecordingReader::Next::End:
            return Next::End;
        }
    }
    return Next::Later;
}

// Whether the line that was just read is told of for the first time: after a seek, lines come again.
bool ReplaySource::isNews()
{
    const qint64 line = m_reader.lineNumber();
    return m_told.size() < MaxTold ? m_told.insert(line).second : !m_told.contains(line);
}

void ReplaySource::takeGap()
{
    m_state.replay.gaps += isNews() ? 1 : 0;
    if (m_sought < 0) {
        flush();
        m_assembler.setGap(m_reader.gap());
    }
}

void ReplaySource::takeRejected()
{
    if (isNews()) {
        ++(m_reader.isTorn() ? m_state.replay.tornLines : m_state.rejectedLines);
        emit lineRejected(m_reader.rejected(QDateTime::currentMSecsSinceEpoch()));
    }
}

// Takes the change that was just read as the next one to be played.
void ReplaySource::prepareNext()
{
    const qint64 before = m_recording.position();
    const qint64 position = m_recording.advance(m_reader.hasOwnTime() ? m_change.timestamp : 0);
    m_due += std::min(position - before, LongestPause);
    m_hasOwnTime = m_reader.hasOwnTime();
    m_state.replay.startTime = std::max(m_state.replay.startTime, m_recording.startTime());
    m_hasNext = true;
}

// Reads on towards the place that is sought. True when the next change is the first one there.
bool ReplaySource::passSought()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_hasNext || m_recording.position() < m_sought) {
        m_hasNext = false;
        int recordsLeft = LookInterval;
        const Next next = readNext(recordsLeft);
        if (next == Next::End) {
            end();
            return false;
        }
        if (next == Next::Change) {
            prepareNext();
        }
        if (slice.elapsed() > SeekTime) {
            m_timer.start(0);
            return false;
        }
    }
    m_sought = -1;
    m_state.replay.isSeeking = false;
    restartClock();
    showState();
    return true;
}

void ReplaySource::playSlice()
{
    if (m_sought >= 0 && !passSought()) {
        return;
    }
    if (m_state.replay.isPaused && m_steps == 0) {
        return;
    }
    if (m_mayGoOn && !m_mayGoOn()) {
        m_timer.start(PollInterval);
        return;
    }
    for (int recordsLeft = SliceSize; recordsLeft > 0;) {
        if (!m_hasNext) {
            const Next next = readNext(recordsLeft);
            if (next == Next::End) {
                return end();
            }
            if (next == Next::Later) {
                break;
            }
            prepareNext();
        }
        if (m_steps > 0) {
            playNext();
            m_due = 0;
            if (--m_steps > 0) {
                continue;
            }
            flush();
            return showState();
        }
        if (const qint64 wait = millisecondsToNext(); wait > 0) {
            flush();
            m_timer.start(static_cast<int>(std::min<qint64>(wait, std::numeric_limits<int>::max())));
            return;
        }
        playNext();
    }
    flush();
    m_timer.start(0);
}

void ReplaySource::playNext()
{
    m_change.source = FeedSource::Replay;
    if (!m_hasOwnTime) {
        m_change.timestamp = QDateTime::currentMSecsSinceEpoch();
    }
    m_assembler.addChange(m_change);
    ++m_state.replayedChanges;
    m_played = m_recording.position();
    m_hasPlayed = true;
    m_hasNext = false;
    m_state.replay.position = m_played;
}

qint64 ReplaySource::millisecondsToNext() const
{
    const double speed = m_state.replay.speed;
    if (speed <= 0) {
        return 0;
    }
    const double wait = static_cast<double>(m_due) / speed - static_cast<double>(m_clock.elapsed());
    return static_cast<qint64>(std::ceil(std::clamp(wait, 0.0, 1e9)));
}

// The next change is due now.
void ReplaySource::restartClock()
{
    m_due = 0;
    m_clock.start();
}

void ReplaySource::settleDue()
{
    const double speed = m_state.replay.speed;
    if (speed <= 0) {
        m_due = 0;
    } else if (!m_state.replay.isPaused) {
        const auto passed = static_cast<qint64>(static_cast<double>(m_clock.elapsed()) * speed);
        m_due = std::max<qint64>(m_due - passed, 0); // what is late is not made up for
    }
    m_clock.start();
}

void ReplaySource::flush()
{
    if (const FeedBatchPtr batch = m_assembler.take()) {
        emit batchReady(batch);
    }
    if (m_sinceShown.isValid() && m_sinceShown.elapsed() >= ShowInterval
        && m_state.phase == SourcePhase::Replaying) {
        showState();
    }
}

void ReplaySource::showState()
{
    m_state.replay.duration = std::max(m_state.replay.duration, m_recording.position());
    if (m_reader.bytesTotal() > 0 && m_state.phase == SourcePhase::Replaying) {
        m_state.progress
            = static_cast<double>(m_reader.bytesRead()) / static_cast<double>(m_reader.bytesTotal());
    }
    m_sinceShown.start();
    emit stateChanged(m_state);
}

// The file stays open: it may be sought.
void ReplaySource::end()
{
    m_sought = -1;
    m_steps = 0;
    m_hasPlayed = false;
    ReplayState &replay = m_state.replay;
    replay.isSeeking = false;
    replay.duration = std::max(replay.duration, m_recording.position());
    replay.position = replay.duration;
    replay.isDurationKnown = true;
    m_state.phase = SourcePhase::Finished;
    m_state.reason = m_reader.error();
    m_state.progress = 1;
    m_state.since = QDateTime::currentMSecsSinceEpoch();
    flush();
    emit stateChanged(m_state);
}

void ReplaySource::finish(SourcePhase phase, const QString &reason)
{
    m_reader.close();
    m_state.phase = phase;
    m_state.reason = reason;
    m_state.since = QDateTime::currentMSecsSinceEpoch();
    emit stateChanged(m_state);
}

void ReplaySource::takeTimeline(const RecordingTimelinePtr &timeline)
{
    m_timeline = timeline;
    m_state.replay.duration = std::max(m_state.replay.duration, timeline->duration);
    m_state.replay.isDurationKnown |= timeline->isComplete;
    m_state.replay.startTime = std::max(m_state.replay.startTime, timeline->startTime);
    emit timelineChanged(timeline);
    showState();
}

} // namespace WikiMon
