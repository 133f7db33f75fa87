// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/backgroundthread.h"
#include "output/filedescriptor.h"

#include <chrono>
#include <memory>

namespace WikiMon {

// Brings what was written to the disk itself, so that a power failure takes no more than the last second: on
// a thread of its own, as a disk may take its time. All methods belong to the owner's thread and return at
// once.
class RecordingSync
{
public:
    explicit RecordingSync(std::chrono::milliseconds interval);
    // Has the last of it synced, as far as the disk answers soon.
    ~RecordingSync();
    Q_DISABLE_COPY_MOVE(RecordingSync)

    // This file from now on; the one before is synced once more.
    void follow(const FileDescriptor &file);
    void written();
    // errno of a sync that failed since the last call; 0 when all went well.
    [[nodiscard]] int takeError();

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
    BackgroundThread m_thread;
};

} // namespace WikiMon
