// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/callqueue.h"
#include "session/filterscan.h"
#include "session/matchindex.h"
#include "session/storesnapshot.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace WikiMon {

class FilterJob;

// Tests a session's changes with a filter in the background, from the newest back to the oldest, and brings
// the results to its own thread in that order, in portions small enough to keep a window fluent.
class FilterRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int Threads = 2; // of the processor's, one stays for the window on most machines
    // Chunks in a portion: so that what is shown grows a few dozen times and not hundreds.
    static constexpr int MaxPortion = 32;

    explicit FilterRun(QObject *parent = nullptr);
    ~FilterRun() override;

    // What was found before, to be gone through again instead of everything if the new filter narrows the
    // one that it was found with; see narrows().
    struct Former
    {
        Filter filter;
        MatchIndex matches;
    };

    // Cancels what is under way. The first portion is emitted from the event loop, never from here.
    void start(const StoreSnapshot &snapshot, std::shared_ptr<const FilterScan> scan);
    void start(const StoreSnapshot &snapshot, std::shared_ptr<const FilterScan> scan, Former former);
    // At once for the caller: nothing is emitted any more.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    // Changes whose results were delivered, of how many.
    [[nodiscard]] qint64 tested() const { return m_tested; }
    [[nodiscard]] qint64 total() const { return m_total; }

signals:
    // Newest chunk first, and the portions are in that order too: for MatchIndex::prepend(), one by one.
    void matched(const std::vector<WikiMon::ChunkMatches> &portion);
    // All was delivered. Not emitted when cancelled.
    void finished();

private:
    void startJob(std::shared_ptr<FilterJob> job, qint64 total);
    void deliver();

    CallQueue m_calls; // of the pool's threads
    QThreadPool m_pool;
    // Between two portions everything else has its turn; posted events would come before input and painting,
    // one after the other for as long as the threads find something.
    QTimer m_delivery;
    std::shared_ptr<FilterJob> m_job;
    qint64 m_tested = 0;
    qint64 m_total = 0;
};

} // namespace WikiMon
