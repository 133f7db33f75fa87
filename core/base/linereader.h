// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <string_view>

namespace WikiMon {

// Reads a file or pipe line by line, blocking. A line over MaxLineSize is passed over to its end.
class LineReader
{
public:
    // The longest line of a change whose every byte is escaped stays far below.
    static constexpr qint64 MaxLineSize = 1 << 20;

    enum class Result : quint8 { Line, TooLong, End };

    // The device must be open and live as long as this.
    explicit LineReader(QIODevice &device);

    // The next line without its end. The view is valid until the next call.
    [[nodiscard]] Result next(std::string_view &line);
    [[nodiscard]] qint64 lineNumber() const { return m_lineNumber; }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    qint64 m_lineNumber = 0;
};

} // namespace WikiMon
