// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamlimits.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

class QSslSocket;

namespace WikiMon {

// "Try Again Later" in RFC 6455's registry; Qt has no name for it.
inline constexpr auto CloseCodeTryAgainLater = static_cast<QWebSocketProtocol::CloseCode>(1013);

// One client of the stream. Whole frames go straight to its socket; Qt's WebSocket on the same socket
// answers pings and closes. A client that does not read is let go. Single-threaded.
class StreamClient : public QObject
{
    Q_OBJECT
public:
    // Takes both sockets. now: milliseconds of a clock that never goes back.
    StreamClient(QTcpSocket *socket, QWebSocket *webSocket, const StreamLimits &limits, qint64 now,
        QObject *parent = nullptr);
    ~StreamClient() override;

    // Sends whole frames, all or none. False when the client is leaving or is let go now.
    bool send(const QByteArray &frames);
    // Sends pings and looks at the deadlines.
    void check(qint64 now);
    // Sends the close frame; what waits still goes out before it, for as long as check() is called.
    void close(QWebSocketProtocol::CloseCode code, const QString &reason = {});

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    // Nothing is left to send, or nobody to send it to.
    [[nodiscard]] bool isGone() const;
    // It read too slowly.
    [[nodiscard]] bool wasLetGo() const { return m_wasLetGo; }
    [[nodiscard]] qint64 waitingBytes() const;

signals:
    // No more changes are sent; once.
    void left();

private:
    void leave();
    void letGo();
    void checkWaiting(qint64 now);
    void checkPing(qint64 now);
    void checkIncoming();
    // More waits than a client may leave unread.
    [[nodiscard]] bool isFarBehind() const;

    QPointer<QTcpSocket> m_socket; // QWebSocketServer deletes it after a disconnect
    QWebSocket *m_webSocket;
    const StreamLimits &m_limits;
    QSslSocket *m_secure; // the same socket where it encrypts
    qintptr m_descriptor; // for frames that pass QTcpSocket by; -1 when they must be encrypted
    qint64 m_nextPing;
    qint64 m_progressAt;
    qint64 m_closeDeadline = 0; // 0 while open
    int m_missedPongs = 0;
    bool m_isOpen = true;
    bool m_wasLetGo = false;
    // It took bytes since the last check, and in the time between the last two.
    bool m_madeProgress = false;
    bool m_wasReading = false;
};

} // namespace WikiMon
