// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/packqueue.h"

#include "output/filepacker.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace WikiMon {

struct PackQueue::Shared
{
    void run();

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::pair<QString, Packing>> files; // the first is under way
    Results results;
    std::atomic_bool isEnding = false;
};

void PackQueue::Shared::run()
{
    constexpr int Niceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Niceness); // of this thread alone, on Linux
    std::unique_lock lock(mutex);
    for (;;) {
        wake.wait(lock, [this] { return !files.empty() || isEnding; });
        if (isEnding) {
            return;
        }
        const auto [path, packing] = files.front();
        lock.unlock();
        FilePacker packer(path, packing, isEnding);
        const FilePacker::Result result = packer.run();
        lock.lock();
        files.pop_front();
        results.packed += result == FilePacker::Result::Packed ? 1 : 0;
        if (result == FilePacker::Result::Failed) {
            results.error = packer.error();
        }
    }
}

PackQueue::PackQueue() : m_shared(std::make_shared<Shared>()) { }

PackQueue::~PackQueue()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->wake.notify_one();
}

void PackQueue::add(const QString &path, Packing packing)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->files.emplace_back(path, packing);
        m_shared->wake.notify_one();
    }
    if (!m_thread) {
        m_thread.emplace([shared = m_shared] { shared->run(); });
    }
}

int PackQueue::waiting() const
{
    const std::lock_guard lock(m_shared->mutex);
    return static_cast<int>(m_shared->files.size());
}

PackQueue::Results PackQueue::takeResults()
{
    const std::lock_guard lock(m_shared->mutex);
    return std::exchange(m_shared->results, {});
}

} // namespace WikiMon
