// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamclient.h"

#include <QSslSocket>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Clients have nothing to say; more than this closes them with 1009. All three must be the same: a frame
// that is larger than the read buffer would never be complete.
constexpr quint64 MaxIncomingBytes = 4096;

// Hands bytes to the kernel without a copy and without waking the event loop. Returns how many it took.
qint64 sendNow([[maybe_unused]] qintptr descriptor, [[maybe_unused]] const QByteArray &bytes)
{
#if defined(Q_OS_UNIX) && defined(MSG_NOSIGNAL)
    const ssize_t sent = ::send(static_cast<int>(descriptor), bytes.constData(),
        static_cast<size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    // Any error but a full buffer shows itself again to QTcpSocket, which then ends the connection.
    return sent > 0 ? sent : 0;
#else
    return 0;
#endif
}

} // namespace

StreamClient::StreamClient(
    QTcpSocket *socket, QWebSocket *webSocket, const StreamLimits &limits, qint64 now, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_webSocket(webSocket)
    , m_limits(limits)
    , m_secure(qobject_cast<QSslSocket *>(socket))
    , m_descriptor(m_secure ? -1 : socket->socketDescriptor())
    , m_nextPing(now + limits.ping.count())
    , m_progressAt(now)
{
    socket->setParent(this);
    webSocket->setParent(this);
    webSocket->setReadBufferSize(MaxIncomingBytes);
    webSocket->setMaxAllowedIncomingFrameSize(MaxIncomingBytes);
    webSocket->setMaxAllowedIncomingMessageSize(MaxIncomingBytes);
    connect(webSocket, &QWebSocket::pong, this, [this] { m_missedPongs = 0; });
    connect(webSocket, &QWebSocket::aboutToClose, this, &StreamClient::leave);
    connect(webSocket, &QWebSocket::disconnected, this, &StreamClient::leave);
    // What an encrypted socket calls written is only encrypted.
    if (m_secure) {
        connect(m_secure, &QSslSocket::encryptedBytesWritten, this, [this] { m_madeProgress = true; });
    } else {
        connect(socket, &QTcpSocket::bytesWritten, this, [this] { m_madeProgress = true; });
    }
    connect(socket, &QTcpSocket::readyRead, this, &StreamClient::checkIncoming);
}

StreamClient::~StreamClient()
{
    m_isOpen = false;
    m_webSocket->disconnect(this);
    m_webSocket->abort(); // its destructor would send another close frame
    delete m_webSocket;
}

// As long as nothing waits in QTcpSocket's buffer, the order is kept when frames pass it by.
bool StreamClient::send(const QByteArray &frames)
{
    if (!m_isOpen || !m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        return false;
    }
    if (isFarBehind()) {
        m_socket->flush();
        if (isFarBehind()) {
            letGo();
        }
        if (!m_isOpen) {
            return false;
        }
    }
    const qint64 sent = !m_secure && m_socket->bytesToWrite() == 0 ? sendNow(m_descriptor, frames) : 0;
    m_madeProgress = m_madeProgress || sent > 0;
    if (sent < frames.size()) {
        // The whole array is shared between the clients that wait for it, not copied for each.
        m_socket->write(sent == 0 ? frames : frames.sliced(sent));
    }
    return true;
}

qint64 StreamClient::waitingBytes() const
{
    return m_socket ? m_socket->bytesToWrite() + (m_secure ? m_secure->encryptedBytesToWrite() : 0) : 0;
}

void StreamClient::check(qint64 now)
{
    if (m_isOpen) {
        checkWaiting(now);
    }
    if (m_isOpen) {
        checkPing(now);
    }
    if (m_isOpen) {
        return;
    }
    if (m_closeDeadline == 0) {
        m_closeDeadline = now + m_limits.closing.count();
    } else if (now >= m_closeDeadline) {
        m_webSocket->abort();
    }
}

void StreamClient::checkWaiting(qint64 now)
{
    m_wasReading = std::exchange(m_madeProgress, false);
    if (waitingBytes() == 0 || m_wasReading) {
        m_progressAt = now;
    } else if (now - m_progressAt >= m_limits.stall.count()) {
        m_wasLetGo = true;
        m_webSocket->abort(); // a close frame would not get through either
    }
}

void StreamClient::checkPing(qint64 now)
{
    if (now < m_nextPing) {
        return;
    }
    m_nextPing = now + m_limits.ping.count();
    if (m_missedPongs >= m_limits.missedPongs) {
        m_webSocket->abort();
        return;
    }
    ++m_missedPongs;
    m_webSocket->ping();
}

// Qt answers each ping at once and without a limit.
void StreamClient::checkIncoming()
{
    if (m_isOpen && isFarBehind()) {
        letGo();
    }
}

bool StreamClient::isFarBehind() const
{
    const bool isReading = m_madeProgress || m_wasReading;
    return waitingBytes() > (isReading ? m_limits.waitingBytesOfReader : m_limits.waitingBytes);
}

void StreamClient::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (m_isOpen) {
        m_webSocket->close(code, reason);
        leave();
    }
}

bool StreamClient::isGone() const
{
    return !m_isOpen && (!m_socket || m_socket->state() == QAbstractSocket::UnconnectedState);
}

void StreamClient::letGo()
{
    m_wasLetGo = true;
    close(CloseCodeTryAgainLater, u"The connection is too slow for the stream."_s);
}

void StreamClient::leave()
{
    if (m_isOpen) {
        m_isOpen = false;
        emit left();
    }
}

} // namespace WikiMon
