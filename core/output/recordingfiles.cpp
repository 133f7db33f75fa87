// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingfiles.h"

#include "output/fileerror.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <limits>
#include <sys/stat.h>
#include <utility>

namespace WikiMon {

namespace {

// A clock that is put right by so much around midnight does not open the day before again.
constexpr qint64 ClockTolerance = 3'600'000; // milliseconds
// More files of one day than any rotation makes.
constexpr int MostNumbers = 9999;

qint64 beginOf(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

bool RecordingFiles::start(const QString &target, const RecordingOptions &options, qint64 now)
{
    close();
    if (target.endsWith(u'/')) {
        // One folder, and not those above it: a name that is wrong, or a disk that is missing, must not go
        // unnoticed.
        const QByteArray name = QFile::encodeName(target.chopped(1));
        if (mkdir(name.constData(), 0777) != 0 && errno != EEXIST) {
            m_error = describeFileError(errno, target);
            return false;
        }
    }
    m_names = RecordingNames(target, options.stem);
    m_rotation = options.rotation.value_or(Rotation{.isDaily = m_names.isFolder()});
    m_packs = options.packing != Packing::None;
    m_closed.clear();
    if (!openFirst(now)) {
        return false;
    }
    const QStringList files = m_names.plainFiles();
    for (const QString &path : files) {
        if (path != m_file->path()) {
            m_closed.append(path); // those that are still written to are found to be locked
        }
    }
    return true;
}

bool RecordingFiles::openFirst(qint64 now)
{
    // A named file that was packed is not begun anew: there would be no name for it when it is packed too.
    const bool isOver = m_names.isFilePacked() && (m_packs || !QFileInfo::exists(m_names.file()));
    if (m_names.isFolder() || isOver) {
        return openInFolder(now);
    }
    auto file = std::make_unique<RecordingFile>();
    if (!file->open(m_names.file())) {
        m_error = file->error();
        return false;
    }
    const QDate day = utcDay(file->lastWritten() > 0 ? file->lastWritten() : now);
    use(std::move(file), day);
    return true;
}

// Goes on in the day's last file, where that is free.
bool RecordingFiles::openInFolder(qint64 now)
{
    const QDate day = utcDay(now);
    const std::optional<RecordingNames::Parts> last = m_names.last(day);
    if (!last) {
        return makeNext(now, 1);
    }
    if (!last->isPacked) {
        auto file = std::make_unique<RecordingFile>();
        const bool isOpen = file->open(m_names.path(*last));
        if (isOpen && (m_rotation.bytes == 0 || file->size() < m_rotation.bytes)) {
            use(std::move(file), day);
            return true;
        }
        if (!isOpen && !file->isTaken()) {
            m_error = file->error();
            return false;
        }
    }
    return makeNext(now, last->number + 1);
}

bool RecordingFiles::makeNext(qint64 now, int number)
{
    const QDate day = utcDay(now);
    for (; number <= MostNumbers; ++number) {
        auto file = std::make_unique<RecordingFile>();
        if (file->open(m_names.path({day, number}), RecordingFile::How::Create)) {
            use(std::move(file), day);
            return true;
        }
        m_error = file->error();
        if (!file->isTaken()) {
            return false;
        }
    }
    return false;
}

void RecordingFiles::use(std::unique_ptr<RecordingFile> file, QDate day)
{
    m_file = std::move(file);
    m_day = day;
    m_error.clear();
}

bool RecordingFiles::reopen(qint64 now)
{
    const QString path = m_file->path();
    const QDate day = m_day;
    auto file = std::make_unique<RecordingFile>();
    if (file->open(path)) {
        use(std::move(file), day);
        return true;
    }
    m_error = file->error();
    // What stands there now is not ours, or is a link: in a folder there are other names.
    return m_names.isFolder() && openInFolder(now);
}

void RecordingFiles::close()
{
    m_file->close();
}

bool RecordingFiles::isRotationDue(qint64 bytes, qint64 now) const
{
    if (!m_file->isOpen()) {
        return false;
    }
    const bool isFull
        = m_rotation.bytes > 0 && m_file->size() > 0 && m_file->size() + bytes > m_rotation.bytes;
    const bool isOver = m_rotation.isDaily && (utcDay(now) > m_day || now < beginOf(m_day) - ClockTolerance);
    return isFull || isOver;
}

bool RecordingFiles::rotate(qint64 now)
{
    const QString before = m_file->path();
    const std::optional<RecordingNames::Parts> last = m_names.last(utcDay(now));
    // The named file stands for the first of its day.
    const bool isFirst = !last && (m_names.isFolder() || utcDay(now) != m_day);
    if (!makeNext(now, last ? last->number + 1 : isFirst ? 1 : 2)) {
        return false;
    }
    m_closed.append(before);
    return true;
}

QStringList RecordingFiles::takeClosed()
{
    return std::exchange(m_closed, {});
}

qint64 RecordingFiles::room() const
{
    return m_rotation.bytes > 0 ? m_rotation.bytes : std::numeric_limits<qint64>::max();
}

} // namespace WikiMon
