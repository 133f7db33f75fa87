// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamfilters.h"

#include "feed/recentchange.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace WikiMon {

StreamFilters::StreamFilters(const StreamLimits &limits, Clock clock)
    : m_limits(limits)
    , m_clock(std::move(clock))
{
}

qint64 StreamFilters::steadyTime()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::shared_ptr<SharedFilter> StreamFilters::share(const Filter &filter)
{
    const auto found
        = std::ranges::find_if(m_filters, [&](const auto &shared) { return shared->filter == filter; });
    if (found != m_filters.end()) {
        return *found;
    }
    if (std::ssize(m_filters) >= m_limits.filters) {
        return nullptr;
    }
    m_filters.push_back(std::make_shared<SharedFilter>());
    m_filters.back()->filter = filter;
    return m_filters.back();
}

void StreamFilters::removeUnused()
{
    std::erase_if(m_filters, [this](const auto &filter) {
        const bool isUnused = filter.use_count() == 1;
        if (isUnused) {
            forgive(*filter);
        }
        return isUnused;
    });
}

void StreamFilters::beginSlice(std::size_t changes)
{
    for (const auto &filter : m_filters) {
        filter->verdicts.assign(changes, SharedFilter::Verdict::Unknown);
    }
}

bool StreamFilters::passes(SharedFilter &filter, std::size_t i, const RecentChange &change, qint64 now)
{
    if (filter.isTooSlow) {
        return false;
    }
    SharedFilter::Verdict &verdict = filter.verdicts[i];
    if (verdict == SharedFilter::Verdict::Unknown) {
        const qint64 begun = m_clock();
        verdict = filter.filter.matches(change, {now}) ? SharedFilter::Verdict::Passes
                                                       : SharedFilter::Verdict::Fails;
        const qint64 spent = m_clock() - begun;
        filter.spent += spent;
        m_spent += spent;
        findTooSlow();
    }
    return verdict == SharedFilter::Verdict::Passes;
}

void StreamFilters::findTooSlow()
{
    while (m_spent > mostTime()) {
        SharedFilter *slowest = nullptr;
        for (const auto &filter : m_filters) {
            if (!filter->isTooSlow && (!slowest || filter->spent > slowest->spent)) {
                slowest = filter.get();
            }
        }
        if (!slowest) {
            return;
        }
        slowest->isTooSlow = true;
        m_areTooSlow = true;
        forgive(*slowest);
    }
}

// The others need not make up for the time of one that is gone. There is an end to that, or clients that come
// and go could take all the time there is.
void StreamFilters::forgive(SharedFilter &filter)
{
    const qint64 spent = std::exchange(filter.spent, 0);
    if (m_forgiven < mostTime()) {
        m_spent -= spent;
    }
    m_forgiven += spent;
}

void StreamFilters::forgetTooSlow()
{
    for (const auto &filter : m_filters) {
        filter->isTooSlow = false;
    }
    m_areTooSlow = false;
}

void StreamFilters::renewTime(qint64 now)
{
    constexpr qint64 Span = 1000;
    if (now - m_renewedAt < Span) {
        return;
    }
    m_renewedAt = now;
    m_spent = 0;
    m_forgiven = 0;
    for (const auto &filter : m_filters) {
        filter->spent = 0;
    }
}

qint64 StreamFilters::mostTime() const
{
    return std::chrono::nanoseconds(m_limits.filterTime).count();
}

} // namespace WikiMon
