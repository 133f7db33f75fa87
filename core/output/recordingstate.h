// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace WikiMon {

// What the recorder is doing, as the window, the log and the figures of the stream show it. Every change that
// it was given is written, waiting or lost.
struct RecordingState
{
    bool isRecording = false;
    bool isPaused = false; // nothing can be written now; it is tried again by itself
    QString target; // the file or folder that was asked for
    QString path; // the file written to
    QString error; // why it can't write, in words; or why it could not begin
    QString trouble; // what went wrong while writing goes on: a file that can't be closed off or packed
    qint64 pausedSince = 0; // milliseconds since 1970-01-01 UTC
    qint64 writtenChanges = 0; // in the file: they outlive the end of the program, however it ends
    qint64 writtenBytes = 0;
    qint64 waitingChanges = 0; // kept in memory while it is paused
    qint64 waitingBytes = 0;
    qint64 lostChanges = 0; // could not be written
    qint64 gaps = 0; // known losses, of the feed or here, that are told in the file
    int closedFiles = 0; // by a rotation
    int packedFiles = 0;
    int packing = 0; // files that wait to be packed

    friend bool operator==(const RecordingState &, const RecordingState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::RecordingState)
