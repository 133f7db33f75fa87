// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamaccess.h"

#include <QHostAddress>
#include <QList>

namespace WikiMon {

// What the preferences say about who may read the stream, besides its port.
struct StreamPreferences
{
    static constexpr int MostClients = 10'000; // descriptors that a system grants without special care

    bool hasPortPerWiki = false; // the first wiki at the port, the next ten above, and so on
    bool isOpenToOthers = false; // listens on all addresses, not just on this computer's own
    int clients = 1024; // at the same time
    StreamAccess access;

    [[nodiscard]] QList<QHostAddress> listenAddresses() const;
    friend bool operator==(const StreamPreferences &, const StreamPreferences &) = default;
};

// What is wrong with a value, in words for the user; empty when it can be used.
namespace StreamChecks {
[[nodiscard]] QString origin(const QString &text);
[[nodiscard]] QString certificate(const QString &path, const QString &keyPath);
[[nodiscard]] QString key(const QString &path);
} // namespace StreamChecks

} // namespace WikiMon
