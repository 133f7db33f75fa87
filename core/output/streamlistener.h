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
    // Goes on where Qt has stopped accepting after a failure, as when there were no descriptors. Those who
    // knocked meanwhile are taken.
    void resume();

    [[nodiscard]] bool isListening() const { return !m_servers.empty(); }
    [[nodiscard]] quint16 port() const;
    // "ws://127.0.0.1:9000/", or "wss://…" when the connections are encrypted.
    [[nodiscard]] QStringList urls(bool isSecure = false) const;
    [[nodiscard]] QString error() const { return m_error; }

signals:
    // The receiver owns the descriptor.
    void accepted(qintptr descriptor);

private:
    class Server;
    enum class Outcome { Listening, PassedOver, InUse, Failed };
    [[nodiscard]] Outcome listenOnAll(const QList<QHostAddress> &addresses, quint16 port);
    [[nodiscard]] Outcome listenOn(const QHostAddress &address, quint16 port);

    [[nodiscard]] std::unique_ptr<Server> makeServer();

    std::vector<std::unique_ptr<Server>> m_servers;
    QString m_error;
};

} // namespace WikiMon
