// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamhandshakes.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// A browser sends the cookies of every site on this host along: some kilobytes.
constexpr qint64 MaxRequestBytes = 16 * 1024;

// Holds a burst of changes. More would only hide a slow client for longer.
constexpr int SendBufferBytes = 64 * 1024;

} // namespace

StreamHandshakes::StreamHandshakes(const StreamLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_server(u"WikiMon"_s, QWebSocketServer::NonSecureMode, this)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &StreamHandshakes::takeFinished);
}

StreamHandshakes::~StreamHandshakes()
{
    abortAll();
}

void StreamHandshakes::accept(qintptr descriptor, qint64 now, int places)
{
    // The oldest has had the longest time; a crowd of idle connections can't shut out those who talk.
    while (!m_open.empty() && size() >= std::min(places, m_limits.handshakes)) {
        abortFirst();
    }
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setReadBufferSize(MaxRequestBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, SendBufferBytes);
    m_open.push_back({socket, now + m_limits.handshake.count()});
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
    m_server.handleConnection(socket);
}

void StreamHandshakes::check(qint64 now)
{
    while (!m_open.empty() && m_open.front().deadline <= now) {
        abortFirst();
    }
}

void StreamHandshakes::abortAll()
{
    while (!m_open.empty()) {
        abortFirst();
    }
}

void StreamHandshakes::takeFinished()
{
    while (QWebSocket *webSocket = m_server.nextPendingConnection()) {
        if (QTcpSocket *socket = takeSocketOf(*webSocket)) {
            emit finished(socket, webSocket);
        } else {
            webSocket->abort();
            webSocket->deleteLater();
        }
    }
}

// QWebSocketServer doesn't say which socket a WebSocket came from; the two ends of a connection do.
QTcpSocket *StreamHandshakes::takeSocketOf(const QWebSocket &webSocket)
{
    const auto found = std::ranges::find_if(m_open, [&](const Open &open) {
        return open.socket->peerPort() == webSocket.peerPort()
            && open.socket->localPort() == webSocket.localPort()
            && open.socket->peerAddress() == webSocket.peerAddress()
            && open.socket->localAddress() == webSocket.localAddress();
    });
    if (found == m_open.end()) {
        return nullptr;
    }
    QTcpSocket *socket = found->socket;
    m_open.erase(found);
    disconnect(socket, nullptr, this, nullptr);
    return socket;
}

void StreamHandshakes::forget(const QTcpSocket *socket)
{
    // QWebSocketServer deletes the socket.
    std::erase_if(m_open, [socket](const Open &open) { return open.socket == socket; });
}

void StreamHandshakes::abortFirst()
{
    QTcpSocket *socket = m_open.front().socket;
    m_open.erase(m_open.begin());
    disconnect(socket, nullptr, this, nullptr);
    socket->abort();
    socket->deleteLater();
}

} // namespace WikiMon
