// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircclient.h"

#include "clientlog.h"
#include "scriptedircserver.h"
#include "testdata.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Loopback = u"127.0.0.1"_s;
const QString En = u"#en.wikipedia"_s;
const QByteArray EnBytes = "#en.wikipedia";
// For what ought to happen at once, on a machine that has other things to do.
constexpr int Patience = 20'000;

} // namespace

class TestIrcClient : public QObject
{
    Q_OBJECT
private slots:
    void handsMessagesOnInOrder();
    void tellsItsPhases();
    void registersWithoutCap();
    void takesAnotherNick_data();
    void takesAnotherNick();
    void givesUpWhenNoNickIsTaken();
    void goesByTheNameOfTheWelcome();
    void waitsForMissingChannels();
    void receivesWhileAChannelIsMissing();
    void joinsManyChannelsInBatches();
    void takesMessagesToWantedChannelsOnly();
    void takesMessagesWithoutAJoinReply();
    void answersPing();
    void answersPingDuringAFlood();
    void stopsAtOnce();
    void stopsWhileAChannelIsMissed();
    void stopsFromWithinAReceiver();
    void startsElsewhereFromWithinAReceiver();
};

void TestIrcClient::handsMessagesOnInOrder()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.sendRaw(readData(u"en.irc.raw"_s));

    QTRY_COMPARE_WITH_TIMEOUT(log.messages.size(), 1282, Patience);
    const QByteArray prefix = ":rc-pmtpa!rc-pmtpa@irc.wikimedia.org PRIVMSG #en.wikipedia :";
    qsizetype i = 0;
    for (const QByteArray &line : readData(u"en.irc.raw"_s).split('\n')) {
        if (!line.isEmpty()) {
            QCOMPARE(prefix + log.messages[i].sliced(EnBytes.size() + 1) + '\r', line);
            ++i;
        }
    }
    QCOMPARE(log.client.counters().messages, 1282u);
    QVERIFY(log.gaps.isEmpty());
    QVERIFY(log.discarded.isEmpty());
}

void TestIrcClient::tellsItsPhases()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    using enum SourcePhase;
    QCOMPARE(log.phases(), (QList{Resolving, Connecting, Registering, Joining, Receiving}));
    QCOMPARE(log.client.state().server, u"127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(log.client.state().reason.isEmpty());
    QCOMPARE(log.client.state().reconnects, 0);
    log.client.start(u"::1"_s, 6667, {En});
    QCOMPARE(log.client.state().server, u"[::1]:6667"_s);
}

void TestIrcClient::registersWithoutCap()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QCOMPARE(server.received().size(), 3);
    static const QRegularExpression nick(u"^NICK wikimon-[a-z0-9]{4,6}$"_s);
    QVERIFY(nick.match(QString::fromLatin1(server.received().value(0))).hasMatch());
    QVERIFY(server.received().value(1).startsWith("USER wikimon 0 * :"));
    QCOMPARE(server.received().value(2), "JOIN #en.wikipedia"_ba);
}

void TestIrcClient::takesAnotherNick_data()
{
    QTest::addColumn<QByteArray>("numeric");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isShort");
    QTest::addRow("in use") << "433"_ba << 1 << false;
    QTest::addRow("in use, five times") << "433"_ba << 5 << false;
    QTest::addRow("erroneous") << "432"_ba << 1 << false;
    QTest::addRow("erroneous again: too long") << "432"_ba << 3 << true;
    QTest::addRow("collision") << "436"_ba << 1 << false;
    QTest::addRow("unavailable") << "437"_ba << 2 << false;
}

void TestIrcClient::takesAnotherNick()
{
    QFETCH(bool, isShort);
    QFETCH(int, times);
    QFETCH(QByteArray, numeric);
    ScriptedIrcServer server;
    server.nickRefusals = times;
    server.nickRefusal = numeric;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QCOMPARE(server.connectionCount(), 1);
    const QByteArrayList nicks = server.nicks();
    QCOMPARE(nicks.size(), times + 1);
    QCOMPARE(QSet<QByteArray>(nicks.begin(), nicks.end()).size(), nicks.size());
    QCOMPARE(nicks.last().size() <= 9, isShort);
    QVERIFY(log.gaps.isEmpty());
}

void TestIrcClient::givesUpWhenNoNickIsTaken()
{
    ScriptedIrcServer server;
    server.nickRefusals = IrcClient::MaxNickTries + 2;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience); // the second link gets through
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(log.failures().size(), 1);
    QCOMPARE(log.failures().first().reason, u"The server accepted none of 10 nicknames."_s);
}

void TestIrcClient::goesByTheNameOfTheWelcome()
{
    ScriptedIrcServer server;
    server.welcomeNick = "wikimon-a"; // cut at nine
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QCOMPARE(log.client.nick(), "wikimon-a"_ba);
}

void TestIrcClient::waitsForMissingChannels()
{
    ScriptedIrcServer server;
    server.existing = {"#other"};
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_COMPARE_WITH_TIMEOUT(log.client.state().waitingChannels, QStringList{En}, Patience);
    QCOMPARE(log.phase(), SourcePhase::Joining);
    QTRY_VERIFY_WITH_TIMEOUT(server.count("JOIN") >= 3, Patience);
    QCOMPARE(log.phase(), SourcePhase::Joining);

    server.existing.insert(EnBytes);
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QVERIFY(log.client.state().waitingChannels.isEmpty());
    server.say(EnBytes, "first");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages, QByteArrayList{"#en.wikipedia first"}, Patience);
    QCOMPARE(server.connectionCount(), 1);
    QVERIFY(log.gaps.isEmpty()); // nothing happened there, so nothing was missed
}

void TestIrcClient::receivesWhileAChannelIsMissing()
{
    ScriptedIrcServer server;
    server.existing = {EnBytes};
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {u"#new.wiki"_s, En});
    QTRY_COMPARE_WITH_TIMEOUT(log.client.state().waitingChannels, QStringList{u"#new.wiki"_s}, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.existing.insert("#new.wiki");
    QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#new.wiki"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(log.client.state().waitingChannels.isEmpty(), Patience);
    // Those joined are not asked for again.
    QCOMPARE(server.received().last(), "JOIN #new.wiki"_ba);
}

void TestIrcClient::joinsManyChannelsInBatches()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    QStringList channels;
    for (int i = 0; i < 842; ++i) {
        channels.append(u"#wiki%1.wikipedia"_s.arg(i));
    }
    IrcTimings timings = ClientLog::quickTimings();
    timings.joinPause = 300ms;
    timings.joinRetry = 600s;
    ClientLog log(timings);
    log.client.start(Loopback, server.port(), channels);
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    QVERIFY(server.count("JOIN") <= 2 * IrcClient::JoinLinesPerBatch); // not all at once
    QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#wiki841.wikipedia"), Patience);
    for (const QByteArray &line : server.received()) {
        QVERIFY(line.size() <= 400);
    }
    server.say("#wiki0.wikipedia", "a");
    server.say("#wiki841.wikipedia", "b");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages.size(), 2, Patience);
}

void TestIrcClient::takesMessagesToWantedChannelsOnly()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.sendRaw("PRIVMSG #EN.wikipedia :other case\r\n"
                   ":x PRIVMSG "
        + log.client.nick()
        + " :\1VERSION\1\r\n"
          ":x PRIVMSG #de.wikipedia :not asked for\r\n"
          ":x PRIVMSG #en.wikipedia\r\n"
          ":x NOTICE #en.wikipedia :no message\r\n"
          ":someone!else@example.org PRIVMSG #en.wikipedia oneword\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages, QByteArrayList{"#en.wikipedia oneword"}, Patience);
    QCOMPARE(log.client.counters().unwanted, 4u);
}

void TestIrcClient::takesMessagesWithoutAJoinReply()
{
    ScriptedIrcServer server;
    server.echoesJoin = false;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(server.isJoined(EnBytes), Patience);
    QCOMPARE(log.phase(), SourcePhase::Joining);
    server.say(EnBytes, "x");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages.size(), 1, Patience);
    QCOMPARE(log.phase(), SourcePhase::Receiving);
}

void TestIrcClient::answersPing()
{
    ScriptedIrcServer server;
    server.onRegister = ScriptedIrcServer::OnRegister::SendReply;
    server.reply = "PING :cookie 1\r\n"; // before the welcome
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_COMPARE_WITH_TIMEOUT(server.received().value(2), "PONG :cookie 1"_ba, Patience);
    server.sendRaw("PING " + QByteArray(6000, 'x') + "\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(server.count("PONG"), 2, Patience);
    QVERIFY(server.received().last().size() < 510);
}

void TestIrcClient::answersPingDuringAFlood()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);

    const QByteArray line = ScriptedIrcServer::sayLine(EnBytes, QByteArray(250, 'x'));
    QTimer flood;
    connect(&flood, &QTimer::timeout, this, [&] {
        while (server.unsent() < 256 * 1024) {
            server.sendRaw(line.repeated(200));
        }
    });
    flood.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(log.messages.size() > 5'000, Patience);
    for (int i = 0; i < 3; ++i) {
        const qsizetype before = log.messages.size();
        QElapsedTimer elapsed;
        elapsed.start();
        server.sendRaw("PING :" + QByteArray::number(i) + "\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(server.count("PONG"), i + 1, Patience);
        // A second is what is promised; sanitizers and a busy machine get more.
        QVERIFY2(elapsed.elapsed() < 5'000, QByteArray::number(elapsed.elapsed()).constData());
        QTRY_VERIFY_WITH_TIMEOUT(log.messages.size() > before, Patience); // it was a flood
    }
    flood.stop();
    QVERIFY(log.discarded.isEmpty());
    QVERIFY(log.isReceiving());
}

void TestIrcClient::stopsAtOnce()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.say(EnBytes, "never seen");
    log.client.stop();
    QCOMPARE(log.phase(), SourcePhase::Stopped);
    QCOMPARE(log.states.last().phase, SourcePhase::Stopped);
    const int told = log.signalCount;
    log.client.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.count("QUIT"), 1, Patience);
    QTest::qWait(100); // several times the pause before a next try
    QCOMPARE(log.signalCount, told);
    QCOMPARE(server.connectionCount(), 1);

    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
}

void TestIrcClient::stopsWhileAChannelIsMissed()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    log.client.start(Loopback, server.port(), {En, u"#de.wikipedia"_s});
    QTRY_VERIFY_WITH_TIMEOUT(log.client.settledSince() > 0, Patience);
    server.banned.insert(EnBytes);
    server.kickAll(EnBytes);
    QTRY_VERIFY_WITH_TIMEOUT(!log.client.channels().isJoined("#en.wikipedia"), Patience);
    log.client.stop();
    QCOMPARE(log.gaps.size(), 1);
    QVERIFY(log.gaps.first().from <= log.gaps.first().to);
    QVERIFY(log.gaps.first().reason.contains(En));
}

void TestIrcClient::stopsFromWithinAReceiver()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    ClientLog log;
    int afterStop = 0;
    connect(&log.client, &IrcClient::messageReceived, this, [&] {
        log.client.stop();
        afterStop = log.signalCount;
    });
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.sendRaw(ScriptedIrcServer::sayLine(EnBytes, "x").repeated(50));
    QTRY_COMPARE_WITH_TIMEOUT(log.phase(), SourcePhase::Stopped, Patience);
    QTest::qWait(50);
    QCOMPARE(log.messages.size(), 1);
    QCOMPARE(log.signalCount, afterStop);
}

void TestIrcClient::startsElsewhereFromWithinAReceiver()
{
    ScriptedIrcServer server;
    ScriptedIrcServer other;
    QVERIFY(server.listen());
    QVERIFY(other.listen());
    ClientLog log;
    connect(&log.client, &IrcClient::messageReceived, this, [&] {
        if (other.connectionCount() == 0) {
            log.client.start(Loopback, other.port(), {u"#b"_s});
        }
    });
    log.client.start(Loopback, server.port(), {En});
    QTRY_VERIFY_WITH_TIMEOUT(log.isReceiving(), Patience);
    server.sendRaw(ScriptedIrcServer::sayLine(EnBytes, "x").repeated(50));
    QTRY_VERIFY_WITH_TIMEOUT(other.isJoined("#b"), Patience);
    other.say("#b", "y");
    QTRY_COMPARE_WITH_TIMEOUT(log.messages, (QByteArrayList{"#en.wikipedia x", "#b y"}), Patience);
}

QTEST_GUILESS_MAIN(TestIrcClient)
#include "tst_ircclient.moc"
