// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "output/descriptorlimit.h"
#include "output/streamclients.h"
#include "output/streamhandshakes.h"
#include "output/streamlistener.h"
#include "output/streamwikiports.h"

#include <QDateTime>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// What the rest of the program needs: files, databases, the feed.
constexpr int OtherDescriptors = 256;
// For those who knock while all places are taken, so that they can be told.
constexpr int HandshakeDescriptors = 32;

} // namespace

BroadcastServer::BroadcastServer(QObject *parent, const StreamLimits &limits, StreamWriter writer)
    : QObject(parent)
    , m_limits(limits)
    , m_hub(m_limits, std::move(writer), m_state)
    , m_clients(std::make_unique<StreamClients>(m_limits, m_hub, m_state))
    , m_listener(new StreamListener(this))
    , m_wikiPorts(new StreamWikiPorts(this))
    , m_handshakes(new StreamHandshakes(m_limits, this))
    , m_retryTimer(this)
    , m_checkTimer(this)
    , m_report(
          m_limits.report, [this] { emit stateChanged(m_state); }, this)
{
    m_clock.start();
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(m_limits.retry);
    m_checkTimer.setInterval(m_limits.check);
    connect(&m_retryTimer, &QTimer::timeout, this, &BroadcastServer::retry);
    connect(&m_checkTimer, &QTimer::timeout, this, &BroadcastServer::check);
    connect(m_listener, &StreamListener::accepted, m_handshakes,
        [this](qintptr descriptor) { m_handshakes->accept(descriptor, m_clock.elapsed(), freePlaces()); });
    connect(m_handshakes, &StreamHandshakes::finished, this, &BroadcastServer::admit);
    connect(m_wikiPorts, &StreamWikiPorts::accepted, m_handshakes,
        [this](qintptr descriptor) { m_handshakes->accept(descriptor, m_clock.elapsed(), freePlaces()); });
    connect(m_clients.get(), &StreamClients::changed, this, [this] { m_report.soon(); });
    connect(m_clients.get(), &StreamClients::listChanged, this, &BroadcastServer::clientsChanged);
    connect(m_handshakes, &StreamHandshakes::refused, this, [this](StreamRefusal reason) {
        ++(m_state.refusals.*reason);
        m_report.soon();
    });
    connect(m_handshakes, &StreamHandshakes::certificateChecked, this, [this] {
        m_state.tlsError = m_handshakes->error();
        m_report.now();
    });
    m_handshakes->setFigures([this] { return figures(); });
}

BroadcastServer::~BroadcastServer()
{
    closeAll();
}

void BroadcastServer::start(const QList<QHostAddress> &addresses, quint16 port)
{
    const QList<QHostAddress> wanted = addresses.isEmpty()
        ? QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost),
            QHostAddress(QHostAddress::LocalHostIPv6)}
        : addresses;
    if (m_state.isListening && wanted == m_addresses && (port == m_port || port == m_state.port)) {
        return;
    }
    closeAll();
    m_addresses = wanted;
    m_port = port;
    m_takenPort = 0;
    m_state = StreamState{};
    m_state.isWanted = true;
    m_meter = {};
    m_startedAt = m_clock.elapsed();
    reckonPlaces();
    m_hub.begin(QDateTime::currentMSecsSinceEpoch() * 1000);
    tryToListen();
}

void BroadcastServer::setAccess(const StreamAccess &access)
{
    const StreamAccess old = std::exchange(m_access, access);
    if (access == old || !m_state.isWanted) {
        return;
    }
    if (access.certificatePath != old.certificatePath || access.keyPath != old.keyPath) {
        closeAll();
        tryToListen();
    } else if (m_state.isListening) {
        (void)m_handshakes->open(m_access, m_addresses);
    }
}

void BroadcastServer::stop()
{
    if (!m_state.isWanted) {
        return;
    }
    flush();
    closeAll();
    m_state.isWanted = false;
    m_state.port = 0;
    m_state.error.clear();
    m_state.nextTry = 0;
    m_report.now();
}

void BroadcastServer::retry()
{
    if (m_state.isListening) {
        const bool hasChanged = m_wikiPorts->retry();
        layOutPorts();
        if (hasChanged) {
            m_report.soon();
        }
    } else if (m_spares.refill()) {
        tryToListen();
    } else {
        stopForLackOfDescriptors();
    }
}

void BroadcastServer::tryToListen()
{
    if (!m_handshakes->open(m_access, m_addresses)) {
        retryLater(m_handshakes->error());
    } else if (m_listener->listen(m_addresses, m_takenPort != 0 ? m_takenPort : m_port)) {
        m_state.isListening = true;
        m_state.isSecure = m_access.isSecure();
        m_state.tlsError.clear();
        m_state.port = m_listener->port();
        m_state.urls = m_listener->urls(m_access.isSecure());
        m_state.error.clear();
        m_state.nextTry = 0;
        m_takenPort = m_state.port;
        layOutPorts();
        m_checkTimer.start();
    } else {
        retryLater(m_listener->error());
    }
    m_report.now();
}

void BroadcastServer::retryLater(const QString &why)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.retry).count();
    m_state.error = why + QChar::Space + tr("WikiMon tries again every %1 seconds.").arg(seconds);
    m_state.nextTry = QDateTime::currentMSecsSinceEpoch() + m_limits.retry.count();
    m_retryTimer.start();
}

StreamFigures BroadcastServer::figures() const
{
    return {.state = m_state,
        .changesPerSecond = m_meter.perSecond(m_clock.elapsed() - m_startedAt),
        .uptime = m_clock.elapsed() - m_startedAt,
        .arriving = m_handshakes->size(),
        .paths = paths()};
}

void BroadcastServer::closeAll()
{
    m_retryTimer.stop();
    stopListening();
    m_clients->closeAll();
    m_checkTimer.start(); // looks after those whose last bytes don't get away
}

void BroadcastServer::stopListening()
{
    m_listener->close();
    m_wikiPorts->close();
    m_handshakes->abortAll();
    m_state.isListening = false;
    m_state.urls.clear();
    m_state.wikiPorts.clear();
}

void BroadcastServer::layOutPorts()
{
    reckonPlaces();
    if (!m_hasPortPerWiki || !m_state.isListening) {
        m_wikiPorts->close();
    } else {
        m_wikiPorts->set(m_clients->wikis().list(), m_addresses, m_state.port, m_port == 0);
    }
    m_state.wikiPorts = m_wikiPorts->state();
    const bool isComplete = std::ranges::all_of(
        m_state.wikiPorts, [](const StreamWikiPort &port) { return port.error.isEmpty(); });
    if (!isComplete) {
        m_retryTimer.start();
    }
}

void BroadcastServer::setCatalogue(const WikiCatalogue *catalogue)
{
    m_clients->setCatalogue(catalogue);
}

void BroadcastServer::setWikis(const QList<Wiki> &wikis)
{
    flush(); // what came before is of the wikis before
    m_clients->setWikis(wikis);
    layOutPorts();
    m_report.soon();
}

void BroadcastServer::setPortPerWiki(bool on)
{
    m_hasPortPerWiki = on;
    layOutPorts();
    m_report.soon();
}

void BroadcastServer::setMaxClients(int clients, int perAddress)
{
    m_limits.clients = clients;
    m_limits.clientsPerAddress = perAddress;
    reckonPlaces();
    m_report.soon();
}

void BroadcastServer::setWatchesClients(bool on)
{
    m_clients->setIsWatched(on);
}

void BroadcastServer::disconnectClient(quint64 id)
{
    m_clients->disconnectClient(id);
}

QStringList BroadcastServer::paths() const
{
    return m_clients->wikis().paths();
}

// A place needs a descriptor, as does a port at each address, and the system may grant fewer than are wanted.
void BroadcastServer::reckonPlaces()
{
    m_portDescriptors
        = m_hasPortPerWiki ? static_cast<int>(m_clients->wikis().list().size() * m_addresses.size()) : 0;
    const int ours = OtherDescriptors + m_portDescriptors;
    m_descriptors = raiseDescriptorLimit(m_limits.clients + m_limits.handshakes + ours);
    const int places = std::max(1, m_descriptors - ours - HandshakeDescriptors);
    m_clients->setPlaces(places);
    m_state.limitNote = places >= m_limits.clients
        ? QString()
        : tr("The system lets WikiMon open %1 files at once, so that %2 clients have a place.")
              .arg(QString::number(m_descriptors), QString::number(places));
}

// For handshakes, so that the clients' descriptors and those of the rest of the program are never used up.
int BroadcastServer::freePlaces() const
{
    return m_descriptors - OtherDescriptors - m_portDescriptors
        - static_cast<int>(m_clients->openCount() + m_clients->leavingCount());
}

void BroadcastServer::admit(QTcpSocket *socket, QWebSocket *webSocket)
{
    m_clients->admit(socket, webSocket, m_wikiPorts->wikiOf(socket->localPort()), m_clock.elapsed());
}

void BroadcastServer::check()
{
    const qint64 now = m_clock.elapsed();
    m_handshakes->check(now);
    m_clients->check(now);
    if (m_state.isListening && m_spares.refill()) {
        m_listener->resume();
        m_wikiPorts->resume();
    } else if (m_state.isListening) {
        stopForLackOfDescriptors();
    }
    if (!m_state.isListening && m_clients->openCount() == 0 && m_clients->leavingCount() == 0) {
        m_checkTimer.stop();
    }
}

// Those who are there stay. Whoever knocks is refused by the system until there are descriptors again.
void BroadcastServer::stopForLackOfDescriptors()
{
    stopListening();
    m_state.error
        = tr("Too many files are open: the system lets WikiMon open %1. No more clients are taken for "
             "the moment.")
              .arg(m_descriptors);
    m_state.nextTry = QDateTime::currentMSecsSinceEpoch() + m_limits.retry.count();
    m_retryTimer.start();
    m_report.now();
}

void BroadcastServer::countChanges(qint64 changes)
{
    if (m_state.isWanted && changes > 0) {
        m_meter.add(changes, m_clock.elapsed() - m_startedAt);
        m_state.changes = m_meter.total();
        m_report.soon();
    }
}

void BroadcastServer::broadcast(const FeedBatchPtr &batch)
{
    send({&batch, 1});
}

void BroadcastServer::send(std::span<const FeedBatchPtr> batches)
{
    const qint64 sentBefore = m_state.sentMessages;
    const qint64 sequenceBefore = m_hub.nextSequence();
    m_hub.send(batches, QDateTime::currentMSecsSinceEpoch());
    countChanges(m_hub.nextSequence() - sequenceBefore);
    if (m_state.sentMessages != sentBefore) {
        m_report.soon();
    }
}

void BroadcastServer::collect(const FeedBatchPtr &batch)
{
    if (m_collected.empty()) {
        QMetaObject::invokeMethod(this, &BroadcastServer::flush, Qt::QueuedConnection);
    }
    m_collected.push_back(batch);
}

void BroadcastServer::flush()
{
    send(std::exchange(m_collected, {}));
    emit flushed();
}

qint64 BroadcastServer::largestBacklog() const
{
    return m_clients->largestBacklog();
}

void BroadcastServer::addShed(qint64 changes)
{
    flush(); // what came before has the lower numbers
    m_state.shedChanges += changes;
    m_hub.skip(changes);
    m_report.soon();
}

} // namespace WikiMon
