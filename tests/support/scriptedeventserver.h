// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace WikiMon::Test {

// An event stream on loopback that does what a test tells it to. Without further words it sends its events
// from the place that the request names, or from the first, and keeps the connection open. An event's id is
// its number.
//
//     ScriptedEventServer server;
//     server.events = readData(u"en.truth.jsonl"_s).split('\n');
//     server.listen();
//     EventStreamsSource source(server.url(), {}, assembler);
//
// The public members may be changed at any time and count from the next request on.
class ScriptedEventServer : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray target; // "/stream?since=…"
        QByteArray head; // all of it
        // A header's value; empty where it is absent.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    explicit ScriptedEventServer(QObject *parent = nullptr);
    ~ScriptedEventServer() override;

    QByteArrayList events; // JSON objects
    QByteArray before; // sent before the first event of each connection: a byte order mark, comments
    QByteArray lineEnd = "\n";
    QByteArray answer; // instead of the stream: a whole response
    qsizetype chunkSize = 0; // of HTTP's chunks; 0: an event each
    bool hasIds = true;
    bool resumes = true; // false: sends the events from liveFrom on, wherever the client stopped
    qsizetype liveFrom = 0;
    // How many bytes of the body the connection with this number (from 0) gets before it is broken off;
    // negative: all of them.
    std::function<qint64(int)> breaksAfter;
    bool endsInOrder = false; // the answer is whole when the events are sent, and the connection is closed

    // By the port; with TLS when a server for it is given (before listen()).
    void setServer(std::unique_ptr<QTcpServer> server);
    bool listen();
    [[nodiscard]] QUrl url() const;
    void stopListening() { m_server->close(); }

    void send(const QByteArray &body); // to everybody, as a chunk
    void closeAll(); // in good order
    void breakAll(); // in the middle

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype openConnections() const { return m_streaming.size(); }

signals:
    void requested(const WikiMon::Test::ScriptedEventServer::Request &request);

private:
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const Request &request);
    [[nodiscard]] QByteArray bodyFor(const Request &request) const;
    [[nodiscard]] QByteArray framed(const QByteArray &event, qsizetype id) const;

    std::unique_ptr<QTcpServer> m_server;
    QList<Request> m_requests;
    QList<QTcpSocket *> m_streaming;
    bool m_isEncrypted = false;
};

} // namespace WikiMon::Test
