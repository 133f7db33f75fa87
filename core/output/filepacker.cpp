// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/filepacker.h"

#include "base/unpacker.h"
#include "output/fileerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

constexpr std::size_t BlockSize = 256 * 1024;

// Fills the block from this place of the file. Returns what was read, less only at the file's end; -1 on
// failure.
qint64 readBlock(const FileDescriptor &file, qint64 at, char *to, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = pread(file.get(), to + done, size - done, at + static_cast<qint64>(done));
        if (count == 0) {
            break;
        }
        if (count > 0) {
            done += static_cast<std::size_t>(count);
        } else if (errno != EINTR) {
            return -1;
        }
    }
    return static_cast<qint64>(done);
}

// Unpacks a file as its blocks come and compares it with its source byte by byte.
class Comparison
{
public:
    explicit Comparison(const FileDescriptor &source) : m_source(source) { }

    // False: it is broken, holds something else, or goes on after its end.
    [[nodiscard]] bool take(std::string_view packed);
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] qint64 compared() const { return m_compared; }

private:
    [[nodiscard]] bool isNext(std::string_view bytes);

    const FileDescriptor &m_source;
    std::unique_ptr<Unpacker> m_unpacker;
    bool m_isAtEnd = false;
    qint64 m_compared = 0; // bytes
    std::vector<char> m_unpacked = std::vector<char>(BlockSize);
    std::vector<char> m_original = std::vector<char>(BlockSize);
};

bool Comparison::take(std::string_view packed)
{
    if (!m_unpacker) {
        m_unpacker = Unpacker::forBytes(packed);
    }
    bool isFull = true; // there may be more to come out than what came in
    while (m_unpacker && !m_isAtEnd && (isFull || !packed.empty())) {
        const Unpacker::Step step = m_unpacker->step(packed, m_unpacked.data(), m_unpacked.size());
        const bool isStuck = step.consumed == 0 && step.produced == 0 && !packed.empty();
        if (step.status == Unpacker::Status::Broken || isStuck
            || !isNext({m_unpacked.data(), step.produced})) {
            return false;
        }
        packed.remove_prefix(step.consumed);
        isFull = step.produced == m_unpacked.size();
        m_isAtEnd = step.status == Unpacker::Status::FrameEnd;
    }
    return m_unpacker && packed.empty();
}

bool Comparison::isNext(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    const bool isSame = readBlock(m_source, m_compared, m_original.data(), bytes.size()) == size
        && std::memcmp(m_original.data(), bytes.data(), bytes.size()) == 0;
    m_compared += size;
    return isSame;
}

} // namespace

FilePacker::FilePacker(const QString &path, Packing packing, const std::atomic_bool &cancel)
    : m_path(path)
    , m_packing(packing)
    , m_packedPath(path + packingEnding(packing))
    , m_cancel(cancel)
    , m_place(FilePlace::of(path))
    , m_packedName(m_place.name + packingEnding(packing).toLatin1())
    , m_partName(m_packedName + ".part")
{
}

FilePacker::Result FilePacker::fail(int error, const QString &path)
{
    m_error = describeFileError(error, path);
    return Result::Failed;
}

FilePacker::Result FilePacker::failToPack()
{
    m_error = QCoreApplication::translate(
        "FilePacker", "%1 does not hold what it should, so that %2 stays as it is.")
                  .arg(m_packedPath, m_path);
    return Result::Failed;
}

FilePacker::Result FilePacker::run()
{
    if (const Result result = openSource(); result != Result::Packed) {
        return result;
    }
    // Ended between the last two steps, an earlier try left both.
    if (const FileDescriptor packed = m_place.open(m_packedName, O_RDONLY); packed.isOpen()) {
        const Result result = verify(packed);
        return result == Result::Packed ? removeSource() : result;
    }
    unlinkat(m_place.folder.get(), m_partName.constData(), 0); // what an earlier try left
    Result result = writePart();
    if (result == Result::Packed) {
        result = verify(m_part);
    }
    if (result == Result::Packed) {
        result = giveName();
    }
    if (result != Result::Packed) {
        if (m_part.isOpen()) {
            unlinkat(m_place.folder.get(), m_partName.constData(), 0);
        }
        return result;
    }
    return removeSource();
}

// Locked as the recorder locks it, so that nobody writes to it meanwhile.
FilePacker::Result FilePacker::openSource()
{
    if (!m_place.folder.isOpen()) {
        return fail(ENOENT, m_path);
    }
    m_source = m_place.open(m_place.name, O_RDONLY);
    struct stat info
    {
    };
    if (!m_source.isOpen() || fstat(m_source.get(), &info) != 0) {
        return fail(errno, m_path);
    }
    if (!S_ISREG(info.st_mode)) {
        return fail(EINVAL, m_path);
    }
    if (flock(m_source.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return Result::Busy;
    }
    m_size = info.st_size;
    return Result::Packed;
}

FilePacker::Result FilePacker::writePart()
{
    const std::unique_ptr<PackStream> packer = PackStream::packer(m_packing);
    m_part = m_place.open(m_partName, O_RDWR | O_CREAT | O_EXCL);
    if (!packer || !m_part.isOpen()) {
        return fail(packer ? errno : ENOMEM, m_packedPath);
    }
    struct stat info
    {
    };
    if (fstat(m_source.get(), &info) != 0 || fchmod(m_part.get(), info.st_mode & 0777) != 0) {
        return fail(errno, m_packedPath);
    }
    std::vector<char> block(BlockSize);
    for (qint64 at = 0;;) {
        if (m_cancel) {
            return Result::Cancelled;
        }
        const qint64 count = readBlock(m_source, at, block.data(), block.size());
        if (count < 0) {
            return fail(errno, m_path);
        }
        const bool isLast = count < std::ssize(block);
        errno = 0;
        if (!packer->feed({block.data(), static_cast<std::size_t>(count)}, isLast,
                [this](std::string_view bytes) { return writeAll(m_part, bytes) == std::ssize(bytes); })) {
            return errno != 0 ? fail(errno, m_packedPath) : failToPack();
        }
        at += count;
        if (isLast) {
            break;
        }
    }
    return fsync(m_part.get()) == 0 ? Result::Packed : fail(errno, m_packedPath);
}

FilePacker::Result FilePacker::verify(const FileDescriptor &packed)
{
    Comparison comparison(m_source);
    std::vector<char> block(BlockSize);
    for (qint64 at = 0;;) {
        if (m_cancel) {
            return Result::Cancelled;
        }
        const qint64 count = readBlock(packed, at, block.data(), block.size());
        if (count < 0) {
            return fail(errno, m_packedPath);
        }
        if (count == 0) {
            break;
        }
        if (!comparison.take({block.data(), static_cast<std::size_t>(count)})) {
            return failToPack();
        }
        at += count;
    }
    struct stat info
    {
    };
    const bool isWhole = comparison.isAtEnd() && fstat(m_source.get(), &info) == 0
        && info.st_size == comparison.compared() && m_size == comparison.compared();
    return isWhole ? Result::Packed : failToPack();
}

// Never over a file that is there already.
FilePacker::Result FilePacker::giveName()
{
    const int folder = m_place.folder.get();
    if (renameat2(folder, m_partName.constData(), folder, m_packedName.constData(), RENAME_NOREPLACE) == 0) {
        return Result::Packed;
    }
    // Not every file system knows how; links are the older way.
    if ((errno == EINVAL || errno == ENOSYS)
        && linkat(folder, m_partName.constData(), folder, m_packedName.constData(), 0) == 0) {
        unlinkat(folder, m_partName.constData(), 0);
        return Result::Packed;
    }
    return fail(errno, m_packedPath);
}

FilePacker::Result FilePacker::removeSource()
{
    m_place.sync();
    // The name must still be the file that was packed.
    struct stat named
    {
    };
    struct stat packed
    {
    };
    if (fstatat(m_place.folder.get(), m_place.name.constData(), &named, AT_SYMLINK_NOFOLLOW) != 0
        || fstat(m_source.get(), &packed) != 0 || named.st_ino != packed.st_ino
        || named.st_dev != packed.st_dev) {
        return failToPack();
    }
    if (unlinkat(m_place.folder.get(), m_place.name.constData(), 0) != 0) {
        return fail(errno, m_path);
    }
    m_place.sync();
    return Result::Packed;
}

} // namespace WikiMon
