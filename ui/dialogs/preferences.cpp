// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/preferences.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace WikiMon {

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
