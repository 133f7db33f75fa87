// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "scriptedeventserver.h"

#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace WikiMon::Test {

using namespace Qt::StringLiterals;

QByteArray ScriptedEventServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

ScriptedEventServer::ScriptedEventServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
}

ScriptedEventServer::~ScriptedEventServer() = default;

void ScriptedEventServer::setServer(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    m_isEncrypted = true;
}

bool ScriptedEventServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedEventServer::accept);
    return m_server->listen(QHostAddress::LocalHost);
}

QUrl ScriptedEventServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2/stream"_s.arg(m_isEncrypted ? u"https"_s : u"http"_s)
                    .arg(m_server->serverPort()));
}

void ScriptedEventServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_streaming.removeAll(socket);
            socket->deleteLater();
        });
        read(socket); // what came before we listened
    }
}

void ScriptedEventServer::read(QTcpSocket *socket)
{
    const QByteArray soFar = socket->peek(64 * 1024);
    const qsizetype end = soFar.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    socket->skip(end + 4);
    Request request;
    request.head = soFar.first(end);
    request.target = request.head.split(' ').value(1);
    m_requests.append(request);
    emit requested(request);
    reply(socket, request);
}

QByteArray ScriptedEventServer::framed(const QByteArray &event, qsizetype id) const
{
    QByteArray out = "event: message" + lineEnd;
    if (hasIds) {
        out += "id: " + QByteArray::number(id) + lineEnd;
    }
    return out + "data: " + event + lineEnd + lineEnd;
}

QByteArray ScriptedEventServer::bodyFor(const Request &request) const
{
    const QByteArray place = request.header("Last-Event-ID");
    const bool asksForPast = QUrlQuery(QUrl(QString::fromLatin1(request.target))).hasQueryItem(u"since"_s);
    qsizetype from = liveFrom;
    if (resumes && !place.isEmpty()) {
        from = place.toLongLong() + 1;
    } else if (resumes && asksForPast) {
        from = 0;
    }
    QByteArray body = before;
    for (qsizetype i = from; i < events.size(); ++i) {
        body += framed(events[i], i);
    }
    return body;
}

static QByteArray httpChunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

void ScriptedEventServer::reply(QTcpSocket *socket, const Request &request)
{
    if (!answer.isEmpty()) {
        socket->write(answer);
        socket->disconnectFromHost();
        return;
    }
    QByteArray body = bodyFor(request);
    const qint64 limit = breaksAfter ? breaksAfter(int(m_requests.size()) - 1) : -1;
    const bool isBroken = limit >= 0 && limit < body.size();
    if (isBroken) {
        body.truncate(limit);
    }
    QByteArray out = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                     "Transfer-Encoding: chunked\r\n\r\n";
    const qsizetype size = chunkSize > 0 ? chunkSize : 4096;
    for (qsizetype at = 0; at < body.size(); at += size) {
        out += httpChunk(body.sliced(at, std::min(size, body.size() - at)));
    }
    socket->write(out);
    if (isBroken) {
        socket->disconnectFromHost();
    } else if (endsInOrder) {
        socket->write("0\r\n\r\n");
        socket->disconnectFromHost();
    } else {
        m_streaming.append(socket);
    }
}

void ScriptedEventServer::send(const QByteArray &body)
{
    for (QTcpSocket *socket : std::as_const(m_streaming)) {
        socket->write(httpChunk(body));
    }
}

void ScriptedEventServer::closeAll()
{
    const QList<QTcpSocket *> sockets = std::exchange(m_streaming, {});
    for (QTcpSocket *socket : sockets) {
        socket->write("0\r\n\r\n");
        socket->disconnectFromHost();
    }
}

void ScriptedEventServer::breakAll()
{
    const QList<QTcpSocket *> sockets = std::exchange(m_streaming, {});
    for (QTcpSocket *socket : sockets) {
        socket->disconnectFromHost();
    }
}

} // namespace WikiMon::Test
