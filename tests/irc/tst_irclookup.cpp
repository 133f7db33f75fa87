// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircclient.h"

#include "clientlog.h"
#include "scriptedircserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <semaphore>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString En = u"#en.wikipedia"_s;
constexpr int Patience = 20'000;

} // namespace

// The look-up of the server's address, as the client uses it.
class TestIrcLookup : public QObject
{
    Q_OBJECT
private slots:
    void triesAllAddresses();
    void looksTheAddressUpAfresh();
    void survivesAHangingLookup();
    void saysThatThereIsNoSuchServer();
};

void TestIrcLookup::triesAllAddresses()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.setResolver([](const QByteArray &) {
        return HostLookup::Result{
            {QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.3"_s), QHostAddress(u"127.0.0.1"_s)},
            HostLookup::Status::Found};
    });
    log.client.start(u"irc.test"_s, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QVERIFY(log.failures().isEmpty());
}

void TestIrcLookup::looksTheAddressUpAfresh()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    const auto lookups = std::make_shared<std::atomic<int>>(0);
    log.client.setResolver([lookups](const QByteArray &name) {
        const bool isRight = name == "irc.xn--bcher-kva.test" && ++*lookups > 1;
        return HostLookup::Result{
            {QHostAddress(isRight ? u"127.0.0.1"_s : u"127.0.0.2"_s)}, HostLookup::Status::Found};
    });
    log.client.start(u"irc.bücher.test"_s, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QCOMPARE(lookups->load(), 2);
}

void TestIrcLookup::survivesAHangingLookup()
{
    const auto release = std::make_shared<std::counting_semaphore<>>(0);
    IrcTimings timings = ClientLog::quickTimings();
    timings.lookup = 50ms;
    {
        ClientLog log(timings);
        log.client.setResolver([release](const QByteArray &) {
            release->acquire();
            return HostLookup::Result{};
        });
        log.client.start(u"irc.test"_s, 6667, {En});
        QTRY_VERIFY_WITH_TIMEOUT(log.failures().size() > HostLookup::MaxHanging, Patience);
        QCOMPARE(log.failures().first().reason,
            u"The address of irc.test could not be looked up within 0.05 seconds."_s);
        QCOMPARE(log.failures().last().reason,
            u"The address of irc.test could not be looked up: earlier look-ups still hang."_s);
        QElapsedTimer elapsed;
        elapsed.start();
        log.client.stop();
        QVERIFY(elapsed.elapsed() < 1'000);
    } // destroyed while they still hang
    release->release(HostLookup::MaxHanging);
    QTest::qWait(20);
}

void TestIrcLookup::saysThatThereIsNoSuchServer()
{
    ClientLog log;
    log.client.setResolver([](const QByteArray &) {
        return HostLookup::Result{{}, HostLookup::Status::NotFound};
    });
    log.client.start(u"irc.test"_s, 6667, {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.failures().size() >= 2, Patience);
    QCOMPARE(log.failures().first().reason, u"There is no server named irc.test."_s);
    QCOMPARE(log.failures().first().reconnects, 0); // there was no link that could be lost
}

QTEST_GUILESS_MAIN(TestIrcLookup)
#include "tst_irclookup.moc"
