// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTcpServer;

namespace WikiMon {

// Listens on several addresses with one port and hands on what connects. Single-threaded.
class StreamListener : public QObject
{
    Q_OBJECT
public:
    explicit StreamListener(QObject *parent = nullptr);
    ~StreamListener() override;

    // All addresses or none: on failure nothing is listened on and error() says why. Only IPv6 addresses on
    // a machine without IPv6 are passed over. Port 0 takes one that is free on all of them.
    [[nodiscard]] bool listen(const QList<QHostAddress> &addresses, quint16 port);
    void close();

    [[nodiscard]] bool isListening() const { return !m_servers.empty(); }
    [[nodiscard]] quint16 port() const;
    // "ws://127.0.0.1:9000/", or "wss://…" when the connections are encrypted.
    [[nodiscard]] QStringList urls(bool isSecure = false) const;
    [[nodiscard]] QString error() const { return m_error; }

signals:
    // The receiver owns the descriptor.
    void accepted(qintptr descriptor);

private:
    enum class Outcome { Listening, PassedOver, InUse, Failed };
    [[nodiscard]] Outcome listenOnAll(const QList<QHostAddress> &addresses, quint16 port);
    [[nodiscard]] Outcome listenOn(const QHostAddress &address, quint16 port);

    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QString m_error;
};

} // namespace WikiMon
