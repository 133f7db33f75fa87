// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/timelinescan.h"

#include "feed/recordingreader.h"
#include "feed/timelinebuilder.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace WikiMon {

namespace {

constexpr auto TellInterval = std::chrono::milliseconds(250);
constexpr int LookInterval = 256; // records between two looks at the clock

} // namespace

TimelineScan::TimelineScan(QObject *parent)
    : QObject(parent)
    , m_found(std::numeric_limits<qint64>::max(),
          [this] { QMetaObject::invokeMethod(this, &TimelineScan::deliver, Qt::QueuedConnection); })
{
}

TimelineScan::~TimelineScan()
{
    stop();
}

void TimelineScan::start(const QString &path, const Wiki &fallback)
{
    stop();
    m_isCancelled = false;
    m_thread = std::thread([this, path, fallback] { run(path, fallback); });
}

void TimelineScan::stop()
{
    m_isCancelled = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    static_cast<void>(m_found.takeAll());
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
    for (int records = 1; isGoing && !m_isCancelled; ++records) {
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
            m_found.push(builder.snapshot(static_cast<double>(reader.bytesRead()) / total), 0);
        }
    }
    if (!m_isCancelled) {
        m_found.push(builder.finished(reader.error()), 0);
    }
}

void TimelineScan::deliver()
{
    const std::vector<RecordingTimelinePtr> found = m_found.takeAll();
    if (!found.empty()) {
        emit timelineChanged(found.back());
    }
}

} // namespace WikiMon
