// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingfile.h"

#include "output/fileerror.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace WikiMon {

RecordingFile::~RecordingFile()
{
    close();
}

bool RecordingFile::open(const QString &path)
{
    close();
    m_path = path;
    // Asked first, as already opening a device or a pipe can do something.
    m_error = describeUnwritableKind(path);
    if (!m_error.isEmpty()) {
        return false;
    }
    const QByteArray name = QFile::encodeName(path);
    m_descriptor
        = ::open(name.constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
    struct stat info
    {
    };
    if (m_descriptor < 0 || fstat(m_descriptor, &info) != 0) {
        return fail(errno);
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(EINVAL);
    }
    char last = '\n';
    if (info.st_size > 0 && pread(m_descriptor, &last, 1, info.st_size - 1) != 1) {
        return fail(errno);
    }
    m_endsInLine = last != '\n';
    return true;
}

bool RecordingFile::fail(int error)
{
    m_error = describeFileError(error, m_path);
    close();
    return false;
}

void RecordingFile::close()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

bool RecordingFile::isDeleted() const
{
    struct stat info
    {
    };
    return isOpen() && fstat(m_descriptor, &info) == 0 && info.st_nlink == 0;
}

qint64 RecordingFile::append(std::string_view lines)
{
    if (m_endsInLine) {
        if (writeAll("\n") != 1) {
            return 0;
        }
        m_endsInLine = false;
    }
    const qint64 written = writeAll(lines);
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

qint64 RecordingFile::writeAll(std::string_view bytes)
{
    qint64 written = 0;
    while (written < std::ssize(bytes)) {
        const std::string_view rest = bytes.substr(static_cast<size_t>(written));
        const ssize_t count = ::write(m_descriptor, rest.data(), rest.size());
        if (count > 0) {
            written += count;
        } else if (count == 0 || errno != EINTR) {
            m_error = describeFileError(count == 0 ? ENOSPC : errno, m_path);
            break;
        }
    }
    return written;
}

void RecordingFile::takeBack(qint64 bytes)
{
    struct stat info
    {
    };
    const bool isKnown = fstat(m_descriptor, &info) == 0 && info.st_size >= bytes;
    m_endsInLine = !isKnown || ftruncate(m_descriptor, info.st_size - bytes) != 0;
}

} // namespace WikiMon
