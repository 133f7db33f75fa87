// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "irc/hostlookup.h"
#include "irc/irctimings.h"
#include "irc/linebuffer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <string_view>

namespace WikiMon {

// One link to an IRC server at a time: looks the address up, opens the socket, cuts what comes into lines,
// and notices when it falls silent. Knows nothing of nicknames and channels. After failed() it is closed and
// can be opened again. Single-threaded; not to be destroyed from within its own signals.
class IrcConnection : public QObject
{
    Q_OBJECT
public:
    enum class Loss : quint8 {
        TooLong, // longer than LineBuffer::MaxLineSize
        Cut, // the link ended in the middle of it
    };

    // Bytes handed over before other events get their turn: some 800 feed lines, about a millisecond's work.
    static constexpr qint64 MaxBytesPerTurn = 256 * 1024;
    // Addresses of one name that are tried: each may take the whole connect time.
    static constexpr qsizetype MaxAddresses = 8;
    // A server that does not read what we send (PONG, JOIN) is as good as dead.
    static constexpr qint64 MaxUnsent = 64 * 1024;

    explicit IrcConnection(QObject *parent = nullptr);
    ~IrcConnection() override;

    void setTimings(const IrcTimings &timings) { m_timings = timings; }
    void setResolver(HostLookup::Resolver resolver) { m_lookup.setResolver(std::move(resolver)); }

    // Emits nothing itself; the signals come later.
    void open(const QString &host, quint16 port);
    // At once, without a signal.
    void close();
    // Sends a line, given without its end; nothing when the link is not open. May end in failed().
    void send(const QByteArray &line);
    [[nodiscard]] quint64 bytesReceived() const { return m_bytesReceived; }

signals:
    void connecting(); // the address is known
    void connected();
    void lineReceived(std::string_view line); // valid during the call only
    void lineLost(std::string_view beginning, WikiMon::IrcConnection::Loss loss);
    void readFinished(); // the lines of one read have been handed over
    void failed(const QString &reason); // in words

private:
    void onLookedUp(const HostLookup::Result &result);
    void connectToNext();
    void onConnected();
    void onAddressFailed(const QString &reason);
    void onDeadline();
    void onSilenceTimer();
    void read();
    bool handOver(quint64 attempt);
    void dropSocket();
    void fail(const QString &reason);

    IrcTimings m_timings;
    HostLookup m_lookup;
    QTimer m_deadline; // of the look-up, then of each address
    QTimer m_silenceTimer;
    QElapsedTimer m_sinceRead;
    QTcpSocket *m_socket = nullptr; // ours; null when there is no link under way
    QList<QHostAddress> m_addresses; // still to try
    QString m_host;
    quint16 m_port = 0;
    quint64 m_attempt = 0; // counts open() and close(), to notice them in a receiver of our signals
    bool m_isConnected = false;
    bool m_pingSent = false;
    quint64 m_bytesReceived = 0;
    LineBuffer m_lines;
    std::array<char, 16 * 1024> m_chunk;
};

} // namespace WikiMon
