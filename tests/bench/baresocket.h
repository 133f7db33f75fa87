// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string_view>
#include <sys/socket.h>

namespace WikiMon::Bench {

// A socket that is connected to a port of this machine and has asked for a WebSocket there. What is read from
// it begins with the answer. It is for the caller to close.
[[nodiscard]] inline int askForWebSocket(quint16 port)
{
    static constexpr std::string_view Request
        = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::send(descriptor, Request.data(), Request.size(), MSG_NOSIGNAL) < 0) {
        qFatal("can't connect");
    }
    return descriptor;
}

} // namespace WikiMon::Bench
