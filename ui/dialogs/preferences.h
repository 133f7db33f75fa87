// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QString>

namespace WikiMon {

// What the preferences dialog edits.
struct Preferences
{
    QString ircHost = QStringLiteral("irc.wikimedia.org");
    quint16 ircPort = 6667;
    quint16 streamPort = 9000;
    bool servesAtStart = false;
    ThemeChoice theme = ThemeChoice::System;
    bool hasMotion = true;
    QString geoDatabasePath; // empty: looked for in the usual places
    bool masksAddresses = false; // IP addresses in exports and in the stream

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// Whether text may be the name or the address of a server.
[[nodiscard]] bool isServerName(const QString &text);

} // namespace WikiMon
