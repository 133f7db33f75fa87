// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "streamtesting.h"

#include <QTest>
#include <QUrl>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

void appendTitle(const RecentChange &change, StreamFormat, qint64, std::string &out)
{
    out += R"({"t":")";
    out += change.view(change.title);
    out += R"("})";
}

QString messageOf(const QString &title)
{
    return uR"({"t":"%1"})"_s.arg(title);
}

QStringList messagesOf(const QStringList &titles)
{
    QStringList messages;
    for (const QString &title : titles) {
        messages.append(messageOf(title));
    }
    return messages;
}

FeedBatchPtr batchOf(const QStringList &titles)
{
    auto batch = std::make_shared<FeedBatch>();
    for (const QString &title : titles) {
        RecentChange change;
        change.title = change.append(title.toStdString());
        batch->changes.push_back(std::move(change));
    }
    return batch;
}

QStringList numberedTitles(int count)
{
    QStringList titles;
    for (int i = 1; i <= count; ++i) {
        titles.append(QString::number(i));
    }
    return titles;
}

StreamLimits promptLimits()
{
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients; // all tests come from one
    limits.retry = std::chrono::milliseconds(50);
    limits.check = std::chrono::milliseconds(10);
    return limits;
}

StreamLimits quickLimits()
{
    StreamLimits limits = promptLimits();
    limits.handshake = limits.stall = std::chrono::milliseconds(200);
    limits.closing = std::chrono::milliseconds(50);
    return limits;
}

Client::Client(quint16 port, const QString &host, const QString &path)
{
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { messages.append(text); });
    connect(&socket, &QWebSocket::disconnected, this, [this] { isClosed = true; });
    socket.open(QUrl(u"ws://%1:%2%3"_s.arg(host, QString::number(port), path)));
}

bool Client::waitForOpen()
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
}

RawClient::RawClient(quint16 port)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (m_descriptor < 0) {
        qWarning("There is no socket to be had: %s", qPrintable(qt_error_string(errno)));
    }
    const int small = 4096; // so that little is enough to stall it
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

RawClient::~RawClient()
{
    ::close(m_descriptor);
}

qint64 RawClient::write(const QByteArray &bytes)
{
    return ::send(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
}

QByteArray RawClient::read()
{
    QCoreApplication::processEvents();
    QByteArray bytes(65536, Qt::Uninitialized);
    const ssize_t count = ::recv(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    m_isClosed = m_isClosed || count == 0 || (count < 0 && errno == ECONNRESET);
    bytes.resize(std::max<ssize_t>(count, 0));
    return bytes;
}

const QByteArray &RawClient::received()
{
    return m_received += read();
}

bool RawClient::shakeHands(const QByteArray &path)
{
    write("GET " + path
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    if (!QTest::qWaitFor([this] { return received().contains("\r\n\r\n"); })) {
        return false;
    }
    const bool isAccepted = m_received.startsWith("HTTP/1.1 101 ");
    m_received.remove(0, m_received.indexOf("\r\n\r\n") + 4);
    return isAccepted;
}

bool RawClient::isClosedByServer()
{
    return QTest::qWaitFor([this] {
        while (!read().isEmpty()) { }
        return m_isClosed;
    });
}

} // namespace WikiMon::Test
