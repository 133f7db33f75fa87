// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/streamstate.h"

#include <QHostAddress>
#include <QList>
#include <QObject>

namespace WikiMon {

// Serves changes as JSON text messages over WebSocket to every client that connects. Single-threaded; lives
// on the stream's thread.
class BroadcastServer : public QObject
{
    Q_OBJECT
public:
    explicit BroadcastServer(QObject *parent = nullptr);
    ~BroadcastServer() override;

    // Listens on all addresses with one port; 0 takes a free one (the same for all). A port in use is told
    // in the state and tried again until it is free or stop() is called. Starting again with another port
    // or address closes the clients with 1001 first.
    void start(const QList<QHostAddress> &addresses, quint16 port);
    // Closes all clients with 1001 ("going away").
    void stop();
    [[nodiscard]] const StreamState &state() const { return m_state; }

    // Sends every change of the batch to all clients, serialised once.
    void broadcast(const WikiMon::FeedBatchPtr &batch);

signals:
    // At most a few times a second while only numbers change.
    void stateChanged(const WikiMon::StreamState &state);

private:
    StreamState m_state;
};

} // namespace WikiMon
