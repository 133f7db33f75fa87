// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recorder.h"

#include "output/fileerror.h"

#include <QDateTime>
#include <QtNumeric>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// What is written at once. A live batch is far smaller; a fast replay must not fill the memory with lines.
constexpr qint64 SliceBytes = 256 * 1024;

// Room for gaps beyond the limit of what may wait, so that they are told one by one.
constexpr qint64 GapReserve = 64 * 1024;

// The shortest time between two states that differ in numbers only.
constexpr std::chrono::milliseconds ReportInterval{250};

// Several losses may become one gap; the sum of their reasons stays readable.
constexpr qsizetype MaxReasonLength = 500;

// A recording that is recorded again may claim any number of losses.
qint64 sumOf(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return qAddOverflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

} // namespace

Recorder::Recorder(Format format, Clock clock, QObject *parent)
    : QObject(parent)
    , m_format(std::move(format))
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch))
    , m_tick(this)
    , m_report(
          ReportInterval, [this] { emit stateChanged(m_state); }, this)
{
    connect(&m_tick, &QTimer::timeout, this, &Recorder::tick);
}

Recorder::~Recorder() = default;

void Recorder::start(const QString &target, const RecordingOptions &options)
{
    stop();
    m_options = options;
    m_untoldGap.reset();
    m_backlog.clear();
    m_state = RecordingState{};
    m_state.target = m_state.path = target;
    m_state.isRecording = m_files.start(target, options, m_clock());
    if (!m_state.isRecording) {
        m_state.error = m_files.error();
        m_report.now();
        return;
    }
    m_sync.emplace(options.syncInterval);
    if (options.packing != Packing::None) {
        m_packer.emplace();
    }
    followFile();
    m_tick.start(options.retryInterval);
    m_report.now();
}

void Recorder::stop()
{
    if (!m_state.isRecording) {
        return;
    }
    m_tick.stop();
    tellLoss();
    write();
    m_state.lostChanges = sumOf(m_state.lostChanges, m_backlog.changes());
    m_backlog.clear();
    m_untoldGap.reset();
    m_files.close();
    if (const auto failure = m_sync->finish()) {
        m_state.trouble = describeFileError(failure->error, m_state.path);
    }
    m_sync.reset();
    m_packer.reset();
    m_state.isRecording = false;
    m_state.isPaused = false;
    m_state.packing = 0;
    countWaiting();
    m_report.now();
}

void Recorder::record(const FeedBatchPtr &batch)
{
    add(batch);
    flush();
}

void Recorder::add(const FeedBatchPtr &batch)
{
    if (!batch || !m_state.isRecording) {
        return;
    }
    if (batch->gap) {
        addGap(*batch->gap);
    }
    for (const RecentChange &change : batch->changes) {
        addChange(change);
    }
}

void Recorder::addChange(const RecentChange &change)
{
    if (m_untoldGap && hasRoom()) {
        tellLoss();
    }
    bool isKept = !m_untoldGap && addChangeLine(change);
    if (!m_state.isPaused && (!isKept || m_backlog.bytes() >= SliceBytes)) {
        write();
        isKept = isKept || (!m_untoldGap && addChangeLine(change));
    }
    if (!isKept) {
        lose(change);
    }
}

bool Recorder::addChangeLine(const RecentChange &change)
{
    m_format.change(change, m_backlog.openLine());
    return m_backlog.closeLine(true, m_options.maxWaitingBytes);
}

// Half of it is free again: what is lost for want of room is one gap, not one in every other line.
bool Recorder::hasRoom() const
{
    return !m_state.isPaused || m_backlog.bytes() <= m_options.maxWaitingBytes / 2;
}

void Recorder::addGap(const FeedGap &gap)
{
    tellLoss();
    if (!m_untoldGap) {
        if (!addGapLine(gap)) {
            m_untoldGap = gap;
        }
        return;
    }
    FeedGap &sum = *m_untoldGap;
    sum.from = std::min(sum.from, gap.from);
    sum.to = std::max(sum.to, gap.to);
    sum.lost = sum.lost && gap.lost ? std::optional(sumOf(*sum.lost, *gap.lost)) : std::nullopt;
    if (!sum.reason.contains(gap.reason) && sum.reason.size() + gap.reason.size() < MaxReasonLength) {
        sum.reason += u' ' + gap.reason;
    }
}

bool Recorder::addGapLine(const FeedGap &gap)
{
    m_format.gap(gap, m_backlog.openLine());
    const bool isKept = m_backlog.closeLine(false, m_options.maxWaitingBytes + GapReserve);
    m_state.gaps += isKept ? 1 : 0;
    return isKept;
}

// Behind what waits, and before what comes.
void Recorder::tellLoss()
{
    if (m_untoldGap && addGapLine(*m_untoldGap)) {
        m_untoldGap.reset();
    }
}

void Recorder::lose(const RecentChange &change)
{
    m_state.lostChanges = sumOf(m_state.lostChanges, 1);
    if (!m_untoldGap) {
        m_untoldGap = FeedGap{change.timestamp, change.timestamp, m_state.error, 0};
    }
    m_untoldGap->from = std::min(m_untoldGap->from, change.timestamp);
    m_untoldGap->to = std::max(m_untoldGap->to, change.timestamp);
    if (m_untoldGap->lost) {
        m_untoldGap->lost = sumOf(*m_untoldGap->lost, 1);
    }
}

void Recorder::addLost(const FeedGap &gap)
{
    if (!m_state.isRecording) {
        return;
    }
    m_state.lostChanges = sumOf(m_state.lostChanges, gap.lost.value_or(0));
    addGap(gap);
    m_report.soon();
}

void Recorder::flush()
{
    if (!m_state.isRecording) {
        return;
    }
    if (!m_state.isPaused) {
        write(); // otherwise tick() tries
    }
    countWaiting();
    m_report.soon();
}

void Recorder::write()
{
    while (!m_backlog.isEmpty()) {
        const std::string_view lines = m_backlog.front(std::min(SliceBytes, m_files.room()));
        if (!prepareFile(std::ssize(lines))) {
            return pause(m_files.error());
        }
        const qint64 bytes = m_files.file().append(lines);
        m_state.writtenBytes += bytes;
        if (bytes > 0) {
            m_sync->written(m_clock());
        }
        const bool isWhole = bytes == std::ssize(lines);
        m_state.writtenChanges += m_backlog.take(bytes);
        if (!isWhole) {
            return pause(m_files.file().error());
        }
    }
    resume();
}

// Sees to it that there is a file that so many bytes may go to.
bool Recorder::prepareFile(qint64 bytes)
{
    const qint64 now = m_clock();
    RecordingFile &file = m_files.file();
    if (!file.isOpen() || file.isDeleted() || (m_state.isPaused && !file.isReachable())) {
        if (!m_files.reopen(now)) {
            return false;
        }
        followFile();
    }
    if (m_files.isRotationDue(bytes, now)) {
        // Where there can't be another file, the one that there is grows on.
        if (m_files.rotate(now)) {
            ++m_state.closedFiles;
            m_state.trouble.clear();
            followFile();
        } else if (m_state.trouble != m_files.error()) {
            m_state.trouble = m_files.error();
            m_report.now();
        }
    }
    return true;
}

void Recorder::followFile()
{
    m_state.path = m_files.file().path();
    m_sync->follow(m_files.file().descriptor());
    const QStringList closed = m_files.takeClosed();
    for (const QString &path : closed) {
        if (m_packer) {
            m_packer->add(path, m_options.packing);
        }
    }
    lookAfterPacking();
}

void Recorder::pause(const QString &error)
{
    const bool isNews = !m_state.isPaused || m_state.error != error;
    if (!std::exchange(m_state.isPaused, true)) {
        m_state.pausedSince = m_clock();
    }
    m_state.error = error;
    countWaiting();
    if (isNews) {
        m_report.now();
    }
}

void Recorder::resume()
{
    if (!m_state.isPaused) {
        return;
    }
    m_state.isPaused = false;
    m_state.pausedSince = 0;
    m_state.error.clear();
    countWaiting();
    m_report.now();
}

void Recorder::tick()
{
    lookAfterSync();
    lookAfterPacking();
    if (m_state.isPaused) {
        write();
        if (!m_state.isPaused && m_untoldGap) {
            tellLoss();
            write();
        }
        m_report.soon();
    }
}

// What a disk says it could not keep may be any of what it was given since it kept all.
void Recorder::lookAfterSync()
{
    if (const auto failure = m_sync->takeFailure()) {
        m_state.trouble = describeFileError(failure->error, m_state.path);
        addGap({failure->since, m_clock(), m_state.trouble, {}});
        flush();
    }
}

void Recorder::lookAfterPacking()
{
    if (!m_packer) {
        return;
    }
    const PackQueue::Results results = m_packer->takeResults();
    const int waiting = m_packer->waiting();
    if (results.packed == 0 && results.error.isEmpty() && waiting == m_state.packing) {
        return;
    }
    m_state.packedFiles += results.packed;
    m_state.packing = waiting;
    m_state.trouble = results.error.isEmpty() ? m_state.trouble : results.error;
    m_report.soon();
}

void Recorder::countWaiting()
{
    m_state.waitingChanges = m_backlog.changes();
    m_state.waitingBytes = m_backlog.bytes();
}

} // namespace WikiMon
