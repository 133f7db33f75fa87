// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamhandshakes.h"

#include "output/clientaddress.h"
#include "output/httprequest.h"
#include "output/websocketrequest.h"

#include <QDateTime>
#include <QHash>
#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// Holds a burst of changes. More would only hide a slow client for longer.
constexpr int SendBufferBytes = 64 * 1024;

// What a client may still send after it was answered: it learns the answer only if it is read.
constexpr qint64 MaxDiscardedBytes = 1024 * 1024;

// Says that nothing follows and goes on reading: closing with unread bytes would destroy the answer.
void endWriting(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    if (!qobject_cast<QSslSocket *>(socket)) {
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        return;
    }
#endif
    socket->disconnectFromHost();
}

bool failedToEncrypt(const QTcpSocket *socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(socket);
    return secure && !secure->isEncrypted() && secure->error() != QAbstractSocket::RemoteHostClosedError;
}

} // namespace

StreamHandshakes::StreamHandshakes(const StreamLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_server(u"WikiMon"_s, QWebSocketServer::NonSecureMode, this)
    , m_gate(StreamAccess{}, true, machineNames())
    , m_figures([] { return StreamFigures{}; })
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &StreamHandshakes::takeFinished);
}

StreamHandshakes::~StreamHandshakes()
{
    abortAll();
}

bool StreamHandshakes::open(const StreamAccess &access, const QList<QHostAddress> &addresses)
{
    m_isSecure = access.isSecure();
    m_gate = StreamGate(access, std::ranges::all_of(addresses, &QHostAddress::isLoopback), machineNames());
    if (!access.isSecure()) {
        m_identity.clear();
        return true;
    }
    return m_identity.load(access.certificatePath, access.keyPath);
}

void StreamHandshakes::accept(qintptr descriptor, qint64 now, int places)
{
    while (!m_visits.empty() && size() >= std::min(places, m_limits.handshakes)) {
        emit refused(&StreamRefusals::slow);
        abort(leastWanted());
    }
    QTcpSocket *socket = makeSocket(descriptor);
    if (!socket) {
        return;
    }
    socket->setReadBufferSize(static_cast<qint64>(MaxRequestHead));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, SendBufferBytes);
    m_visits.push_back({socket, now + m_limits.handshake.count()});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(m_identity.configuration());
        secure->startServerEncryption();
    }
}

QTcpSocket *StreamHandshakes::makeSocket(qintptr descriptor)
{
    Q_ASSERT(m_identity.isLoaded() == m_isSecure);
    QTcpSocket *socket = m_isSecure ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return nullptr;
    }
    return socket;
}

StreamHandshakes::Visits::iterator StreamHandshakes::find(const QTcpSocket *socket)
{
    return std::ranges::find(m_visits, socket, &Visit::socket);
}

void StreamHandshakes::read(QTcpSocket *socket)
{
    const auto visit = find(socket);
    if (visit == m_visits.end() || visit->stage == Stage::ShakingHands) {
        return;
    }
    if (visit->stage == Stage::Leaving) {
        discard(visit);
        return;
    }
    // Peeked at only: Qt reads the head again when it is a WebSocket's.
    const QByteArray bytes = socket->peek(static_cast<qint64>(MaxRequestHead));
    HttpRequest request;
    switch (parseHttpRequest({bytes.constData(), static_cast<std::size_t>(bytes.size())}, request)) {
    case HttpRequestStatus::Ok:
        consider(*visit, request, bytes.size());
        break;
    case HttpRequestStatus::Incomplete:
        break;
    case HttpRequestStatus::TooLarge:
        refuse(*visit, &StreamRefusals::tooLarge, 431, "The head of the request is larger than 8 KiB.");
        break;
    case HttpRequestStatus::Bad:
        refuse(*visit, &StreamRefusals::badRequest, 400, "This is no HTTP request that can be answered.");
        break;
    }
}

void StreamHandshakes::consider(Visit &visit, const HttpRequest &request, qsizetype bytes)
{
    switch (m_gate.judge(request)) {
    case StreamGate::Verdict::BadHost:
        return refuse(visit, &StreamRefusals::badRequest, 400, "The Host header is no host.");
    case StreamGate::Verdict::ForeignHost:
        return refuse(visit, &StreamRefusals::host, 403, "This host is not served here.");
    case StreamGate::Verdict::ForeignOrigin:
        return refuse(visit, &StreamRefusals::origin, 403, "Pages of this site may not use the stream.");
    case StreamGate::Verdict::NoToken:
        emit refused(&StreamRefusals::token);
        return answer(visit,
            {.status = 401,
                .body = "This stream asks for a token: ?token=... or Authorization: Bearer ...\n",
                .headers = {"WWW-Authenticate: Bearer"}},
            request.method != "HEAD");
    case StreamGate::Verdict::Welcome:
        break;
    }
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (isRead && (request.hasBody || static_cast<std::size_t>(bytes) > request.size)) {
        return refuse(visit, &StreamRefusals::badRequest, 400, "Nothing may follow the head of the request.");
    }
    if (!isRead || !request.namesWebSocket) {
        return answer(visit, m_pages.answer(request, m_figures()), request.method != "HEAD");
    }
    if (!hasWebSocketVersion(request)) {
        emit refused(&StreamRefusals::badRequest);
        return answer(visit,
            {.status = 426,
                .body = "WebSocket must be of version 13.\n",
                .headers = {"Sec-WebSocket-Version: 13"}});
    }
    if (const QByteArray problem = webSocketProblem(request); !problem.isEmpty()) {
        return refuse(visit, &StreamRefusals::badRequest, 400, problem);
    }
    shakeHands(visit);
}

void StreamHandshakes::shakeHands(Visit &visit)
{
    visit.stage = Stage::ShakingHands;
    m_server.handleConnection(visit.socket); // reads what is there already
}

void StreamHandshakes::refuse(Visit &visit, StreamRefusal reason, int status, const QByteArray &text)
{
    emit refused(reason);
    answer(visit, {.status = status, .body = text + '\n'});
}

void StreamHandshakes::answer(Visit &visit, const HttpAnswer &answer, bool withBody)
{
    visit.stage = Stage::Leaving;
    visit.deadline = 0;
    QTcpSocket *socket = visit.socket;
    socket->skip(socket->bytesAvailable());
    connect(socket, &QTcpSocket::bytesWritten, this, [socket] {
        if (socket->bytesToWrite() == 0) {
            endWriting(socket);
        }
    });
    socket->write(toBytes(answer, withBody, QDateTime::currentDateTimeUtc()));
}

void StreamHandshakes::discard(Visits::iterator visit)
{
    visit->discarded += visit->socket->skip(visit->socket->bytesAvailable());
    if (visit->discarded > MaxDiscardedBytes) {
        abort(visit);
    }
}

void StreamHandshakes::check(qint64 now)
{
    std::vector<QTcpSocket *> late;
    for (Visit &visit : m_visits) {
        if (visit.deadline == 0) {
            visit.deadline = now + m_limits.handshake.count();
        } else if (visit.deadline <= now) {
            late.push_back(visit.socket);
        }
    }
    for (const QTcpSocket *socket : late) {
        if (const auto visit = find(socket); visit != m_visits.end()) {
            if (visit->stage != Stage::Leaving) {
                emit refused(&StreamRefusals::slow);
            }
            abort(find(socket));
        }
    }
    if (m_identity.check()) {
        emit certificateChecked();
    }
}

void StreamHandshakes::abortAll()
{
    while (!m_visits.empty()) {
        abort(m_visits.begin());
    }
}

void StreamHandshakes::takeFinished()
{
    while (QWebSocket *webSocket = m_server.nextPendingConnection()) {
        if (QTcpSocket *socket = takeSocketOf(*webSocket)) {
            emit finished(socket, webSocket);
        } else {
            webSocket->abort();
            webSocket->deleteLater();
        }
    }
}

// QWebSocketServer doesn't say which socket a WebSocket came from; the two ends of a connection do.
QTcpSocket *StreamHandshakes::takeSocketOf(const QWebSocket &webSocket)
{
    const auto found = std::ranges::find_if(m_visits, [&](const Visit &visit) {
        return visit.stage == Stage::ShakingHands && visit.socket->peerPort() == webSocket.peerPort()
            && visit.socket->localPort() == webSocket.localPort()
            && visit.socket->peerAddress() == webSocket.peerAddress()
            && visit.socket->localAddress() == webSocket.localAddress();
    });
    if (found == m_visits.end()) {
        return nullptr;
    }
    QTcpSocket *socket = found->socket;
    m_visits.erase(found);
    disconnect(socket, nullptr, this, nullptr);
    return socket;
}

void StreamHandshakes::forget(QTcpSocket *socket)
{
    if (std::erase_if(m_visits, [socket](const Visit &visit) { return visit.socket == socket; }) > 0
        && failedToEncrypt(socket)) {
        emit refused(&StreamRefusals::tls);
    }
    socket->deleteLater();
}

void StreamHandshakes::abort(Visits::iterator visit)
{
    QTcpSocket *socket = visit->socket;
    m_visits.erase(visit);
    disconnect(socket, nullptr, this, nullptr);
    socket->abort();
    socket->deleteLater();
}

// The oldest connection, as it has had the longest time, of the machine that has most of them: a crowd of
// idle connections can't shut out those who talk.
StreamHandshakes::Visits::iterator StreamHandshakes::leastWanted()
{
    QHash<QHostAddress, int> counts;
    int most = 0;
    for (const Visit &visit : m_visits) {
        most = std::max(most, ++counts[countedAddress(visit.socket->peerAddress())]);
    }
    return std::ranges::find_if(m_visits, [&](const Visit &visit) {
        return counts.value(countedAddress(visit.socket->peerAddress())) == most;
    });
}

} // namespace WikiMon
