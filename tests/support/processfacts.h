// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>

namespace WikiMon::Test {

// Whether a sanitizer keeps memory of its own beside ours, and slows everything down.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool IsSanitized = true;
#else
inline constexpr bool IsSanitized = false;
#endif

// Bytes of a process, of this one for 0, by the name that /proc/PROCESS/status has for them: "VmRSS" is what
// is in memory, "VmHWM" the most that ever was. 0 where that is not told.
[[nodiscard]] inline qint64 memoryOf(const QByteArray &name, qint64 process = 0)
{
    QFile file(
        process > 0 ? QStringLiteral("/proc/%1/status").arg(process) : QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name) && line.mid(name.size(), 1) == ":") {
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
    }
    return 0;
}

[[nodiscard]] inline qint64 residentBytes()
{
    return memoryOf("VmRSS");
}

// How many files, sockets and the like this process has open.
[[nodiscard]] inline qint64 openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

} // namespace WikiMon::Test
