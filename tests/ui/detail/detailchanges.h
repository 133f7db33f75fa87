// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QByteArray>

namespace WikiMon {

// The IRC line that was sent, for the English Wikipedia, with its parts where the parser puts them.
[[nodiscard]] RecentChange parsedLine(const QByteArray &line);
// A log entry as the feed sends it: the target in the comment marked by the two colour codes.
[[nodiscard]] RecentChange logEntry(
    const QByteArray &type, const QByteArray &action, const QByteArray &user, const QByteArray &comment);
// An edit by an IP address that was placed: the seed's example.
[[nodiscard]] RecentChange placedEdit();

} // namespace WikiMon
