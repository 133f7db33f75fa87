// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recorder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// What is written at once. A live batch is far smaller; a fast replay must not fill the memory with lines.
constexpr size_t SliceBytes = 256 * 1024;

// The shortest time between two states that differ in numbers only.
constexpr std::chrono::milliseconds ReportInterval{250};

// Several losses may become one gap; the sum of their reasons stays readable.
constexpr qsizetype MaxReasonLength = 500;

} // namespace

Recorder::Recorder(Format format, QObject *parent)
    : QObject(parent)
    , m_format(std::move(format))
    , m_report(
          ReportInterval, [this] { emit stateChanged(m_state); }, this)
{
}

Recorder::~Recorder() = default;

void Recorder::start(const QString &path)
{
    stop();
    m_untoldGap.reset();
    m_state = RecordingState{};
    m_state.path = path;
    m_state.isRecording = m_file.open(path);
    m_state.error = m_file.error();
    m_report.now();
}

void Recorder::stop()
{
    if (!m_state.isRecording) {
        return;
    }
    if (m_untoldGap) {
        const std::vector<RecentChange> none;
        std::ignore = writeSlice(nullptr, none.begin(), none.end());
        m_untoldGap.reset();
    }
    m_file.close();
    m_state.isRecording = false;
    m_report.now();
}

void Recorder::record(const FeedBatchPtr &batch)
{
    if (!batch || !m_state.isRecording) {
        return;
    }
    const auto end = batch->changes.end();
    auto next = writeSlice(batch->gap ? &*batch->gap : nullptr, batch->changes.begin(), end);
    while (next != end) {
        next = writeSlice(nullptr, next, end);
    }
    m_report.soon();
}

// Writes the gaps, then as many changes as belong in one write; returns the first that does not.
Recorder::ChangeIterator Recorder::writeSlice(const FeedGap *gap, ChangeIterator first, ChangeIterator end)
{
    m_lines.clear();
    if (m_untoldGap) {
        m_format.gap(*m_untoldGap, m_lines);
        m_lines += '\n';
    }
    if (gap) {
        m_format.gap(*gap, m_lines);
        m_lines += '\n';
    }
    auto last = first;
    for (; last != end && m_lines.size() < SliceBytes; ++last) {
        m_format.change(*last, m_lines);
        m_lines += '\n';
    }
    qint64 written = writeLines();
    if (m_untoldGap && written > 0) {
        m_untoldGap.reset();
        --written;
    }
    if (gap && written > 0) {
        gap = nullptr;
        --written;
    }
    m_state.writtenChanges += written;
    if (gap) {
        addGap(*gap);
    }
    lose(first + written, last);
    return last;
}

// Returns how many lines of m_lines are in the file.
qint64 Recorder::writeLines()
{
    if (m_lines.empty()) {
        return 0;
    }
    if ((m_file.isDeleted() || !m_file.isOpen()) && !m_file.open(m_state.path)) {
        setError(m_file.error());
        return 0;
    }
    const qint64 bytes = m_file.append(m_lines);
    m_state.writtenBytes += bytes;
    setError(bytes == std::ssize(m_lines) ? QString() : m_file.error());
    return std::count(m_lines.begin(), m_lines.begin() + bytes, '\n');
}

void Recorder::lose(ChangeIterator first, ChangeIterator end)
{
    if (first == end) {
        return;
    }
    const auto [from, to] = std::ranges::minmax_element(first, end, {}, &RecentChange::timestamp);
    const qint64 count = end - first;
    m_state.lostChanges += count;
    addGap({from->timestamp, to->timestamp, m_state.error, count});
}

void Recorder::addLost(const FeedGap &gap)
{
    if (!m_state.isRecording) {
        return;
    }
    m_state.lostChanges += gap.lost.value_or(0);
    addGap(gap);
    m_report.soon();
}

void Recorder::addGap(const FeedGap &gap)
{
    if (!m_untoldGap) {
        m_untoldGap = gap;
        return;
    }
    FeedGap &sum = *m_untoldGap;
    sum.from = std::min(sum.from, gap.from);
    sum.to = std::max(sum.to, gap.to);
    if (sum.lost && gap.lost) {
        *sum.lost += *gap.lost;
    } else {
        sum.lost.reset();
    }
    if (!sum.reason.contains(gap.reason) && sum.reason.size() + gap.reason.size() < MaxReasonLength) {
        sum.reason += u' ' + gap.reason;
    }
}

void Recorder::setError(const QString &error)
{
    if (m_state.error != error) {
        m_state.error = error;
        m_report.now();
    }
}

} // namespace WikiMon
