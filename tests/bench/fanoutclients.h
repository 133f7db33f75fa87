// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "baresocket.h"

#include <algorithm>
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
            m_sockets.push_back({askForWebSocket(port), POLLIN, 0});
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
