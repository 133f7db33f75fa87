// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/reportthrottle.h"
#include "output/streamclientinfo.h"
#include "output/streamlimits.h"
#include "output/streamstate.h"
#include "output/streamwikis.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace WikiMon {

class StreamClient;
class StreamHub;

// The clients of the stream: lets in those for whom there is a place and whose request is good, brings them
// to the hub, looks after them, and lists them. Single-threaded.
class StreamClients : public QObject
{
    Q_OBJECT
public:
    // Closed with these codes of the application's range, beside those of the protocol.
    static constexpr int BadRequestCode = 4000;
    static constexpr int UnknownPathCode = 4004;

    // Counts in state. All must live as long as this.
    StreamClients(const StreamLimits &limits, StreamHub &hub, StreamState &state, QObject *parent = nullptr);
    ~StreamClients() override;

    void setCatalogue(const WikiCatalogue *catalogue);
    // The session's wikis; none: not known. Clients whose wiki is no longer among them are closed with 4004.
    void setWikis(const QList<Wiki> &wikis);
    [[nodiscard]] const StreamWikis &wikis() const { return m_wikis; }
    // How many have a place, whatever the limits say.
    void setPlaces(int places) { m_places = places; }

    // Takes both sockets. home: the wiki that "/" leads to on the client's port, when it has its own.
    void admit(QTcpSocket *socket, QWebSocket *webSocket, const std::optional<Wiki> &home, qint64 now);
    // Looks at the deadlines. now: milliseconds of a clock that never goes back.
    void check(qint64 now);
    void closeAll();
    void disconnectClient(quint64 id);
    // Whether listChanged is wanted.
    void setIsWatched(bool isWatched);

    [[nodiscard]] qsizetype openCount() const { return std::ssize(m_clients); }
    // Those whose last bytes are on the way.
    [[nodiscard]] qsizetype leavingCount() const { return std::ssize(m_leaving); }
    // The bytes that wait for the client that is furthest behind.
    [[nodiscard]] qint64 largestBacklog() const;

signals:
    // The state's numbers have changed.
    void changed();
    void listChanged(const QList<WikiMon::StreamClientInfo> &clients);

private:
    struct Admitted
    {
        StreamClient *client;
        std::optional<Wiki> home;
    };

    // False: it was told why not.
    [[nodiscard]] bool mayStay(StreamClient *client);
    [[nodiscard]] bool subscribe(Admitted &admitted);
    void refuse(StreamClient *client, int code, const QString &reason, qint64 &counter);
    void noteSelection(StreamClient *client, const StreamPath &path);
    void retire(StreamClient *client);
    void countWikis();
    void catchUp();
    void tellList();

    const StreamLimits &m_limits;
    StreamHub &m_hub;
    StreamState &m_state;
    StreamWikis m_wikis;
    int m_places;
    std::vector<Admitted> m_clients;
    std::vector<StreamClient *> m_leaving;
    QHash<QHostAddress, int> m_perAddress;
    QTimer m_catchUpTimer;
    bool m_isWatched = false;
    QList<StreamClientInfo> m_toldList;
    ReportThrottle m_listReport;
};

} // namespace WikiMon
