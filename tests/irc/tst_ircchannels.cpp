// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/ircchannels.h"

#include <QTest>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestIrcChannels : public QObject
{
    Q_OBJECT
private slots:
    void asksForAllInShortLines();
    void asksAgainForWhatIsNotJoined();
    void startsAfreshOnANewConnection();
    void tellsCaseApart();
    void leavesOutWhatIsNoChannel();
    void leavesWhatIsNotWantedAnyMore();
    void takesBackWhatWasNotLeftYet();
    void countsWhatWasLost();
};

namespace {

QByteArrayList takeAll(IrcChannels &channels)
{
    QByteArrayList lines;
    for (QByteArray line = channels.takeLine(); !line.isEmpty(); line = channels.takeLine()) {
        lines.append(line);
    }
    return lines;
}

} // namespace

void TestIrcChannels::asksForAllInShortLines()
{
    QStringList names;
    for (int i = 0; i < 842; ++i) {
        names.append(u"#wiki%1.wikipedia"_s.arg(i));
    }
    IrcChannels channels;
    QVERIFY(channels.setWanted(names).isEmpty());
    QStringList asked;
    const QByteArrayList lines = takeAll(channels);
    for (const QByteArray &line : lines) {
        QVERIFY(line.startsWith("JOIN #"));
        QVERIFY(line.size() <= IrcChannels::MaxJoinLine);
        asked.append(QString::fromLatin1(line.sliced(5)).split(u','));
    }
    QCOMPARE(asked, names);
    QVERIFY(lines.size() < 50);
    QVERIFY(!channels.hasLine());
}

void TestIrcChannels::asksAgainForWhatIsNotJoined()
{
    IrcChannels channels;
    channels.setWanted({u"#a"_s, u"#b"_s, u"#c"_s, u"#d"_s});
    QCOMPARE(takeAll(channels), QByteArrayList{"JOIN #a,#b,#c,#d"});
    QVERIFY(channels.setState("#b", IrcChannels::State::Joined));
    QVERIFY(channels.setState("#c", IrcChannels::State::Waiting));
    QVERIFY(!channels.setState("#x", IrcChannels::State::Joined));
    channels.askAgain();
    channels.askAgain(); // queues nothing twice
    QVERIFY(channels.setState("#d", IrcChannels::State::Joined)); // meanwhile
    QCOMPARE(takeAll(channels), QByteArrayList{"JOIN #a,#c"});
    QCOMPARE(channels.waiting(), QStringList{u"#c"_s});
    QCOMPARE(channels.joinedCount(), size_t(2));
    channels.setState("#b", IrcChannels::State::NotJoined);
    QCOMPARE(channels.joinedCount(), size_t(1));
}

void TestIrcChannels::startsAfreshOnANewConnection()
{
    IrcChannels channels;
    channels.setWanted({u"#a"_s, u"#b"_s});
    (void)takeAll(channels);
    channels.setState("#a", IrcChannels::State::Joined);
    channels.setState("#b", IrcChannels::State::Waiting);
    channels.restart();
    QCOMPARE(channels.joinedCount(), size_t(0));
    QVERIFY(!channels.isJoined("#a"));
    QVERIFY(channels.waiting().isEmpty());
    QCOMPARE(takeAll(channels), QByteArrayList{"JOIN #a,#b"});
}

void TestIrcChannels::tellsCaseApart()
{
    IrcChannels channels;
    channels.setWanted({u"#A"_s, u"#a"_s, u"#a"_s});
    QCOMPARE(takeAll(channels), QByteArrayList{"JOIN #A,#a"});
    channels.setState("#A", IrcChannels::State::Joined);
    QVERIFY(channels.isJoined("#A"));
    QVERIFY(!channels.isJoined("#a"));
}

void TestIrcChannels::leavesOutWhatIsNoChannel()
{
    IrcChannels channels;
    const QStringList bad = {
        u""_s, u"#"_s, u"en.wikipedia"_s, u"#a b"_s, u"#a,0"_s, u"#a\r\nQUIT"_s, u"#"_s + QString(300, u'x')};
    QCOMPARE(channels.setWanted(bad + QStringList{u"#ок"_s}), bad);
    QCOMPARE(takeAll(channels), QByteArrayList{"JOIN #ок"});
}

// Those that stay keep their state, and nothing is asked of the server for them.
void TestIrcChannels::leavesWhatIsNotWantedAnyMore()
{
    IrcChannels channels;
    channels.setWanted({u"#a"_s, u"#b"_s, u"#c"_s, u"#d"_s, u"#e"_s});
    (void)takeAll(channels);
    channels.setState("#a", IrcChannels::State::Joined);
    channels.setState("#b", IrcChannels::State::Joined);
    channels.setState("#c", IrcChannels::State::Waiting);
    channels.setState("#d", IrcChannels::State::Refused, u"banned"_s);
    channels.setWanted({u"#b"_s, u"#d"_s, u"#f"_s});
    QVERIFY(!channels.isWanted("#a"));
    QVERIFY(channels.isJoined("#b"));
    QCOMPARE(channels.reason("#d"), u"banned"_s);
    QCOMPARE(channels.joinedCount(), size_t(1));
    QCOMPARE(channels.openCount(), size_t(1));
    QVERIFY(channels.waiting().isEmpty());
    // The server may still let us into one that was asked for; the others were never joined.
    QCOMPARE(takeAll(channels), (QByteArrayList{"PART #a,#e", "JOIN #f"}));
    channels.setWanted({u"#a"_s, u"#b"_s, u"#d"_s, u"#f"_s});
    QCOMPARE(takeAll(channels), QByteArrayList{"JOIN #a"});
    channels.setWanted({});
    channels.restart(); // nothing is to be left on a new connection
    QVERIFY(!channels.hasLine());
    QCOMPARE(channels.openCount(), size_t(0));
}

void TestIrcChannels::takesBackWhatWasNotLeftYet()
{
    IrcChannels channels;
    channels.setWanted({u"#a"_s, u"#b"_s, u"#c"_s});
    QCOMPARE(channels.takeLine(), "JOIN #a,#b,#c"_ba);
    channels.setState("#a", IrcChannels::State::Joined);
    channels.setState("#c", IrcChannels::State::Joined);
    channels.setWanted({u"#c"_s});
    QCOMPARE(channels.joinedCount(), size_t(1));
    channels.setWanted({u"#c"_s, u"#a"_s, u"#b"_s});
    QVERIFY(channels.isJoined("#a"));
    QCOMPARE(channels.state("#b"), IrcChannels::State::Asked); // the answer is still to come
    QCOMPARE(channels.joinedCount(), size_t(2));
    QCOMPARE(channels.openCount(), size_t(1));
    QVERIFY(!channels.hasLine());
}

// One that was joined on this connection is open until it is joined again, whatever the server says.
void TestIrcChannels::countsWhatWasLost()
{
    IrcChannels channels;
    channels.setWanted({u"#a"_s, u"#b"_s});
    (void)takeAll(channels);
    channels.setState("#a", IrcChannels::State::Joined);
    channels.setState("#b", IrcChannels::State::Refused);
    QCOMPARE(channels.openCount(), size_t(0)); // nothing was ever had of #b
    channels.setState("#a", IrcChannels::State::NotJoined);
    QCOMPARE(channels.openCount(), size_t(1));
    channels.setState("#a", IrcChannels::State::Refused);
    QCOMPARE(channels.openCount(), size_t(1));
    channels.setState("#a", IrcChannels::State::Waiting);
    QCOMPARE(channels.openCount(), size_t(1));
    channels.setState("#a", IrcChannels::State::Joined);
    QCOMPARE(channels.openCount(), size_t(0));
    channels.setState("#a", IrcChannels::State::Refused);
    channels.setWanted({u"#b"_s});
    QCOMPARE(channels.openCount(), size_t(0));
    channels.setState("#b", IrcChannels::State::Joined);
    channels.restart();
    channels.setState("#b", IrcChannels::State::Refused);
    QCOMPARE(channels.openCount(), size_t(0));
}

QTEST_APPLESS_MAIN(TestIrcChannels)
#include "tst_ircchannels.moc"
