// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "session/sessionstatistics.h"
#include "widgets/backgroundjob.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace WikiMon {

class ChangesChart;
class FilteredSession;
class SessionStore;
class StatisticsPane;

// Keeps the chart and the statistics in step with the session and its filter. What was there is counted in
// the background, what comes in is added to it; a window that moves on is counted again from time to time.
// Works only while one of the two is seen.
class StatisticsFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr int UpdateInterval = 300; // milliseconds: calm enough to be read
    static constexpr int ShownMinutes = 60;
    static constexpr qint64 MaxAtOnce = 20'000; // changes in an update: some 5 ms of work
    static constexpr qint64 MaxBehind = 10 * MaxAtOnce; // more are counted in the background
    static constexpr qsizetype MaxGaps = 200; // the oldest go; no chart shows more of them apart

    using Clock = std::function<qint64()>; // milliseconds since 1970-01-01 UTC

    // All must outlive the feed.
    StatisticsFeed(const FilteredSession &session, ChangesChart *chart, StatisticsPane *pane,
        QObject *parent = nullptr, Clock clock = {});

    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }
    [[nodiscard]] const SessionStatistics &statistics() const { return m_statistics; }

public slots:
    void addGap(const WikiMon::FeedGap &gap);

signals:
    void updated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] bool hasMovedOn() const;
    [[nodiscard]] bool isRested() const;
    void updateSoon();
    void forget();
    void countAgain();
    void update();
    void startCounting();
    void finishCounting(StatisticsResult &result, qint64 end, qint64 first);
    void addNew();
    void show();

    const FilteredSession &m_session;
    const SessionStore &m_store;
    ChangesChart *m_chart;
    StatisticsPane *m_pane;
    Clock m_clock;
    SessionStatistics m_statistics;
    QList<FeedGap> m_gaps;
    QTimer m_timer; // to the next update
    QTimer m_passing; // of time, when nothing comes in
    BackgroundJob<std::optional<StatisticsResult>> m_job{this};
    QElapsedTimer m_sinceCount;
    qint64 m_countTook = 0; // milliseconds
    qint64 m_counted = 0; // sequence number up to which changes are in the statistics
    qint64 m_countedFirst = 0; // the session's first one then
    qint64 m_newest = std::numeric_limits<qint64>::min(); // timestamp
    bool m_isStale = true; // must be counted again from the beginning
};

} // namespace WikiMon
