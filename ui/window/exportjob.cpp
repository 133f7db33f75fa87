// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/exportjob.h"

#include "session/filteredsession.h"
#include "session/sessionstore.h"

#include <QElapsedTimer>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace WikiMon {

static constexpr qint64 SliceChanges = 64;
static constexpr int RowsAtOnce = 4096; // between two looks at the clock
static constexpr qint64 SliceBudget = 3; // milliseconds at once, a fraction of a frame
static constexpr qint64 MostBytesWaiting = 2 << 20; // some thousand changes: enough to keep the writer busy

// What the two threads share.
struct ExportJob::Exchange
{
    std::mutex mutex;
    std::condition_variable isReady;
    std::deque<std::vector<RecentChange>> slices;
    qint64 bytesWaiting = 0;
    bool isComplete = false; // nothing will be added
    bool wantsMore = false; // the window stopped since it was full
    std::atomic_bool isCancelled = false;

    // The writer's: false at the end.
    bool take(std::vector<RecentChange> &slice, bool &wake)
    {
        std::unique_lock lock(mutex);
        isReady.wait(lock, [this] { return !slices.empty() || isComplete || isCancelled; });
        if (slices.empty() || isCancelled) {
            return false;
        }
        slice = std::move(slices.front());
        slices.pop_front();
        for (const RecentChange &change : slice) {
            bytesWaiting -= qint64(change.text.size());
        }
        wake = wantsMore && bytesWaiting < MostBytesWaiting / 2;
        wantsMore = wantsMore && !wake;
        return true;
    }
};

ExportJob::ExportJob(
    const FilteredSession &session, Range range, const QString &path, ExportFormat format, QObject *parent)
    : QObject(parent)
    , m_store(session.store())
    , m_range(range)
    , m_shown(range == Range::Shown ? MatchSet(session.matches(), m_store.snapshot()) : MatchSet())
    , m_format(std::move(format))
    , m_path(path)
    , m_begin(m_store.first())
    , m_end(m_store.end())
    , m_next(m_begin)
    , m_exchange(std::make_shared<Exchange>())
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_writer) {
        m_writer->wait();
    }
}

void ExportJob::start()
{
    const auto run = [this, exchange = m_exchange, format = m_format, path = m_path, total = total()] {
        std::vector<RecentChange> slice;
        std::size_t at = 0;
        const auto next = [&](RecentChange &change) {
            if (at == slice.size()) {
                bool wake = false;
                at = 0;
                if (!exchange->take(slice, wake)) {
                    return false;
                }
                if (wake) {
                    QMetaObject::invokeMethod(
                        this, [this] { fill(); }, Qt::QueuedConnection);
                }
            }
            change = std::move(slice[at++]);
            return true;
        };
        const auto progress = [&](qint64 written) {
            QMetaObject::invokeMethod(
                this, [this, written, total] { emit progressed(written, total); }, Qt::QueuedConnection);
        };
        const ExportResult result
            = SessionExporter::write(path, format, next, progress, exchange->isCancelled);
        QMetaObject::invokeMethod(
            this, [this, result] { emit finished(result, m_missed); }, Qt::QueuedConnection);
    };
    m_writer = QThread::create(run);
    m_writer->setParent(this);
    m_writer->setObjectName(QStringLiteral("export"));
    m_writer->start();
    fill();
}

void ExportJob::cancel()
{
    {
        const std::lock_guard lock(m_exchange->mutex);
        m_exchange->isCancelled = true;
    }
    m_exchange->isReady.notify_all();
}

// Copies slices until the writer has enough, the time is up, or all is handed over.
void ExportJob::fill()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_exchange->isCancelled) {
        const qint64 kept = qMax(m_next, m_store.first());
        m_missed += qMin(kept, m_end) - m_next;
        m_next = qMin(kept, m_end);
        std::vector<RecentChange> slice;
        qint64 bytes = 0;
        int looked = 0; // a filter may leave out very many in a row
        for (; m_next < m_end && qint64(slice.size()) < SliceChanges && looked < RowsAtOnce; ++m_next) {
            ++looked;
            if (m_range == Range::Shown && !m_shown.contains(m_next)) {
                continue;
            }
            slice.push_back(m_store.change(m_next));
            bytes += qint64(slice.back().text.size());
        }
        bool isFull = false;
        {
            const std::lock_guard lock(m_exchange->mutex);
            if (!slice.empty()) {
                m_exchange->slices.push_back(std::move(slice));
                m_exchange->bytesWaiting += bytes;
            }
            m_exchange->isComplete = m_next >= m_end;
            isFull = m_exchange->bytesWaiting >= MostBytesWaiting;
            m_exchange->wantsMore = isFull && !m_exchange->isComplete;
        }
        m_exchange->isReady.notify_one();
        if (m_next >= m_end || isFull) {
            return;
        }
        if (timer.elapsed() >= SliceBudget) {
            QMetaObject::invokeMethod(
                this, [this] { fill(); }, Qt::QueuedConnection);
            return;
        }
    }
}

} // namespace WikiMon
