// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/broadcastserver.h"

#include "streamtesting.h"
#include "wiki/wikicatalogue.h"

#include <QObject>

#include <memory>

namespace WikiMon::Test {

// "dewiki:Title"
[[nodiscard]] FeedBatchPtr batchOfWikis(
    const QStringList &items, const QString &user = QStringLiteral("Alice"));
// A key of each message.
[[nodiscard]] QStringList values(const QStringList &messages, const QString &key);
[[nodiscard]] QStringList titlesOf(const Client &client);

// A server that serves whole messages, and what clients of it need. A new one for each test.
class StreamFixture : public QObject
{
    Q_OBJECT

protected:
    void makeServer(const StreamLimits &limits = promptLimits());
    [[nodiscard]] QList<Wiki> wikis(const QStringList &dbnames) const;
    // A client that is in. port 0: the common one.
    [[nodiscard]] std::unique_ptr<Client> join(const QString &path, quint16 port = 0);

    const WikiCatalogue m_catalogue;
    std::unique_ptr<BroadcastServer> m_server;
};

} // namespace WikiMon::Test
