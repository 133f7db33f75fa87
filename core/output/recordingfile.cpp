// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingfile.h"

#include "output/fileerror.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace WikiMon {

namespace {

// How often a file may appear and vanish again while it is opened.
constexpr int OpenTries = 8;

} // namespace

bool RecordingFile::open(const QString &path, How how)
{
    close();
    m_path = path;
    m_isTaken = false;
    const FilePlace place = FilePlace::of(path);
    if (!place.folder.isOpen()) {
        const int error = errno;
        m_error = describeUnwritableFolder(path);
        return m_error.isEmpty() ? fail(error) : false;
    }
    if (how == How::Append) {
        // Asked first, as already opening a device or a pipe can do something.
        m_error = describeUnwritableKind(path);
        if (!m_error.isEmpty()) {
            return false;
        }
    }
    m_descriptor = openOrMake(place, how);
    if (!m_descriptor.isOpen()) {
        m_isTaken = errno == EEXIST;
        return fail(errno);
    }
    return lookAt();
}

// Others may have it now, even while a copy of the descriptor is still being synced.
void RecordingFile::close()
{
    if (m_descriptor.isOpen()) {
        flock(m_descriptor.get(), LOCK_UN);
        m_descriptor.reset();
    }
}

FileDescriptor RecordingFile::openOrMake(const FilePlace &place, How how) const
{
    FileDescriptor descriptor;
    for (int i = 0; i < OpenTries && !descriptor.isOpen(); ++i) {
        descriptor = place.open(place.name, O_RDWR | O_APPEND | O_CREAT | O_EXCL);
        if (descriptor.isOpen() || errno != EEXIST || how == How::Create) {
            break;
        }
        descriptor = place.open(place.name, O_RDWR | O_APPEND);
        if (!descriptor.isOpen() && errno != ENOENT) {
            break;
        }
    }
    return descriptor;
}

bool RecordingFile::lookAt()
{
    struct stat info
    {
    };
    if (fstat(m_descriptor.get(), &info) != 0) {
        return fail(errno);
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(EINVAL);
    }
    // Some file systems have no locks: there, whoever records twice to a file is on their own.
    if (flock(m_descriptor.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        m_isTaken = true;
        return fail(EWOULDBLOCK);
    }
    char last = '\n';
    if (info.st_size > 0 && pread(m_descriptor.get(), &last, 1, info.st_size - 1) != 1) {
        return fail(errno);
    }
    m_endsInLine = last != '\n';
    m_size = info.st_size;
    m_lastWritten
        = info.st_size > 0 ? qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000 : 0;
    m_error.clear();
    return true;
}

bool RecordingFile::fail(int error)
{
    m_error = describeFileError(error, m_path);
    close();
    return false;
}

bool RecordingFile::isDeleted() const
{
    struct stat info
    {
    };
    return isOpen() && fstat(m_descriptor.get(), &info) == 0 && info.st_nlink == 0;
}

bool RecordingFile::isReachable() const
{
    struct stat own
    {
    };
    struct stat named
    {
    };
    return isOpen() && fstat(m_descriptor.get(), &own) == 0
        && lstat(QFile::encodeName(m_path).constData(), &named) == 0 && own.st_ino == named.st_ino
        && own.st_dev == named.st_dev;
}

qint64 RecordingFile::append(std::string_view lines)
{
    if (m_endsInLine) {
        if (write("\n") != 1) {
            return 0;
        }
        m_endsInLine = false;
    }
    const qint64 written = write(lines);
    if (written == std::ssize(lines)) {
        return written;
    }
    const auto end = lines.substr(0, static_cast<size_t>(written)).rfind('\n');
    const qint64 whole = end == std::string_view::npos ? 0 : static_cast<qint64>(end) + 1;
    if (written > whole) {
        takeBack(written - whole);
    }
    return whole;
}

qint64 RecordingFile::write(std::string_view bytes)
{
    const qint64 written = writeAll(m_descriptor, bytes);
    m_size += written;
    if (written != std::ssize(bytes)) {
        m_error = describeFileError(errno, m_path);
    }
    return written;
}

void RecordingFile::takeBack(qint64 bytes)
{
    struct stat info
    {
    };
    const bool isKnown = fstat(m_descriptor.get(), &info) == 0 && info.st_size >= bytes;
    m_endsInLine = !isKnown || ftruncate(m_descriptor.get(), info.st_size - bytes) != 0;
    m_size -= m_endsInLine ? 0 : bytes;
}

} // namespace WikiMon
