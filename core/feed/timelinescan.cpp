// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/timelinescan.h"

#include "feed/recordingreader.h"
#include "feed/timelinebuilder.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

namespace WikiMon {

namespace {

constexpr auto TellInterval = std::chrono::milliseconds(250);
constexpr quint64 LookInterval = 256; // records between two looks at the clock

} // namespace

TimelineScan::TimelineScan(QObject *parent) : QObject(parent) { }

TimelineScan::~TimelineScan()
{
    stop();
}

void TimelineScan::start(const QString &path, const Wiki &fallback)
{
    stop();
    m_isCancelled = false;
    try {
        m_thread = std::thread([this, path, fallback] { run(path, fallback); });
    } catch (const std::system_error &) { // no more threads: the recording plays without a time line
        tell(TimelineBuilder(path).finished(tr("The machine has no room for another thread.")));
    }
}

void TimelineScan::stop()
{
    m_isCancelled = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    const std::lock_guard lock(m_mutex);
    m_found.reset();
}

void TimelineScan::run(const QString &path, const Wiki &fallback)
{
    // Its own, as the feed's are the feed's thread's.
    const WikiCatalogue catalogue;
    const NamespaceLibrary library;
    WikiContexts contexts(catalogue, library);
    RecordingReader reader(contexts, fallback);
    TimelineBuilder builder(path);
    RecentChange change;
    auto told = std::chrono::steady_clock::now();
    bool isGoing = reader.open(path);
    for (quint64 records = 1; isGoing && !m_isCancelled; ++records) {
        if (reader.isAtRecord()) {
            builder.beginRecord(reader.tell(), reader.lineNumber());
        }
        switch (reader.next(change, 0)) {
        case RecordingReader::Next::Change:
            builder.addChange(reader.hasOwnTime() ? change.timestamp : 0);
            break;
        case RecordingReader::Next::Gap:
            builder.addGap(reader.gap());
            break;
        case RecordingReader::Next::Rejected:
            builder.addRejected();
            break;
        case RecordingReader::Next::Passed:
            break;
        case RecordingReader::Next::End:
            isGoing = false;
            break;
        }
        if (records % LookInterval == 0 && std::chrono::steady_clock::now() - told > TellInterval) {
            told = std::chrono::steady_clock::now();
            const auto total = static_cast<double>(std::max<qint64>(reader.bytesTotal(), 1));
            tell(builder.snapshot(static_cast<double>(reader.bytesRead()) / total));
        }
    }
    if (!m_isCancelled) {
        tell(builder.finished(reader.error()));
    }
}

// On either thread.
void TimelineScan::tell(const RecordingTimelinePtr &timeline)
{
    const std::lock_guard lock(m_mutex);
    if (!std::exchange(m_found, timeline)) {
        QMetaObject::invokeMethod(this, &TimelineScan::deliver, Qt::QueuedConnection);
    }
}

void TimelineScan::deliver()
{
    RecordingTimelinePtr found;
    {
        const std::lock_guard lock(m_mutex);
        found.swap(m_found);
    }
    if (found) {
        emit timelineChanged(found);
    }
}

} // namespace WikiMon
