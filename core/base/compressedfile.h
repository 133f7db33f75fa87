// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <memory>

namespace WikiMon {

class Unpacker;

// Reads a file that may be compressed by gzip or Zstandard, told by its first bytes, as if it were not.
// Members and frames that follow each other are one text. Blocking; no more than the file held when it was
// opened.
class CompressedFile
{
public:
    // A recording packs 10 to 30 times as small. What grows more than this, once it is larger than
    // MinBombSize, was made to fill the machine.
    static constexpr qint64 MaxRatio = 1000;
    static constexpr qint64 MinBombSize = qint64(256) << 20;

    CompressedFile();
    ~CompressedFile();
    Q_DISABLE_COPY_MOVE(CompressedFile)

    // False where it can't be read: error() says why, with the path.
    [[nodiscard]] bool open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    // Up to size bytes; 0 at the end, or where the file can't be read on: then error() is not empty.
    [[nodiscard]] qint64 read(char *to, qint64 size);
    // Goes to an offset of the uncompressed bytes where that is quick: anywhere in a plain file; else to the
    // beginning if the offset lies behind. position() says where it is then, at most at the offset.
    void seekTowards(qint64 offset);
    // In uncompressed bytes.
    [[nodiscard]] qint64 position() const { return m_position; }

    [[nodiscard]] qint64 bytesRead() const; // as they are on the disk
    [[nodiscard]] qint64 bytesTotal() const { return m_size; }
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] bool fail(const QString &error);
    [[nodiscard]] qint64 readFile(char *to, qint64 size);
    [[nodiscard]] bool unpack(char *to, qint64 size, qint64 &read);
    [[nodiscard]] bool refill();
    [[nodiscard]] bool beginText();

    QFile m_file;
    qint64 m_size = 0; // when it was opened
    qint64 m_position = 0;
    std::unique_ptr<Unpacker> m_unpacker; // null: the file is plain
    std::unique_ptr<char[]> m_packed; // what was read and not yet unpacked: [m_packedBegin, m_packedEnd)
    qint64 m_packedBegin = 0;
    qint64 m_packedEnd = 0;
    bool m_isInText = false; // between the beginning and the end of a compressed text
    QString m_error;
};

} // namespace WikiMon
