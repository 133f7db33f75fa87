// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>
#include <string_view>

class QNetworkReply;

namespace WikiMon {

class ProxyLookup;

// How a link to an event stream ended.
struct LinkEnd
{
    enum class Kind : quint8 {
        Closed, // by the server, in good order
        Lost, // or never opened
        Refused, // the server answered, but with no stream
        BadPlace, // the server does not know the place where it was to go on
    };
    Kind kind = Kind::Lost;
    QString reason; // in words, for users
    std::optional<std::chrono::milliseconds> retryAfter; // what the server asked for
};

// One HTTP request for an event stream at a time, and its bytes as they come. Reads in bounded portions, so
// that a server that sends fast never holds up the thread's other work.
class EventStreamsLink : public QObject
{
    Q_OBJECT
public:
    // What waits to be read; beyond it, the server is made to wait.
    static constexpr qint64 ReadBufferSize = 256 * 1024;
    static constexpr int MaxRedirects = 5;

    explicit EventStreamsLink(QObject *parent = nullptr);
    ~EventStreamsLink() override;

    // The longest silence, also while the link opens.
    void setSilenceLimit(std::chrono::milliseconds limit) { m_silence.setInterval(limit); }
    // Where to go on: the id of the last event if there is one, else a time, milliseconds since 1970-01-01
    // UTC; 0 begins with now.
    void open(const QUrl &url, std::string_view lastEventId, qint64 since);
    // At once, without a signal.
    void abort();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

signals:
    void opened();
    // Valid during the call only (direct connections). More of them may come before readFinished().
    void bytesRead(std::string_view bytes);
    void readFinished();
    // Nothing comes any more.
    void ended(const WikiMon::LinkEnd &end);

private:
    void send(const QNetworkProxy &proxy);
    void onHeaders();
    void read();
    bool readPortion(qint64 most);
    void finish();
    void end(const LinkEnd &end);
    [[nodiscard]] LinkEnd endOf(const QNetworkReply &reply) const;

    QNetworkAccessManager m_network;
    ProxyLookup *m_proxyLookup;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_readAgain;
    QUrl m_url;
    QByteArray m_lastEventId;
    bool m_hasPlace = false;
    bool m_isOpen = false;
    QString m_tlsProblem; // in words
    QByteArray m_chunk;
};

} // namespace WikiMon
