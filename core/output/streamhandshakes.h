// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/httpanswer.h"
#include "output/streamfigures.h"
#include "output/streamgate.h"
#include "output/streamlimits.h"
#include "output/streampages.h"
#include "output/streamrefusals.h"
#include "output/tlsidentity.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QWebSocketServer>

#include <vector>

class QTcpSocket;
class QWebSocket;

namespace WikiMon {

struct HttpRequest;

// The front door of the stream: reads the request of each new connection, turns away who may not come in,
// answers plain HTTP, and takes the others through the WebSocket opening handshake. Qt does that last part;
// the number of connections under way, their bytes and their time are limited here, as Qt limits none of
// them. Single-threaded.
class StreamHandshakes : public QObject
{
    Q_OBJECT
public:
    explicit StreamHandshakes(const StreamLimits &limits, QObject *parent = nullptr);
    ~StreamHandshakes() override;

    // Who is let in from now on by a server with these addresses. False when the certificate can't be had:
    // error() says why, and accept() must not be called.
    [[nodiscard]] bool open(const StreamAccess &access, const QList<QHostAddress> &addresses);
    // Why open() failed, or why a new certificate is not taken up; in words.
    [[nodiscard]] QString error() const { return m_identity.error(); }
    // Asked for the numbers when a client wants to see them.
    void setFigures(StreamFiguresSource figures) { m_figures = std::move(figures); }

    // now: milliseconds of a clock that never goes back. places: how many may be under way at most now.
    void accept(qintptr descriptor, qint64 now, int places);
    // Ends those that took too long.
    void check(qint64 now);
    void abortAll();

    [[nodiscard]] int size() const { return static_cast<int>(m_visits.size()); }

signals:
    // The receiver owns both. The socket carries the WebSocket: whole frames may be written to it, which
    // QSslSocket (under wss://) encrypts.
    void finished(QTcpSocket *socket, QWebSocket *webSocket);
    void refused(WikiMon::StreamRefusal reason);
    // error() is another, after the files of the certificate changed.
    void certificateChecked();

private:
    enum class Stage { Asking, ShakingHands, Leaving };
    struct Visit
    {
        QTcpSocket *socket;
        qint64 deadline; // 0: counted from the next check on
        Stage stage = Stage::Asking;
        qint64 discarded = 0; // bytes after the request
    };
    using Visits = std::vector<Visit>;

    [[nodiscard]] QTcpSocket *makeSocket(qintptr descriptor);
    [[nodiscard]] Visits::iterator find(const QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void consider(Visit &visit, const HttpRequest &request, qsizetype bytes);
    void shakeHands(Visit &visit);
    void answer(Visit &visit, const HttpAnswer &answer, bool withBody = true);
    void refuse(Visit &visit, StreamRefusal reason, int status, const QByteArray &text);
    void discard(Visits::iterator visit);
    void takeFinished();
    [[nodiscard]] QTcpSocket *takeSocketOf(const QWebSocket &webSocket);
    void forget(QTcpSocket *socket);
    void abort(Visits::iterator visit);
    [[nodiscard]] Visits::iterator leastWanted();

    const StreamLimits m_limits;
    QWebSocketServer m_server;
    StreamGate m_gate;
    TlsIdentity m_identity;
    bool m_isSecure = false;
    const StreamPages m_pages;
    StreamFiguresSource m_figures;
    Visits m_visits; // the oldest first
};

} // namespace WikiMon
