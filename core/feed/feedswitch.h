// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changededuper.h"
#include "feed/changesource.h"
#include "feed/switchtimings.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace WikiMon {

// The feed that never silently stops: IRC as long as it is good, and EventStreams when IRC refuses, is silent
// beyond what is usual, or is gone. EventStreams begins in the past, where IRC was last known to be good, so
// that nothing is missing; what both feeds tell is handed on once. When IRC has been good again for a while,
// EventStreams is let go. A time that neither feed covers is handed on as a gap, once it is clear that nobody
// will fill it.
//
// Each feed says from when to when it had everything (coveredFrom, coveredUntil). m_covered is the end of
// what is complete so far: a feed that covers that moment moves it on; when the only feed that works begins
// later, there is a hole in between.
class FeedSwitch : public ChangeSource
{
    Q_OBJECT
public:
    using MakeSource = std::function<std::unique_ptr<ChangeSource>()>;
    // Changes a minute that the watched wikis usually have together; 0: not known.
    using UsualRate = std::function<double()>;

    FeedSwitch(MakeSource makeIrc, MakeSource makeHistory, UsualRate usualRate, QObject *parent = nullptr);
    ~FeedSwitch() override;

    // Before start().
    void setTimings(const SwitchTimings &timings) { m_timings = timings; }

    void start() override;
    void stop() override;
    void setWikis(const QList<Wiki> &wikis) override;
    void reconnect(const QString &reason) override;
    [[nodiscard]] qint64 coveredFrom() const override { return m_covered > 0 ? m_startedAt : 0; }
    [[nodiscard]] qint64 coveredUntil() const override { return m_covered; }
    [[nodiscard]] qint64 bytesReceived() const override;

private:
    struct Leg
    {
        std::unique_ptr<ChangeSource> source;
        SourceState state;
        qint64 trustedFrom = 0; // what it had before is not believed to be all
        qint64 lastChange = 0; // when one came from it
        bool hasFailed = false; // since it was last good
    };

    std::unique_ptr<ChangeSource> adopt(std::unique_ptr<ChangeSource> source, bool isHistory);
    void takeBatch(const FeedBatchPtr &batch, bool isHistory);
    void takeGap(const FeedGap &gap, const Leg &leg);
    void review();
    void extend();
    void watchSilence(qint64 now);
    void watchHole(qint64 now);
    void changeOver(qint64 now);
    void wayBack(qint64 now);
    void startHistory(qint64 now, const QString &reason);
    void endHistory(qint64 now);
    void tellGap(qint64 from, qint64 to);
    void noteFilled(qint64 now);
    void tellState();
    [[nodiscard]] QList<DroppedCount> dropped() const;
    [[nodiscard]] static qint64 beginOf(const Leg &leg);
    [[nodiscard]] bool covers(const Leg &leg) const;
    [[nodiscard]] qint64 earliestBegin(qint64 now) const;

    const MakeSource m_makeIrc;
    const MakeSource m_makeHistory;
    const UsualRate m_usualRate;
    SwitchTimings m_timings;
    Leg m_irc;
    Leg m_history; // without a source while IRC is good
    ChangeDeduper m_deduper;
    QTimer m_tick;
    QList<GapNote> m_filled;
    QList<Wiki> m_wikis;
    bool m_hasWikis = false; // others were set than the sources were made with
    QString m_holeReason; // why nothing covers the time since m_covered
    QString m_fallback; // why EventStreams was asked, in words
    qint64 m_startedAt = 0;
    qint64 m_covered = 0; // 0: nothing was covered yet
    qint64 m_holeSince = 0; // when the hole was seen to stay, as a feed works again; 0: there is none
    qint64 m_fillFrom = 0; // what the history was asked to fill begins here; 0: nothing
    qint64 m_notGoodSince = 0; // since when IRC does not cover; 0: it does
    qint64 m_goodSince = 0; // since when IRC covers again while EventStreams runs
    qint64 m_historyEnded = 0;
    qint64 m_wayBack = 0; // how long IRC must be good, milliseconds; grows with each change-over
    qint64 m_duplicates = 0;
    qint64 m_oldBytes = 0; // of sources that are gone
    QList<DroppedCount> m_oldDropped; // the same
    int m_missedByIrc = 0; // changes that only EventStreams told while IRC was silent
    bool m_isRunning = false;
};

} // namespace WikiMon
