// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>
#include <utility>

namespace WikiMon {

// Work on another thread, one at a time, whose result comes back to the owner's: a later start takes the
// place of an earlier one, whose result is thrown away.
template <typename Result>
class BackgroundJob
{
public:
    // The owner must live as long as this.
    explicit BackgroundJob(QObject *owner) : m_owner(owner) { }
    ~BackgroundJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(BackgroundJob)

    // work(const std::atomic<bool> &cancelled) -> Result; it may end early when cancelled is set.
    // done(Result &) is called on the owner's thread, unless the job was cancelled.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        m_cancelled = std::make_shared<std::atomic<bool>>(false);
        using Shared = std::shared_ptr<Result>;
        // A watcher, as a continuation must not outlive its context.
        auto *watcher = new QFutureWatcher<Shared>(m_owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_owner,
            [this, watcher, done = std::move(done), cancelled = m_cancelled] {
                watcher->deleteLater();
                if (!*cancelled) {
                    m_cancelled.reset();
                    done(*watcher->result());
                }
            });
        watcher->setFuture(QtConcurrent::run([work = std::move(work), cancelled = m_cancelled]() -> Shared {
            return std::make_shared<Result>(work(*cancelled));
        }));
    }

    void cancel()
    {
        if (m_cancelled) {
            *m_cancelled = true;
            m_cancelled.reset();
        }
    }

    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

private:
    QObject *m_owner;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the job under way
};

} // namespace WikiMon
