// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

static constexpr int Patience = 30'000;

// Most of the clients stand still, and the others notice nothing.
class TestStreamStalled : public QObject
{
    Q_OBJECT

private slots:
    void fiftyOfSeventy();
    void boundsTheMemoryOfAll();
};

void TestStreamStalled::fiftyOfSeventy()
{
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients;
    limits.ping = std::chrono::hours(1); // the readers count bytes of changes only
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({QHostAddress(QHostAddress::LocalHost)}, 0);
    std::vector<std::unique_ptr<RawClient>> stalled;
    std::vector<std::unique_ptr<RawClient>> readers;
    for (int i = 0; i < 70; ++i) {
        auto client = std::make_unique<RawClient>(server.state().port);
        QVERIFY(client->shakeHands());
        (i < 50 ? stalled : readers).push_back(std::move(client));
    }
    QTRY_COMPARE(server.state().clients, 70);

    // Changes of 700 bytes, as fast as the slowest of the readers takes them. These only count.
    constexpr qsizetype MostOnTheWay = 64 * 1024;
    const QString padding(680, u'x');
    std::vector<qsizetype> received(readers.size());
    qsizetype sent = 0;
    int changes = 0;
    const auto sendAndRead = [&] {
        while (sent - *std::ranges::min_element(received) < MostOnTheWay) {
            const QString title = QString::number(changes++).rightJustified(8, u'0') + padding;
            server.broadcast(batchOf({title}));
            sent += title.size() + TitleOverhead + 4; // a frame of more than 125 bytes
        }
        for (std::size_t i = 0; i < readers.size(); ++i) {
            while (const qsizetype size = readers[i]->read().size()) {
                received[i] += size;
            }
        }
        return server.state().clients == 20;
    };
    QVERIFY2(QTest::qWaitFor(sendAndRead, Patience), qPrintable(QString::number(server.state().clients)));
    QCOMPARE(server.state().letGoClients, 50);
    QCOMPARE(server.state().clients, 20);
    for (std::size_t i = 0; i < readers.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT((received[i] += readers[i]->read().size()) >= sent, Patience);
        QCOMPARE(received[i], sent);
    }
}

// Clients that share nothing, each with a filter of its own.
void TestStreamStalled::boundsTheMemoryOfAll()
{
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients;
    limits.waitingBytesOfAll = 4 * 1024 * 1024;
    limits.waitingBytes = limits.waitingBytesOfReader; // only the sum can be too much
    limits.stall = std::chrono::hours(1);
    BroadcastServer server(nullptr, limits, appendTitle);
    server.start({QHostAddress(QHostAddress::LocalHost)}, 0);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.state().port));
        QVERIFY(clients.back()->shakeHands("/?filter=-nothing" + QByteArray::number(i)));
    }
    QTRY_COMPARE(server.state().clients, 20);
    for (int i = 0; i < 3000 && server.state().letGoClients == 0; ++i) {
        server.broadcast(batchOf({QString(1000, u'x')}));
        QCoreApplication::processEvents();
    }
    QVERIFY(server.state().letGoClients > 0);
    QVERIFY2(server.largestBacklog() < 512 * 1024, qPrintable(QString::number(server.largestBacklog())));
    QVERIFY(server.state().clients > 10);
}

QTEST_GUILESS_MAIN(TestStreamStalled)
#include "tst_streamstalled.moc"
