// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace WikiMon {

// Looks a host's addresses up, each time afresh. Not QHostInfo: that answers from a cache for a minute, and
// waits at the program's exit for look-ups that hang. Here a look-up runs on a thread of its own that nobody
// waits for; it reports through a small shared state, so this object may go at any moment.
class HostLookup : public QObject
{
    Q_OBJECT
public:
    enum class Status : quint8 { Found, NotFound, NoAnswer, TooManyHang };
    struct Result
    {
        QList<QHostAddress> addresses; // in the order to try them
        Status status = Status::Found;
    };
    // Blocks until it knows; called on the look-up's thread, with the name in ASCII form.
    using Resolver = std::function<Result(const QByteArray &name)>;

    // Look-ups that hang at the same time; beyond it, a new one fails at once. The system gives up by itself
    // after half a minute or so.
    static constexpr int MaxHanging = 4;

    explicit HostLookup(QObject *parent = nullptr);
    ~HostLookup() override;

    // For tests: what looks up instead of the system.
    void setResolver(Resolver resolver) { m_resolver = std::move(resolver); }

    // Gives up an earlier look-up. finished() comes later, never from within start().
    void start(const QString &host);
    void cancel();

signals:
    void finished(const WikiMon::HostLookup::Result &result);

private:
    struct Shared;

    void deliver(quint64 id, const Result &result);

    std::shared_ptr<Shared> m_shared;
    Resolver m_resolver;
    quint64 m_id = 0; // of the look-up under way; a result with another number is stale
};

} // namespace WikiMon
