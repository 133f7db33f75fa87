// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "captures.h"
#include "feed/feedline.h"
#include "feedtext.h"

namespace WikiMon::Test {

// ^ is the colour byte.
inline QByteArray coloured(const char *text)
{
    return QByteArray(text).replace('^', '\x03');
}

inline QByteArray logLine(
    const QByteArray &type, const QByteArray &action, const QByteArray &user, const QByteArray &comment)
{
    return edit("Special:Log/" + type, action, {}, user, {}, comment);
}

inline RecentChange parsed(const QByteArray &line)
{
    RecentChange change;
    if (parseFeedLine(toView(line), englishContext(), 1234, change) != FeedLineStatus::Change) {
        qFatal("no change: %s", line.constData());
    }
    return change;
}

inline QByteArray bytes(std::string_view view)
{
    return {view.data(), qsizetype(view.size())};
}

} // namespace WikiMon::Test
