// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/minutecounts.h"
#include "session/storesnapshot.h"
#include "session/toplist.h"

#include <atomic>
#include <functional>
#include <optional>

namespace WikiMon {

// The time that totals and lists are about: it ends now.
enum class StatisticsWindow : quint8 { TenMinutes, Hour, Day, All };
inline constexpr int StatisticsWindowCount = 4;

// When the window begins that ends now, in milliseconds since 1970-01-01 UTC; All begins before all time.
[[nodiscard]] qint64 windowBegin(StatisticsWindow window, qint64 now);

// What is counted of a session: every minute of the last day, and totals and one list from a time on. Grows
// with the rows that it is given, at a cost that depends on their number alone. A window that moves on takes
// a new count.
class SessionStatistics
{
public:
    // from: milliseconds since 1970-01-01 UTC, of totals and list.
    explicit SessionStatistics(
        TopKind kind = TopKind::Users, qint64 from = std::numeric_limits<qint64>::min())
        : m_topList(kind)
        , m_from(from)
    {
    }

    // Rows of the chunk, each below its rowCount().
    void add(const StoreChunk &chunk, std::span<const quint16> rows);
    // Makes the lists ready to grow without a halt; for the thread that has counted much.
    void reserveMore() { m_topList.reserveMore(); }

    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] const MinuteCounts &minutes() const { return m_minutes; }
    [[nodiscard]] const ChangeCounts &totals() const { return m_totals; }
    [[nodiscard]] const TopList &topList() const { return m_topList; }

private:
    MinuteCounts m_minutes;
    ChangeCounts m_totals;
    TopList m_topList;
    qint64 m_from;
    std::vector<quint16> m_inWindow; // of the rows at hand; kept for its memory
};

// Sets rows to the ones of a chunk that are wanted, in ascending order. chunk is the index in the snapshot,
// rowCount what the snapshot has of it.
using RowChooser = std::function<void(int chunk, int rowCount, std::vector<quint16> &rows)>;

// What is to be counted of a session from the beginning. Any thread may do it.
struct StatisticsTask
{
    StoreSnapshot snapshot;
    RowChooser chooser = {}; // none: all rows
    TopKind kind = TopKind::Users;
    StatisticsWindow window = StatisticsWindow::TenMinutes;
    std::optional<qint64> now = {}; // none: the time of the newest change in the session
};

struct StatisticsResult
{
    SessionStatistics statistics;
    qint64 newest = std::numeric_limits<qint64>::min(); // timestamp in the session, matching or not
};

// Nothing when it was cancelled, which it looks for after every chunk.
[[nodiscard]] std::optional<StatisticsResult> countSession(
    const StatisticsTask &task, const std::atomic<bool> &isCancelled);

// The latest of so many timestamps, or latest.
[[nodiscard]] qint64 latestOf(const qint64 *timestamps, int count, qint64 latest);

} // namespace WikiMon
