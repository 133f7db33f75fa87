// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "output/descriptorlimit.h"
#include "output/streamclient.h"
#include "output/streamhandshakes.h"
#include "output/streamlistener.h"
#include "output/websocketframe.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Frames that go out in one write. More would let a client's share grow past its limit in one step.
constexpr qsizetype SliceBytes = 64 * 1024;

// What the rest of the program needs: files, databases, the feed.
constexpr int OtherDescriptors = 256;

} // namespace

BroadcastServer::BroadcastServer(QObject *parent, const StreamLimits &limits, ChangeSerialiser serialise)
    : QObject(parent)
    , m_limits(limits)
    , m_serialise(std::move(serialise))
    , m_listener(new StreamListener(this))
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
    connect(&m_retryTimer, &QTimer::timeout, this, &BroadcastServer::tryToListen);
    connect(&m_checkTimer, &QTimer::timeout, this, &BroadcastServer::check);
    connect(m_listener, &StreamListener::accepted, m_handshakes,
        [this](qintptr descriptor) { m_handshakes->accept(descriptor, m_clock.elapsed(), freePlaces()); });
    connect(m_handshakes, &StreamHandshakes::finished, this, &BroadcastServer::admit);
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
    m_descriptors = raiseDescriptorLimit(m_limits.clients + m_limits.handshakes + OtherDescriptors);
    m_addresses = wanted;
    m_port = port;
    m_state = StreamState{};
    m_state.isWanted = true;
    m_meter = {};
    m_startedAt = m_clock.elapsed();
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
        m_state.isListening = false;
        m_state.urls.clear();
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
    closeAll();
    m_state.isWanted = false;
    m_state.isListening = false;
    m_state.port = 0;
    m_state.urls.clear();
    m_state.error.clear();
    m_state.nextTry = 0;
    m_report.now();
}

void BroadcastServer::tryToListen()
{
    if (!m_handshakes->open(m_access, m_addresses)) {
        retryLater(m_handshakes->error());
    } else if (m_listener->listen(m_addresses, m_port)) {
        m_state.isListening = true;
        m_state.isSecure = m_access.isSecure();
        m_state.tlsError.clear();
        m_state.port = m_listener->port();
        m_state.urls = m_listener->urls(m_access.isSecure());
        m_state.error.clear();
        m_state.nextTry = 0;
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
        .arriving = m_handshakes->size()};
}

void BroadcastServer::closeAll()
{
    m_retryTimer.stop();
    m_listener->close();
    m_handshakes->abortAll();
    for (StreamClient *client : std::exchange(m_clients, {})) {
        client->close(QWebSocketProtocol::CloseCodeGoingAway, u"WikiMon stopped serving."_s);
        m_leaving.push_back(client);
    }
    m_state.clients = 0;
    m_checkTimer.start(); // looks after those whose last bytes don't get away
}

// For handshakes, so that the clients' descriptors and those of the rest of the program are never used up.
int BroadcastServer::freePlaces() const
{
    return m_descriptors - OtherDescriptors - static_cast<int>(m_clients.size() + m_leaving.size());
}

void BroadcastServer::admit(QTcpSocket *socket, QWebSocket *webSocket)
{
    auto *client = new StreamClient(socket, webSocket, m_limits, m_clock.elapsed(), this);
    if (std::ssize(m_clients) >= m_limits.clients) {
        client->close(CloseCodeTryAgainLater, u"All places are taken."_s);
        m_leaving.push_back(client);
        ++m_state.refusedClients;
        m_report.soon();
        return;
    }
    m_clients.push_back(client);
    // Queued: a client may leave while the list is gone through. By then the object may be gone.
    connect(
        client, &StreamClient::left, this,
        [this, left = QPointer(client)] {
            if (left) {
                retire(left);
            }
        },
        Qt::QueuedConnection);
    m_state.clients = static_cast<int>(m_clients.size());
    m_report.soon();
}

void BroadcastServer::retire(StreamClient *client)
{
    if (std::erase(m_clients, client) == 0) {
        return;
    }
    m_leaving.push_back(client);
    m_state.clients = static_cast<int>(m_clients.size());
    m_state.letGoClients += client->wasLetGo() ? 1 : 0;
    m_report.soon();
}

void BroadcastServer::check()
{
    const qint64 now = m_clock.elapsed();
    m_handshakes->check(now);
    for (StreamClient *client : m_clients) {
        client->check(now);
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
    if (!m_state.isListening && m_leaving.empty()) {
        m_checkTimer.stop();
    }
}

void BroadcastServer::broadcast(const FeedBatchPtr &batch)
{
    if (!batch) {
        return;
    }
    countChanges(std::ssize(batch->changes));
    if (m_clients.empty()) {
        return;
    }
    qint64 changes = 0;
    for (const RecentChange &change : batch->changes) {
        m_json.clear();
        m_serialise(change, m_json);
        appendTextFrame(m_json, m_frames);
        ++changes;
        if (m_frames.size() >= SliceBytes) {
            sendFrames(std::exchange(changes, 0));
        }
    }
    if (changes > 0) {
        sendFrames(changes);
    }
}

void BroadcastServer::countChanges(qint64 changes)
{
    if (m_state.isListening && changes > 0) {
        m_meter.add(changes, m_clock.elapsed() - m_startedAt);
        m_state.changes = m_meter.total();
        m_report.soon();
    }
}

void BroadcastServer::sendFrames(qint64 changes)
{
    qint64 receivers = 0;
    for (StreamClient *client : m_clients) {
        receivers += client->send(m_frames) ? 1 : 0;
    }
    m_frames.resize(0); // keeps the memory, unless a client still waits for it
    if (receivers > 0) {
        m_state.sentMessages += changes * receivers;
        m_report.soon();
    }
}

qint64 BroadcastServer::largestBacklog() const
{
    qint64 largest = 0;
    for (const StreamClient *client : m_clients) {
        largest = std::max(largest, client->waitingBytes());
    }
    return largest;
}

void BroadcastServer::addShed(qint64 changes)
{
    m_state.shedChanges += changes;
    m_report.soon();
}

} // namespace WikiMon
