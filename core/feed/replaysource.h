// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/linereader.h"
#include "feed/changesource.h"
#include "feed/feedassembler.h"
#include "feed/recordingline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <functional>

namespace WikiMon {

// Plays a recording, or a file of raw IRC lines, as if its changes came in now. Every change keeps its own
// time, if it has one, and is marked as replayed.
class ReplaySource : public ChangeSource
{
    Q_OBJECT
public:
    // Lines without a time of their own follow the one before after this long, in milliseconds.
    static constexpr qint64 DefaultStep = 100;
    // Longer pauses of a recording are cut to this, in milliseconds: nobody waits for a night without edits.
    static constexpr qint64 LongestPause = 60'000;
    // Lines read at once: enough to be quick, few enough to keep the event loop alive.
    static constexpr qsizetype SliceSize = 500;

    // speed: 1 is real time, 2 twice as fast; 0 is as fast as the consumers take it, which mayGoOn tells.
    ReplaySource(const QString &path, double speed, const Wiki &fallback, FeedAssembler &assembler,
        std::function<bool()> mayGoOn, QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void playSlice();
    enum class Next : quint8 { Change, Later, End };

    [[nodiscard]] Next readNext(qsizetype &linesLeft);
    void advance();
    [[nodiscard]] qint64 millisecondsToNext() const;
    void flush();
    void finish(SourcePhase phase, const QString &reason);

    SourceState m_state;
    const QString m_path;
    const double m_speed;
    FeedAssembler &m_assembler;
    RecordingLine m_line;
    const std::function<bool()> m_mayGoOn;
    QFile m_file;
    LineReader m_reader;
    qint64 m_end = 0; // of the file when it was opened
    QTimer m_timer;
    QElapsedTimer m_clock; // since the start
    qint64 m_played = 0; // the recording's own time so far, in milliseconds
    qint64 m_lastTimestamp = 0;
    bool m_isFirst = true;
    bool m_hasNext = false; // m_line holds a change that is not yet due
};

} // namespace WikiMon
