// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

class QTcpSocket;

namespace WikiMon::Test {

// What a server answered to a request, and whether it closed the connection then.
struct Reply
{
    int status = 0; // 0: nothing came that is HTTP
    QByteArray head; // with its line ends, without the empty line
    QByteArray body;
    bool isClosed = false;

    // "" when it is not there.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

// Sends the bytes as they are and waits until the server has closed the connection or, for a WebSocket, has
// answered. Both ends are on this thread.
[[nodiscard]] Reply ask(quint16 port, const QByteArray &request);
[[nodiscard]] Reply ask(QTcpSocket &connected, const QByteArray &request);

// "GET TARGET HTTP/1.1" with Host: localhost:PORT, unless the headers name another, and these headers.
[[nodiscard]] QByteArray get(const QByteArray &target, const QByteArrayList &headers = {});
// The same with what a WebSocket needs.
[[nodiscard]] QByteArray upgrade(const QByteArray &target = "/", const QByteArrayList &headers = {});

// One frame of a client. mask: the four bytes, all zero here so that the payload stays readable.
[[nodiscard]] QByteArray frame(int firstByte, const QByteArray &payload, bool isMasked = true);

} // namespace WikiMon::Test
