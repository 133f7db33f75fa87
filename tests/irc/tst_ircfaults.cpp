// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircclient.h"

#include "clientlog.h"
#include "scriptedircserver.h"

#include <QDateTime>
#include <QTest>

#include <chrono>
#include <random>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Loopback = u"127.0.0.1"_s;
const QString En = u"#en.wikipedia"_s;
const QByteArray EnBytes = "#en.wikipedia";
constexpr int Patience = 20'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

// Whatever goes wrong on the link: the feed goes on afterwards, nothing partial becomes a message, and the
// gap is told with its reason and times.
class TestIrcFaults : public QObject
{
    Q_OBJECT
private slots:
    void connectionRefused();
    void noWelcome_data();
    void noWelcome();
    void refusedInWords_data();
    void refusedInWords();
    void closedWhileReceiving_data();
    void closedWhileReceiving();
    void errorThatClosesNothing();
    void endlessLine();
    void randomBytes();
    void silence();
    void pongKeepsASilentLink();
    void kicked();
    void kickedFromOneOfTwo();
    void isPatientWithAServerThatClosesAtOnce();
    void gapKeepsItsFirstReason();

private:
    void feedGoesOn(ScriptedIrcServer &server, ClientLog &log);
};

// The link is back, and what is said arrives once.
void TestIrcFaults::feedGoesOn(ScriptedIrcServer &server, ClientLog &log)
{
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    log.messages.clear();
    server.say(EnBytes, "it goes on");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages, QByteArrayList{"#en.wikipedia it goes on"}, Patience);
}

void TestIrcFaults::connectionRefused()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    server.stopListening();
    ClientLog log;
    const qint64 start = now();
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.failures().size() >= 2, Patience);
    const qint64 opened = now();
    QVERIFY(server.listen(server.port()));
    feedGoesOn(server, log);

    QCOMPARE(log.failures().first().reason, u"The server refused the connection."_s);
    QCOMPARE(log.client.state().reconnects, 0); // there was no link that could be lost
    QCOMPARE(log.gaps.size(), 1);
    QCOMPARE(log.gaps.first().reason, u"The server refused the connection."_s);
    QVERIFY(log.gaps.first().from >= start && log.gaps.first().from <= opened);
    QVERIFY(log.gaps.first().to >= opened && log.gaps.first().to <= now());
}

void TestIrcFaults::noWelcome_data()
{
    QTest::addColumn<ScriptedIrcServer::OnAccept>("onAccept");
    QTest::addColumn<QString>("reason"); // empty: depends on when the system notices
    QTest::addRow("silent") << ScriptedIrcServer::OnAccept::Talk
                            << u"The server did not welcome us within 0.2 seconds."_s;
    QTest::addRow("closes after accept") << ScriptedIrcServer::OnAccept::Close << QString();
    QTest::addRow("RST after accept") << ScriptedIrcServer::OnAccept::Reset << QString();
}

void TestIrcFaults::noWelcome()
{
    QFETCH(ScriptedIrcServer::OnAccept, onAccept);
    QFETCH(QString, reason);
    ScriptedIrcServer server;
    server.onAccept = onAccept;
    server.onRegister = ScriptedIrcServer::OnRegister::StaySilent;
    QVERIFY(server.listen());
    IrcTimings timings = ClientLog::quickTimings();
    timings.registration = 200ms;
    timings.connect = 500ms; // Qt hides a RST that comes at once and waits for the connection
    ClientLog log(timings);
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.failures().size() >= 2, Patience);
    server.onAccept = ScriptedIrcServer::OnAccept::Talk;
    server.onRegister = ScriptedIrcServer::OnRegister::Welcome;
    feedGoesOn(server, log);
    QVERIFY(!log.failures().first().reason.isEmpty());
    if (!reason.isEmpty()) {
        QCOMPARE(log.failures().first().reason, reason);
    }
    QCOMPARE(log.gaps.size(), 1);
    QCOMPARE(log.gaps.first().reason, log.failures().first().reason);
}

void TestIrcFaults::refusedInWords_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("reason");
    QTest::addRow("ERROR") << "ERROR :Closing Link: 127.0.0.1 (Too many <b>connections</b>)\r\n"_ba
                           << u"The server says: Closing Link: 127.0.0.1 (Too many <b>connections</b>)"_s;
    QTest::addRow("464") << ":s 464 * :Password \x02incorrect\x02\r\n"_ba
                         << u"The server says: Password incorrect"_s;
    QTest::addRow("465") << ":s 465 you :You are banned\r\nERROR :Closing Link: bye\r\n"_ba
                         << u"The server says: You are banned"_s;
    QTest::addRow("ERROR without a word") << "ERROR\r\n"_ba << u"The server refused us without a word."_s;
    QTest::addRow("endless") << "ERROR :" + QByteArray(5000, 'x') + "\r\n"
                             << u"The server says: "_s + QString(299, u'x') + u'…';
}

void TestIrcFaults::refusedInWords()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, reason);
    ScriptedIrcServer server;
    server.onRegister = ScriptedIrcServer::OnRegister::SendReply;
    server.reply = reply;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_COMPARE_WITH_TIMEOUT(log.failures().size(), 1, Patience);
    server.onRegister = ScriptedIrcServer::OnRegister::Welcome;
    const SourceState failure = log.failures().first();
    QCOMPARE(failure.reason, reason);
    QVERIFY(failure.nextTry - failure.since >= 150); // the longer pause: 200 ms, and 20 % less
    feedGoesOn(server, log);
    QCOMPARE(log.gaps.size(), 1);
    QCOMPARE(log.gaps.first().reason, reason);
    QVERIFY(log.client.state().reason.isEmpty());
}

void TestIrcFaults::closedWhileReceiving_data()
{
    QTest::addColumn<QByteArray>("last"); // what comes before the end
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("cut"); // what is thrown away
    const QString closed = u"The server closed the connection."_s;
    QTest::addRow("between lines") << ""_ba << false << closed << ""_ba;
    QTest::addRow("in mid-line") << ":x PRIVMSG #en.wikipedia :half"_ba << false << closed
                                 << ":x PRIVMSG #en.wikipedia :half"_ba;
    QTest::addRow("between CR and LF")
        << ":x PRIVMSG #en.wikipedia :all\r"_ba << false << closed << ":x PRIVMSG #en.wikipedia :all\r"_ba;
    QTest::addRow("RST") << ""_ba << true << closed << ""_ba;
    QTest::addRow("ERROR") << "ERROR :Closing Link: wikimon (Ping timeout)\r\n"_ba << false
                           << u"The server says: Closing Link: wikimon (Ping timeout)"_s << ""_ba;
    QTest::addRow("ERROR in other words")
        << "ERROR :Shutting down\r\n"_ba << false << u"The server says: Shutting down"_s << ""_ba;
}

void TestIrcFaults::closedWhileReceiving()
{
    QFETCH(QByteArray, last);
    QFETCH(bool, reset);
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    const qint64 before = now();
    server.sendRaw(ScriptedIrcServer::sayLine(EnBytes, "whole") + last);
    QTRY_COMPARE_WITH_TIMEOUT(log.messages, QByteArrayList{"#en.wikipedia whole"}, Patience);
    const qint64 after = now();
    reset ? server.resetAll() : server.closeAll();
    QTRY_VERIFY_WITH_TIMEOUT(!log.failures().isEmpty(), Patience);
    QTEST(log.failures().first().reason, "reason");
    QCOMPARE(log.failures().first().reconnects, 1);
    QCOMPARE(log.messages.size(), 1);

    feedGoesOn(server, log);
    QCOMPARE(log.client.state().reconnects, 1);
    QCOMPARE(log.gaps.size(), 1);
    QTEST(log.gaps.first().reason, "reason");
    QVERIFY(log.gaps.first().from >= before);
    QVERIFY(log.gaps.first().from <= after);
    QVERIFY(log.gaps.first().to >= after);
    QTEST(log.discarded.value(0), "cut");
    QCOMPARE(log.client.counters().cut, quint64(log.discarded.size()));
}

void TestIrcFaults::errorThatClosesNothing()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.sendRaw("ERROR :Internal server error (x)\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(
        log.client.state().reason, u"The server says: Internal server error (x)"_s, Patience);
    feedGoesOn(server, log);
    QVERIFY(log.gaps.isEmpty());
    // It is no longer the last thing that was said: the close has another reason.
    server.closeAll();
    QTRY_COMPARE_WITH_TIMEOUT(log.failures().size(), 1, Patience);
    QCOMPARE(log.failures().first().reason, u"The server closed the connection."_s);
}

void TestIrcFaults::endlessLine()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    const QByteArray beginning = ":x PRIVMSG #en.wikipedia :";
    server.sendRaw(beginning + QByteArray(65536, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(log.discarded.size(), 1, Patience);
    QVERIFY(log.discarded.first().startsWith(beginning));
    QVERIFY(log.discarded.first().size() <= 200);
    server.sendRaw("still the same line\r\n");
    feedGoesOn(server, log);
    QCOMPARE(log.client.counters().tooLong, 1u);
    QCOMPARE(log.discarded.size(), 1);
    QVERIFY(log.failures().isEmpty());
}

void TestIrcFaults::randomBytes()
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        ScriptedIrcServer server;
        QVERIFY(server.listen());
        ClientLog log;
        log.client.start(Loopback, server.port(), {En});
        QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
        std::mt19937 random(seed);
        QByteArray bytes(100'000, Qt::Uninitialized);
        for (char &byte : bytes) {
            byte = static_cast<char>(random());
        }
        server.sendRaw(bytes + "\r\n");
        feedGoesOn(server, log);
        QVERIFY(log.client.counters().malformed > 100);
        QVERIFY(quint64(log.discarded.size()) >= log.client.counters().malformed);
        QCOMPARE(log.client.counters().messages, 1u);
    }
}

void TestIrcFaults::silence()
{
    ScriptedIrcServer server;
    server.answersPing = false;
    QVERIFY(server.listen());
    IrcTimings timings = ClientLog::quickTimings();
    timings.silence = 300ms;
    timings.pong = 100ms;
    ClientLog log(timings);
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    const qint64 received = now();
    QTRY_COMPARE_WITH_TIMEOUT(log.failures().size(), 1, Patience);
    server.answersPing = true;
    QVERIFY(now() - received >= 300);
    QVERIFY(server.count("PING") >= 1);
    QCOMPARE(log.failures().first().reason, u"The server has been silent for 0.4 seconds."_s);
    feedGoesOn(server, log);
    QCOMPARE(log.gaps.size(), 1);
    // From the last sign of life on, not from when the silence was noticed.
    QVERIFY(log.gaps.first().from <= received);
}

void TestIrcFaults::pongKeepsASilentLink()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    IrcTimings timings = ClientLog::quickTimings();
    timings.silence = 50ms;
    timings.pong = 10s;
    ClientLog log(timings);
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(server.count("PING") >= 4, Patience);
    feedGoesOn(server, log);
    QVERIFY(log.failures().isEmpty());
}

void TestIrcFaults::kicked()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    const qint64 before = now();
    server.kickAll(EnBytes);
    QTRY_COMPARE_WITH_TIMEOUT(log.gaps.size(), 1, Patience);
    feedGoesOn(server, log);
    QCOMPARE(log.gaps.first().reason, u"The server put us out of #en.wikipedia. Go away"_s);
    QVERIFY(log.gaps.first().from >= before);
    QVERIFY(log.gaps.first().to >= log.gaps.first().from);
    QCOMPARE(server.connectionCount(), 1);
}

// The other channel goes on; the gap lasts until the first one is joined again, also while it is refused.
void TestIrcFaults::kickedFromOneOfTwo()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    IrcTimings timings = ClientLog::quickTimings();
    timings.joinRetry = 50ms;
    ClientLog log(timings);
    log.client.start(Loopback, server.port(), {En, u"#de.wikipedia"_s});
    QTRY_VERIFY_WITH_TIMEOUT(log.client.settledSince() > 0, Patience);
    const qint64 before = now();
    server.banned.insert(EnBytes);
    server.kickAll(EnBytes);
    QTRY_COMPARE_WITH_TIMEOUT(
        log.client.channels().state("#en.wikipedia"), IrcChannels::State::Refused, Patience);
    QCOMPARE(log.client.settledSince(), qint64(0));
    server.say("#de.wikipedia", "meanwhile");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages.size(), 1, Patience);
    QTest::qWait(int(IrcClient::SettlingTime) + 50); // longer than what comes in together
    QCOMPARE(log.client.settledSince(), qint64(0));
    QVERIFY(log.gaps.isEmpty());
    const qint64 admitted = now();
    server.banned.clear();
    QTRY_COMPARE_WITH_TIMEOUT(log.gaps.size(), 1, Patience);
    QVERIFY(log.gaps.first().from >= before && log.gaps.first().from <= admitted);
    QVERIFY(log.gaps.first().to >= admitted);
    QVERIFY(log.client.settledSince() >= admitted);
    feedGoesOn(server, log);
    QCOMPARE(server.connectionCount(), 1);
}

void TestIrcFaults::isPatientWithAServerThatClosesAtOnce()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    // Each link gets as far as receiving and is closed then.
    connect(&log.client, &IrcClient::stateChanged, &server, [&server](const SourceState &state) {
        if (state.phase == SourcePhase::Receiving) {
            server.closeAll();
        }
    });
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.failures().size() >= 5, Patience);
    log.client.stop();
    QList<qint64> pauses;
    for (const SourceState &state : log.failures()) {
        pauses.append(state.nextTry - state.since);
    }
    QVERIFY(pauses[0] <= 24); // 20 ms and 20 %
    QVERIFY(pauses[1] > pauses[0]);
    QVERIFY(pauses[4] >= 75); // at the ceiling of 100 ms
    QCOMPARE(log.failures().at(4).reconnects, 5);
    QCOMPARE(log.gaps.size(), 5); // one before each link but the first, and the one under way at the stop
}

void TestIrcFaults::gapKeepsItsFirstReason()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.stopListening();
    server.closeAll();
    QTRY_VERIFY_WITH_TIMEOUT(log.failures().size() >= 3, Patience);
    QCOMPARE(log.failures().last().reason, u"The server refused the connection."_s);
    QCOMPARE(log.failures().last().reconnects, 1);
    QVERIFY(server.listen(server.port()));
    feedGoesOn(server, log);
    QCOMPARE(log.gaps.size(), 1);
    QCOMPARE(log.gaps.first().reason, u"The server closed the connection."_s);
}

QTEST_GUILESS_MAIN(TestIrcFaults)
#include "tst_ircfaults.moc"
