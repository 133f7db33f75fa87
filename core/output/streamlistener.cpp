// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamlistener.h"

#include <QTcpServer>

#include <functional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// A thousand clients that connect in one moment must all find a place.
constexpr int Backlog = 1024;

// How often a free port is looked for that is free on all addresses.
constexpr int FreePortTries = 32;

QString reasonFor(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return StreamListener::tr("Port %1 is already used by another program.").arg(port);
    case QAbstractSocket::SocketAccessError:
        return StreamListener::tr("WikiMon is not allowed to use port %1. Choose a port from 1024 on.")
            .arg(port);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return StreamListener::tr("%1 is not an address of this computer.").arg(address.toString());
    default:
        return StreamListener::tr("Port %1 can't be opened on %2: %3.")
            .arg(QString::number(port), address.toString(), server.errorString());
    }
}

bool lacksIpv6(const QTcpServer &server, const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return false;
    }
    switch (server.serverError()) {
    case QAbstractSocket::UnsupportedSocketOperationError:
        return true;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv6);
    default:
        return false;
    }
}

} // namespace

class StreamListener::Server final : public QTcpServer
{
public:
    explicit Server(std::function<void(qintptr)> accept) : m_accept(std::move(accept))
    {
        setListenBacklogSize(Backlog);
        connect(this, &QTcpServer::acceptError, this, [this] { m_hasFailed = true; });
    }
    // Since then it accepts nothing.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    const std::function<void(qintptr)> m_accept;
    bool m_hasFailed = false;
};

StreamListener::StreamListener(QObject *parent) : QObject(parent) { }

StreamListener::~StreamListener() = default;

bool StreamListener::listen(const QList<QHostAddress> &addresses, quint16 port)
{
    close();
    Outcome outcome = Outcome::Failed;
    for (int i = 0; i < (port == 0 ? FreePortTries : 1); ++i) {
        outcome = listenOnAll(addresses, port);
        if (outcome != Outcome::InUse) {
            break;
        }
    }
    if (outcome == Outcome::Listening) {
        m_error.clear();
        return true;
    }
    close();
    return false;
}

// What the last address gave; m_servers holds those that listen.
StreamListener::Outcome StreamListener::listenOnAll(const QList<QHostAddress> &addresses, quint16 port)
{
    close();
    for (const QHostAddress &address : addresses) {
        const Outcome outcome = listenOn(address, isListening() ? this->port() : port);
        if (outcome == Outcome::InUse || outcome == Outcome::Failed) {
            return outcome;
        }
    }
    return isListening() ? Outcome::Listening : Outcome::Failed;
}

StreamListener::Outcome StreamListener::listenOn(const QHostAddress &address, quint16 port)
{
    auto server = makeServer();
    if (server->listen(address, port)) {
        m_servers.push_back(std::move(server));
        return Outcome::Listening;
    }
    m_error = reasonFor(*server, address, port);
    if (lacksIpv6(*server, address)) {
        return Outcome::PassedOver;
    }
    return server->serverError() == QAbstractSocket::AddressInUseError ? Outcome::InUse : Outcome::Failed;
}

std::unique_ptr<StreamListener::Server> StreamListener::makeServer()
{
    return std::make_unique<Server>([this](qintptr descriptor) { emit accepted(descriptor); });
}

// Another server on the same socket: the old one would take the end of each burst for the failure that it
// remembers, and stop again.
void StreamListener::resume()
{
    for (std::unique_ptr<Server> &server : m_servers) {
        if (!server->hasFailed()) {
            continue;
        }
#ifdef Q_OS_UNIX
        const int descriptor = ::fcntl(static_cast<int>(server->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        auto next = makeServer();
        if (descriptor >= 0 && next->setSocketDescriptor(descriptor)) {
            server = std::move(next);
        } else if (descriptor >= 0) {
            ::close(descriptor);
        }
#else
        server->resumeAccepting();
#endif
    }
}

void StreamListener::close()
{
    m_servers.clear();
}

quint16 StreamListener::port() const
{
    return m_servers.empty() ? quint16(0) : m_servers.front()->serverPort();
}

QStringList StreamListener::urls(bool isSecure) const
{
    QStringList urls;
    for (const auto &server : m_servers) {
        const QHostAddress address = server->serverAddress();
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const QString host = isIpv6 ? u"[%1]"_s.arg(address.toString()) : address.toString();
        const QString scheme = isSecure ? u"wss"_s : u"ws"_s;
        urls.append(u"%1://%2:%3/"_s.arg(scheme, host, QString::number(server->serverPort())));
    }
    return urls;
}

} // namespace WikiMon
