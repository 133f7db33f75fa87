// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "streamfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace WikiMon::Test {

FeedBatchPtr batchOfWikis(const QStringList &items, const QString &user)
{
    auto batch = std::make_shared<FeedBatch>();
    for (const QString &item : items) {
        RecentChange change;
        const QString wiki = item.section(u':', 0, 0);
        change.wiki = change.append(wiki.toStdString());
        change.title = change.append(item.section(u':', 1).toStdString());
        change.user = change.append(user.toStdString());
        change.userKind = user.contains(u'.') ? UserKind::Ip : UserKind::Registered;
        change.namespaceName = change.append("Main");
        batch->changes.push_back(std::move(change));
    }
    return batch;
}

QStringList values(const QStringList &messages, const QString &key)
{
    QStringList out;
    for (const QString &message : messages) {
        out.append(QJsonDocument::fromJson(message.toUtf8()).object().value(key).toVariant().toString());
    }
    return out;
}

QStringList titlesOf(const Client &client)
{
    return values(client.messages, u"page_title"_s);
}

void StreamFixture::makeServer(const StreamLimits &limits)
{
    m_server = std::make_unique<BroadcastServer>(nullptr, limits);
    m_server->setCatalogue(&m_catalogue);
    m_server->start({QHostAddress(QHostAddress::LocalHost)}, 0);
    QVERIFY(m_server->state().isListening);
}

QList<Wiki> StreamFixture::wikis(const QStringList &dbnames) const
{
    QList<Wiki> wikis;
    for (const QString &dbname : dbnames) {
        wikis.append(*m_catalogue.byDbname(dbname));
    }
    return wikis;
}

std::unique_ptr<Client> StreamFixture::join(const QString &path, quint16 port)
{
    const int before = m_server->state().clients;
    auto client = std::make_unique<Client>(port == 0 ? m_server->state().port : port, u"127.0.0.1"_s, path);
    if (!QTest::qWaitFor([&] { return m_server->state().clients > before || client->isClosed; })) {
        qWarning("%s did not join", qPrintable(path));
    }
    return client;
}

} // namespace WikiMon::Test
