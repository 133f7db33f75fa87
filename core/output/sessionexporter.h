// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "output/exportformat.h"

#include <QString>

#include <atomic>
#include <functional>

namespace WikiMon {

struct ExportResult
{
    enum class Status : quint8 { Done, Cancelled, Failed };
    Status status = Status::Done;
    QString error; // in words, when it failed
    qint64 writtenChanges = 0; // in the file; 0 unless done
    qint64 writtenBytes = 0;
    qint64 leftOut = 0; // changes that the format has no room for, as those without a place in GeoJSON
};

// Writes changes to a file in a format. The file appears whole or not at all: it
// is written under a temporary name beside it and renamed at the end, and takes the place of a file of that
// name; a link is refused. Any thread; reports from the same one.
class SessionExporter
{
public:
    // Gives the next change and true, or false at the end.
    using NextChange = std::function<bool(RecentChange &)>;
    // Called a few times a second with the number of changes gone through, and once at the end.
    using Progress = std::function<void(qint64 written)>;

    [[nodiscard]] static ExportResult write(const QString &path, const ExportFormat &format,
        const NextChange &next, const Progress &progress, const std::atomic_bool &cancelled);

    // As JSON Lines in the recording's format.
    [[nodiscard]] static ExportResult writeJsonLines(const QString &path, const NextChange &next,
        const Progress &progress, const std::atomic_bool &cancelled,
        const ChangeSerialiser &serialise = appendRecordingJson);
};

} // namespace WikiMon
