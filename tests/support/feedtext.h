// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString> // joins bytes, too

namespace WikiMon::Test {

// The text of an edit as the feed's bot says it, with its colours.
[[nodiscard]] inline QByteArray edit(const QByteArray &title, const QByteArray &flags, const QByteArray &url,
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

} // namespace WikiMon::Test
