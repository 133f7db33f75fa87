// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/streamsource.h"

#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QWebSocket;

namespace WikiMon {

class ProxyLookup;

// The stream of another WikiMon over WebSocket. It is asked for the extended form, which names wiki and time
// and has numbers to go on from when the link was lost; one that knows only the plain form is taken too. What
// comes is what the other one watches, whatever wikis were chosen here.
class WebSocketSource : public StreamSource
{
    Q_OBJECT
public:
    // As for a line of a recording: a change whose every byte is escaped stays far below.
    static constexpr quint64 MaxMessageSize = 1 << 20;

    // url: ws or wss. The first wiki is the one of messages that do not name theirs. The assembler must live
    // as long as this.
    WebSocketSource(
        const QUrl &url, const QList<Wiki> &wikis, FeedAssembler &assembler, QObject *parent = nullptr);
    ~WebSocketSource() override;

    void start() override;
    void stop() override;
    void setWikis(const QList<Wiki> &wikis) override;
    void reconnect(const QString &reason) override;
    [[nodiscard]] qint64 coveredUntil() const override { return m_lastGood; }
    // The limit of silence is that between a ping and its answer, too.
    void setTimings(const EventStreamsTimings &timings) override;

private:
    void open() override;
    void dropSocket();
    void onConnected();
    void takeMessage(const QString &message);
    void takeChange(std::optional<qint64> sequence);
    void noteGap(qint64 until, const QString &reason);
    void heard();
    void onDisconnected();
    void linkDown(const QString &reason, Backoff::Failure failure);
    [[nodiscard]] QUrl requestUrl() const;

    const QUrl m_url;
    Wiki m_fallback;
    ProxyLookup *m_proxyLookup;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_silence;
    QTimer m_pingTimer;
    QTimer m_handOnTimer; // so that all messages of one read make one batch
    std::optional<qint64> m_sequence; // of the last change
    qint64 m_lastGood = 0; // the last sign of life
    std::optional<FeedGap> m_gap; // of a stream that can't go on where it stopped; told with the next change
    QString m_downReason;
};

} // namespace WikiMon
