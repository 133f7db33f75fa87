// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingsync.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <unistd.h>
#include <utility>
#include <vector>

namespace WikiMon {

struct RecordingSync::Shared
{
    void run(std::chrono::milliseconds interval);

    std::mutex mutex;
    std::condition_variable wake;
    std::shared_ptr<FileDescriptor> file; // kept open while it is synced
    std::vector<std::shared_ptr<FileDescriptor>> left; // files that are no longer written to
    bool isWritten = false;
    std::optional<qint64> unsyncedSince; // when the first of what no sync has begun with was written
    bool isEnding = false;
    std::optional<Failure> failure;
};

void RecordingSync::Shared::run(std::chrono::milliseconds interval)
{
    std::unique_lock lock(mutex);
    for (;;) {
        wake.wait(lock, [this] { return isWritten || !left.empty() || isEnding; });
        // What is written meanwhile is synced together.
        wake.wait_for(lock, interval, [this] { return isEnding; });
        std::vector<std::shared_ptr<FileDescriptor>> files = std::exchange(left, {});
        if (std::exchange(isWritten, false) && file) {
            files.push_back(file);
        }
        if (files.empty() && isEnding) {
            return;
        }
        const qint64 since = std::exchange(unsyncedSince, {}).value_or(0);
        lock.unlock();
        int error = 0;
        for (const std::shared_ptr<FileDescriptor> &one : files) {
            if (fdatasync(one->get()) != 0 && errno != EINVAL && errno != EROFS) { // what can't be synced
                error = errno;
            }
        }
        files.clear();
        lock.lock();
        if (error != 0) {
            failure = Failure{error, failure ? std::min(failure->since, since) : since};
        }
    }
}

RecordingSync::RecordingSync(std::chrono::milliseconds interval)
    : m_shared(std::make_shared<Shared>())
    , m_thread([shared = m_shared, interval] { shared->run(interval); })
{
}

RecordingSync::~RecordingSync()
{
    end();
}

void RecordingSync::end()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->wake.notify_one();
}

void RecordingSync::follow(const FileDescriptor &file)
{
    auto duplicate = std::make_shared<FileDescriptor>(file.duplicate());
    const std::lock_guard lock(m_shared->mutex);
    if (std::exchange(m_shared->isWritten, false) && m_shared->file) {
        m_shared->left.push_back(std::move(m_shared->file));
    }
    m_shared->file = duplicate->isOpen() ? std::move(duplicate) : nullptr;
    m_shared->wake.notify_one();
}

void RecordingSync::written(qint64 now)
{
    const std::lock_guard lock(m_shared->mutex);
    if (!m_shared->unsyncedSince) {
        m_shared->unsyncedSince = now;
    }
    if (!std::exchange(m_shared->isWritten, true)) {
        m_shared->wake.notify_one();
    }
}

std::optional<RecordingSync::Failure> RecordingSync::takeFailure()
{
    const std::lock_guard lock(m_shared->mutex);
    return std::exchange(m_shared->failure, {});
}

std::optional<RecordingSync::Failure> RecordingSync::finish()
{
    end();
    m_thread.finish();
    return takeFailure();
}

} // namespace WikiMon
