// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace WikiMon {

// What the recorder is doing, as the window and the log show it.
struct RecordingState
{
    bool isRecording = false;
    QString path;
    QString error; // why it can't write, in words
    qint64 writtenChanges = 0;
    qint64 writtenBytes = 0;
    qint64 lostChanges = 0; // could not be written

    friend bool operator==(const RecordingState &, const RecordingState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::RecordingState)
