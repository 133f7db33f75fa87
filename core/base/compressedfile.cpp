// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/compressedfile.h"

#include "base/unpacker.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace WikiMon {

namespace {

constexpr qint64 PackedSize = 128 * 1024; // bytes read at once of a compressed file

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompressedFile)
};

} // namespace

CompressedFile::CompressedFile() = default;
CompressedFile::~CompressedFile() = default;

bool CompressedFile::fail(const QString &error)
{
    m_error = error;
    return false;
}

bool CompressedFile::open(const QString &path)
{
    close();
    const QFileInfo info(path);
    if (info.isDir()) {
        return fail(Words::tr("%1 is a folder, not a recording.").arg(path));
    }
    if (info.exists() && !info.isFile()) {
        // Reading a pipe would hold up the thread for as long as nobody writes.
        return fail(Words::tr("%1 is no file, but a pipe or a device.").arg(path));
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(Words::tr("%1 can't be read: %2.").arg(path, m_file.errorString()));
    }
    m_size = m_file.size();
    char magic[Unpacker::MagicSize];
    const qint64 read = m_file.read(magic, sizeof magic);
    m_unpacker = Unpacker::forBytes({magic, static_cast<std::size_t>(std::max<qint64>(read, 0))});
    if (m_unpacker) {
        m_packed = std::make_unique<char[]>(PackedSize);
    }
    m_file.seek(0);
    return true;
}

void CompressedFile::close()
{
    m_file.close();
    m_unpacker.reset();
    m_packed.reset();
    m_packedBegin = 0;
    m_packedEnd = 0;
    m_position = 0;
    m_size = 0;
    m_error.clear();
    m_isInText = false;
}

qint64 CompressedFile::bytesRead() const
{
    return m_file.isOpen() ? m_file.pos() - (m_packedEnd - m_packedBegin) : m_size;
}

qint64 CompressedFile::readFile(char *to, qint64 size)
{
    const qint64 read = m_file.read(to, std::min(size, m_size - m_file.pos()));
    if (read < 0) {
        m_error = Words::tr("The file can't be read on: %1.").arg(m_file.errorString());
    }
    return std::max<qint64>(read, 0);
}

qint64 CompressedFile::read(char *to, qint64 size)
{
    if (!m_file.isOpen() || !m_error.isEmpty()) {
        return 0;
    }
    qint64 read = 0;
    if (!m_unpacker) {
        read = readFile(to, size);
    } else {
        while (read < size && unpack(to, size, read)) { }
    }
    m_position += read;
    if (m_unpacker && m_position > MinBombSize && m_position / MaxRatio > bytesRead()) {
        m_error = Words::tr(
            "The file unpacks to far more than any recording would; the rest of it was not read.");
    }
    return read;
}

// Keeps at least the beginning of what comes next in the buffer. False at the file's end.
bool CompressedFile::refill()
{
    const qint64 left = m_packedEnd - m_packedBegin;
    if (left >= qint64(Unpacker::MagicSize)) {
        return true;
    }
    std::memmove(m_packed.get(), m_packed.get() + m_packedBegin, static_cast<std::size_t>(left));
    m_packedBegin = 0;
    m_packedEnd = left;
    m_packedEnd += readFile(m_packed.get() + left, PackedSize - left);
    return m_packedEnd > 0;
}

// Whether another text begins here. Zeros may fill a tape's last block, as gzip has it.
bool CompressedFile::beginText()
{
    const std::string_view next(
        m_packed.get() + m_packedBegin, static_cast<std::size_t>(m_packedEnd - m_packedBegin));
    if (m_unpacker->beginsText(next)) {
        m_unpacker->reset();
        m_isInText = true;
        return true;
    }
    if (next.find_first_not_of('\0') == std::string_view::npos) {
        m_packedBegin = m_packedEnd;
        return true;
    }
    return fail(
        Words::tr("What follows the compressed part of the file is something else; it was not read."));
}

// Unpacks a bit more to to + read. False when nothing more is to be had.
bool CompressedFile::unpack(char *to, qint64 size, qint64 &read)
{
    const bool hasInput = refill();
    if (!hasInput && !m_isInText) {
        return false;
    }
    if (!m_isInText) {
        return beginText();
    }
    const auto packed = static_cast<std::size_t>(m_packedEnd - m_packedBegin);
    const Unpacker::Step step = m_unpacker->step(
        {m_packed.get() + m_packedBegin, packed}, to + read, static_cast<std::size_t>(size - read));
    m_packedBegin += static_cast<qint64>(step.consumed);
    read += static_cast<qint64>(step.produced);
    if (step.status == Unpacker::Status::FrameEnd) {
        m_isInText = false;
        return true;
    }
    if (step.status == Unpacker::Status::Broken || (hasInput && step.consumed == 0 && step.produced == 0)) {
        return fail(Words::tr("The compressed file is damaged; what comes before the damage was read."));
    }
    if (!hasInput && step.produced == 0) {
        return fail(Words::tr("The compressed file ends in the middle; what there is of it was read."));
    }
    return true;
}

void CompressedFile::seekTowards(qint64 offset)
{
    if (!m_file.isOpen()) {
        return;
    }
    if (!m_unpacker) {
        m_error.clear();
        m_position = std::clamp<qint64>(offset, 0, m_size);
        m_file.seek(m_position);
        return;
    }
    if (offset >= m_position) {
        return;
    }
    m_error.clear();
    m_file.seek(0);
    m_packedBegin = 0;
    m_packedEnd = 0;
    m_position = 0;
    m_isInText = false;
}

} // namespace WikiMon
