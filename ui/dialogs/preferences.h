// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/feedpreferences.h"
#include "dialogs/recordingpreferences.h"
#include "dialogs/streampreferences.h"
#include "theme/theme.h"

#include <QString>

namespace WikiMon {

// How much memory the session may take, in MiB.
inline constexpr int LeastMemoryLimit = 64;
// What the machine has, but no more than 64 GiB.
[[nodiscard]] int mostMemoryLimit();
// 2 GiB where there is so much.
[[nodiscard]] int defaultMemoryLimit();
// About how many changes so many MiB hold.
[[nodiscard]] qint64 changesIn(int memoryLimit);

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
    int memoryLimit = defaultMemoryLimit(); // of the session, in MiB
    FeedPreferences feed;
    StreamPreferences stream;
    RecordingPreferences recording;

    [[nodiscard]] qint64 memoryBytes() const { return qint64(memoryLimit) << 20; }
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// Whether text may be the name or the address of a server.
[[nodiscard]] bool isServerName(const QString &text);

} // namespace WikiMon
