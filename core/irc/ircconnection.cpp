// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircconnection.h"

#include <QNetworkProxy>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace WikiMon {

namespace {

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

QString describe(const QTcpSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return IrcConnection::tr("The server refused the connection.");
    case QAbstractSocket::RemoteHostClosedError:
        return IrcConnection::tr("The server closed the connection.");
    default:
        return IrcConnection::tr("The connection failed: %1.").arg(socket.errorString());
    }
}

// Unacknowledged data ends the link after this time; without it the kernel tries for a quarter of an hour.
void setUserTimeout(
    [[maybe_unused]] const QTcpSocket &socket, [[maybe_unused]] std::chrono::milliseconds time)
{
#ifdef Q_OS_LINUX
    const auto value = static_cast<unsigned>(time.count());
    setsockopt(
        static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &value, sizeof value);
#endif
}

} // namespace

IrcConnection::IrcConnection(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_lookup, &HostLookup::finished, this, &IrcConnection::onLookedUp);
    connect(&m_deadline, &QTimer::timeout, this, &IrcConnection::onDeadline);
    connect(&m_silenceTimer, &QTimer::timeout, this, &IrcConnection::onSilenceTimer);
}

IrcConnection::~IrcConnection()
{
    close();
}

void IrcConnection::open(const QString &host, quint16 port)
{
    close();
    m_host = host;
    m_port = port;
    m_deadline.start(m_timings.lookup);
    m_lookup.start(host);
}

void IrcConnection::close()
{
    ++m_attempt;
    m_lookup.cancel();
    m_deadline.stop();
    m_addresses.clear();
    m_lines.reset();
    dropSocket();
}

void IrcConnection::onLookedUp(const HostLookup::Result &result)
{
    m_addresses = result.addresses.first(std::min(result.addresses.size(), MaxAddresses));
    if (!m_addresses.isEmpty()) {
        const quint64 attempt = m_attempt;
        emit connecting();
        if (attempt == m_attempt) {
            connectToNext();
        }
        return;
    }
    switch (result.status) {
    case HostLookup::Status::NoAnswer:
        fail(tr("The address of %1 could not be looked up: no name server answered.").arg(m_host));
        break;
    case HostLookup::Status::TooManyHang:
        fail(tr("The address of %1 could not be looked up: earlier look-ups still hang.").arg(m_host));
        break;
    default:
        fail(tr("There is no server named %1.").arg(m_host));
        break;
    }
}

void IrcConnection::connectToNext()
{
    dropSocket();
    m_socket = new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::connected, this, &IrcConnection::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &IrcConnection::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] { onAddressFailed(describe(*m_socket)); });
    connect(m_socket, &QTcpSocket::disconnected, this,
        [this] { onAddressFailed(tr("The server closed the connection.")); });
    m_deadline.start(m_timings.connect);
    // Unbuffered: what we have not read yet stays in the kernel, where TCP slows the server down, instead of
    // growing in Qt's buffer without a bound.
    const QHostAddress address = m_addresses.takeFirst();
    m_socket->connectToHost(address, m_port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void IrcConnection::onConnected()
{
    m_deadline.stop();
    m_addresses.clear();
    m_isConnected = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setUserTimeout(*m_socket, m_timings.silence + m_timings.pong);
    m_pingSent = false;
    m_sinceRead.start();
    m_silenceTimer.start(m_timings.silence);
    emit connected();
}

void IrcConnection::onAddressFailed(const QString &reason)
{
    if (m_isConnected || m_addresses.isEmpty()) {
        fail(reason);
    } else {
        connectToNext();
    }
}

void IrcConnection::onDeadline()
{
    if (!m_socket) {
        fail(tr("The address of %1 could not be looked up within %2 seconds.")
                 .arg(m_host, seconds(m_timings.lookup)));
    } else {
        onAddressFailed(tr("The server did not answer within %1 seconds.").arg(seconds(m_timings.connect)));
    }
}

void IrcConnection::onSilenceTimer()
{
    const std::chrono::milliseconds silent(m_sinceRead.elapsed());
    if (silent < m_timings.silence) {
        m_silenceTimer.start(m_timings.silence - silent);
    } else if (!m_pingSent) {
        m_pingSent = true;
        m_silenceTimer.start(m_timings.pong);
        send("PING :wikimon");
    } else {
        fail(tr("The server has been silent for %1 seconds.")
                 .arg(seconds(m_timings.silence + m_timings.pong)));
    }
}

void IrcConnection::send(const QByteArray &line)
{
    if (!m_isConnected) {
        return;
    }
    m_socket->write(line + "\r\n");
    if (m_socket && m_socket->bytesToWrite() > MaxUnsent) {
        fail(tr("The server does not take what is sent to it."));
    }
}

void IrcConnection::read()
{
    const quint64 attempt = m_attempt;
    qint64 size = 0;
    for (qint64 total = 0; total < MaxBytesPerTurn; total += size) {
        size = m_socket->read(m_chunk.data(), static_cast<qint64>(m_chunk.size()));
        if (m_attempt != attempt) {
            return; // the read found the end of the link, and failed() is out
        }
        if (size < 0) {
            fail(describe(*m_socket));
            return;
        }
        if (size == 0) {
            break;
        }
        m_bytesReceived += static_cast<quint64>(size);
        m_sinceRead.start();
        if (m_pingSent) {
            m_pingSent = false;
            m_silenceTimer.start(m_timings.silence);
        }
        m_lines.feed(std::string_view(m_chunk.data(), static_cast<size_t>(size)));
        if (!handOver(attempt)) {
            return;
        }
        if (size < static_cast<qint64>(m_chunk.size())) {
            break; // drained; if not, readyRead comes again
        }
    }
    emit readFinished();
}

// False when a receiver closed the link meanwhile.
bool IrcConnection::handOver(quint64 attempt)
{
    std::string_view line;
    for (;;) {
        switch (m_lines.take(line)) {
        case LineBuffer::Result::NeedMore:
            return true;
        case LineBuffer::Result::Line:
            emit lineReceived(line);
            break;
        case LineBuffer::Result::TooLong:
            emit lineLost(line, Loss::TooLong);
            break;
        }
        if (m_attempt != attempt) {
            return false;
        }
    }
}

void IrcConnection::dropSocket()
{
    m_isConnected = false;
    m_silenceTimer.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater(); // we may be in one of its signals
        m_socket = nullptr;
    }
}

void IrcConnection::fail(const QString &reason)
{
    const std::string cut(m_lines.partial());
    close();
    const quint64 attempt = m_attempt;
    if (!cut.empty()) {
        emit lineLost(cut, Loss::Cut);
    }
    if (attempt == m_attempt) {
        emit failed(reason);
    }
}

} // namespace WikiMon
