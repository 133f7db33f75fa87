// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/broadcastserver.h"

#include "streamtesting.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// Most of the clients stand still, and the others notice nothing.
class TestStreamStalled : public QObject
{
    Q_OBJECT

private slots:
    void fiftyOfSeventy();
    void boundsTheMemoryOfAll();
};

namespace {

// Kibibytes of memory that this process has in use.
qint64 memoryInUse()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

void TestStreamStalled::fiftyOfSeventy()
{
    StreamLimits limits;
    limits.clientsPerAddress = limits.clients;
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

    // Changes of 700 bytes; the readers only count, so that the memory is the server's.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr int ChangesPerSecond = 500; // as many as can be read
#else
    constexpr int ChangesPerSecond = 2000;
#endif
    std::vector<qsizetype> received(readers.size());
    qsizetype sent = 0;
    const qint64 before = memoryInUse();
    qint64 most = before;
    QElapsedTimer time;
    time.start();
    qint64 goneAfter = -1;
    const QString padding(680, u'x');
    qint64 changes = 0;
    while (time.elapsed() < 7000) {
        while (changes < time.elapsed() * ChangesPerSecond / 1000) {
            const QString title = QString::number(changes++).rightJustified(8, u'0') + padding;
            server.broadcast(batchOf({title}));
            sent += title.size() + TitleOverhead + 4; // a frame of more than 125 bytes
        }
        for (std::size_t i = 0; i < readers.size(); ++i) {
            received[i] += readers[i]->read().size();
        }
        most = std::max(most, memoryInUse());
        if (goneAfter < 0 && server.state().clients == 20) {
            goneAfter = time.elapsed();
        }
    }
    QVERIFY2(goneAfter >= 0 && goneAfter < 6000, qPrintable(QString::number(goneAfter)));
    QCOMPARE(server.state().letGoClients, 50);
    QCOMPARE(server.state().clients, 20);
    for (std::size_t i = 0; i < readers.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT((received[i] += readers[i]->read().size()) >= sent, 30'000);
        QCOMPARE(received[i], sent);
    }
    qInfo("%lld changes; the stalled clients were gone after %lld ms; memory grew by %lld KiB",
        qlonglong(changes), qlonglong(goneAfter), qlonglong(most - before));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(most - before < 20 * 1024, qPrintable(QString::number(most - before)));
#endif
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
