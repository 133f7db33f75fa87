// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/hostlookup.h"

#include <QUrl>

#include <mutex>
#include <system_error>
#include <thread>

#include <netdb.h>
#include <sys/socket.h>

namespace WikiMon {

// Outlives the HostLookup while threads still hang.
struct HostLookup::Shared
{
    std::mutex mutex;
    HostLookup *owner = nullptr;
    int running = 0;
};

namespace {

// The C library alone and no text of Qt's, as this may still run while the program's statics go.
HostLookup::Result systemLookup(const QByteArray &name)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *list = nullptr;
    int error = getaddrinfo(name.constData(), nullptr, &hints, &list);
    if (error != 0 && error != EAI_AGAIN) {
        // A machine with nothing but loopback has no "configured" family and finds not even itself.
        hints.ai_flags = 0;
        error = getaddrinfo(name.constData(), nullptr, &hints, &list);
    }
    HostLookup::Result result;
    if (error != 0) {
        result.status = error == EAI_AGAIN ? HostLookup::Status::NoAnswer : HostLookup::Status::NotFound;
        return result;
    }
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !result.addresses.contains(address)) {
            result.addresses.append(address);
        }
    }
    freeaddrinfo(list);
    return result;
}

} // namespace

HostLookup::HostLookup(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_resolver(systemLookup)
{
    m_shared->owner = this;
}

HostLookup::~HostLookup()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = nullptr;
}

void HostLookup::start(const QString &host)
{
    const quint64 id = ++m_id;
    const auto deliverLater = [this, id](const Result &result) {
        QMetaObject::invokeMethod(
            this, [this, id, result] { deliver(id, result); }, Qt::QueuedConnection);
    };
    QHostAddress literal;
    const QByteArray name = QUrl::toAce(host);
    if (literal.setAddress(host)) {
        deliverLater({{literal}, Status::Found});
        return;
    }
    if (name.isEmpty()) {
        deliverLater({{}, Status::NotFound});
        return;
    }
    {
        const std::lock_guard lock(m_shared->mutex);
        if (m_shared->running >= MaxHanging) {
            deliverLater({{}, Status::TooManyHang});
            return;
        }
        ++m_shared->running;
    }
    const auto lookUp = [shared = m_shared, resolver = m_resolver, id, name] {
        const Result result = resolver(name);
        const std::lock_guard lock(shared->mutex);
        --shared->running;
        if (HostLookup *owner = shared->owner) {
            QMetaObject::invokeMethod(
                owner, [owner, id, result] { owner->deliver(id, result); }, Qt::QueuedConnection);
        }
    };
    try {
        std::thread(lookUp).detach();
    } catch (const std::system_error &) { // no more threads: as good as no answer
        const std::lock_guard lock(m_shared->mutex);
        --m_shared->running;
        deliverLater({{}, Status::NoAnswer});
    }
}

void HostLookup::cancel()
{
    ++m_id;
}

void HostLookup::deliver(quint64 id, const Result &result)
{
    if (id == m_id) {
        ++m_id;
        emit finished(result);
    }
}

} // namespace WikiMon
