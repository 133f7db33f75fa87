// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace WikiMon {

// How far the opening of a recording has come.
enum class LoadPhase : quint8 {
    Idle, // nothing was opened
    Loading,
    Loaded, // all that could be read was read; error says when that was not the whole file
    Cancelled, // what was read until then is in the session
    Failed, // nothing could be read; error says why
};

// The opening of a recording in full, as the window shows it.
struct LoadState
{
    LoadPhase phase = LoadPhase::Idle;
    QString path;
    QString error; // in words, plain text; empty when all is well
    qint64 bytesRead = 0; // of the file as it is on the disk
    qint64 bytesTotal = 0;
    qint64 changes = 0; // so far
    qint64 gaps = 0; // known losses that the recording tells of
    qint64 rejected = 0; // lines that are no change
    qint64 torn = 0; // lines that were cut while they were written
    QString firstRejection; // why the first of those was left out, with its line number; plain text
    qint64 startTime = 0; // of the earliest and latest change, milliseconds since 1970-01-01 UTC; 0: no times
    qint64 endTime = 0;
    qint64 elapsed = 0; // milliseconds since the opening began

    // 0 to 1.
    [[nodiscard]] double progress() const
    {
        return phase == LoadPhase::Loaded ? 1
            : bytesTotal > 0              ? static_cast<double>(bytesRead) / static_cast<double>(bytesTotal)
                                          : 0;
    }

    friend bool operator==(const LoadState &, const LoadState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::LoadState)
