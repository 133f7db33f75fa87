// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recordingtimeline.h"
#include "wiki/wiki.h"

#include <QObject>

#include <atomic>
#include <mutex>
#include <thread>

namespace WikiMon {

// Looks through a whole recording on a thread of its own, for the time line. Lives on the thread that wants
// it; nothing is told of a look that was ended.
class TimelineScan : public QObject
{
    Q_OBJECT
public:
    explicit TimelineScan(QObject *parent = nullptr);
    ~TimelineScan() override;

    void start(const QString &path, const Wiki &fallback);
    void stop();

signals:
    // Some times a second, each with more; the last one is complete.
    void timelineChanged(const WikiMon::RecordingTimelinePtr &timeline);

private:
    void run(const QString &path, const Wiki &fallback);
    void tell(const RecordingTimelinePtr &timeline);
    void deliver();

    std::atomic_bool m_isCancelled = false;
    std::mutex m_mutex;
    RecordingTimelinePtr m_found; // the latest one that was not told yet; of earlier ones nobody needs any
    std::thread m_thread;
};

} // namespace WikiMon
