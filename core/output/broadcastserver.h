// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"
#include "output/reportthrottle.h"
#include "output/sparedescriptors.h"
#include "output/streamaccess.h"
#include "output/streamclientinfo.h"
#include "output/streamfigures.h"
#include "output/streamformat.h"
#include "output/streamhub.h"
#include "output/streamlimits.h"
#include "output/streammeter.h"
#include "output/streamstate.h"
#include "wiki/wiki.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <span>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace WikiMon {

class StreamClients;
class StreamHandshakes;
class StreamListener;
class StreamWikiPorts;
class WikiCatalogue;

// Serves changes as JSON text messages over WebSocket: listens, takes clients in, and hands them to the parts
// that know what each of them gets. The paths are those of StreamWikis, the queries those of StreamRequest.
// Single-threaded; lives on the stream's thread.
class BroadcastServer : public QObject
{
    Q_OBJECT
public:
    explicit BroadcastServer(QObject *parent = nullptr, const StreamLimits &limits = {},
        StreamWriter writer = appendStreamMessage);
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

    // For the names of wikis; must live as long as this.
    void setCatalogue(const WikiCatalogue *catalogue);
    // The session's wikis, the first of which "/" leads to; none: they are not known, as in a replay.
    void setWikis(const QList<WikiMon::Wiki> &wikis);
    // Whether each wiki has a port of its own too, see StreamPortLayout.
    void setPortPerWiki(bool on);
    void setMaxClients(int clients, int perAddress);
    // Whether IP addresses are masked in what goes out from now on; filters see the masked change.
    void setMasksAddresses(bool masks) { m_hub.setMasksAddresses(masks); }
    // Whether clientsChanged is wanted.
    void setWatchesClients(bool on);
    // Closes one of the clients with 1008; one that is not there any more is passed over.
    void disconnectClient(quint64 id);
    // That a client may ask for: "/", "/de/", ...
    [[nodiscard]] QStringList paths() const;

    // Sends every change of the batch to the clients that want it.
    void broadcast(const WikiMon::FeedBatchPtr &batch);
    // The same with what else comes before the event loop's next turn, so that changes that come fast go out
    // together.
    void collect(const WikiMon::FeedBatchPtr &batch);
    // The bytes that wait for the client that is furthest behind.
    [[nodiscard]] qint64 largestBacklog() const;
    // The number of the change that comes next ("seq").
    [[nodiscard]] qint64 nextSequence() const { return m_hub.nextSequence(); }
    // Counts changes that were lost on the way here.
    void addShed(qint64 changes);

signals:
    // At most a few times a second while only numbers change.
    void stateChanged(const WikiMon::StreamState &state);
    // A few times a second while something in it changes; see setWatchesClients().
    void clientsChanged(const QList<WikiMon::StreamClientInfo> &clients);
    // What was collected is sent.
    void flushed();

private:
    void tryToListen();
    void retryLater(const QString &why);
    [[nodiscard]] StreamFigures figures() const;
    void closeAll();
    void stopListening();
    [[nodiscard]] int freePlaces() const;
    void reckonPlaces();
    void admit(QTcpSocket *socket, QWebSocket *webSocket);
    void layOutPorts();
    void stopForLackOfDescriptors();
    void retry();
    void countChanges(qint64 changes);
    void send(std::span<const FeedBatchPtr> batches);
    void flush();
    void check();

    StreamLimits m_limits;
    StreamState m_state;
    StreamHub m_hub;
    std::unique_ptr<StreamClients> m_clients;
    StreamListener *m_listener;
    StreamWikiPorts *m_wikiPorts;
    StreamHandshakes *m_handshakes;
    QList<QHostAddress> m_addresses;
    quint16 m_port = 0;
    StreamAccess m_access;
    StreamMeter m_meter;
    qint64 m_startedAt = 0; // by m_clock
    quint16 m_takenPort = 0; // where 0 was asked for, the one to come back to
    bool m_hasPortPerWiki = false;
    int m_descriptors = 0; // that this process may have open
    int m_portDescriptors = 0; // those of the wikis' ports
    SpareDescriptors m_spares;
    QElapsedTimer m_clock;
    QTimer m_retryTimer;
    QTimer m_checkTimer;
    std::vector<FeedBatchPtr> m_collected;
    ReportThrottle m_report;
};

} // namespace WikiMon
