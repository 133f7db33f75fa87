// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/changeserialiser.h"
#include "output/changewriter.h"
#include "output/reportthrottle.h"
#include "output/streamaccess.h"
#include "output/streamfigures.h"
#include "output/streamlimits.h"
#include "output/streammeter.h"
#include "output/streamstate.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <string>
#include <utility>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace WikiMon {

class StreamClient;
class StreamHandshakes;
class StreamListener;

// Serves changes as JSON text messages over WebSocket to every client that connects. Single-threaded; lives
// on the stream's thread.
class BroadcastServer : public QObject
{
    Q_OBJECT
public:
    explicit BroadcastServer(QObject *parent = nullptr, const StreamLimits &limits = {},
        ChangeSerialiser serialise = appendStreamJson);
    ~BroadcastServer() override;

    // Listens on all addresses (this machine's own when there are none) with one port; 0 takes a free one
    // (the same for all). A port in use is told in the state and tried again until it is free or stop() is
    // called. Starting again with another port or address closes the clients with 1001 first.
    void start(const QList<QHostAddress> &addresses, quint16 port);
    // Who may connect from now on. Another certificate, or none, closes the clients with 1001 first.
    void setAccess(const WikiMon::StreamAccess &access);
    // Closes all clients with 1001 ("going away") and frees the port at once.
    void stop();
    [[nodiscard]] const StreamState &state() const { return m_state; }

    // How changes are written from now on.
    void setSerialiser(ChangeSerialiser serialise) { m_serialise = std::move(serialise); }
    // Sends every change of the batch to all clients, serialised once.
    void broadcast(const WikiMon::FeedBatchPtr &batch);
    // The bytes that wait for the client that is furthest behind.
    [[nodiscard]] qint64 largestBacklog() const;
    // Counts changes that were lost on the way here.
    void addShed(qint64 changes);

signals:
    // At most a few times a second while only numbers change.
    void stateChanged(const WikiMon::StreamState &state);

private:
    void tryToListen();
    void retryLater(const QString &why);
    [[nodiscard]] StreamFigures figures() const;
    void closeAll();
    [[nodiscard]] int freePlaces() const;
    void admit(QTcpSocket *socket, QWebSocket *webSocket);
    void retire(StreamClient *client);
    void countChanges(qint64 changes);
    void sendFrames(qint64 changes);
    void check();

    const StreamLimits m_limits;
    ChangeSerialiser m_serialise;
    StreamListener *m_listener;
    StreamHandshakes *m_handshakes;
    std::vector<StreamClient *> m_clients;
    std::vector<StreamClient *> m_leaving; // their last bytes are on the way
    QList<QHostAddress> m_addresses;
    quint16 m_port = 0;
    StreamAccess m_access;
    StreamMeter m_meter;
    qint64 m_startedAt = 0; // by m_clock
    int m_descriptors = 0; // that this process may have open
    QElapsedTimer m_clock;
    QTimer m_retryTimer;
    QTimer m_checkTimer;
    std::string m_json;
    QByteArray m_frames;
    StreamState m_state;
    ReportThrottle m_report;
};

} // namespace WikiMon
