// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/fileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace WikiMon {

namespace {

struct FileError
{
    Q_DECLARE_TR_FUNCTIONS(FileError)
};

} // namespace

QString describeFileError(int error, const QString &path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FileError::tr("The folder of %1 does not exist.").arg(path);
    case EACCES:
    case EPERM:
        return FileError::tr("There is no permission to write to %1.").arg(path);
    case EROFS:
        return FileError::tr("%1 is on a disk that can only be read.").arg(path);
    case EISDIR:
        return FileError::tr("%1 is a folder.").arg(path);
    case ELOOP:
        return FileError::tr("%1 is a link; links are not followed.").arg(path);
    case ENOSPC:
    case EDQUOT:
        return FileError::tr("The disk that holds %1 is full.").arg(path);
    case EFBIG:
        return FileError::tr("%1 can't grow any further.").arg(path);
    case EWOULDBLOCK:
        return FileError::tr("%1 is being recorded to already, here or by another WikiMon.").arg(path);
    case EEXIST:
        return FileError::tr("%1 exists already.").arg(path);
    case ENAMETOOLONG:
        return FileError::tr("The name of %1 is too long.").arg(path);
    default:
        return FileError::tr("%1 can't be written: %2.").arg(path, qt_error_string(error));
    }
}

QString describeUnwritableKind(const QString &path)
{
    struct stat info
    {
    };
    if (lstat(QFile::encodeName(path).constData(), &info) != 0 || S_ISREG(info.st_mode)) {
        return {};
    }
    if (S_ISLNK(info.st_mode)) {
        return describeFileError(ELOOP, path);
    }
    if (S_ISDIR(info.st_mode)) {
        return describeFileError(EISDIR, path);
    }
    return FileError::tr("%1 is a device, not a file.").arg(path);
}

QString describeUnwritableFolder(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).path());
    struct stat info
    {
    };
    return lstat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISLNK(info.st_mode)
        ? describeFileError(ELOOP, folder)
        : QString();
}

} // namespace WikiMon
