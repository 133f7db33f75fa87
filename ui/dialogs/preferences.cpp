// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/preferences.h"

#include <unistd.h>

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace WikiMon {

static constexpr int Mebibyte = 1 << 20;
static constexpr qint64 BytesPerChange = 237; // measured over a day of changes, with all their texts

int mostMemoryLimit()
{
    static constexpr qint64 Most = 64 * 1024; // MiB
    const qint64 pages = sysconf(_SC_PHYS_PAGES);
    const qint64 pageSize = sysconf(_SC_PAGESIZE);
    const bool isKnown = pages > 0 && pageSize > 0;
    return int(isKnown ? std::clamp<qint64>(pages * pageSize / Mebibyte, LeastMemoryLimit, Most) : Most);
}

int defaultMemoryLimit()
{
    static constexpr int Wanted = 2048;
    return std::min(Wanted, mostMemoryLimit());
}

qint64 changesIn(int memoryLimit)
{
    return qint64(memoryLimit) * Mebibyte / BytesPerChange;
}

bool isServerName(const QString &text)
{
    static constexpr qsizetype LongestName = 253; // of DNS
    if (!QHostAddress(text).isNull()) {
        return true;
    }
    const QByteArray ascii = QUrl::toAce(text);
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.';
    };
    return !ascii.isEmpty() && ascii.size() <= LongestName && std::ranges::all_of(ascii, isAllowed);
}

} // namespace WikiMon
