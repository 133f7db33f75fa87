// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamlimits.h"
#include "session/filter.h"

#include <functional>
#include <memory>
#include <vector>

namespace WikiMon {

struct RecentChange;

// One filter that several clients may have asked for.
struct SharedFilter
{
    enum class Verdict : quint8 { Unknown, Passes, Fails };

    Filter filter;
    std::vector<Verdict> verdicts; // of the slice's changes
    qint64 spent = 0; // nanoseconds in this span of time
    bool isTooSlow = false; // nothing is held against it any more, and its clients must go
};

// The filters that the stream's clients use, and the time that they take together. Clients can write very
// slow expressions, many of them: above the limit the filter that took most must go, so that the others can
// stay. When those that went have taken as much once more, all must go. Single-threaded.
class StreamFilters
{
public:
    // Nanoseconds.
    using Clock = std::function<qint64()>;

    explicit StreamFilters(const StreamLimits &limits, Clock clock = steadyTime);

    // Null: there are too many different ones.
    [[nodiscard]] std::shared_ptr<SharedFilter> share(const Filter &filter);
    void removeUnused();

    void beginSlice(std::size_t changes);
    // Whether the slice's change with this number passes. now: milliseconds since 1970-01-01 UTC.
    [[nodiscard]] bool passes(SharedFilter &filter, std::size_t i, const RecentChange &change, qint64 now);
    [[nodiscard]] bool areTooSlow() const { return m_areTooSlow; }
    // The clients of those that are too slow are gone.
    void forgetTooSlow();
    // Starts a new span of time, once a second. now: milliseconds of a clock that never goes back.
    void renewTime(qint64 now);

private:
    [[nodiscard]] static qint64 steadyTime();
    [[nodiscard]] qint64 mostTime() const;
    void findTooSlow();
    void forgive(SharedFilter &filter);

    const StreamLimits &m_limits;
    const Clock m_clock;
    std::vector<std::shared_ptr<SharedFilter>> m_filters;
    qint64 m_spent = 0; // nanoseconds of all in this span of time
    qint64 m_forgiven = 0; // and of those that are gone
    qint64 m_renewedAt = 0;
    bool m_areTooSlow = false;
};

} // namespace WikiMon
