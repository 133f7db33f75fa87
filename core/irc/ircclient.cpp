// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircclient.h"

#include "irc/ircnick.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

Backoff makeBackoff(const IrcTimings &timings)
{
    return Backoff(
        {timings.backoffFirst, timings.backoffCeiling}, {timings.refusedFirst, timings.refusedCeiling});
}

QString serverName(const QString &host, quint16 port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace

IrcClient::IrcClient(QObject *parent) : QObject(parent), m_backoff(makeBackoff(m_timings))
{
    for (QTimer *timer : {&m_registrationDeadline, &m_stableTimer, &m_retryTimer, &m_joinPause, &m_rejoin}) {
        timer->setSingleShot(true);
    }
    connect(&m_connection, &IrcConnection::connecting, this, [this] { setPhase(SourcePhase::Connecting); });
    connect(&m_connection, &IrcConnection::connected, this, &IrcClient::onConnected);
    connect(&m_connection, &IrcConnection::lineReceived, this, &IrcClient::handleLine);
    connect(&m_connection, &IrcConnection::lineLost, this, &IrcClient::onLineLost);
    connect(&m_connection, &IrcConnection::readFinished, this, &IrcClient::onReadFinished);
    connect(&m_connection, &IrcConnection::failed, this,
        [this](const QString &reason) { linkDown(reason, Backoff::Failure::Lost); });

    connect(&m_registrationDeadline, &QTimer::timeout, this, [this] {
        linkDown(tr("The server did not welcome us within %1 seconds.")
                     .arg(static_cast<double>(m_timings.registration.count()) / 1000),
            Backoff::Failure::Lost);
    });
    connect(&m_stableTimer, &QTimer::timeout, this, [this] { m_backoff.reset(); });
    connect(&m_retryTimer, &QTimer::timeout, this, &IrcClient::connectOnce);
    connect(&m_joinPause, &QTimer::timeout, this, &IrcClient::sendJoins);
    connect(&m_joinRetry, &QTimer::timeout, this, &IrcClient::askForChannelsAgain);
    connect(&m_rejoin, &QTimer::timeout, this, &IrcClient::askForChannelsAgain);
}

IrcClient::~IrcClient()
{
    m_connection.disconnect(this);
    m_connection.send("QUIT");
}

void IrcClient::setTimings(const IrcTimings &timings)
{
    m_timings = timings;
    m_connection.setTimings(timings);
}

void IrcClient::start(const QString &host, quint16 port, const QStringList &channels)
{
    m_connection.close();
    haltTimers();
    m_host = host;
    m_port = port;
    m_backoff = makeBackoff(m_timings);
    m_counters = {};
    m_gap.reset();
    m_lastGood = QDateTime::currentMSecsSinceEpoch();
    m_settledSince = 0;
    m_state = {};
    m_state.server = serverName(host, port);
    takeChannels(channels);
    connectOnce();
}

void IrcClient::takeChannels(const QStringList &channels)
{
    const QStringList rejected = m_channels.setWanted(channels);
    m_badChannels = rejected.isEmpty() ? QString() : tr("No names of channels: %1.").arg(rejected.join(u' '));
}

void IrcClient::setChannels(const QStringList &channels)
{
    takeChannels(channels);
    if (!isUp()) {
        return; // they are asked for when the link is
    }
    if (!m_joinPause.isActive()) {
        sendJoins();
    }
    m_state.waitingChannels = m_channels.waiting();
    m_state.reason = m_badChannels;
    settleIfAnswered();
    // Without a channel that is joined the link brings nothing; the others may have been left.
    const SourcePhase phase = m_channels.joinedCount() > 0 ? SourcePhase::Receiving : SourcePhase::Joining;
    if (phase != m_state.phase) {
        setPhase(phase);
    } else {
        emit stateChanged(m_state);
    }
}

void IrcClient::reconnect(const QString &reason)
{
    if (m_state.phase == SourcePhase::Stopped) {
        return;
    }
    m_backoff.reset();
    m_serverSaid.clear();
    if (m_state.phase != SourcePhase::BackingOff) {
        linkDown(reason, Backoff::Failure::Lost);
    }
    if (m_state.phase == SourcePhase::BackingOff) { // unless a receiver stopped us
        m_retryTimer.start(0);
    }
}

void IrcClient::stop()
{
    if (m_state.phase == SourcePhase::Stopped) {
        return;
    }
    if (!m_gap && m_holeSince != 0) {
        const QString some = tr("Some channels were joined only by then.");
        m_gap = FeedGap{m_holeSince, 0, m_state.reason.isEmpty() ? some : m_state.reason, {}};
    }
    if (std::optional<FeedGap> gap = std::exchange(m_gap, std::nullopt)) {
        // What was missed until now is known; what comes after is the user's wish.
        gap->to = QDateTime::currentMSecsSinceEpoch();
        emit gapEnded(*gap);
    }
    // The phase first: sending may find the link broken, which must not start a new try.
    m_state.phase = SourcePhase::Stopped;
    m_connection.send("QUIT");
    m_connection.close();
    haltTimers();
    m_state.reason.clear();
    m_state.waitingChannels.clear();
    setPhase(SourcePhase::Stopped);
}

void IrcClient::connectOnce()
{
    m_channels.restart();
    m_nickRefusals = m_nickErrors = 0;
    m_firstJoined = m_settledSince = m_holeSince = 0;
    m_serverSaid.clear();
    m_connection.open(m_host, m_port);
    setPhase(SourcePhase::Resolving);
}

void IrcClient::haltTimers()
{
    for (QTimer *timer :
        {&m_registrationDeadline, &m_stableTimer, &m_retryTimer, &m_joinPause, &m_joinRetry, &m_rejoin}) {
        timer->stop();
    }
}

// False when a receiver changed the phase again: then the caller has nothing more to do.
bool IrcClient::setPhase(SourcePhase phase)
{
    m_state.phase = phase;
    m_state.since = QDateTime::currentMSecsSinceEpoch();
    if (phase != SourcePhase::BackingOff) {
        m_state.nextTry = 0;
    }
    m_stateDirty = false;
    emit stateChanged(m_state);
    return m_state.phase == phase;
}

bool IrcClient::isUp() const
{
    return m_state.phase == SourcePhase::Joining || m_state.phase == SourcePhase::Receiving;
}

void IrcClient::onConnected()
{
    m_registrationDeadline.start(m_timings.registration);
    if (setPhase(SourcePhase::Registering)) {
        // No CAP: the feed's server never answers it.
        sendNick();
        m_connection.send("USER wikimon 0 * :WikiMon");
    }
}

void IrcClient::sendNick()
{
    // The name's form is refused twice: then it is too long, as servers after RFC 1459 take nine characters.
    m_nick = makeNick(m_nickErrors < 2 ? NickForm::Usual : NickForm::Short, *QRandomGenerator::global());
    m_connection.send("NICK " + m_nick);
}

void IrcClient::sendJoins()
{
    for (int i = 0; i < JoinLinesPerBatch && m_channels.hasLine() && isUp(); ++i) {
        if (const QByteArray line = m_channels.takeLine(); !line.isEmpty()) {
            m_connection.send(line);
        }
    }
    if (m_channels.hasLine() && isUp()) {
        m_joinPause.start(m_timings.joinPause);
    }
}

void IrcClient::askForChannelsAgain()
{
    m_channels.askAgain();
    if (!m_joinPause.isActive()) {
        sendJoins();
    }
}

// With many channels the last ones are joined long after the first, and a channel that we were put out of
// comes back later: what they missed until then is a gap too.
void IrcClient::settleIfAnswered()
{
    if (m_firstJoined == 0 || m_channels.openCount() > 0) {
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_settledSince == 0) {
        m_settledSince = m_lastGood = now;
    }
    const qint64 since = std::exchange(m_holeSince, 0);
    if (since != 0 && now - since > SettlingTime) {
        emit gapEnded({since, now, tr("Some channels were joined only by then."), {}});
    }
}

void IrcClient::onReadFinished()
{
    if (isUp() && !m_gap) {
        m_lastGood = QDateTime::currentMSecsSinceEpoch();
        settleIfAnswered();
    }
    if (m_stateDirty) {
        m_stateDirty = false;
        m_state.waitingChannels = m_channels.waiting();
        emit stateChanged(m_state);
    }
    if (m_state.phase != SourcePhase::Stopped) {
        emit readFinished();
    }
}

void IrcClient::onLineLost(std::string_view beginning, IrcConnection::Loss loss)
{
    const QByteArray bytes(
        beginning.data(), static_cast<qsizetype>(std::min(beginning.size(), LineBuffer::BeginningSize)));
    if (m_state.phase == SourcePhase::Stopped) {
        return;
    }
    if (loss == IrcConnection::Loss::TooLong) {
        ++m_counters.tooLong;
        m_stateDirty = true;
        emit lineDiscarded(bytes, tr("The line is longer than %1 bytes.").arg(LineBuffer::MaxLineSize));
    } else {
        ++m_counters.cut;
        emit lineDiscarded(bytes, tr("The connection ended in the middle of the line."));
    }
}

void IrcClient::linkDown(const QString &reason, Backoff::Failure failure)
{
    if (m_state.phase == SourcePhase::Stopped) {
        return;
    }
    m_connection.close();
    haltTimers();
    m_state.reason = m_serverSaid.isEmpty() ? reason : m_serverSaid;
    m_state.reconnects += isUp();
    m_state.waitingChannels.clear();
    m_settledSince = 0;
    if (!m_gap) {
        const qint64 from = m_holeSince != 0 ? std::min(m_holeSince, m_lastGood) : m_lastGood;
        m_gap = FeedGap{from, 0, m_state.reason, {}};
    }
    const bool refused = failure == Backoff::Failure::Refused || !m_serverSaid.isEmpty();
    const auto delay = m_backoff.next(refused ? Backoff::Failure::Refused : Backoff::Failure::Lost,
        QRandomGenerator::global()->generateDouble());
    m_state.nextTry = QDateTime::currentMSecsSinceEpoch() + delay.count();
    m_retryTimer.start(delay);
    setPhase(SourcePhase::BackingOff);
}

} // namespace WikiMon
