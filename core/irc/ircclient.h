// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "feed/sourcestate.h"
#include "irc/backoff.h"
#include "irc/ircchannels.h"
#include "irc/ircconnection.h"
#include "irc/irctimings.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <string_view>

namespace WikiMon {

struct IrcMessage;

// What came since the start: lines = messages + unwanted + malformed + the server's own talk.
struct IrcCounters
{
    quint64 lines = 0; // whole ones
    quint64 messages = 0; // handed on
    quint64 unwanted = 0; // messages to a channel that nobody asked for, or to us
    quint64 malformed = 0; // no IRC
    quint64 tooLong = 0; // not among the lines
    quint64 cut = 0; // unfinished when the link ended; not among the lines
};

// Keeps a connection to an IRC feed up for ever: looks the server up, registers, joins the channels, answers
// PING, notices silence, and tries again with growing pauses. Single-threaded. A receiver of its signals may
// call start() and stop(), but must not destroy it.
class IrcClient : public QObject
{
    Q_OBJECT
public:
    // Refused nicknames before the link is given up.
    static constexpr int MaxNickTries = 10;
    // JOIN lines sent at once. Servers let some five lines pass and then count them against the client.
    static constexpr int JoinLinesPerBatch = 5;
    // Channels that were answered for later than this after the first one, in milliseconds, had a gap of
    // their own; within it, the answers to one batch come in.
    static constexpr qint64 SettlingTime = 100;
    // A PING's token is sent back up to this size, as our lines must stay under IRC's 510 bytes.
    static constexpr size_t MaxPongToken = 400;

    explicit IrcClient(QObject *parent = nullptr);
    ~IrcClient() override;

    // Both count from the next start(). The resolver is for tests.
    void setTimings(const IrcTimings &timings);
    void setResolver(HostLookup::Resolver resolver) { m_connection.setResolver(std::move(resolver)); }

    void start(const QString &host, quint16 port, const QStringList &channels);
    // Other channels from now on: new ones are joined, those left out are left, the others go on undisturbed.
    void setChannels(const QStringList &channels);
    // Drops a link that can't be good any more and opens it anew at once; a pause between tries ends.
    void reconnect(const QString &reason);
    // At once. No signal comes after the one that says Stopped.
    void stop();
    [[nodiscard]] const SourceState &state() const { return m_state; }
    [[nodiscard]] const IrcCounters &counters() const { return m_counters; }
    [[nodiscard]] const IrcChannels &channels() const { return m_channels; }
    [[nodiscard]] QByteArray nick() const { return m_nick; }
    // Since when every channel has been answered for, while Receiving; 0: not yet, or one was lost.
    [[nodiscard]] qint64 settledSince() const { return m_settledSince; }
    // When the link was last known to be good; the start if it never was.
    [[nodiscard]] qint64 lastGood() const { return m_lastGood; }
    [[nodiscard]] quint64 bytesReceived() const { return m_connection.bytesReceived(); }

signals:
    void stateChanged(const WikiMon::SourceState &state);
    // A message to a channel. The views are valid during the call only (direct connections).
    void messageReceived(std::string_view channel, std::string_view text);
    // All messages of one read have been handed over.
    void readFinished();
    // The link is back after it was down, before the first message that came over it. A gap begins at the
    // last moment when the link was known to be good, or at start() if it never was.
    void gapEnded(const WikiMon::FeedGap &gap);
    // A line that was thrown away: too long, cut by the link's end, or no IRC message.
    void lineDiscarded(const QByteArray &beginning, const QString &reason);

private:
    void connectOnce();
    void haltTimers();
    bool setPhase(SourcePhase phase);
    void onConnected();
    void onReadFinished();
    void onLineLost(std::string_view beginning, IrcConnection::Loss loss);
    void linkDown(const QString &reason, Backoff::Failure failure);

    void handleLine(std::string_view line);
    void handleMessage(const IrcMessage &message);
    void handleCommand(const IrcMessage &message);
    void handleNumeric(int numeric, const IrcMessage &message);
    void handleError(const IrcMessage &message);
    void forgetError();
    void handleWelcome(const IrcMessage &message);
    void handleNickRefused(int numeric);
    void handleJoined(std::string_view channel);
    void handleJoinRefused(std::string_view channel, IrcChannels::State state, const QString &reason);
    void handleParted(std::string_view channel, std::string_view words);

    void sendNick();
    void sendJoins();
    void askForChannelsAgain();
    void takeChannels(const QStringList &channels);
    void settleIfAnswered();
    [[nodiscard]] bool isUp() const;

    IrcTimings m_timings;
    IrcConnection m_connection;
    IrcChannels m_channels;
    Backoff m_backoff;
    SourceState m_state;
    IrcCounters m_counters;
    QTimer m_registrationDeadline;
    QTimer m_stableTimer;
    QTimer m_retryTimer;
    QTimer m_joinPause;
    QTimer m_joinRetry;
    QTimer m_rejoin;
    QString m_host;
    quint16 m_port = 0;
    QByteArray m_nick;
    int m_nickRefusals = 0;
    int m_nickErrors = 0; // refusals of the name itself (432)
    QString m_badChannels; // in words, when some can't be channels at all
    QString m_serverSaid; // an ERROR that is the last thing the server said
    std::optional<FeedGap> m_gap; // under way
    qint64 m_lastGood = 0;
    qint64 m_firstJoined = 0; // on this link
    qint64 m_settledSince = 0;
    qint64 m_holeSince = 0; // since when some channels are missed that were joined, or are joined last
    bool m_stateDirty = false; // changed since it was last told
};

} // namespace WikiMon
