// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/filedescriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace WikiMon {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        reset(other.release());
    }
    return *this;
}

int FileDescriptor::release()
{
    return std::exchange(m_descriptor, -1);
}

void FileDescriptor::reset(int descriptor)
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    m_descriptor = descriptor;
}

FileDescriptor FileDescriptor::duplicate() const
{
    return FileDescriptor(isOpen() ? fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0) : -1);
}

qint64 writeAll(const FileDescriptor &file, std::string_view bytes)
{
    qint64 written = 0;
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.get(), bytes.data(), bytes.size());
        if (count > 0) {
            written += count;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (count == 0 || errno != EINTR) {
            errno = count == 0 ? ENOSPC : errno;
            break;
        }
    }
    return written;
}

FilePlace FilePlace::of(const QString &path)
{
    const QFileInfo info(path);
    // Without a slash at the end, which would follow a link. O_PATH: the folder need not be readable.
    const QByteArray folder = QFile::encodeName(path.isEmpty() ? QString() : QDir::cleanPath(info.path()));
    FilePlace place;
    place.folder.reset(::open(folder.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    place.name = QFile::encodeName(info.fileName());
    return place;
}

FileDescriptor FilePlace::open(const QByteArray &fileName, int flags, unsigned mode) const
{
    return FileDescriptor(
        openat(folder.get(), fileName.constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode));
}

void FilePlace::sync() const
{
    const FileDescriptor descriptor(openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen()) {
        fsync(descriptor.get());
    }
}

} // namespace WikiMon
