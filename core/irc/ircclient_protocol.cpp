// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// What the client makes of the server's lines.
#include "irc/ircclient.h"

#include "irc/ircmessage.h"
#include "irc/irctext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// The replies that matter here. Names as in RFC 2812, or as servers call them since.
enum Numeric {
    RplWelcome = 1,
    RplEndOfNames = 366,
    ErrNoSuchChannel = 403,
    ErrTooManyChannels = 405,
    ErrErroneousNickname = 432,
    ErrNicknameInUse = 433,
    ErrNickCollision = 436,
    ErrUnavailableResource = 437, // a nickname or a channel
    ErrNoPermForHost = 463,
    ErrPasswordMismatch = 464,
    ErrYoureBanned = 465,
    ErrChannelIsFull = 471,
    ErrInviteOnlyChannel = 473,
    ErrBannedFromChannel = 474,
    ErrBadChannelKey = 475,
    ErrBadChannelMask = 476,
    ErrNeedRegisteredNick = 477,
};

// The number of a verb of three digits, or -1.
int numericOf(std::string_view verb)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (verb.size() != 3 || !std::ranges::all_of(verb, isDigit)) {
        return -1;
    }
    return (verb[0] - '0') * 100 + (verb[1] - '0') * 10 + (verb[2] - '0');
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QString said(std::string_view text)
{
    const QString plain = plainServerText(text);
    return plain.isEmpty() ? IrcClient::tr("The server refused us without a word.")
                           : IrcClient::tr("The server says: %1").arg(plain);
}

} // namespace

void IrcClient::handleLine(std::string_view line)
{
    ++m_counters.lines;
    IrcMessage message;
    const IrcMessageStatus status = parseIrcMessage(line, message);
    if (status == IrcMessageStatus::Ok) {
        if (message.verb == "PRIVMSG") {
            handleMessage(message);
        } else {
            handleCommand(message);
        }
        return;
    }
    ++m_counters.malformed;
    const QByteArray beginning(
        line.data(), static_cast<qsizetype>(std::min(line.size(), LineBuffer::BeginningSize)));
    emit lineDiscarded(beginning, tr("The line is no IRC message."));
}

void IrcClient::handleMessage(const IrcMessage &message)
{
    const std::string_view channel = message.param(0);
    if (!isUp() || message.paramCount < 2 || !m_channels.isWanted(channel)) {
        ++m_counters.unwanted;
        return;
    }
    if (!m_channels.isJoined(channel)) {
        handleJoined(channel); // a message proves it, whatever became of the server's JOIN
        if (m_state.phase != SourcePhase::Receiving) {
            return;
        }
    }
    ++m_counters.messages;
    forgetError();
    emit messageReceived(channel, message.param(1));
}

void IrcClient::handleCommand(const IrcMessage &message)
{
    if (message.verb == "ERROR") {
        handleError(message);
        return;
    }
    forgetError();
    const int numeric = numericOf(message.verb);
    const std::string_view nick = splitUserhost(message.source).nick;
    if (numeric >= 0) {
        handleNumeric(numeric, message);
    } else if (message.verb == "PING") {
        const std::string_view token = message.param(0).substr(0, MaxPongToken);
        m_connection.send("PONG :" + QByteArray(token.data(), static_cast<qsizetype>(token.size())));
    } else if (message.verb == "JOIN" && nick == view(m_nick)) {
        handleJoined(message.param(0));
    } else if (message.verb == "KICK" && message.param(1) == view(m_nick)) {
        handleParted(message.param(0), message.param(2));
    } else if (message.verb == "PART" && nick == view(m_nick)) {
        handleParted(message.param(0), message.param(1));
    } else if (message.verb == "NICK" && nick == view(m_nick) && !message.param(0).empty()) {
        m_nick = QByteArray::fromStdString(std::string(message.param(0)));
    }
}

void IrcClient::handleNumeric(int numeric, const IrcMessage &message)
{
    switch (numeric) {
    case RplWelcome:
        handleWelcome(message);
        break;
    case RplEndOfNames:
        handleJoined(message.param(1));
        break;
    case ErrNoSuchChannel:
        handleJoinRefused(message.param(1), IrcChannels::State::Waiting, {});
        break;
    case ErrUnavailableResource:
        if (message.param(1) == view(m_nick)) {
            handleNickRefused(numeric);
            break;
        }
        [[fallthrough]];
    case ErrTooManyChannels:
    case ErrChannelIsFull:
    case ErrInviteOnlyChannel:
    case ErrBannedFromChannel:
    case ErrBadChannelKey:
    case ErrBadChannelMask:
    case ErrNeedRegisteredNick:
        handleJoinRefused(message.param(1), IrcChannels::State::Refused,
            plainServerText(message.param(1)) + u": "_s + plainServerText(message.lastParam()));
        break;
    case ErrErroneousNickname:
    case ErrNicknameInUse:
    case ErrNickCollision:
        handleNickRefused(numeric);
        break;
    case ErrNoPermForHost:
    case ErrPasswordMismatch:
    case ErrYoureBanned:
        linkDown(said(message.lastParam()), Backoff::Failure::Refused);
        break;
    default:
        break;
    }
}

void IrcClient::handleError(const IrcMessage &message)
{
    // The feed's server also reports errors of its own in this way and goes on.
    const QString text = said(message.lastParam());
    if (!isUp() || text.contains("closing link"_L1, Qt::CaseInsensitive)) {
        linkDown(text, Backoff::Failure::Refused);
        return;
    }
    m_serverSaid = text;
    m_state.reason = text;
    m_stateDirty = true;
}

// The server went on after an ERROR: it was none of ours.
void IrcClient::forgetError()
{
    if (!m_serverSaid.isEmpty()) {
        m_serverSaid.clear();
        m_state.reason = m_badChannels;
        m_stateDirty = true;
    }
}

void IrcClient::handleWelcome(const IrcMessage &message)
{
    if (m_state.phase != SourcePhase::Registering) {
        return;
    }
    if (!message.param(0).empty()) {
        // Some servers cut a name that is too long and say so only here.
        m_nick = QByteArray::fromStdString(std::string(message.param(0)));
    }
    m_registrationDeadline.stop();
    m_stableTimer.start(m_timings.stable);
    m_joinRetry.start(m_timings.joinRetry);
    m_state.reason = m_badChannels;
    if (setPhase(SourcePhase::Joining)) {
        sendJoins();
    }
}

void IrcClient::handleNickRefused(int numeric)
{
    if (m_state.phase != SourcePhase::Registering) {
        return;
    }
    m_nickErrors += numeric == ErrErroneousNickname;
    if (++m_nickRefusals > MaxNickTries) {
        linkDown(tr("The server accepted none of %1 nicknames.").arg(MaxNickTries), Backoff::Failure::Lost);
    } else {
        sendNick();
    }
}

void IrcClient::handleJoined(std::string_view channel)
{
    if (!isUp() || !m_channels.isWanted(channel) || m_channels.isJoined(channel)) {
        return;
    }
    m_channels.setState(channel, IrcChannels::State::Joined);
    m_stateDirty = true;
    if (m_firstJoined == 0) {
        m_firstJoined = QDateTime::currentMSecsSinceEpoch();
        m_holeSince = m_gap ? m_firstJoined : 0;
    }
    if (m_state.phase == SourcePhase::Receiving) {
        m_state.reason = m_badChannels; // what was said of this channel is over
        return;
    }
    std::optional<FeedGap> gap;
    gap.swap(m_gap);
    m_state.reason = m_badChannels;
    m_state.waitingChannels = m_channels.waiting();
    if (setPhase(SourcePhase::Receiving) && gap) {
        gap->to = QDateTime::currentMSecsSinceEpoch();
        emit gapEnded(*gap);
    }
}

void IrcClient::handleJoinRefused(std::string_view channel, IrcChannels::State state, const QString &reason)
{
    if (!isUp() || !m_channels.isWanted(channel) || m_channels.isJoined(channel)) {
        return;
    }
    m_channels.setState(channel, state, reason);
    if (!reason.isEmpty()) {
        m_state.reason = tr("The server says: %1").arg(reason);
    }
    m_stateDirty = true;
}

void IrcClient::handleParted(std::string_view channel, std::string_view words)
{
    if (!m_channels.isJoined(channel)) {
        return;
    }
    m_channels.setState(channel, IrcChannels::State::NotJoined, plainServerText(words));
    m_rejoin.start(m_timings.rejoin); // not at once: it may put us out again
    m_state.reason = tr("The server put us out of %1. %2")
                         .arg(plainServerText(channel), plainServerText(words))
                         .trimmed();
    m_stateDirty = true;
    m_settledSince = 0; // until it is joined again, however long it is refused
    if (m_holeSince == 0) {
        m_holeSince = QDateTime::currentMSecsSinceEpoch();
    }
    if (m_channels.joinedCount() == 0) {
        m_gap = FeedGap{std::exchange(m_holeSince, 0), 0, m_state.reason, {}};
        m_firstJoined = 0;
        m_state.waitingChannels = m_channels.waiting();
        setPhase(SourcePhase::Joining);
    }
}

} // namespace WikiMon
