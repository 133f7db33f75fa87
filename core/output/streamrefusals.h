// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace WikiMon {

// Connections that were turned away before they became clients, by reason, since the server started.
struct StreamRefusals
{
    qint64 origin = 0; // a page of a site that is not allowed
    qint64 host = 0; // a request to a name that is not this machine's
    qint64 token = 0; // without the token, or with another
    qint64 badRequest = 0; // no HTTP, or a request that can't be answered
    qint64 tooLarge = 0; // a head larger than any that is needed
    qint64 slow = 0; // no whole request in time, or pushed out by a crowd of them
    qint64 tls = 0; // the encryption could not be agreed on

    [[nodiscard]] qint64 total() const { return origin + host + token + badRequest + tooLarge + slow + tls; }

    friend bool operator==(const StreamRefusals &, const StreamRefusals &) = default;
};

// Names one of the counters.
using StreamRefusal = qint64 StreamRefusals::*;

} // namespace WikiMon
