// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/recordingstate.h"

#include <QObject>

namespace WikiMon {

// Writes every change to a file as one JSON line at once, and gaps as records. Single-threaded; lives on the
// recorder's thread.
class Recorder : public QObject
{
    Q_OBJECT
public:
    explicit Recorder(QObject *parent = nullptr);
    ~Recorder() override;

    // Appends to the file, or makes it. A failure is told in the state.
    void start(const QString &path);
    void stop();
    [[nodiscard]] const RecordingState &state() const { return m_state; }

    void record(const WikiMon::FeedBatchPtr &batch);

signals:
    void stateChanged(const WikiMon::RecordingState &state);

private:
    RecordingState m_state;
};

} // namespace WikiMon
