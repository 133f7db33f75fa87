// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamclients.h"

#include "output/clientaddress.h"
#include "output/streamclient.h"
#include "output/streamhub.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

StreamClients::StreamClients(const StreamLimits &limits, StreamHub &hub, StreamState &state, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_hub(hub)
    , m_state(state)
    , m_places(std::numeric_limits<int>::max())
    , m_catchUpTimer(this)
    , m_listReport(
          limits.clientList, [this] { tellList(); }, this)
{
    m_catchUpTimer.setSingleShot(true);
    m_catchUpTimer.setInterval(0);
    connect(&m_catchUpTimer, &QTimer::timeout, this, &StreamClients::catchUp);
}

StreamClients::~StreamClients() = default;

void StreamClients::setCatalogue(const WikiCatalogue *catalogue)
{
    const QList<Wiki> wikis = m_wikis.list();
    m_wikis = StreamWikis(catalogue);
    m_wikis.set(wikis);
}

void StreamClients::setWikis(const QList<Wiki> &wikis)
{
    m_wikis.set(wikis);
    m_hub.setFirstWiki(
        wikis.isEmpty() ? std::nullopt : std::optional(wikis.constFirst().dbname.toStdString()));
    for (const Admitted &admitted : m_clients) {
        const StreamPath path = m_wikis.resolve(admitted.client->request().path, admitted.home);
        if (path.error.isEmpty()) {
            m_hub.moveTo(admitted.client, path.wikis);
            noteSelection(admitted.client, path);
        } else {
            refuse(admitted.client, UnknownPathCode, path.error, m_state.misledClients);
        }
    }
    countWikis();
    emit changed();
}

void StreamClients::admit(
    QTcpSocket *socket, QWebSocket *webSocket, const std::optional<Wiki> &home, qint64 now)
{
    auto *client = new StreamClient(socket, webSocket, m_limits, now, this);
    Admitted admitted{client, home};
    if (!mayStay(client) || !subscribe(admitted)) {
        m_leaving.push_back(client);
        emit changed();
        return;
    }
    m_clients.push_back(std::move(admitted));
    ++m_perAddress[countedAddress(client->address())];
    // Queued: a client may leave while the list is gone through. By then the object may be gone.
    connect(
        client, &StreamClient::left, this,
        [this, left = QPointer(client)] {
            if (left) {
                retire(left);
            }
        },
        Qt::QueuedConnection);
    connect(client, &StreamClient::drained, this, [this] {
        if (m_hub.isCatchingUp()) {
            m_catchUpTimer.start();
        }
    });
    if (m_hub.isCatchingUp()) {
        m_catchUpTimer.start();
    }
    countWikis();
    emit changed();
}

bool StreamClients::mayStay(StreamClient *client)
{
    if (openCount() >= std::min(m_limits.clients, m_places)) {
        refuse(client, CloseCodeTryAgainLater, u"All places are taken."_s, m_state.refusedClients);
    } else if (m_perAddress.value(countedAddress(client->address())) >= m_limits.clientsPerAddress) {
        refuse(client, CloseCodeTryAgainLater, u"Too many connections from this address."_s,
            m_state.refusedClients);
    } else if (!client->request().error.isEmpty()) {
        refuse(client, BadRequestCode, client->request().error, m_state.misledClients);
    }
    return client->isOpen();
}

bool StreamClients::subscribe(Admitted &admitted)
{
    StreamClient *client = admitted.client;
    const StreamRequest &request = client->request();
    const StreamPath path = m_wikis.resolve(request.path, admitted.home);
    if (!path.error.isEmpty()) {
        refuse(client, UnknownPathCode, path.error, m_state.misledClients);
    } else if (!m_hub.join(
                   client, {{path.dialect, request.isExtended}, path.wikis, request.filter}, request.since)) {
        refuse(client, CloseCodeTryAgainLater, u"Too many different filters are in use."_s,
            m_state.refusedClients);
    } else {
        noteSelection(client, path);
    }
    return client->isOpen();
}

void StreamClients::refuse(StreamClient *client, int code, const QString &reason, qint64 &counter)
{
    if (client->isOpen()) {
        client->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
        ++counter;
    }
}

void StreamClients::noteSelection(StreamClient *client, const StreamPath &path)
{
    StreamClientInfo &info = client->ownInfo();
    info.dialect = path.dialect;
    const QList<Wiki> &wikis = m_wikis.list();
    switch (path.wikis.kind) {
    case StreamWikiSelection::Kind::All:
        info.wiki = wikis.size() == 1 ? wikis.constFirst().dbname : QString();
        break;
    case StreamWikiSelection::Kind::First:
        info.wiki = wikis.isEmpty() ? QString() : wikis.constFirst().dbname;
        break;
    case StreamWikiSelection::Kind::One:
        info.wiki = QString::fromStdString(path.wikis.dbname);
        break;
    }
}

void StreamClients::retire(StreamClient *client)
{
    if (std::erase_if(m_clients, [client](const Admitted &a) { return a.client == client; }) == 0) {
        return;
    }
    m_hub.leave(client);
    m_leaving.push_back(client);
    const auto address = m_perAddress.find(countedAddress(client->address()));
    if (address != m_perAddress.end() && --*address <= 0) {
        m_perAddress.erase(address);
    }
    m_state.letGoClients += client->wasLetGo() ? 1 : 0;
    m_state.deadClients += client->wasDead() ? 1 : 0;
    countWikis();
    emit changed();
}

void StreamClients::countWikis()
{
    m_state.clients = static_cast<int>(openCount());
    m_state.clientsOfWikis.clear();
    for (const Admitted &admitted : m_clients) {
        ++m_state.clientsOfWikis[admitted.client->ownInfo().wiki];
    }
    if (m_isWatched) {
        m_listReport.soon();
    }
}

void StreamClients::check(qint64 now)
{
    for (const Admitted &admitted : m_clients) {
        admitted.client->check(now);
    }
    for (StreamClient *client : m_leaving) {
        client->check(now);
    }
    std::erase_if(m_leaving, [](StreamClient *client) {
        const bool isGone = client->isGone();
        if (isGone) {
            client->deleteLater();
        }
        return isGone;
    });
    m_hub.renewFilterTime(now);
    if (m_isWatched) {
        m_listReport.soon();
    }
}

void StreamClients::closeAll()
{
    for (const Admitted &admitted : std::exchange(m_clients, {})) {
        m_hub.leave(admitted.client);
        admitted.client->close(QWebSocketProtocol::CloseCodeGoingAway, u"WikiMon stopped serving."_s);
        m_leaving.push_back(admitted.client);
    }
    m_perAddress.clear();
    countWikis();
}

void StreamClients::disconnectClient(quint64 id)
{
    const auto found
        = std::ranges::find_if(m_clients, [id](const Admitted &a) { return a.client->id() == id; });
    if (found != m_clients.end()) {
        found->client->close(QWebSocketProtocol::CloseCodePolicyViolated, u"Disconnected by the operator."_s);
    }
}

void StreamClients::catchUp()
{
    if (m_hub.catchUp(QDateTime::currentMSecsSinceEpoch())) {
        m_catchUpTimer.start();
    }
}

void StreamClients::setIsWatched(bool isWatched)
{
    if (std::exchange(m_isWatched, isWatched) == isWatched) {
        return;
    }
    m_toldList.clear();
    if (isWatched) {
        emit listChanged({}); // whatever was there before
        m_listReport.now();
    }
}

void StreamClients::tellList()
{
    QList<StreamClientInfo> list;
    for (const Admitted &admitted : m_clients) {
        list.append(admitted.client->info());
    }
    if (m_isWatched && list != m_toldList) {
        m_toldList = list;
        emit listChanged(list);
    }
}

qint64 StreamClients::largestBacklog() const
{
    qint64 largest = 0;
    for (const Admitted &admitted : m_clients) {
        largest = std::max(largest, admitted.client->waitingBytes());
    }
    return largest;
}

} // namespace WikiMon
