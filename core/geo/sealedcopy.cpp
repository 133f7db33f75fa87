// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/sealedcopy.h"

#include <QFile>
#include <QResource>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

constexpr size_t ChunkBytes = size_t(1) << 20; // how much is read before looking whether to stop

FileStamp stampOf(const struct stat &status)
{
    if (!S_ISREG(status.st_mode)) {
        return {};
    }
    // The time of change, as tools set the time of modification to what they like.
    return {status.st_dev, status.st_ino, status.st_size,
        qint64(status.st_ctim.tv_sec) * 1'000'000'000 + status.st_ctim.tv_nsec};
}

// Owns a file descriptor.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) {
            close(m_number);
        }
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    if (path.startsWith(u':')) {
        const QResource resource(path);
        return resource.isValid() ? FileStamp{0, 0, resource.uncompressedSize(), 0} : FileStamp{};
    }
    struct stat status;
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? stampOf(status) : FileStamp{};
}

SealedCopy::SealedCopy(SealedCopy &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_stamp(other.m_stamp)
    , m_error(std::move(other.m_error))
{
}

SealedCopy &SealedCopy::operator=(SealedCopy &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_stamp, other.m_stamp);
    std::swap(m_error, other.m_error);
    return *this;
}

SealedCopy::~SealedCopy()
{
    if (m_data) {
        munmap(const_cast<uchar *>(m_data), static_cast<size_t>(m_size));
    }
    if (m_file >= 0) {
        close(m_file);
    }
}

std::span<const uchar> SealedCopy::bytes() const
{
    return {m_data, static_cast<size_t>(m_size)};
}

QByteArray SealedCopy::path() const
{
    return "/proc/self/fd/" + QByteArray::number(m_file);
}

SealedCopy SealedCopy::failure(const QString &error)
{
    SealedCopy copy;
    copy.m_error = error;
    return copy;
}

bool SealedCopy::create()
{
    m_file = memfd_create("wikimon-geo", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    return m_file >= 0;
}

bool SealedCopy::write(const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_file, data, static_cast<size_t>(size));
        if (written < 0 && errno != EINTR) {
            return false;
        }
        if (written > 0) {
            data += written;
            size -= written;
            m_size += written;
        }
    }
    return true;
}

bool SealedCopy::seal()
{
    // Nobody has a writable mapping of it, so the seal on later writing is as good as the one on all writing,
    // which fails where the kernel happens to hold on to a page of it. Before Linux 5.1 there is only that
    // one.
    constexpr int Size = F_SEAL_SHRINK | F_SEAL_GROW;
    if (fcntl(m_file, F_ADD_SEALS, Size | F_SEAL_FUTURE_WRITE | F_SEAL_SEAL) != 0
        && fcntl(m_file, F_ADD_SEALS, Size | F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
        return false;
    }
    // Private, as older kernels refuse a shared mapping of what is sealed but was opened for writing.
    void *mapped = mmap(nullptr, static_cast<size_t>(m_size), PROT_READ, MAP_PRIVATE, m_file, 0);
    if (mapped == MAP_FAILED) {
        return false;
    }
    m_data = static_cast<const uchar *>(mapped);
    return true;
}

SealedCopy SealedCopy::ofFile(const QString &path, std::stop_token stop)
{
    return path.startsWith(u':') ? ofResource(path) : ofRegularFile(path, stop);
}

SealedCopy SealedCopy::ofResource(const QString &path)
{
    const QResource resource(path);
    if (!resource.isValid()) {
        return failure(tr("it is not part of this program"));
    }
    SealedCopy copy = ofBytes(resource.uncompressedData());
    copy.m_stamp = FileStamp::of(path);
    return copy;
}

SealedCopy SealedCopy::ofBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return failure(tr("the file is empty"));
    }
    SealedCopy copy;
    const bool isDone = copy.create() && copy.write(bytes.data(), bytes.size()) && copy.seal();
    return isDone ? std::move(copy) : failure(noMemory());
}

SealedCopy SealedCopy::ofRegularFile(const QString &path, std::stop_token stop)
{
    // Without O_NONBLOCK opening a FIFO would wait for somebody to write to it.
    const Descriptor file(
        open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status;
    if (file.number() < 0 || fstat(file.number(), &status) != 0) {
        return failure(errno == ENOENT ? tr("there is no such file") : qt_error_string(errno));
    }
    SealedCopy copy;
    copy.m_stamp = stampOf(status);
    if (!copy.m_stamp.exists()) {
        return failure(tr("it is not a file"));
    }
    if (copy.m_stamp.size == 0) {
        return failure(tr("the file is empty"));
    }
    if (copy.m_stamp.size > MaxBytes) {
        return failure(tr("the file is larger than %1 MiB").arg(MaxBytes >> 20));
    }
    if (!copy.create()) {
        return failure(noMemory());
    }
    if (const QString error = copy.fillFrom(file.number(), stop); !error.isEmpty()) {
        return failure(error);
    }
    // Half of one version and half of the next would give wrong answers.
    if (fstat(file.number(), &status) != 0 || stampOf(status) != copy.m_stamp
        || copy.m_size != copy.m_stamp.size) {
        return failure(tr("the file changed while it was read"));
    }
    return copy.seal() ? std::move(copy) : failure(noMemory());
}

QString SealedCopy::fillFrom(int file, const std::stop_token &stop)
{
    std::vector<char> chunk(ChunkBytes);
    while (m_size <= m_stamp.size) {
        if (stop.stop_requested()) {
            return tr("reading it was stopped");
        }
        const ssize_t count = read(file, chunk.data(), chunk.size());
        if (count < 0 && errno != EINTR) {
            return qt_error_string(errno);
        }
        if (count == 0) {
            break;
        }
        if (count > 0 && !write(chunk.data(), count)) {
            return noMemory();
        }
    }
    return {};
}

QString SealedCopy::noMemory()
{
    const int error = errno;
    return tr("there is not enough memory for a copy of it") + u" (%1)"_s.arg(qt_error_string(error));
}

} // namespace WikiMon
