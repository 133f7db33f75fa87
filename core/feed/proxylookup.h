// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>

namespace WikiMon {

// Asks the system which proxy leads to an address. The answer may need a script from the network, so it is
// awaited on a thread of its own; where it does not come in time, the way is direct.
class ProxyLookup : public QObject
{
    Q_OBJECT
public:
    explicit ProxyLookup(QObject *parent = nullptr);
    ~ProxyLookup() override;

    // Gives up an earlier question. found() comes later, never from within start().
    void start(const QUrl &url);
    void cancel() { ++m_id; }

signals:
    void found(const QNetworkProxy &proxy);

private:
    struct Shared;
    void deliver(quint64 id, const QNetworkProxy &proxy);

    std::shared_ptr<Shared> m_shared;
    quint64 m_id = 0; // of the question under way; an answer with another number is stale
};

} // namespace WikiMon
