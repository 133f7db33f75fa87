// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace WikiMon {

// Owns a file descriptor and closes it.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) { }
    ~FileDescriptor() { reset(); }
    FileDescriptor(FileDescriptor &&other) noexcept : m_descriptor(other.release()) { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int release();
    void reset(int descriptor = -1);
    // A second descriptor of the same open file; not open when there is none left.
    [[nodiscard]] FileDescriptor duplicate() const;

private:
    int m_descriptor = -1;
};

// Writes the bytes, however many calls that takes. Returns how many are written; when they are not all, errno
// says why.
[[nodiscard]] qint64 writeAll(const FileDescriptor &file, std::string_view bytes);

// A file by its folder, which is held open, and its name in there: whatever is done with the name is done in
// that very folder. Neither the folder nor, in what is done below, the file may be a link.
struct FilePlace
{
    FileDescriptor folder; // not open on failure; errno says why
    QByteArray name;

    [[nodiscard]] static FilePlace of(const QString &path);
    // openat() without following a link.
    [[nodiscard]] FileDescriptor open(const QByteArray &fileName, int flags, unsigned mode = 0666) const;
    // Has the folder's own entries brought to the disk.
    void sync() const;
};

} // namespace WikiMon
