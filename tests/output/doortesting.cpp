// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "doortesting.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

namespace WikiMon::Test {

QByteArray Reply::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':'))) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

Reply ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; })) {
        return {};
    }
    return ask(socket, request);
}

Reply ask(QTcpSocket &connected, const QByteArray &request)
{
    QByteArray bytes;
    connected.write(request);
    Reply reply;
    (void)QTest::qWaitFor([&] {
        bytes += connected.readAll();
        reply.isClosed = connected.state() == QAbstractSocket::UnconnectedState;
        return reply.isClosed || (bytes.startsWith("HTTP/1.1 101") && bytes.contains("\r\n\r\n"));
    });
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (bytes.startsWith("HTTP/1.1 ") && end >= 0) {
        reply.status = bytes.mid(9, 3).toInt();
        reply.head = bytes.first(end + 2);
        reply.body = bytes.mid(end + 4);
    }
    return reply;
}

QByteArray get(const QByteArray &target, const QByteArrayList &headers)
{
    QByteArray request = "GET " + target + " HTTP/1.1\r\n";
    const bool namesHost = std::ranges::any_of(
        headers, [](const QByteArray &header) { return header.toLower().startsWith("host:"); });
    if (!namesHost) {
        request += "Host: localhost\r\n";
    }
    for (const QByteArray &header : headers) {
        request += header + "\r\n";
    }
    return request + "\r\n";
}

QByteArray upgrade(const QByteArray &target, const QByteArrayList &headers)
{
    return get(target,
        headers
            + QByteArrayList{"Upgrade: websocket", "Connection: Upgrade",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"});
}

QByteArray frame(int firstByte, const QByteArray &payload, bool isMasked)
{
    constexpr qsizetype LongestShort = 125;
    Q_ASSERT(payload.size() <= LongestShort);
    QByteArray bytes(1, static_cast<char>(firstByte));
    bytes += static_cast<char>(payload.size() | (isMasked ? 0x80 : 0));
    return bytes + QByteArray(isMasked ? 4 : 0, '\0') + payload;
}

} // namespace WikiMon::Test
