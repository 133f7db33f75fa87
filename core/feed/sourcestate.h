// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/replaystate.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace WikiMon {

// Where a source is on its way to the changes.
enum class SourcePhase : quint8 {
    Stopped, // by the user; nothing is tried
    Resolving, // looking up the server's address
    Connecting, // opening the connection
    Registering, // NICK and USER are sent, the welcome is awaited
    Joining, // channels are asked for, none has answered yet
    Receiving, // at least one channel is joined
    BackingOff, // the link is down, the next try is at nextTry
    Replaying, // a file is being played
    Finished, // a file was played to its end
};

// A source's state in full, as the window and the log show it.
struct SourceState
{
    SourcePhase phase = SourcePhase::Stopped;
    QString server; // "irc.wikimedia.org:6667" or a file's name
    QString reason; // why the link is down, or what the server said, in words; plain text
    qint64 since = 0; // when this phase began, milliseconds since 1970-01-01 UTC
    qint64 nextTry = 0; // when the next try is due, in BackingOff
    int reconnects = 0; // how often the link was lost since the start
    QStringList waitingChannels; // channels that have not had their first change yet (403)
    double progress = 0; // of a replay, 0 to 1
    qint64 replayedChanges = 0; // of a replay, so far
    qint64 rejectedLines = 0; // of a replay, so far
    ReplayState replay; // of a replay

    friend bool operator==(const SourceState &, const SourceState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::SourceState)
