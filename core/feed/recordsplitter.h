// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/compressedfile.h"

#include <memory>
#include <string_view>

namespace WikiMon {

// Cuts a file into records: its lines, or the elements of the JSON array that it is. The records are views
// into one buffer, so that nothing is copied but what lies across its end.
class RecordSplitter
{
public:
    // An event of EventStreams may take 158 KB; one that is larger than this is passed over.
    static constexpr std::size_t MaxRecord = std::size_t(4) << 20;
    // Bytes read at once.
    static constexpr std::size_t BlockSize = std::size_t(256) << 10;

    enum class Next : quint8 {
        Record,
        Unfinished, // a record that the end of the file cut, or that lacks its line end
        TooLong, // the beginning of a record of more than MaxRecord bytes
        Passing, // on the way past such a record, or to a place that was sought; call again
        End,
    };

    // The file must live as long as this.
    explicit RecordSplitter(CompressedFile &file);

    // From the file's beginning.
    void begin();
    // From an offset that offset() gave for the same file.
    void seek(qint64 offset, qint64 line);

    // The view is valid until the next call.
    [[nodiscard]] Next next(std::string_view &record);

    // Where the next record begins, in bytes of the uncompressed file.
    [[nodiscard]] qint64 offset() const { return m_blockOffset + static_cast<qint64>(m_begin); }
    // Whether the next record begins there: not on the way over or to one.
    [[nodiscard]] bool isAtRecord() const { return !m_isPassing && m_target < 0; }
    // Lines, or elements, so far.
    [[nodiscard]] qint64 lineNumber() const { return m_line; }

private:
    [[nodiscard]] std::string_view rest() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }
    void restart(qint64 offset, qint64 line);
    bool fill();
    void detectArray();
    [[nodiscard]] Next nextLine(std::string_view &record);
    [[nodiscard]] Next nextElement(std::string_view &record);
    [[nodiscard]] Next lastRecord(std::string_view &record);
    [[nodiscard]] Next tooLong(std::string_view &record);
    [[nodiscard]] Next passOver();
    [[nodiscard]] Next moveToTarget();
    bool scanElement();

    CompressedFile &m_file;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_begin = 0; // of what was not yet given
    std::size_t m_end = 0;
    std::size_t m_scanned = 0; // bytes after m_begin that are known not to end the record
    qint64 m_blockOffset = 0; // of the buffer in the file
    qint64 m_line = 0;
    qint64 m_target = -1; // where to go on, while that was not reached
    qint64 m_arrayEnd = -1; // where the array ended, once that is known
    bool m_startsAsArray = false;
    bool m_isArray = false; // the records are its elements now
    bool m_isDetected = false;
    bool m_isPassing = false; // over a record that is too long
    bool m_atFileEnd = false;
    // Of the element that is being looked through.
    int m_depth = 0;
    bool m_inString = false;
    bool m_afterBackslash = false;
};

} // namespace WikiMon
