// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recordingreader.h"

#include <QCoreApplication>

namespace WikiMon {

RecordingReader::RecordingReader(WikiContexts &contexts, const Wiki &fallback)
    : m_splitter(m_file)
    , m_line(contexts, fallback)
{
}

bool RecordingReader::open(const QString &path)
{
    m_path = path;
    m_counts = {};
    m_error.clear();
    if (!m_file.open(path)) {
        m_error = m_file.error();
        return false;
    }
    m_splitter.begin();
    return true;
}

void RecordingReader::close()
{
    m_file.close();
}

void RecordingReader::seek(qint64 offset, qint64 line)
{
    m_splitter.seek(offset, line);
}

RecordingReader::Next RecordingReader::next(RecentChange &out, qint64 now)
{
    std::string_view record;
    switch (m_splitter.next(record)) {
    case RecordSplitter::Next::Record:
        return takeRecord(record, out, now, true);
    case RecordSplitter::Next::Unfinished:
        return takeRecord(record, out, now, false);
    case RecordSplitter::Next::TooLong:
        return reject(record, QCoreApplication::translate("RecordingReader", "The line is too long."), false);
    case RecordSplitter::Next::Passing:
        return Next::Passed;
    case RecordSplitter::Next::End:
        m_error = m_file.error();
        return Next::End;
    }
    Q_UNREACHABLE();
}

RecordingReader::Next RecordingReader::takeRecord(
    std::string_view record, RecentChange &out, qint64 now, bool isWhole)
{
    switch (m_line.read(record, now, out)) {
    case RecordingLine::Kind::Change:
        ++m_counts.changes;
        return Next::Change;
    case RecordingLine::Kind::Gap:
        ++m_counts.gaps;
        return Next::Gap;
    case RecordingLine::Kind::Passed:
        return Next::Passed;
    case RecordingLine::Kind::Rejected:
        return reject(record, m_line.reason(), !isWhole);
    case RecordingLine::Kind::Torn:
        return reject(record, m_line.reason(), true);
    }
    Q_UNREACHABLE();
}

RecordingReader::Next RecordingReader::reject(std::string_view record, const QString &reason, bool isTorn)
{
    ++(isTorn ? m_counts.torn : m_counts.rejected);
    m_rejected = RejectedLine::cut(record);
    m_reason = reason;
    m_isTorn = isTorn;
    return Next::Rejected;
}

RejectedLine RecordingReader::rejected(qint64 now) const
{
    return {now, m_rejected,
        QCoreApplication::translate("RecordingReader", "Line %1: %2").arg(lineNumber()).arg(m_reason)};
}

} // namespace WikiMon
