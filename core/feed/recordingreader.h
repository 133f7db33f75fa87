// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/compressedfile.h"
#include "feed/recordingline.h"
#include "feed/recordsplitter.h"

#include <QString>

#include <optional>

namespace WikiMon {

struct RecordingCounts
{
    qint64 changes = 0;
    qint64 gaps = 0;
    qint64 rejected = 0; // lines that are no change
    qint64 torn = 0; // lines that were cut while they were written

    friend bool operator==(const RecordingCounts &, const RecordingCounts &) = default;
};

// Reads a recording change by change, whatever it is: our own lines, hatnote/wikimon's captures of both
// dialects, downloads of EventStreams (lines or one array), raw IRC lines and clients' logs; plain, .gz or
// .zst, told by the bytes and not by the name. Never more than what the file held when it was opened. Blocks
// for the disk; belongs to one thread at a time.
class RecordingReader
{
public:
    enum class Next : quint8 {
        Change, // in out
        Gap, // gap() has it
        Rejected, // rejected() says what and why
        Passed, // what says nothing; call again
        End, // error() is empty if the whole file could be read
    };

    // fallback: the wiki of lines that do not name theirs. All must live as long as this.
    RecordingReader(WikiContexts &contexts, const Wiki &fallback);

    // Begins at the beginning. False where it can't: error() says why, with the path.
    [[nodiscard]] bool open(const QString &path);
    void close();
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    // out's memory is used again. One record at a call, but at most some MB of bytes that hold none.
    // now: the time that changes without one are given, milliseconds since 1970-01-01 UTC.
    [[nodiscard]] Next next(RecentChange &out, qint64 now);
    // Whether the last change had a time in the file.
    [[nodiscard]] bool hasOwnTime() const { return m_line.hasOwnTime(); }
    [[nodiscard]] const FeedGap &gap() const { return m_line.gap(); }
    [[nodiscard]] RejectedLine rejected(qint64 now) const;
    [[nodiscard]] bool isTorn() const { return m_isTorn; } // the one that was rejected last

    // Goes on at the offset, which tell() gave for this file. A compressed file is unpacked up to there again
    // when the place lies behind; Passed calls of next() do it bit by bit.
    void seek(qint64 offset, qint64 line);
    // Where the next record begins, in bytes of the uncompressed file, and the lines before it.
    [[nodiscard]] qint64 tell() const { return m_splitter.offset(); }
    [[nodiscard]] qint64 lineNumber() const { return m_splitter.lineNumber(); }
    // Whether it can be gone on there: the last call of next() did not end in the middle of a record.
    [[nodiscard]] bool isAtRecord() const { return m_splitter.isAtRecord(); }

    // Bytes of the file as it is on the disk.
    [[nodiscard]] qint64 bytesRead() const { return m_file.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_file.bytesTotal(); }
    [[nodiscard]] const RecordingCounts &counts() const { return m_counts; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    Next takeRecord(std::string_view record, RecentChange &out, qint64 now, bool isWhole);
    Next reject(std::string_view record, const QString &reason, bool isTorn);

    CompressedFile m_file;
    RecordSplitter m_splitter;
    RecordingLine m_line;
    RecordingCounts m_counts;
    QString m_path;
    QString m_error;
    QByteArray m_rejected;
    QString m_reason;
    bool m_isTorn = false;
};

} // namespace WikiMon
