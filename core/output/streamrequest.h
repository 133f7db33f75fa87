// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace WikiMon {

// What a client asks for in its URL.
struct StreamRequest
{
    QString path; // percent-encoded: "/en/"
    Filter filter;
    std::optional<qint64> since; // a "seq" that it has seen
    bool isExtended = false;

    QString error; // what is wrong, a sentence for the client; empty when nothing is
};

// Reads the request of a client:
//
//   url   = path [ "?" item { "&" item } ]
//   item  = "filter=" expression       the filter language, percent-encoded UTF-8; "+" is a blank
//         | "since=" 1*19DIGIT
//         | "extended=" ( "1" | "0" )
//         | anything else, which is passed over
//
// Each of these once; an empty value is as if it were not there. Of errors of the filter, the text is in the
// user's language, as the filter's own errors are.
[[nodiscard]] StreamRequest parseStreamRequest(const QUrl &url);

// The most bytes of UTF-8 that a close frame has room for beside its code.
constexpr qsizetype MaxCloseReason = 123;
// What fits of a reason, cut at a character.
[[nodiscard]] QString closeReason(const QString &reason);

} // namespace WikiMon
