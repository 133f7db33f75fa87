// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace WikiMon {

// What the preferences say about who may read the stream, besides its port.
struct StreamPreferences
{
    static constexpr int MostClients = 10'000; // descriptors that a system grants without special care
    static constexpr int ShortestToken = 16; // letters: shorter ones can be tried out
    static constexpr int LongestToken = 256;

    bool hasPortPerWiki = false; // the first wiki at the port, the next ten above, and so on
    bool isOpenToOthers = false; // listens on all addresses, not just on this computer's own
    QString token; // empty: none is asked for
    QStringList origins = defaultOrigins(); // sites whose pages may read it, besides local ones
    QString certificatePath; // PEM; with the key: wss instead of ws
    QString keyPath;
    int clients = 1024; // at the same time

    [[nodiscard]] static QStringList defaultOrigins();
    // One that can't be guessed.
    [[nodiscard]] static QString newToken();
    friend bool operator==(const StreamPreferences &, const StreamPreferences &) = default;
};

// What is wrong with a value, in words for the user; empty when it can be used.
namespace StreamChecks {
[[nodiscard]] QString token(const QString &text);
[[nodiscard]] QString origin(const QString &text);
[[nodiscard]] QString certificateFile(const QString &path);
[[nodiscard]] QString keyFile(const QString &path);
// Of both together: one alone is of no use.
[[nodiscard]] QString certificateAndKey(const QString &certificatePath, const QString &keyPath);
} // namespace StreamChecks

} // namespace WikiMon
