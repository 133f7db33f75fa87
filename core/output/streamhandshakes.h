// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamlimits.h"

#include <QObject>
#include <QWebSocketServer>

#include <vector>

class QTcpSocket;
class QWebSocket;

namespace WikiMon {

// Takes new connections through the WebSocket opening handshake. Qt does the talking; the number of those
// under way and their time are limited here, as Qt limits neither. Single-threaded.
class StreamHandshakes : public QObject
{
    Q_OBJECT
public:
    explicit StreamHandshakes(const StreamLimits &limits, QObject *parent = nullptr);
    ~StreamHandshakes() override;

    // now: milliseconds of a clock that never goes back. places: how many may be under way at most now.
    void accept(qintptr descriptor, qint64 now, int places);
    // Ends those that took too long.
    void check(qint64 now);
    void abortAll();

    [[nodiscard]] int size() const { return static_cast<int>(m_open.size()); }

signals:
    // The receiver owns both. The socket carries the WebSocket: whole frames may be written to it.
    void finished(QTcpSocket *socket, QWebSocket *webSocket);

private:
    struct Open
    {
        QTcpSocket *socket;
        qint64 deadline;
    };
    void takeFinished();
    [[nodiscard]] QTcpSocket *takeSocketOf(const QWebSocket &webSocket);
    void forget(const QTcpSocket *socket);
    void abortFirst();

    const StreamLimits m_limits;
    QWebSocketServer m_server;
    std::vector<Open> m_open; // the oldest first
};

} // namespace WikiMon
