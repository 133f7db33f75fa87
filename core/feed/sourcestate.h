// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedgap.h"
#include "feed/replaystate.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <algorithm>

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

// What kind of feed the changes come from.
enum class SourceKind : quint8 { None, Irc, EventStreams, WebSocket, Replay };

// What the user wants the changes to come from. Automatic: IRC, and EventStreams where IRC fails.
enum class SourceChoice : quint8 { Automatic, Irc, EventStreams, WebSocket };

// How far one wiki is on the link.
enum class WikiPhase : quint8 {
    Asked, // its channel is asked for, or will be when its turn comes
    Waiting, // its channel does not exist yet: no change since the server started
    Watched,
    Refused, // by the server, which is asked again; the reason says why
};

// One wiki of a source.
struct WikiFeedState
{
    QString dbname; // "enwiki"
    QString channel; // "#en.wikipedia"
    WikiPhase phase = WikiPhase::Asked;
    QString text; // the state in words, plain text
    qint64 changes = 0; // since the start
    double perMinute = 0; // changes, over the last two minutes or so
    double usualPerMinute = 0; // learnt, or from the built-in table; 0: not known
    qint64 lastChange = 0; // when it arrived, milliseconds since 1970-01-01 UTC; 0: none yet

    friend bool operator==(const WikiFeedState &, const WikiFeedState &) = default;
};

// A gap of the feed, or one that was filled later.
struct GapNote
{
    FeedGap gap;
    bool isFilled = false; // from a feed with a history: nothing is known to be missing

    friend bool operator==(const GapNote &, const GapNote &) = default;
};

// What a buffer had no room for.
struct DroppedCount
{
    QString buffer; // in words
    qint64 count = 0; // lines or changes

    friend bool operator==(const DroppedCount &, const DroppedCount &) = default;
};

// Adds up what buffers of the same name have lost.
inline void addDropped(QList<DroppedCount> &all, const QList<DroppedCount> &more)
{
    for (const DroppedCount &one : more) {
        const auto same
            = std::ranges::find_if(all, [&one](const auto &other) { return other.buffer == one.buffer; });
        if (same == all.end()) {
            all.append(one);
        } else {
            same->count += one.count;
        }
    }
}

// A source's state in full, as the window and the log show it. While changes come in, it is told anew each
// second at most.
struct SourceState
{
    static constexpr qsizetype MaxGaps = 100; // as many as anybody reads; the recording has them all

    SourcePhase phase = SourcePhase::Stopped;
    SourceKind kind = SourceKind::None; // what is at work now
    SourceChoice choice = SourceChoice::Automatic; // what was asked for
    QString server; // "irc.wikimedia.org:6667", a stream's host, or a file's name
    QString reason; // why the link is down, or what the server said, in words; plain text
    QString silence; // "Connected, but silent for 4 minutes: ..." while that is so; plain text
    QString fallback; // why another feed than the first choice is at work, in words; empty: it is the first
    qint64 since = 0; // when this phase began, milliseconds since 1970-01-01 UTC
    qint64 nextTry = 0; // when the next try is due, in BackingOff
    int reconnects = 0; // how often the link was lost since the start
    QStringList waitingChannels; // channels that have not had their first change yet (403)

    QList<WikiFeedState> wikis; // in the order they were chosen
    qint64 bytes = 0; // received since the start
    qint64 changes = 0; // handed on since the start
    double bytesPerMinute = 0; // over the last two minutes or so
    double changesPerMinute = 0;
    qint64 lastChange = 0; // when the last one arrived; 0: none yet
    qint64 duplicates = 0; // changes that came a second time, from the other feed, and were left out
    qint64 lag = -1; // milliseconds from a change to its arrival, of late; -1: the feed does not tell
    QList<GapNote> gaps; // the latest ones, oldest first
    QList<DroppedCount> dropped; // one a buffer that can lose something, also those that lost nothing yet

    double progress = 0; // of a replay, 0 to 1
    qint64 replayedChanges = 0; // of a replay, so far
    qint64 rejectedLines = 0; // so far
    ReplayState replay; // of a replay

    friend bool operator==(const SourceState &, const SourceState &) = default;
};

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::SourceState)
