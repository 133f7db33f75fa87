// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/changesource.h"
#include "feed/feedassembler.h"
#include "feed/recordingreader.h"
#include "feed/timelinescan.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <unordered_set>

namespace WikiMon {

// Plays a recording, or a file of raw IRC lines, as if its changes came in now. Every change keeps its own
// time, if it has one, and is marked as replayed. It can be halted, stepped through, sped up and played from
// any place; a place that was sought begins a new session (FeedBatch::startsSession), so that what is shown
// is always one unbroken stretch of the recording. At the end it waits for being sought or resumed.
class ReplaySource : public ChangeSource
{
    Q_OBJECT
public:
    // Longer pauses of a recording are cut to this, in milliseconds: nobody waits for a night without edits.
    static constexpr qint64 LongestPause = 60'000;
    static constexpr double MaxSpeed = 1000;
    // Records read at once: enough to be quick, few enough to keep the event loop alive.
    static constexpr int SliceSize = 500;

    // speed: 1 is real time, 2 twice as fast; 0 is as fast as the consumers take it, which mayGoOn tells.
    ReplaySource(const QString &path, double speed, const Wiki &fallback, FeedAssembler &assembler,
        std::function<bool()> mayGoOn, QObject *parent = nullptr);
    ~ReplaySource() override;

    // Whether the whole recording is looked through for the time line, as it is unless said otherwise; before
    // the start. Without it a place is found by reading there from the beginning.
    void setWantsTimeline(bool wants) { m_wantsTimeline = wants; }

    void start() override;
    void stop() override;

    void pause();
    // After the end, plays it from the beginning.
    void resume();
    // Plays the next change at once and halts there; asked twice, the next two.
    void step();
    // Goes to a position in milliseconds: the next change is the first one at or after it.
    void seek(qint64 position);
    void setSpeed(double speed);

signals:
    // How busy the recording is, again and again until all of it was looked through.
    void timelineChanged(const WikiMon::RecordingTimelinePtr &timeline);

private:
    enum class Next : quint8 { Change, Later, End };

    [[nodiscard]] bool isOpen() const;
    void playSlice();
    [[nodiscard]] bool passSought();
    [[nodiscard]] Next readNext(int &recordsLeft);
    [[nodiscard]] bool isNews();
    void takeGap();
    void takeRejected();
    void prepareNext();
    void playNext();
    [[nodiscard]] qint64 millisecondsToNext() const;
    void restartClock();
    void settleDue(); // takes what has passed off what the next change is still to wait for
    void flush();
    void showState();
    void end();
    void finish(SourcePhase phase, const QString &reason);
    void takeTimeline(const RecordingTimelinePtr &timeline);

    SourceState m_state;
    const QString m_path;
    const Wiki m_fallback;
    FeedAssembler &m_assembler;
    RecordingReader m_reader;
    RecordingClock m_recording; // up to the change that was read last
    RecentChange m_change;
    const std::function<bool()> m_mayGoOn;
    TimelineScan m_scan;
    RecordingTimelinePtr m_timeline;
    QTimer m_timer;
    QElapsedTimer m_clock; // since what is played ran on from m_due = 0
    QElapsedTimer m_sinceShown;
    qint64 m_due = 0; // when the next change is to be played, in the recording's milliseconds since then
    qint64 m_sought = -1; // the position that is looked for
    qint64 m_played = 0; // the position of the last change, since the last seek
    std::unordered_set<qint64> m_told; // lines with a gap or rubbish
    bool m_wantsTimeline = true;
    bool m_hasPlayed = false;
    bool m_hasNext = false; // m_change is not yet due
    bool m_hasOwnTime = false; // m_change has
    int m_steps = 0; // changes that are to be played one by one
};

} // namespace WikiMon
