// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/proxylookup.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QTimer>

#include <mutex>
#include <system_error>
#include <thread>

namespace WikiMon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Outlives the ProxyLookup while a thread still waits.
struct ProxyLookup::Shared
{
    std::mutex mutex;
    ProxyLookup *owner = nullptr;
    bool isRunning = false; // one question at a time: hanging ones must not pile up
};

static QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url, QNetworkProxyQuery::UrlRequest));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

ProxyLookup::ProxyLookup(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

ProxyLookup::~ProxyLookup()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = nullptr;
}

void ProxyLookup::start(const QUrl &url)
{
    constexpr auto Patience = 5s;
    const quint64 id = ++m_id;
    const auto deliverDirect = [this, id] { deliver(id, QNetworkProxy(QNetworkProxy::NoProxy)); };
    // This machine is never behind a proxy.
    const bool isLocal = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (isLocal) {
        QTimer::singleShot(0, this, deliverDirect);
        return;
    }
    QTimer::singleShot(Patience, this, deliverDirect);
    {
        const std::lock_guard lock(m_shared->mutex);
        if (std::exchange(m_shared->isRunning, true)) {
            return;
        }
    }
    const auto ask = [shared = m_shared, id, url] {
        const QNetworkProxy proxy = systemProxy(url);
        const std::lock_guard lock(shared->mutex);
        shared->isRunning = false;
        if (ProxyLookup *owner = shared->owner) {
            QMetaObject::invokeMethod(
                owner, [owner, id, proxy] { owner->deliver(id, proxy); }, Qt::QueuedConnection);
        }
    };
    try {
        std::thread(ask).detach();
    } catch (const std::system_error &) { // no more threads: the timer delivers
        const std::lock_guard lock(m_shared->mutex);
        m_shared->isRunning = false;
    }
}

void ProxyLookup::deliver(quint64 id, const QNetworkProxy &proxy)
{
    if (id == m_id) {
        ++m_id;
        emit found(proxy);
    }
}

} // namespace WikiMon
