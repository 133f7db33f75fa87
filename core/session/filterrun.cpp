// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/filterrun.h"

#include "session/filterjob.h"
#include "session/filternarrows.h"

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#endif

namespace WikiMon {

namespace {

// On a busy machine the window's thread comes first: it needs little, and at once.
void stepBack()
{
#if defined(Q_OS_LINUX)
    constexpr int Niceness = 5;
    setpriority(PRIO_PROCESS, 0, Niceness); // on Linux of the calling thread alone
#endif
}

} // namespace

FilterRun::FilterRun(QObject *parent) : QObject(parent)
{
    // A search that was cancelled may take a moment to notice: the next one does not wait for it.
    m_pool.setMaxThreadCount(2 * Threads);
    m_delivery.setSingleShot(true);
    m_delivery.setInterval(0);
    connect(&m_delivery, &QTimer::timeout, this, &FilterRun::deliver);
}

FilterRun::~FilterRun()
{
    cancel();
    m_pool.waitForDone();
}

void FilterRun::start(const StoreSnapshot &snapshot, std::shared_ptr<const FilterScan> scan)
{
    startJob(std::make_shared<FilterJob>(snapshot, std::move(scan), std::nullopt), snapshot.size());
}

void FilterRun::start(const StoreSnapshot &snapshot, std::shared_ptr<const FilterScan> scan, Former former)
{
    std::optional<MatchIndex> candidates;
    if (narrows(scan->filter(), former.filter)) {
        candidates = std::move(former.matches);
    }
    startJob(std::make_shared<FilterJob>(snapshot, std::move(scan), std::move(candidates)), snapshot.size());
}

void FilterRun::startJob(std::shared_ptr<FilterJob> job, qint64 total)
{
    cancel();
    m_job = std::move(job);
    m_tested = 0;
    m_total = total;
    if (m_job->allTaken()) { // nothing to do: finished() comes from the event loop all the same
        m_delivery.start();
        return;
    }
    for (int thread = 0; thread < Threads; ++thread) {
        m_pool.start([this, shared = m_job] {
            stepBack();
            bool more = true;
            while (more) {
                more = shared->testNext();
                if (shared->wantsDelivery()) {
                    m_calls.post([this, shared] {
                        if (shared == m_job) { // else it was cancelled
                            m_delivery.start();
                        }
                    });
                }
            }
        });
    }
}

void FilterRun::cancel()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
        m_delivery.stop();
    }
}

void FilterRun::deliver()
{
    const std::shared_ptr<FilterJob> job = m_job;
    if (!job) {
        return;
    }
    const std::vector<ChunkMatches> portion = job->take(MaxPortion);
    for (const ChunkMatches &chunk : portion) {
        m_tested += chunk.to - chunk.from;
    }
    if (!portion.empty()) {
        emit matched(portion);
    }
    if (job != m_job) {
        return; // whoever got the portion has cancelled or begun another one
    }
    if (job->allTaken()) {
        m_job.reset();
        emit finished();
    } else if (job->wantsDelivery()) {
        m_delivery.start();
    }
}

} // namespace WikiMon
