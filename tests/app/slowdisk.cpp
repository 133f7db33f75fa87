// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Preloaded by tests: a disk that is slow. Files are written in two halves with a pause between them, so that
// a kill can come in the middle of a line, and syncing takes its time. The pauses are read from the
// environment, in milliseconds.
#include <cstdlib>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

void pauseFor(const char *name)
{
    const char *milliseconds = std::getenv(name);
    if (milliseconds) {
        usleep(static_cast<useconds_t>(std::atof(milliseconds) * 1000));
    }
}

bool isFile(int descriptor)
{
    struct stat info
    {
    };
    return fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
}

} // namespace

extern "C" ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static thread_local bool isRest = false; // of what the caller wanted to write
    if (isRest || count < 2 || !isFile(descriptor)) {
        isRest = false;
        return syscall(SYS_write, descriptor, bytes, count);
    }
    const ssize_t written = syscall(SYS_write, descriptor, bytes, count / 2);
    isRest = written > 0;
    pauseFor("WIKIMON_TEST_WRITE_PAUSE");
    return written;
}

extern "C" int fdatasync(int descriptor)
{
    pauseFor("WIKIMON_TEST_SYNC_PAUSE");
    return static_cast<int>(syscall(SYS_fdatasync, descriptor));
}
