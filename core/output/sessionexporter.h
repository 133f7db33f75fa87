// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QString>

#include <atomic>
#include <functional>

namespace WikiMon {

struct ExportResult
{
    enum class Status : quint8 { Done, Cancelled, Failed };
    Status status = Status::Done;
    QString error; // in words, when it failed
    qint64 writtenChanges = 0;
    qint64 writtenBytes = 0;
};

// Writes changes to a file as JSON Lines in the recording's format. The file appears whole or not at all: it
// is written under a temporary name beside it and renamed at the end. Any thread; reports from the same one.
class SessionExporter
{
public:
    // Gives the next change and true, or false at the end.
    using NextChange = std::function<bool(RecentChange &)>;
    // Called now and then with the number written.
    using Progress = std::function<void(qint64 written)>;

    [[nodiscard]] static ExportResult writeJsonLines(const QString &path, const NextChange &next,
        const Progress &progress, const std::atomic_bool &cancelled);
};

} // namespace WikiMon
