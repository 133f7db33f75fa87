// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/backgroundthread.h"
#include "output/filedescriptor.h"

#include <chrono>
#include <memory>
#include <optional>

namespace WikiMon {

// Brings what was written to the disk itself, so that a power failure takes no more than the last second: on
// a thread of its own, as a disk may take its time. All methods belong to the owner's thread and return at
// once, but for finish(). Times are milliseconds since 1970-01-01 UTC.
class RecordingSync
{
public:
    struct Failure
    {
        int error = 0; // errno
        qint64 since = 0; // what was written from then on may not be on the disk
    };

    explicit RecordingSync(std::chrono::milliseconds interval);
    ~RecordingSync();
    Q_DISABLE_COPY_MOVE(RecordingSync)

    // This file from now on; the one before is synced once more.
    void follow(const FileDescriptor &file);
    void written(qint64 now);
    // What failed since the last call.
    [[nodiscard]] std::optional<Failure> takeFailure();
    // Has the last of it synced, as far as the disk answers soon. Nothing follows.
    [[nodiscard]] std::optional<Failure> finish();

private:
    struct Shared;

    void end();

    std::shared_ptr<Shared> m_shared;
    BackgroundThread m_thread;
};

} // namespace WikiMon
