// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/isotime.h"
#include "feed/recordingreader.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace WikiMon::Test {

constexpr qint64 RecordingStart = 1'700'000'000'000;

// A line of a recording, with its line end; time in milliseconds after RecordingStart.
inline QByteArray recordedLine(const QByteArray &title, qint64 time)
{
    char iso[IsoTimeLength];
    writeIsoTime(RecordingStart + time, iso);
    return "{\"action\":\"edit\",\"flags\":null,\"page_title\":\"" + title
        + "\",\"user\":\"U\",\"source\":\"irc\",\"timestamp\":\"" + QByteArray(iso, IsoTimeLength)
        + "\",\"wiki\":\"enwiki\"}\n";
}

inline QByteArray gapLine(qint64 from, qint64 to)
{
    char times[2][IsoTimeLength];
    writeIsoTime(RecordingStart + from, times[0]);
    writeIsoTime(RecordingStart + to, times[1]);
    return "{\"from\":\"" + QByteArray(times[0], IsoTimeLength)
        + "\",\"lost\":7,\"reason\":\"down\",\"record\":\"gap\",\"to\":\""
        + QByteArray(times[1], IsoTimeLength) + "\"}\n";
}

// A folder for files of the test's own.
class Scratch
{
public:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = QStringLiteral("recording"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write %s", qPrintable(path));
        }
        return path;
    }

private:
    QTemporaryDir m_folder;
};

// What came of reading a recording to its end, in order: titles, and "gap", "rejected" and "torn".
struct ReadRecording
{
    QStringList records;
    std::vector<RecentChange> changes;
    RecordingCounts counts;
    QString error;
    bool hasOpened = false;
};

inline QString titleOf(const RecentChange &change)
{
    const std::string_view title = change.view(change.title);
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

inline void readOn(RecordingReader &reader, ReadRecording &out)
{
    RecentChange change;
    for (;;) {
        switch (reader.next(change, 0)) {
        case RecordingReader::Next::Change:
            out.records.append(titleOf(change));
            out.changes.push_back(change);
            continue;
        case RecordingReader::Next::Gap:
            out.records.append(QStringLiteral("gap"));
            continue;
        case RecordingReader::Next::Rejected:
            out.records.append(reader.isTorn() ? QStringLiteral("torn") : QStringLiteral("rejected"));
            continue;
        case RecordingReader::Next::Passed:
            continue;
        case RecordingReader::Next::End:
            out.counts = reader.counts();
            out.error = reader.error();
            return;
        }
    }
}

// With the contexts of a reader, which must live as long.
class ReaderRig
{
public:
    ReaderRig() : reader(m_contexts, *m_catalogue.byDbname(QStringLiteral("dewiki"))) { }

    [[nodiscard]] ReadRecording read(const QString &path)
    {
        ReadRecording out;
        out.hasOpened = reader.open(path);
        if (out.hasOpened) {
            readOn(reader, out);
        } else {
            out.error = reader.error();
        }
        return out;
    }
    [[nodiscard]] WikiContexts &contexts() { return m_contexts; }

private:
    WikiCatalogue m_catalogue;
    NamespaceLibrary m_library;
    WikiContexts m_contexts{m_catalogue, m_library};

public:
    RecordingReader reader;
};

} // namespace WikiMon::Test
