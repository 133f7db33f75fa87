// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/atomicfile.h"

#include "output/fileerror.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace WikiMon {

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
    if (!m_temporaryName.isEmpty()) {
        unlink(m_temporaryName.constData());
    }
}

bool AtomicFile::open(const QString &path)
{
    m_path = path;
    if (!checkTarget()) {
        return false;
    }
    // Not made from the file's name, which may already be as long as names can be.
    const QString name = u".wikimon-%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, '0'_L1);
    m_temporaryName = QFile::encodeName(QFileInfo(path).path() + u'/' + name);
    m_descriptor
        = ::open(m_temporaryName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (m_descriptor < 0) {
        m_temporaryName.clear();
        return fail(errno);
    }
    struct stat old
    {
    };
    if (lstat(QFile::encodeName(path).constData(), &old) == 0
        && fchmod(m_descriptor, old.st_mode & 0777) != 0) {
        return fail(errno);
    }
    return true;
}

bool AtomicFile::checkTarget()
{
    m_error = describeUnwritableKind(m_path);
    return m_error.isEmpty();
}

bool AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
        if (count > 0) {
            bytes.remove_prefix(static_cast<size_t>(count));
        } else if (count == 0 || errno != EINTR) {
            return fail(count == 0 ? ENOSPC : errno);
        }
    }
    return true;
}

bool AtomicFile::commit()
{
    if (fsync(m_descriptor) != 0) {
        return fail(errno);
    }
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (close(descriptor) != 0) { // network file systems report here
        return fail(errno);
    }
    if (!checkTarget()) {
        return false;
    }
    if (std::rename(m_temporaryName.constData(), QFile::encodeName(m_path).constData()) != 0) {
        return fail(errno);
    }
    m_temporaryName.clear();
    syncFolder();
    return true;
}

// So that the name outlives a power failure. The data is safe already: no reason to fail.
void AtomicFile::syncFolder() const
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).path());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

bool AtomicFile::fail(int error)
{
    m_error = describeFileError(error, m_path);
    return false;
}

} // namespace WikiMon
