// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "stats/statisticsfeed.h"

#include "session/filteredsession.h"
#include "session/matchset.h"
#include "session/sessionstore.h"
#include "stats/changeschart.h"
#include "stats/statisticspane.h"

#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace WikiMon {

// Counting again for what moved on takes no more than one part in so many of the time.
static constexpr qint64 RestFactor = 20;

static void appendRows(const RowSet &set, std::vector<quint16> &rows)
{
    forEachRow(set, [&rows](int row) { rows.push_back(static_cast<quint16>(row)); });
}

// The matches as they are now, for another thread; none when everything matches.
static RowChooser chooserOf(const MatchIndex &matches, const StoreSnapshot &snapshot)
{
    if (matches.isOfEverything()) {
        return {};
    }
    return [set = std::make_shared<const MatchSet>(matches, snapshot)](
               int chunk, int, std::vector<quint16> &rows) { appendRows(set->rows(chunk), rows); };
}

StatisticsFeed::StatisticsFeed(
    const FilteredSession &session, ChangesChart *chart, StatisticsPane *pane, QObject *parent, Clock clock)
    : QObject(parent)
    , m_session(session)
    , m_store(session.store())
    , m_chart(chart)
    , m_pane(pane)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(UpdateInterval);
    connect(&m_timer, &QTimer::timeout, this, &StatisticsFeed::update);
    m_passing.setInterval(1000);
    connect(&m_passing, &QTimer::timeout, this, &StatisticsFeed::updateSoon);
    m_passing.start();
    connect(&session, &FilteredSession::reset, this, &StatisticsFeed::forget);
    connect(&session, &FilteredSession::appended, this, &StatisticsFeed::updateSoon);
    connect(&session, &FilteredSession::dropped, this, &StatisticsFeed::updateSoon);
    // A search brings older matches: what is being counted is shown meanwhile, and then counted again.
    connect(&session, &FilteredSession::prepended, this, [this] {
        m_isStale = true;
        updateSoon();
    });
    connect(pane, &StatisticsPane::kindChanged, this, &StatisticsFeed::countAgain);
    connect(pane, &StatisticsPane::windowChanged, this, &StatisticsFeed::countAgain);
    chart->installEventFilter(this);
    pane->installEventFilter(this);
}

bool StatisticsFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_timer.start(0);
    }
    return QObject::eventFilter(watched, event);
}

bool StatisticsFeed::isSeen() const
{
    return m_chart->isVisible() || m_pane->isVisible();
}

void StatisticsFeed::updateSoon()
{
    if (!m_timer.isActive() && isSeen()) {
        m_timer.start(UpdateInterval);
    }
}

void StatisticsFeed::forget()
{
    m_isStale = true;
    m_job.cancel();
    updateSoon();
}

// For a choice of the user's, who waits for it.
void StatisticsFeed::countAgain()
{
    m_isStale = true;
    m_job.cancel();
    m_timer.start(0);
}

void StatisticsFeed::addGap(const FeedGap &gap)
{
    m_gaps += gap;
    if (m_gaps.size() > MaxGaps) {
        m_gaps.removeFirst();
    }
    updateSoon();
}

// A replay has its own time, which stands still with its last change.
qint64 StatisticsFeed::now() const
{
    if (m_store.size() == 0) {
        return m_clock();
    }
    const StorePlace last = m_store.placeOf(m_store.end() - 1);
    const bool isReplay = feedSource(m_store.chunk(last.chunk).bits()[last.row]) == FeedSource::Replay;
    return isReplay ? m_newest : std::max(m_clock(), m_newest);
}

// Whether the window has left its place so far, or the session lost its oldest changes, that it shows.
bool StatisticsFeed::hasMovedOn() const
{
    static constexpr qint64 LongestStep = 5 * MinuteCounts::Minute;
    if (m_store.first() != m_countedFirst) {
        return true;
    }
    const qint64 time = now();
    if (time == std::numeric_limits<qint64>::min()) {
        return false; // of a recording of which nothing is counted yet
    }
    const qint64 begin = windowBegin(m_pane->window(), time);
    if (m_pane->window() == StatisticsWindow::All) {
        return false;
    }
    // Back, when a recording follows the present.
    const qint64 moved = begin - m_statistics.from();
    return moved < 0 || moved > std::min((time - begin) / 60, LongestStep);
}

bool StatisticsFeed::isRested() const
{
    return !m_sinceCount.isValid() || m_sinceCount.elapsed() >= m_countTook * RestFactor;
}

void StatisticsFeed::update()
{
    if (m_job.isRunning() || !isSeen()) {
        return; // it goes on when the job is done, or when it is shown
    }
    const qint64 end = m_session.matches().end();
    const bool isFarBehind = m_counted < m_store.first() || end - m_counted > MaxBehind;
    if (m_isStale || ((isFarBehind || hasMovedOn()) && isRested())) {
        startCounting();
        return;
    }
    addNew();
    if (hasMovedOn() && isRested()) {
        startCounting(); // the changes that came have a time of their own
        return;
    }
    show();
    if (m_counted < end) {
        m_timer.start(UpdateInterval);
    }
}

void StatisticsFeed::startCounting()
{
    StatisticsTask task;
    task.snapshot = m_store.snapshot();
    task.chooser = chooserOf(m_session.matches(), task.snapshot);
    task.kind = m_pane->kind();
    task.window = m_pane->window();
    const bool isLive = m_store.size() == 0 || now() != m_newest;
    if (isLive) {
        task.now = now();
    }
    m_isStale = false;
    m_sinceCount.start();
    const qint64 end
        = task.chooser ? std::min(task.snapshot.end(), m_session.matches().end()) : task.snapshot.end();
    m_job.start([task](const std::atomic<bool> &cancelled) { return countSession(task, cancelled); },
        [this, first = task.snapshot.first(), end](std::optional<StatisticsResult> &result) {
            if (result) {
                finishCounting(*result, end, first);
            }
        });
}

void StatisticsFeed::finishCounting(StatisticsResult &result, qint64 end, qint64 first)
{
    m_countTook = m_sinceCount.restart();
    m_statistics = std::move(result.statistics);
    m_newest = result.newest;
    m_counted = end;
    m_countedFirst = first;
    update();
}

void StatisticsFeed::addNew()
{
    std::vector<quint16> rows;
    const MatchIndex &matches = m_session.matches();
    m_counted = std::max({m_counted, m_store.first(), matches.first()});
    const qint64 goal = std::min(matches.end(), m_counted + MaxAtOnce);
    while (m_counted < goal) {
        const StorePlace place = m_store.placeOf(m_counted);
        const StoreChunk &chunk = m_store.chunk(place.chunk);
        const int end = static_cast<int>(std::min<qint64>(chunk.rowCount(), place.row + goal - m_counted));
        rows.clear();
        if (const auto found = matches.rowsOf(chunk.firstSequence(), place.row, end)) {
            appendRows(*found, rows);
        }
        m_statistics.add(chunk, rows);
        m_newest = latestOf(chunk.timestamps() + place.row, end - place.row, m_newest);
        m_counted += end - place.row;
    }
}

void StatisticsFeed::show()
{
    const qint64 time = now();
    if (m_chart->isVisible()) {
        ChartData data;
        data.firstMinute = MinuteCounts::minuteOf(time) - ShownMinutes + 1;
        for (int i = 0; i < ShownMinutes; ++i) {
            data.minutes.push_back(m_statistics.minutes().at(data.firstMinute + i));
        }
        data.gaps = m_gaps;
        data.isNewestOpen = true;
        m_chart->setData(data);
    }
    if (m_pane->isVisible()) {
        m_pane->showStatistics(m_statistics, time, !m_session.filter().isEmpty());
    }
    emit updated();
}

} // namespace WikiMon
