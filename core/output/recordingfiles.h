// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/recordingfile.h"
#include "output/recordingnames.h"
#include "output/recordingoptions.h"

#include <QStringList>

#include <memory>

namespace WikiMon {

// The files of a recording, one of which is open: makes the next one when a day is over or the file is full.
// Times are milliseconds since 1970-01-01 UTC. Single-threaded.
class RecordingFiles
{
public:
    // Opens the first file. False: error() says why.
    [[nodiscard]] bool start(const QString &target, const RecordingOptions &options, qint64 now);
    // Opens the file again after it was deleted, or its folder vanished and came back; or makes another.
    [[nodiscard]] bool reopen(qint64 now);
    void close();

    // Whether another file is due before so many bytes are written.
    [[nodiscard]] bool isRotationDue(qint64 bytes, qint64 now) const;
    // False: the file that is open stays, and error() says why.
    [[nodiscard]] bool rotate(qint64 now);
    // Paths of the recording's other files that wait to be packed: of rotations, and of earlier runs.
    [[nodiscard]] QStringList takeClosed();

    [[nodiscard]] RecordingFile &file() { return *m_file; }
    [[nodiscard]] const QString &error() const { return m_error; }
    // The most that is worth writing at once.
    [[nodiscard]] qint64 room() const;

private:
    [[nodiscard]] bool openFirst(qint64 now);
    [[nodiscard]] bool openInFolder(qint64 now);
    [[nodiscard]] bool makeNext(qint64 now, int number);
    void use(std::unique_ptr<RecordingFile> file, QDate day);

    RecordingNames m_names;
    Rotation m_rotation;
    bool m_packs = false;
    std::unique_ptr<RecordingFile> m_file = std::make_unique<RecordingFile>();
    QDate m_day; // of the file that is open
    QStringList m_closed;
    QString m_error;
};

} // namespace WikiMon
