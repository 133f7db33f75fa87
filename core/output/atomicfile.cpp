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
    m_descriptor.reset(
        ::open(m_temporaryName.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!m_descriptor.isOpen()) {
        m_temporaryName.clear();
        return fail(errno);
    }
    struct stat old
    {
    };
    if (lstat(QFile::encodeName(path).constData(), &old) == 0
        && fchmod(m_descriptor.get(), old.st_mode & 0777) != 0) {
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
    return writeAll(m_descriptor, bytes) == std::ssize(bytes) || fail(errno);
}

bool AtomicFile::commit()
{
    if (fsync(m_descriptor.get()) != 0) {
        return fail(errno);
    }
    if (close(m_descriptor.release()) != 0) { // network file systems report here
        return fail(errno);
    }
    if (!checkTarget()) {
        return false;
    }
    if (std::rename(m_temporaryName.constData(), QFile::encodeName(m_path).constData()) != 0) {
        return fail(errno);
    }
    m_temporaryName.clear();
    // So that the name outlives a power failure. The data is safe already: no reason to fail.
    FilePlace::of(QFileInfo(m_path).canonicalFilePath()).sync(); // the folder may be a link
    return true;
}

bool AtomicFile::fail(int error)
{
    m_error = describeFileError(error, m_path);
    return false;
}

} // namespace WikiMon
