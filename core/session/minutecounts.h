// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace WikiMon {

// Who made a change, as the statistics tell it apart. Who edits without an account is unregistered, flagged
// as a bot or not.
enum class AuthorKind : quint8 { Registered, Bot, Unregistered };
inline constexpr int AuthorKindCount = 3;

// What is counted of one change.
struct CountedChange
{
    static constexpr qint32 NoSize = std::numeric_limits<qint32>::min();

    qint64 timestamp = 0; // milliseconds since 1970-01-01 UTC
    qint32 sizeChange = NoSize; // bytes
    AuthorKind author = AuthorKind::Registered;
    bool isEdit = true; // an edit or a new page; not a log entry
    bool isRevert = false;
};

// The figures of a stretch of time.
struct ChangeCounts
{
    std::array<qint64, AuthorKindCount> changes{}; // by AuthorKind, log entries included
    qint64 edits = 0;
    qint64 reverts = 0;
    qint64 bytesAdded = 0;
    qint64 bytesRemoved = 0; // not negative

    void add(const CountedChange &change);
    void add(const ChangeCounts &other);
    [[nodiscard]] qint64 of(AuthorKind author) const { return changes[static_cast<std::size_t>(author)]; }
    [[nodiscard]] qint64 total() const { return changes[0] + changes[1] + changes[2]; }

    friend bool operator==(const ChangeCounts &, const ChangeCounts &) = default;
};

// The figures of every minute of the day that ends with the newest change. Minutes are those of UTC, counted
// from 1970 on; they end where the clock's minutes end in every time zone in use.
class MinuteCounts
{
public:
    static constexpr qint64 Minute = 60'000; // milliseconds
    static constexpr int MaxMinutes = 24 * 60; // 100 kB; what is older falls out

    // Changes may come in any order.
    void add(const CountedChange &change);

    [[nodiscard]] static qint64 minuteOf(qint64 timestamp);
    [[nodiscard]] std::optional<qint64> newestMinute() const;
    // Zeroes where nothing was counted.
    [[nodiscard]] ChangeCounts at(qint64 minute) const;
    // Changes that came too late: they were older than the day that is kept.
    [[nodiscard]] qint64 tooOld() const { return m_tooOld; }

private:
    void advanceTo(qint64 minute);
    [[nodiscard]] static std::size_t slotOf(qint64 minute);

    std::vector<ChangeCounts> m_ring; // empty before the first change
    qint64 m_newest = 0;
    qint64 m_tooOld = 0;
};

} // namespace WikiMon
