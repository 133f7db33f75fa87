// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "processfacts.h"
#include "twofeeds.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20'000;
// Of the switch, where nobody is to be taken for dead, and no hole for a gap, because the machine is slow.
constexpr auto LongPatience = SwitchTimings().patience;
constexpr auto LongFilling = SwitchTimings().filling;

} // namespace

// The change from one feed to the other, with both of them on loopback.
class TestFeedSwitch : public QObject
{
    Q_OBJECT
private slots:
    void ircAloneWhileItIsGood();
    void deadServer_data();
    void deadServer();
    void historyFillsTheGap();
    void gapThatNobodyFills();
    void wayBack();
    void silence();
    void otherWikis();
    void cutAtRandom();
    void manyReconnects();
};

void TestFeedSwitch::ircAloneWhileItIsGood()
{
    TwoFeeds world;
    world.timings.patience = LongPatience;
    QVERIFY(world.irc.listen() && world.events.listen());
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTRY_VERIFY(world.feed->coveredUntil() > 0);
    for (int i = 0; i < 20; ++i) {
        world.edit();
        QTest::qWait(30);
    }
    QTRY_COMPARE(world.count(20), 1);
    QVERIFY(world.unexplained().isEmpty());
    QVERIFY(world.events.requests().isEmpty());
    QVERIFY(world.gaps.isEmpty());
    QCOMPARE(world.states.last().kind, SourceKind::Irc);
    QVERIFY(world.states.last().fallback.isEmpty());
}

void TestFeedSwitch::deadServer_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("refuses") << 0;
    QTest::newRow("never answers") << 1;
    QTest::newRow("never welcomes") << 2;
    QTest::newRow("closes") << 3;
}

// With the times that are used outside tests: the first change of EventStreams comes within 20 s.
void TestFeedSwitch::deadServer()
{
    QFETCH(int, how);
    TwoFeeds world;
    world.timings = SwitchTimings();
    QVERIFY(world.irc.listen() && world.events.listen());
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    if (how == 0) {
        world.irc.stopListening();
    } else if (how == 2) {
        world.irc.onRegister = ScriptedIrcServer::OnRegister::StaySilent;
    } else if (how == 3) {
        world.irc.onAccept = ScriptedIrcServer::OnAccept::Close;
    }
    QElapsedTimer timer;
    timer.start();
    world.follow(how == 1 ? silent.serverPort() : 0);
    while (world.fromEvents == 0 && timer.elapsed() < 20'000) {
        world.edit();
        QTest::qWait(50);
    }
    qInfo("first change after %lld ms", timer.elapsed());
    QVERIFY(world.fromEvents > 0);
    QTRY_VERIFY_WITH_TIMEOUT(world.unexplained().isEmpty(), Patience);
    QVERIFY(world.gaps.isEmpty());
    QTRY_COMPARE(world.states.last().kind, SourceKind::EventStreams);
    QVERIFY(!world.states.last().fallback.isEmpty());
}

void TestFeedSwitch::historyFillsTheGap()
{
    TwoFeeds world;
    world.timings.filling = LongFilling;
    QVERIFY(world.irc.listen() && world.events.listen());
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTRY_VERIFY(world.feed->coveredUntil() > 0);
    world.edit();
    QTRY_COMPARE(world.count(1), 1);
    world.irc.resetAll();
    for (int i = 0; i < 10; ++i) {
        world.edit(); // nobody listens
    }
    QTRY_VERIFY_WITH_TIMEOUT(world.count(11) == 1, Patience);
    world.edit();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(12), 1, Patience);
    QVERIFY(world.unexplained().isEmpty());
    QVERIFY(world.gaps.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!world.states.last().gaps.isEmpty(), Patience);
    QVERIFY(world.states.last().gaps[0].isFilled);
    QVERIFY(world.states.last().duplicates > 0);
}

void TestFeedSwitch::gapThatNobodyFills()
{
    TwoFeeds world;
    world.timings.patience = LongPatience;
    QVERIFY(world.irc.listen() && world.events.listen());
    world.events.stopListening();
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTRY_VERIFY(world.feed->coveredUntil() > 0);
    world.irc.closeAll();
    world.edit();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.connectionCount() >= 2, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTest::qWait(50);
    world.edit();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(2), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(world.gaps.size(), 1, Patience);
    QVERIFY(!world.gaps[0].reason.isEmpty());
    QVERIFY(world.unexplained().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!world.usesHistory(), Patience); // IRC is good: nobody else is asked any more
}

void TestFeedSwitch::wayBack()
{
    TwoFeeds world;
    world.timings.filling = LongFilling;
    QVERIFY(world.irc.listen() && world.events.listen());
    world.irc.onRegister = ScriptedIrcServer::OnRegister::StaySilent;
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.events.openConnections() == 1, Patience);
    world.edit();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(1), 1, Patience);
    world.irc.onRegister = ScriptedIrcServer::OnRegister::Welcome;
    world.irc.resetAll();
    QVERIFY(world.comesBackToIrc());
    world.edit();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(world.lastRevision()), 1, Patience);
    QVERIFY(world.unexplained().isEmpty());
    QVERIFY(world.gaps.isEmpty());
    QTRY_COMPARE(world.states.last().kind, SourceKind::Irc);
}

// The link is up, but nothing comes where something should.
void TestFeedSwitch::silence()
{
    TwoFeeds world;
    world.timings.filling = LongFilling;
    world.usualRate = 1000;
    world.timings.silenceFactor = 0.02; // 400 ms
    QVERIFY(world.irc.listen() && world.events.listen());
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTRY_VERIFY(world.feed->coveredUntil() > 0);
    for (int i = 0; i < 5; ++i) {
        world.edit();
        QTest::qWait(20);
    }
    world.ircIsDeaf = true;
    for (int i = 0; i < 100 && world.fromEvents == 0; ++i) {
        world.edit();
        QTest::qWait(50);
    }
    QVERIFY(world.fromEvents > 0);
    QTRY_VERIFY_WITH_TIMEOUT(world.unexplained().isEmpty(), Patience);
    QVERIFY(world.gaps.isEmpty());
    QTRY_COMPARE(world.states.last().kind, SourceKind::EventStreams);
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.connectionCount() > 1, Patience); // the deaf link was dropped
}

void TestFeedSwitch::otherWikis()
{
    TwoFeeds world;
    world.timings.patience = LongPatience;
    QVERIFY(world.irc.listen() && world.events.listen());
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    const WikiCatalogue catalogue;
    for (int i = 0; i < 30; ++i) {
        QList<Wiki> wikis{*catalogue.byDbname(u"enwiki"_s)};
        if (i % 2 == 0) {
            wikis.append(*catalogue.byDbname(u"dewiki"_s));
        }
        world.edit();
        world.feed->setWikis(wikis);
        world.edit();
        QTest::qWait(15);
    }
    world.edit();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(world.lastRevision()), 1, Patience);
    QVERIFY(world.unexplained().isEmpty());
    QCOMPARE(world.irc.connectionCount(), 1);
    QVERIFY(world.irc.received().contains("PART #de.wikipedia"));
}

// Each feed is cut at random moments and in random ways: every event is handed on once, or lies within a gap
// that was told.
void TestFeedSwitch::cutAtRandom()
{
    TwoFeeds world;
    world.ircTimings.registration = 500ms; // a link that is cut while it opens may look as if it were open
    QVERIFY(world.irc.listen() && world.events.listen());
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTRY_VERIFY(world.feed->coveredUntil() > 0);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 600; ++i) {
        world.edit();
        switch (random.bounded(40)) {
        case 0:
            world.irc.closeAll();
            break;
        case 1:
            world.irc.resetAll();
            break;
        case 2:
            world.events.breakAll();
            break;
        case 3:
            world.events.closeAll();
            break;
        case 4: // IRC is away for a while
            world.irc.onAccept = ScriptedIrcServer::OnAccept::Close;
            world.irc.resetAll();
            break;
        case 5:
            world.irc.onAccept = ScriptedIrcServer::OnAccept::Talk;
            break;
        case 6: // events are, too
            world.events.answer = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
            world.events.breakAll();
            break;
        case 7:
            world.events.answer.clear();
            break;
        default:
            break;
        }
        QTest::qWait(random.bounded(15));
    }
    world.irc.onAccept = ScriptedIrcServer::OnAccept::Talk;
    world.events.answer.clear();
    world.events.resumes = true;
    QVERIFY(world.comesBackToIrc());
    world.edit();
    QTRY_COMPARE_WITH_TIMEOUT(world.count(world.lastRevision()), 1, Patience);
    int inGaps = 0;
    for (qint64 i = 1; i <= world.lastRevision(); ++i) {
        inGaps += world.count(i) == 0;
    }
    qInfo(
        "%d events, %lld gaps, %d events lost in them, %lld duplicates left out, %d IRC links, %lld streams",
        world.lastRevision(), qint64(world.gaps.size()), inGaps, world.states.last().duplicates,
        world.irc.connectionCount(), qint64(world.events.requests().size()));
    const QList<qint64> unexplained = world.unexplained();
    QVERIFY2(unexplained.isEmpty(),
        qPrintable(u"%1: revision %2, came %3 times"_s.arg(unexplained.size())
                       .arg(unexplained.value(0))
                       .arg(world.count(unexplained.value(0)))));
}

// The link is lost again and again: nothing is doubled, nothing leaks.
void TestFeedSwitch::manyReconnects()
{
    TwoFeeds world;
    world.timings.wayBack = world.timings.wayBackCeiling = 1ms;
    QVERIFY(world.irc.listen() && world.events.listen());
    world.follow();
    QTRY_VERIFY_WITH_TIMEOUT(world.irc.isJoined("#en.wikipedia"), Patience);
    QTRY_VERIFY(world.feed->coveredUntil() > 0);
    constexpr int Reconnects = 200; // the benchmark does a thousand
    qint64 memory = 0;
    qint64 files = 0;
    for (int i = 1; i <= Reconnects; ++i) {
        if (i == Reconnects / 5) {
            memory = residentBytes();
            files = openFiles();
        }
        const int links = world.irc.connectionCount();
        world.edit();
        world.feed->reconnect(u"forced"_s);
        QVERIFY(QTest::qWaitFor(
            [&] { return world.irc.connectionCount() > links && world.irc.isJoined("#en.wikipedia"); },
            Patience));
        world.states.clear();
    }
    world.edit();
    QTRY_VERIFY_WITH_TIMEOUT(world.count(world.lastRevision()) == 1, Patience);
    QVERIFY(world.comesBackToIrc());
    QTRY_VERIFY_WITH_TIMEOUT(world.unexplained().isEmpty(), Patience);
    qInfo("%d links, %lld streams, %lld gaps, memory %+lld KiB and files %+lld after the first fifth",
        world.irc.connectionCount(), qint64(world.events.requests().size()), qint64(world.gaps.size()),
        (residentBytes() - memory) / 1024, openFiles() - files);
    QVERIFY(openFiles() <= files + 8);
    QVERIFY(IsSanitized
        || residentBytes() - memory < 24 * 1024 * 1024); // the servers of the test keep what they heard
}

QTEST_GUILESS_MAIN(TestFeedSwitch)
#include "tst_feedswitch.moc"
