// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace WikiMon::Bench {

// Connects count sockets, asks for a WebSocket on each and reads until it ends.
class Clients
{
public:
    Clients(quint16 port, int count)
        : m_thread([this, port, count] {
            connectAll(port, count);
            read();
        })
    {
    }
    ~Clients()
    {
        m_isEnding = true;
        m_thread.join();
        for (const pollfd &socket : m_sockets) {
            ::close(socket.fd);
        }
    }
    Q_DISABLE_COPY_MOVE(Clients)

    [[nodiscard]] qint64 received() const { return m_received; }

private:
    void connectAll(quint16 port, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
                qFatal("can't connect");
            }
            static constexpr char request[]
                = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
            if (::send(descriptor, request, sizeof request - 1, 0) < 0) {
                qFatal("can't write");
            }
            m_sockets.push_back({descriptor, POLLIN, 0});
        }
    }
    void read()
    {
        std::vector<char> buffer(1 << 20);
        while (!m_isEnding) {
            ::poll(m_sockets.data(), m_sockets.size(), 10);
            for (const pollfd &socket : m_sockets) {
                if (socket.revents != 0) {
                    m_received += std::max<ssize_t>(
                        0, ::recv(socket.fd, buffer.data(), buffer.size(), MSG_DONTWAIT));
                }
            }
        }
    }

    std::vector<pollfd> m_sockets;
    std::atomic<qint64> m_received = 0;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread; // the last, as it uses the others
};

} // namespace WikiMon::Bench
