// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace WikiMon {

// Cuts a stream of bytes into lines. A line that lies within one chunk is handed out as a view of that
// chunk; only a line that spans chunks is gathered in a buffer, whose memory is used again.
//
//     buffer.feed(chunk);
//     while ((result = buffer.take(line)) != LineBuffer::Result::NeedMore) { ... }
class LineBuffer
{
public:
    // Bytes before the LF, a CR included. Feed lines have up to 510 characters, some 1,500 bytes; 8 KiB
    // leaves room for message tags.
    static constexpr size_t MaxLineSize = 8192;
    // How much of a line that was too long is shown.
    static constexpr size_t BeginningSize = 160;

    enum class Result : quint8 {
        Line, // a whole line, without its CR LF or LF
        TooLong, // a line longer than MaxLineSize, told once; it is skipped to its end
        NeedMore, // nothing more until the next feed()
    };

    LineBuffer();

    // The next bytes. They must stay where they are until take() said NeedMore, which must come before the
    // next feed().
    void feed(std::string_view bytes);
    // Sets line to the next line that is not empty, or to the beginning of one that is too long. The view is
    // valid until the next call.
    [[nodiscard]] Result take(std::string_view &line);
    // What came of a line that has not ended yet. Empty while a too long line is skipped.
    [[nodiscard]] std::string_view partial() const;
    // Forgets everything but the count.
    void reset();

    [[nodiscard]] quint64 tooLongCount() const { return m_tooLong; }

private:
    Result tooLong(std::string_view &line);

    std::string_view m_rest; // of the chunk
    std::string m_partial; // the beginning of a line from earlier chunks
    quint64 m_tooLong = 0;
    bool m_partialTaken = false; // m_partial was handed out and is to be emptied
    bool m_skipping = false; // up to the end of a line that is too long
};

} // namespace WikiMon
