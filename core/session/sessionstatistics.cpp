// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/sessionstatistics.h"

#include <algorithm>
#include <numeric>

namespace WikiMon {

qint64 windowBegin(StatisticsWindow window, qint64 now)
{
    static constexpr qint64 Minute = MinuteCounts::Minute;
    static constexpr qint64 Always = std::numeric_limits<qint64>::min();
    const auto before = [now](qint64 length) { return now > Always + length ? now - length : Always; };
    switch (window) {
    case StatisticsWindow::TenMinutes:
        return before(10 * Minute);
    case StatisticsWindow::Hour:
        return before(60 * Minute);
    case StatisticsWindow::Day:
        return before(24 * 60 * Minute);
    case StatisticsWindow::All:
        break;
    }
    return Always;
}

static AuthorKind authorOf(quint32 bits)
{
    if (userKind(bits) != UserKind::Registered) {
        return AuthorKind::Unregistered;
    }
    return (bits & ChangeBit::Bot) != 0 ? AuthorKind::Bot : AuthorKind::Registered;
}

void SessionStatistics::add(const StoreChunk &chunk, std::span<const quint16> rows)
{
    static_assert(StoreChunk::NoSize == CountedChange::NoSize);
    m_inWindow.clear();
    for (const quint16 row : rows) {
        const quint32 bits = chunk.bits()[row];
        const CountedChange change{
            .timestamp = chunk.timestamps()[row],
            .sizeChange = chunk.sizeChanges()[row],
            .author = authorOf(bits),
            .isEdit = changeType(bits) != ChangeType::Log,
            .isRevert = (bits & ChangeBit::Revert) != 0,
        };
        m_minutes.add(change);
        if (change.timestamp >= m_from) {
            m_totals.add(change);
            m_inWindow.push_back(row);
        }
    }
    m_topList.add(chunk, m_inWindow);
}

qint64 latestOf(const qint64 *timestamps, int count, qint64 latest)
{
    for (int i = 0; i < count; ++i) {
        latest = std::max(latest, timestamps[i]);
    }
    return latest;
}

std::optional<StatisticsResult> countSession(const StatisticsTask &task, const std::atomic<bool> &isCancelled)
{
    const StoreSnapshot &session = task.snapshot;
    StatisticsResult result;
    std::vector<qint64> latest; // of each chunk
    for (int i = 0; i < session.chunkCount(); ++i) {
        latest.push_back(
            latestOf(session.chunk(i).timestamps(), session.rowCount(i), std::numeric_limits<qint64>::min()));
        result.newest = std::max(result.newest, latest.back());
    }
    const qint64 now = task.now.value_or(result.newest);
    result.statistics = SessionStatistics(task.kind, windowBegin(task.window, now));
    // The minutes may reach back further than the window.
    const qint64 begin = std::min(result.statistics.from(), windowBegin(StatisticsWindow::Day, now));

    std::vector<quint16> rows;
    for (int i = 0; i < session.chunkCount(); ++i) {
        if (isCancelled) {
            return std::nullopt;
        }
        if (latest[static_cast<std::size_t>(i)] < begin) {
            continue;
        }
        if (task.chooser) {
            rows.clear();
            task.chooser(i, session.rowCount(i), rows);
        } else {
            rows.resize(static_cast<std::size_t>(session.rowCount(i)));
            std::iota(rows.begin(), rows.end(), quint16(0));
        }
        result.statistics.add(session.chunk(i), rows);
    }
    result.statistics.reserveMore();
    return result;
}

} // namespace WikiMon
