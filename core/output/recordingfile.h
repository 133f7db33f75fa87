// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/filedescriptor.h"

#include <QString>

#include <string_view>

namespace WikiMon {

// A regular file to which whole lines are appended; nothing is held back in memory. A line that could be
// written in part only is taken back, or at least ended, before the next one. As long as it is open, no other
// recorder can write to it. Single-threaded.
class RecordingFile
{
public:
    enum class How : quint8 {
        Append, // to the file, or makes it
        Create, // it must not be there
    };

    RecordingFile() = default;
    ~RecordingFile() { close(); }
    Q_DISABLE_COPY_MOVE(RecordingFile)

    // On failure error() says why in words. Links are not followed, neither the file nor its folder.
    [[nodiscard]] bool open(const QString &path, How how = How::Append);
    void close();
    [[nodiscard]] bool isOpen() const { return m_descriptor.isOpen(); }
    // Somebody deleted the file: what is written is lost.
    [[nodiscard]] bool isDeleted() const;
    // The path still leads to it.
    [[nodiscard]] bool isReachable() const;

    // Appends lines, each with its line end. Returns how many bytes of them are in the file now, always
    // whole lines; when they are not all, error() says why.
    [[nodiscard]] qint64 append(std::string_view lines);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; }
    // When it was written to last before it was opened; 0 when it was empty.
    [[nodiscard]] qint64 lastWritten() const { return m_lastWritten; }
    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }
    [[nodiscard]] QString error() const { return m_error; }
    // open() failed since the file is there already (How::Create), or another recorder has it.
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    [[nodiscard]] FileDescriptor openOrMake(const FilePlace &place, How how) const;
    [[nodiscard]] bool lookAt();
    [[nodiscard]] bool fail(int error);
    [[nodiscard]] qint64 write(std::string_view bytes);
    void takeBack(qint64 bytes);

    FileDescriptor m_descriptor;
    bool m_endsInLine = false; // the last line lacks its end
    bool m_isTaken = false;
    qint64 m_size = 0;
    qint64 m_lastWritten = 0;
    QString m_path;
    QString m_error;
};

} // namespace WikiMon
