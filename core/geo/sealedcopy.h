// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <span>
#include <stop_token>

namespace WikiMon {

// Tells whether a file is still the one that was read: by inode, size and time of change.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1; // bytes; -1: there is no such file
    qint64 changed = 0; // nanoseconds since 1970

    [[nodiscard]] bool exists() const { return size >= 0; }
    [[nodiscard]] static FileStamp of(const QString &path);

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

// A copy of a file in memory that nobody can change any more, not even who writes to the file. A mapped file
// that somebody truncates ends the program with SIGBUS; a sealed copy can't be truncated. Any thread.
class SealedCopy
{
    Q_DECLARE_TR_FUNCTIONS(SealedCopy)
public:
    static constexpr qint64 MaxBytes = qint64(512) << 20; // seven times the largest City database in use

    // Copies a file or a resource (":/..."). Anything but a regular file is refused, so that a FIFO or a
    // device can't hold up the thread.
    [[nodiscard]] static SealedCopy ofFile(const QString &path, std::stop_token stop = {});

    [[nodiscard]] static SealedCopy ofBytes(QByteArrayView bytes);

    SealedCopy() = default;
    SealedCopy(SealedCopy &&other) noexcept;
    SealedCopy &operator=(SealedCopy &&other) noexcept;
    ~SealedCopy();

    [[nodiscard]] bool isValid() const { return m_data; }
    [[nodiscard]] const QString &error() const { return m_error; } // in words; empty when valid
    [[nodiscard]] FileStamp stamp() const { return m_stamp; } // of the file when it was copied
    [[nodiscard]] std::span<const uchar> bytes() const;
    // A path under which this process can open the copy as long as this object lives.
    [[nodiscard]] QByteArray path() const;

private:
    static SealedCopy ofResource(const QString &path);
    static SealedCopy ofRegularFile(const QString &path, std::stop_token stop);
    static SealedCopy failure(const QString &error);
    static QString noMemory();
    bool create();
    QString fillFrom(int file, const std::stop_token &stop); // an error, or nothing
    bool write(const char *data, qint64 size);
    bool seal();

    int m_file = -1;
    const uchar *m_data = nullptr;
    qint64 m_size = 0;
    FileStamp m_stamp;
    QString m_error;
};

} // namespace WikiMon
