// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamaccess.h"
#include "output/streamlimits.h"

#include <QHostAddress>
#include <QList>

namespace WikiMon {

// What the preferences say about who may read the stream, besides its port.
struct StreamPreferences
{
    bool hasPortPerWiki = false; // see StreamPortLayout
    bool isOpenToOthers = false; // listens on all addresses, not just on this computer's own
    int clients = StreamLimits::DefaultClients; // at the same time
    StreamAccess access;

    // None: this computer's own.
    [[nodiscard]] QList<QHostAddress> listenAddresses() const;
    // What was changed since before, on top of what holds: the command line may have said something else of
    // the rest, and a token that it gave must not go because a site was added.
    [[nodiscard]] StreamAccess changedAccess(const StreamAccess &before, const StreamAccess &holds) const;
    friend bool operator==(const StreamPreferences &, const StreamPreferences &) = default;
};

// What is wrong with a value, in words for the user; empty when it can be used.
namespace StreamChecks {
[[nodiscard]] QString origin(const QString &text);
[[nodiscard]] QString certificate(const QString &path, const QString &keyPath);
[[nodiscard]] QString key(const QString &path);
} // namespace StreamChecks

} // namespace WikiMon
