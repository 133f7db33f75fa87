// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace WikiMon {

// The form of the messages: hatnote/wikimon's own, or that of its version 2.
enum class StreamDialect : quint8 { V1, V2 };

// One client of the stream, as a list of them shows it. What the client said of itself (path, filter, user
// agent, origin) is hostile text: at most MaxText characters, and never rich text.
struct StreamClientInfo
{
    static constexpr qsizetype MaxText = 256; // UTF-16 units

    quint64 id = 0; // never given twice
    QString address; // "192.0.2.7:51234", "[2001:db8::1]:51234"
    QString path; // as asked for: "/en/"
    QString wiki; // dbname; empty: every wiki
    StreamDialect dialect = StreamDialect::V1;
    bool isExtended = false;
    QString filter; // empty: none
    qint64 sent = 0; // changes
    qint64 waiting = 0; // bytes that it has not taken yet
    qint64 dropped = 0; // changes that it asked for or was connected for, but could not be given
    qint64 since = 0; // when it connected, milliseconds since 1970-01-01 UTC
    QString userAgent;
    QString origin; // the site whose page it is; empty: none
    int port = 0; // of this program, that it is connected to

    friend bool operator==(const StreamClientInfo &, const StreamClientInfo &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::StreamClientInfo)
