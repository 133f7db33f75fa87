// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace WikiMon {

// A regular file to which whole lines are appended; nothing is held back in memory. A line that could be
// written in part only is taken back, or at least ended, before the next one. Single-threaded.
class RecordingFile
{
public:
    RecordingFile() = default;
    ~RecordingFile();
    Q_DISABLE_COPY_MOVE(RecordingFile)

    // Makes the file, or appends to it. On failure error() says why in words. Links are not followed.
    [[nodiscard]] bool open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    // Somebody deleted the file: what is written is lost.
    [[nodiscard]] bool isDeleted() const;

    // Appends lines, each with its line end. Returns how many bytes of them are in the file now, always
    // whole lines; when they are not all, error() says why.
    [[nodiscard]] qint64 append(std::string_view lines);

    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] bool fail(int error);
    [[nodiscard]] qint64 writeAll(std::string_view bytes);
    void takeBack(qint64 bytes);

    int m_descriptor = -1;
    bool m_endsInLine = false; // the last line lacks its end
    QString m_path;
    QString m_error;
};

} // namespace WikiMon
