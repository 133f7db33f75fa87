// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "captures.h"
#include "feed/feedline.h"

namespace WikiMon::Test {

// ^ is the colour byte.
inline QByteArray coloured(const char *text)
{
    return QByteArray(text).replace('^', '\x03');
}

inline QByteArray edit(const QByteArray &title, const QByteArray &flags, const QByteArray &url,
    const QByteArray &user, const QByteArray &size, const QByteArray &comment)
{
    return "\x03"
           "14[[\x03"
           "07"
        + title
        + "\x03"
          "14]]\x03"
          "4 "
        + flags
        + "\x03"
          "10 \x03"
          "02"
        + url
        + "\x03 \x03"
          "5*\x03 \x03"
          "03"
        + user
        + "\x03 \x03"
          "5*\x03 "
        + size
        + " \x03"
          "10"
        + comment + "\x03";
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
