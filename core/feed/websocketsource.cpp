// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/websocketsource.h"

#include "feed/changereader.h"
#include "feed/linkwords.h"
#include "feed/proxylookup.h"
#include "irc/irctext.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <QWebSocket>

namespace WikiMon {

using namespace Qt::StringLiterals;

WebSocketSource::WebSocketSource(
    const QUrl &url, const QList<Wiki> &wikis, FeedAssembler &assembler, QObject *parent)
    : StreamSource(SourceKind::WebSocket, url.authority(), tr("Messages from the server"), assembler, parent)
    , m_url(url)
    , m_proxyLookup(new ProxyLookup(this))
{
    m_fallback = wikis.isEmpty() ? Wiki() : wikis.first();
    m_silence.setSingleShot(true);
    m_handOnTimer.setSingleShot(true);
    m_handOnTimer.setInterval(0);
    setTimings(m_timings);
    connect(&m_handOnTimer, &QTimer::timeout, this, [this] { handOn(); });
    connect(&m_silence, &QTimer::timeout, this,
        [this] { linkDown(tr("%1 has stopped answering.").arg(m_url.host()), Backoff::Failure::Lost); });
    connect(&m_pingTimer, &QTimer::timeout, this, [this] {
        if (m_socket) {
            m_socket->ping();
        }
    });
    connect(m_proxyLookup, &ProxyLookup::found, this, [this](const QNetworkProxy &proxy) {
        QNetworkRequest request(requestUrl());
        request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(WIKIMON_USER_AGENT));
        m_socket->setProxy(proxy);
        m_socket->open(request);
    });
}

WebSocketSource::~WebSocketSource()
{
    dropSocket();
}

void WebSocketSource::setWikis(const QList<Wiki> &wikis)
{
    m_fallback = wikis.isEmpty() ? Wiki() : wikis.first();
}

void WebSocketSource::setTimings(const EventStreamsTimings &timings)
{
    StreamSource::setTimings(timings);
    m_silence.setInterval(timings.silence);
    m_pingTimer.setInterval(timings.silence / 3);
}

void WebSocketSource::start()
{
    m_sequence.reset();
    m_gap.reset();
    m_downReason.clear();
    m_lastGood = currentTime();
    restart(m_lastGood);
    open();
}

void WebSocketSource::stop()
{
    const bool isDown = !isStopped() && m_state.phase != SourcePhase::Receiving;
    if (isDown && m_state.reconnects > 0) {
        // What was missed until now is known; what comes after is the user's wish.
        noteGap(currentTime(), m_state.reason);
    }
    dropSocket();
    haltTimers();
    handOn();
    if (m_gap) {
        handOn(*std::exchange(m_gap, std::nullopt));
    }
    tellCounts();
    setPhase(SourcePhase::Stopped);
}

void WebSocketSource::reconnect(const QString &reason)
{
    if (m_state.phase != SourcePhase::Stopped) {
        linkDown(reason, Backoff::Failure::Lost);
        m_retryTimer.stop();
        open();
    }
}

QUrl WebSocketSource::requestUrl() const
{
    QUrl url = m_url;
    QUrlQuery query(url);
    query.removeAllQueryItems(u"extended"_s);
    query.addQueryItem(u"extended"_s, u"1"_s);
    if (m_sequence) {
        query.removeAllQueryItems(u"since"_s);
        query.addQueryItem(u"since"_s, QString::number(*m_sequence));
    }
    url.setQuery(query);
    return url;
}

void WebSocketSource::open()
{
    dropSocket();
    m_socket = std::make_unique<QWebSocket>();
    // All three alike: a frame that is larger than the read buffer would never be complete.
    m_socket->setMaxAllowedIncomingFrameSize(MaxMessageSize);
    m_socket->setMaxAllowedIncomingMessageSize(MaxMessageSize);
    m_socket->setReadBufferSize(static_cast<qint64>(MaxMessageSize));
    connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketSource::onConnected);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &WebSocketSource::takeMessage);
    connect(m_socket.get(), &QWebSocket::pong, this, &WebSocketSource::heard);
    // Queued, as the socket must not be destroyed within its own signals.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketSource::onDisconnected,
        Qt::QueuedConnection);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        &WebSocketSource::onDisconnected, Qt::QueuedConnection);
    connect(m_socket.get(), &QWebSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_downReason = describeTlsErrors(errors, m_url.host()); });
    m_downReason.clear();
    setPhase(SourcePhase::Connecting, m_state.reason);
    m_silence.start();
    QUrl asked = m_url;
    asked.setScheme(m_url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    m_proxyLookup->start(asked);
}

void WebSocketSource::dropSocket()
{
    m_proxyLookup->cancel();
    for (QTimer *timer : {&m_silence, &m_pingTimer, &m_stableTimer}) {
        timer->stop();
    }
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater();
    }
}

void WebSocketSource::onConnected()
{
    const qint64 now = currentTime();
    m_position.linkUp(now);
    if (!m_sequence && m_state.reconnects > 0) {
        noteGap(now, m_state.reason); // while connecting, why it was lost
    }
    heard();
    m_pingTimer.start();
    m_stableTimer.start();
    setPhase(SourcePhase::Receiving);
}

// One that was not told yet goes on.
void WebSocketSource::noteGap(qint64 until, const QString &reason)
{
    m_gap = FeedGap{m_gap ? m_gap->from : m_lastGood, until, reason, {}};
}

void WebSocketSource::heard()
{
    m_lastGood = currentTime();
    m_silence.start();
}

void WebSocketSource::takeMessage(const QString &message)
{
    heard();
    const QByteArray json = message.toUtf8();
    const std::string_view text(json.constData(), static_cast<std::size_t>(json.size()));
    ++m_counters.messages;
    m_counters.bytes += json.size();
    std::optional<qint64> sequence;
    const ReadStatus status = readChangeJson(text, m_change, &sequence);
    if (status == ReadStatus::Change) {
        takeChange(sequence);
    } else if (status == ReadStatus::OtherRecord) {
        ++m_counters.skipped;
    } else {
        ++m_counters.rejected;
        emit lineRejected({m_lastGood, RejectedLine::cut(text), describe(status)});
    }
}

void WebSocketSource::takeChange(std::optional<qint64> sequence)
{
    if (sequence && m_sequence && *sequence <= *m_sequence) {
        ++m_counters.repeated;
        return;
    }
    m_sequence = sequence ? sequence : m_sequence;
    if (const std::optional<StreamPosition::Gap> gap
        = m_position.pass(sequence ? m_change.timestamp : 0, m_lastGood)) {
        m_gap = FeedGap{
            gap->from, gap->to, tr("%1 does not have what happened in between.").arg(m_url.host()), {}};
    }
    if (m_gap) {
        handOn(); // what came before the gap goes before it
        m_assembler.setGap(*std::exchange(m_gap, std::nullopt));
    }
    if (m_change.timestamp == 0) {
        m_change.timestamp = m_lastGood;
    }
    if (m_change.wiki.isEmpty() && m_change.serverName.isEmpty()) {
        m_change.wiki = m_change.append(m_fallback.dbname.toStdString());
        m_change.serverName = m_change.append(m_fallback.host.toStdString());
    }
    ++m_counters.changes;
    m_state.lastChange = m_lastGood;
    m_assembler.addChange(m_change);
    m_handOnTimer.start();
}

void WebSocketSource::onDisconnected()
{
    if (!m_socket || sender() != m_socket.get()) {
        return;
    }
    constexpr int FirstOwnCode = 4000; // codes that another WikiMon gives: no such path, a bad filter
    const bool wasUp = m_state.phase == SourcePhase::Receiving;
    const int code = wasUp ? m_socket->closeCode() : 0;
    const QString said = plainServerText(wasUp ? m_socket->closeReason() : m_socket->errorString());
    if (code == QWebSocketProtocol::CloseCodeTooMuchData) {
        ++m_counters.tooLarge;
        m_sequence.reset(); // going on from there would bring the same message again, for ever
    }
    const QString host = m_url.host();
    const QString reason = !m_downReason.isEmpty() ? m_downReason
        : said.isEmpty()                           ? tr("%1 closed the connection.").arg(host)
        : wasUp                                    ? tr("%1 closed the connection: %2").arg(host, said)
                                                   : tr("The connection to %1 failed: %2").arg(host, said);
    const bool isRefused = code >= FirstOwnCode || code == QWebSocketProtocol::CloseCodePolicyViolated
        || !m_downReason.isEmpty();
    linkDown(reason, isRefused ? Backoff::Failure::Refused : Backoff::Failure::Lost);
}

void WebSocketSource::linkDown(const QString &reason, Backoff::Failure failure)
{
    const bool wasUp = m_state.phase == SourcePhase::Receiving;
    dropSocket();
    handOn();
    m_state.reconnects += wasUp ? 1 : 0;
    m_position.linkLost();
    backOff(m_backoff.next(failure, QRandomGenerator::global()->generateDouble()), reason);
}

} // namespace WikiMon
