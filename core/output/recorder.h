// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/changeserialiser.h"
#include "output/changewriter.h"
#include "output/packqueue.h"
#include "output/recordingbacklog.h"
#include "output/recordingfiles.h"
#include "output/recordingstate.h"
#include "output/recordingsync.h"
#include "output/reportthrottle.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>

namespace WikiMon {

// Writes every change to a file as one JSON line at once, and gaps as records. While nothing can be written
// it keeps what comes, up to a limit, and tries again by itself; what it can't keep is counted, and becomes a
// gap in the file. Single-threaded; lives on the recorder's thread. Files are synced and packed on threads of
// their own.
class Recorder : public QObject
{
    Q_OBJECT
public:
    // How the lines look. Tests of the file put in simpler ones.
    struct Format
    {
        ChangeSerialiser change = appendRecordingJson;
        std::function<void(const FeedGap &gap, std::string &out)> gap = appendGapJson;
    };
    using Clock = std::function<qint64()>; // milliseconds since 1970-01-01 UTC

    explicit Recorder(QObject *parent = nullptr) : Recorder(Format{}, {}, parent) { }
    // clock: null for the real one.
    explicit Recorder(Format format, Clock clock = {}, QObject *parent = nullptr);
    ~Recorder() override;

    // target: a file, which is appended to, or a folder, which is made if its name ends in a slash. A failure
    // is told in the state.
    void start(const QString &target, const RecordingOptions &options = {});
    // What waits is tried once more; what can't be written then is lost, and counted.
    void stop();
    [[nodiscard]] const RecordingState &state() const { return m_state; }

    // Writes the batch: when this returns, it is in the file, or the state says why not.
    void record(const WikiMon::FeedBatchPtr &batch);
    // The same in two steps, so that several batches become one write.
    void add(const WikiMon::FeedBatchPtr &batch);
    void flush();
    // Counts changes that were lost on the way here and tells the gap before the next batch.
    void addLost(const WikiMon::FeedGap &gap);

signals:
    // At most a few times a second while only numbers change.
    void stateChanged(const WikiMon::RecordingState &state);

private:
    void addChange(const RecentChange &change);
    [[nodiscard]] bool addChangeLine(const RecentChange &change);
    void addGap(const FeedGap &gap);
    [[nodiscard]] bool addGapLine(const FeedGap &gap);
    void lose(const RecentChange &change);
    void tellLoss();
    [[nodiscard]] bool hasRoom() const;
    void write();
    [[nodiscard]] bool prepareFile(qint64 bytes);
    void followFile();
    void pause(const QString &error);
    void resume();
    void tick();
    void lookAfterSync();
    void lookAfterPacking();
    void countWaiting();

    const Format m_format;
    const Clock m_clock;
    RecordingOptions m_options;
    RecordingFiles m_files;
    RecordingBacklog m_backlog;
    std::optional<FeedGap> m_untoldGap; // what was lost behind all that waits
    std::optional<RecordingSync> m_sync;
    std::optional<PackQueue> m_packer;
    RecordingState m_state;
    QTimer m_tick;
    ReportThrottle m_report;
};

} // namespace WikiMon
