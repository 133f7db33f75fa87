// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamclient.h"

#include "output/clientaddress.h"

#include <QDateTime>
#include <QNetworkRequest>
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

// Bytes that are joined for one write: what a socket takes at once.
constexpr qsizetype MaxJoined = 64 * 1024;

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

StreamClientInfo describe(const QTcpSocket &socket, const QHostAddress &address, const QWebSocket &webSocket,
    const StreamRequest &request)
{
    static quint64 lastId = 0; // of the stream's one thread
    const auto cut = [](const QString &text) { return text.left(StreamClientInfo::MaxText); };
    StreamClientInfo info;
    info.id = ++lastId;
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    info.address
        = (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString(), QString::number(socket.peerPort()));
    info.path = cut(request.path);
    info.filter = cut(request.filter.text());
    info.isExtended = request.isExtended;
    info.since = QDateTime::currentMSecsSinceEpoch();
    info.userAgent = cut(QString::fromUtf8(webSocket.request().rawHeader("User-Agent")));
    info.origin = cut(webSocket.origin());
    info.port = socket.localPort();
    return info;
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
    , m_address(plainAddress(socket->peerAddress()))
    , m_request(parseStreamRequest(webSocket->requestUrl()))
    , m_info(describe(*socket, m_address, *webSocket, m_request))
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
        connect(m_secure, &QSslSocket::encryptedBytesWritten, this, &StreamClient::noteProgress);
    } else {
        connect(socket, &QTcpSocket::bytesWritten, this, &StreamClient::noteProgress);
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

bool StreamClient::send(const QByteArray &frames, qint64 changes)
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
    if (waitingBytes() == 0) {
        write(frames);
    } else {
        m_queue.push_back(frames);
        m_queuedBytes += frames.size();
    }
    m_info.sent += changes;
    return true;
}

// As long as nothing waits in QTcpSocket's buffer, the order is kept when frames pass it by.
void StreamClient::write(const QByteArray &frames)
{
    const qint64 sent = m_secure ? 0 : sendNow(m_descriptor, frames);
    m_madeProgress = m_madeProgress || sent > 0;
    if (sent < frames.size()) {
        m_socket->write(sent == 0 ? frames : frames.sliced(sent));
    }
}

void StreamClient::noteProgress()
{
    m_madeProgress = true;
    pump();
    if (waitingBytes() == 0) {
        emit drained();
    }
}

void StreamClient::pump()
{
    while (!m_queue.empty() && waitingBytes() == m_queuedBytes) {
        // Small ones together: a write costs more than a copy.
        QByteArray frames = std::move(m_queue.front());
        m_queue.pop_front();
        m_queuedBytes -= frames.size();
        while (!m_queue.empty() && frames.size() + m_queue.front().size() <= MaxJoined) {
            m_queuedBytes -= m_queue.front().size();
            frames += m_queue.front();
            m_queue.pop_front();
        }
        write(frames);
    }
}

qint64 StreamClient::waitingBytes() const
{
    return m_socket
        ? m_queuedBytes + m_socket->bytesToWrite() + (m_secure ? m_secure->encryptedBytesToWrite() : 0)
        : 0;
}

StreamClientInfo StreamClient::info() const
{
    StreamClientInfo info = m_info;
    info.waiting = waitingBytes();
    return info;
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
        m_wasDead = true;
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
        if (m_socket) {
            for (const QByteArray &frames : m_queue) {
                m_socket->write(frames);
            }
        }
        m_webSocket->close(code, closeReason(reason));
        leave();
    }
}

bool StreamClient::isGone() const
{
    return !m_isOpen && (!m_socket || m_socket->state() == QAbstractSocket::UnconnectedState);
}

void StreamClient::letGo()
{
    m_wasLetGo = m_wasLetGo || m_isOpen;
    m_queue.clear(); // the close frame has a better chance without it
    close(CloseCodeTryAgainLater, u"The connection is too slow for the stream."_s);
}

void StreamClient::leave()
{
    if (m_isOpen) {
        m_isOpen = false;
        m_queue.clear();
        m_queuedBytes = 0;
        emit left();
    }
}

} // namespace WikiMon
