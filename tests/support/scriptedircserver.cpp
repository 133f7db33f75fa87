// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "scriptedircserver.h"

#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

namespace WikiMon::Test {

namespace {

QByteArray numeric(const QByteArray &number, const QByteArray &nick, const QByteArray &rest)
{
    return ":test.server " + number + ' ' + (nick.isEmpty() ? QByteArray("*") : nick) + ' ' + rest + "\r\n";
}

} // namespace

ScriptedIrcServer::ScriptedIrcServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedIrcServer::accept);
}

ScriptedIrcServer::~ScriptedIrcServer()
{
    for (const Peer &peer : std::as_const(m_peers)) {
        peer.socket->disconnect(this); // they go with m_server, after m_peers
    }
}

bool ScriptedIrcServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return false;
    }
    m_port = m_server.serverPort();
    return true;
}

void ScriptedIrcServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        if (onAccept == OnAccept::Reset) {
            reset(socket);
            socket->deleteLater();
            continue;
        }
        if (onAccept == OnAccept::Close) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromHost();
            continue;
        }
        m_peers.append({socket, {}, false, false, {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.removeIf([socket](const Peer &peer) { return peer.socket == socket; });
            socket->deleteLater();
        });
    }
}

ScriptedIrcServer::Peer *ScriptedIrcServer::find(QTcpSocket *socket)
{
    const auto found
        = std::ranges::find_if(m_peers, [socket](const Peer &peer) { return peer.socket == socket; });
    return found == m_peers.end() ? nullptr : &*found;
}

void ScriptedIrcServer::read(QTcpSocket *socket)
{
    while (socket->canReadLine()) {
        const QByteArray line = socket->readLine().trimmed();
        m_received.append(line);
        if (Peer *peer = find(socket)) {
            handle(*peer, line);
        }
        emit lineReceived(line);
    }
}

void ScriptedIrcServer::handle(Peer &peer, const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    const QByteArray argument = words.value(1);
    if (words[0] == "NICK") {
        if (nickRefusals > 0) {
            --nickRefusals;
            peer.socket->write(numeric(nickRefusal, {}, argument + " :Try another one"));
            return;
        }
        peer.nick = argument;
        maybeRegister(peer);
    } else if (words[0] == "USER") {
        peer.hasUser = true;
        maybeRegister(peer);
    } else if (words[0] == "PING" && answersPing) {
        peer.socket->write(":test.server PONG test.server " + argument + "\r\n");
    } else if (words[0] == "JOIN" && peer.isRegistered) {
        for (const QByteArray &channel : argument.split(',')) {
            join(peer, channel);
        }
    } else if (words[0] == "PART" && peer.isRegistered) {
        for (const QByteArray &channel : argument.split(',')) {
            part(peer, channel);
        }
    } else if (words[0] == "QUIT") {
        peer.socket->disconnectFromHost();
    }
}

void ScriptedIrcServer::maybeRegister(Peer &peer)
{
    if (peer.isRegistered || peer.nick.isEmpty() || !peer.hasUser || onRegister == OnRegister::StaySilent) {
        return;
    }
    if (onRegister == OnRegister::SendReply) {
        peer.socket->write(reply);
        return;
    }
    peer.isRegistered = true;
    if (!welcomeNick.isEmpty()) {
        peer.nick = welcomeNick;
    }
    peer.socket->write(numeric("001", peer.nick, ":Welcome to the test") + numeric("375", peer.nick, ":-")
        + numeric("372", peer.nick, ":- Nothing today") + numeric("376", peer.nick, ":End of MOTD"));
}

void ScriptedIrcServer::join(Peer &peer, const QByteArray &channel)
{
    if (!existing.isEmpty() && !existing.contains(channel)) {
        peer.socket->write(numeric("403", peer.nick, channel + " :No such channel"));
        return;
    }
    if (banned.contains(channel)) {
        peer.socket->write(numeric("474", peer.nick, channel + " :Cannot join channel (+b)"));
        return;
    }
    if (peer.channels.contains(channel)) {
        return;
    }
    peer.channels.insert(channel);
    if (echoesJoin) {
        peer.socket->write(':' + peer.nick + "!wikimon@127.0.0.1 JOIN " + channel + "\r\n"
            + numeric("353", peer.nick, "= " + channel + " :" + peer.nick + " @rc-pmtpa")
            + numeric("366", peer.nick, channel + " :End of /NAMES list"));
    }
}

void ScriptedIrcServer::part(Peer &peer, const QByteArray &channel)
{
    if (peer.channels.remove(channel)) {
        peer.socket->write(':' + peer.nick + "!wikimon@127.0.0.1 PART " + channel + "\r\n");
    } else {
        peer.socket->write(numeric("442", peer.nick, channel + " :You're not on that channel"));
    }
}

QByteArray ScriptedIrcServer::sayLine(const QByteArray &channel, const QByteArray &text)
{
    return ":rc-pmtpa!rc-pmtpa@irc.wikimedia.org PRIVMSG " + channel + " :" + text + "\r\n";
}

void ScriptedIrcServer::say(const QByteArray &channel, const QByteArray &text)
{
    for (const Peer &peer : std::as_const(m_peers)) {
        if (peer.channels.contains(channel)) {
            peer.socket->write(sayLine(channel, text));
        }
    }
}

void ScriptedIrcServer::sendRaw(const QByteArray &bytes)
{
    for (const Peer &peer : std::as_const(m_peers)) {
        peer.socket->write(bytes);
    }
}

void ScriptedIrcServer::closeAll()
{
    const QList<Peer> peers = m_peers;
    for (const Peer &peer : peers) {
        peer.socket->disconnectFromHost();
    }
}

void ScriptedIrcServer::resetAll()
{
    const QList<Peer> peers = m_peers;
    for (const Peer &peer : peers) {
        reset(peer.socket);
    }
}

void ScriptedIrcServer::reset(QTcpSocket *socket)
{
    const linger atOnce = {1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

void ScriptedIrcServer::kickAll(const QByteArray &channel)
{
    for (Peer &peer : m_peers) {
        if (peer.channels.remove(channel)) {
            peer.socket->write(":op!op@host KICK " + channel + ' ' + peer.nick + " :Go away\r\n");
        }
    }
}

bool ScriptedIrcServer::isJoined(const QByteArray &channel) const
{
    return std::ranges::any_of(
        m_peers, [&channel](const Peer &peer) { return peer.channels.contains(channel); });
}

qint64 ScriptedIrcServer::unsent() const
{
    qint64 bytes = 0;
    for (const Peer &peer : m_peers) {
        bytes += peer.socket->bytesToWrite();
    }
    return bytes;
}

qsizetype ScriptedIrcServer::count(const QByteArray &verb) const
{
    return std::ranges::count_if(
        m_received, [&verb](const QByteArray &line) { return line.split(' ').first() == verb; });
}

QByteArrayList ScriptedIrcServer::nicks() const
{
    QByteArrayList result;
    for (const QByteArray &line : m_received) {
        if (line.startsWith("NICK ")) {
            result.append(line.sliced(5));
        }
    }
    return result;
}

} // namespace WikiMon::Test
