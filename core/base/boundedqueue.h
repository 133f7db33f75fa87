// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace WikiMon {

// Hands items from one thread to another. Bounded by the sum of the items' weights: what does not fit is
// shed and counted, so that a stalled consumer never holds up the producer or the memory. Any thread.
template <typename T>
class BoundedQueue
{
public:
    // wake is called, outside the lock, when the queue stops being empty; it should post an event to the
    // consumer, which then calls takeAll().
    BoundedQueue(qint64 capacity, std::function<void()> wake) : m_capacity(capacity), m_wake(std::move(wake))
    {
    }

    // Takes the item, or sheds it when there is no room and returns false. What weighs nothing always fits.
    bool push(T item, qint64 weight)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (weight > 0 && !m_items.empty() && m_weight + weight > m_capacity) {
                m_shed += weight;
                return false;
            }
            m_weight += weight;
            m_items.push_back(std::move(item));
            if (m_items.size() > 1) {
                return true;
            }
        }
        if (m_wake) {
            m_wake();
        }
        return true;
    }

    // Everything that waits, in order.
    [[nodiscard]] std::vector<T> takeAll()
    {
        std::vector<T> items;
        const std::lock_guard lock(m_mutex);
        items.swap(m_items);
        m_weight = 0;
        return items;
    }

    // The weight of what waits.
    [[nodiscard]] qint64 weight()
    {
        const std::lock_guard lock(m_mutex);
        return m_weight;
    }

    // The weight that was shed since the last call.
    [[nodiscard]] qint64 takeShed()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_shed, 0);
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_items;
    qint64 m_weight = 0;
    qint64 m_shed = 0;
    const qint64 m_capacity;
    const std::function<void()> m_wake;
};

} // namespace WikiMon
