// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/streamstate.h"
#include "wiki/wiki.h"

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace WikiMon {

class StreamListener;

// The port of each wiki as hatnote/wikimon's public server has them: en 9000, de 9010, ru 9020, … where base,
// the common port, is 9000. A wiki that had none there gets the next ten above those, in the session's order.
// 0 where the numbers end.
struct StreamPortLayout
{
    [[nodiscard]] static QList<quint16> portsOf(const QList<Wiki> &wikis, quint16 base);
};

// Listens on a port for each wiki, besides the common one. A port that can't be had is told and tried again.
// Single-threaded.
class StreamWikiPorts : public QObject
{
    Q_OBJECT
public:
    explicit StreamWikiPorts(QObject *parent = nullptr);
    ~StreamWikiPorts() override;

    // Those that stay keep listening. base: the common port, whose own wiki (English at 9000) needs no other;
    // with isAnyPort each takes one that is free.
    void set(const QList<Wiki> &wikis, const QList<QHostAddress> &addresses, quint16 base, bool isAnyPort);
    void close();
    // Asks again for the ports that could not be had. True when something changed.
    bool retry();
    // See StreamListener.
    void resume();

    // The wiki that "/" leads to for clients of a port.
    [[nodiscard]] std::optional<Wiki> wikiOf(quint16 port) const;
    [[nodiscard]] QList<StreamWikiPort> state() const;

signals:
    // The receiver owns the descriptor.
    void accepted(qintptr descriptor);

private:
    struct Entry
    {
        Wiki wiki;
        quint16 wanted = 0;
        bool isCommon = false; // served by the common port itself
        std::unique_ptr<StreamListener> listener; // null: there is no port for it, or it is the common one
    };
    [[nodiscard]] bool listen(Entry &entry);

    std::vector<Entry> m_entries;
    QList<QHostAddress> m_addresses;
    quint16 m_base = 0;
};

} // namespace WikiMon
