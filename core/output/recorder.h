// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/changeserialiser.h"
#include "output/changewriter.h"
#include "output/recordingfile.h"
#include "output/recordingstate.h"
#include "output/reportthrottle.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace WikiMon {

// Writes every change to a file as one JSON line at once, and gaps as records. What can't be written is
// counted, and becomes a gap in the file as soon as it can be written again. Single-threaded; lives on the
// recorder's thread.
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

    explicit Recorder(QObject *parent = nullptr) : Recorder(Format{}, parent) { }
    explicit Recorder(Format format, QObject *parent = nullptr);
    ~Recorder() override;

    // Appends to the file, or makes it. A failure is told in the state.
    void start(const QString &path);
    void stop();
    [[nodiscard]] const RecordingState &state() const { return m_state; }

    void record(const WikiMon::FeedBatchPtr &batch);
    // Counts changes that were lost on the way here and tells the gap before the next batch.
    void addLost(const WikiMon::FeedGap &gap);

signals:
    // At most a few times a second while only numbers change.
    void stateChanged(const WikiMon::RecordingState &state);

private:
    using ChangeIterator = std::vector<RecentChange>::const_iterator;

    [[nodiscard]] ChangeIterator writeSlice(const FeedGap *gap, ChangeIterator first, ChangeIterator end);
    [[nodiscard]] qint64 writeLines();
    void lose(ChangeIterator first, ChangeIterator end);
    void addGap(const FeedGap &gap);
    void setError(const QString &error);

    const Format m_format;
    RecordingFile m_file;
    std::string m_lines;
    std::optional<FeedGap> m_untoldGap; // what was lost since the file last took a line
    RecordingState m_state;
    ReportThrottle m_report;
};

} // namespace WikiMon
