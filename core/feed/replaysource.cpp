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
// How long to wait for consumers that have not caught up, in milliseconds.
constexpr int PollInterval = 5;
} // namespace

ReplaySource::ReplaySource(const QString &path, double speed, const Wiki &fallback, FeedAssembler &assembler,
    std::function<bool()> mayGoOn, QObject *parent)
    : ChangeSource(parent)
    , m_path(path)
    , m_speed(speed)
    , m_assembler(assembler)
    , m_line(assembler.contexts(), fallback)
    , m_mayGoOn(std::move(mayGoOn))
    , m_file(path)
    , m_reader(m_file)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySource::playSlice);
}

void ReplaySource::start()
{
    m_state.server = QFileInfo(m_path).fileName();
    if (QFileInfo(m_path).isDir()) {
        return finish(SourcePhase::Stopped, tr("%1 is a folder, not a recording.").arg(m_path));
    }
    if (QFileInfo::exists(m_path) && !QFileInfo(m_path).isFile()) {
        // Reading a pipe would hold up the feed's thread for as long as nobody writes.
        return finish(SourcePhase::Stopped, tr("%1 is no file, but a pipe or a device.").arg(m_path));
    }
    if (!m_file.open(QIODevice::ReadOnly)) {
        return finish(SourcePhase::Stopped, tr("%1 can't be read: %2.").arg(m_path, m_file.errorString()));
    }
    // What is appended from now on is not played: it may be the recording of this very replay.
    m_end = m_file.size();
    m_state.phase = SourcePhase::Replaying;
    m_state.since = QDateTime::currentMSecsSinceEpoch();
    emit stateChanged(m_state);
    m_clock.start();
    m_timer.start(0);
}

void ReplaySource::stop()
{
    m_timer.stop();
    flush();
    finish(SourcePhase::Stopped, {});
}

// Reads on to the next change, but no more lines than are left of the slice.
ReplaySource::Next ReplaySource::readNext(qsizetype &linesLeft)
{
    std::string_view line;
    while (m_file.pos() < m_end) {
        if (linesLeft-- <= 0) {
            return Next::Later;
        }
        switch (m_reader.next(line)) {
        case LineReader::Result::End:
            return Next::End;
        case LineReader::Result::TooLong:
            ++m_state.rejectedLines;
            emit lineRejected({QDateTime::currentMSecsSinceEpoch(), {},
                tr("Line %1 is too long.").arg(m_reader.lineNumber())});
            continue;
        case LineReader::Result::Line:
            break;
        }
        switch (m_line.read(line, 0)) {
        case RecordingLine::Kind::Change:
            return Next::Change;
        case RecordingLine::Kind::Passed:
            continue;
        case RecordingLine::Kind::Rejected:
            ++m_state.rejectedLines;
            emit lineRejected(
                {QDateTime::currentMSecsSinceEpoch(), RejectedLine::cut(line), m_line.reason()});
            continue;
        }
    }
    return Next::End;
}

// Moves the recording's own clock on to the change that was just read.
void ReplaySource::advance()
{
    const bool first = std::exchange(m_isFirst, false);
    if (!m_line.hasOwnTime()) {
        m_played += first ? 0 : DefaultStep;
        return;
    }
    const qint64 timestamp = m_line.change().timestamp;
    m_played += first || m_lastTimestamp == 0
        ? 0
        : std::clamp<qint64>(timestamp - m_lastTimestamp, 0, LongestPause);
    m_lastTimestamp = timestamp;
}

qint64 ReplaySource::millisecondsToNext() const
{
    if (m_speed <= 0) {
        return 0;
    }
    const double due = static_cast<double>(m_played) / m_speed - static_cast<double>(m_clock.elapsed());
    return static_cast<qint64>(std::ceil(std::clamp(due, 0.0, 1e9)));
}

void ReplaySource::playSlice()
{
    if (m_mayGoOn && !m_mayGoOn()) {
        m_timer.start(PollInterval);
        return;
    }
    for (qsizetype linesLeft = SliceSize; linesLeft > 0;) {
        if (!m_hasNext) {
            const Next next = readNext(linesLeft);
            if (next == Next::End) {
                flush();
                m_state.progress = 1;
                return finish(SourcePhase::Finished, {});
            }
            if (next == Next::Later) {
                break;
            }
            advance();
            m_hasNext = true;
        }
        if (const qint64 wait = millisecondsToNext(); wait > 0) {
            flush();
            m_timer.start(static_cast<int>(std::min<qint64>(wait, std::numeric_limits<int>::max())));
            return;
        }
        m_line.change().source = FeedSource::Replay;
        if (!m_line.hasOwnTime()) {
            m_line.change().timestamp = QDateTime::currentMSecsSinceEpoch();
        }
        m_assembler.addChange(m_line.change());
        ++m_state.replayedChanges;
        m_hasNext = false;
    }
    flush();
    m_timer.start(0);
}

void ReplaySource::flush()
{
    if (const FeedBatchPtr batch = m_assembler.take()) {
        emit batchReady(batch);
    }
    const double progress
        = m_file.size() > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size()) : 0;
    constexpr double Step = 0.01; // what a progress bar can show
    if (progress - m_state.progress >= Step && m_state.phase == SourcePhase::Replaying) {
        m_state.progress = progress;
        emit stateChanged(m_state);
    }
}

void ReplaySource::finish(SourcePhase phase, const QString &reason)
{
    m_file.close();
    m_state.phase = phase;
    m_state.reason = reason;
    m_state.since = QDateTime::currentMSecsSinceEpoch();
    emit stateChanged(m_state);
}

} // namespace WikiMon
