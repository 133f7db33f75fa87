// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "programtesting.h"
#include "scriptedircserver.h"
#include "streamtesting.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Channel = "#en.wikipedia";

} // namespace

// The program after faults of the server that it gets over by itself within seconds: the feed goes on,
// nothing partial becomes a change, and the gap is recorded. Those that it waits a minute for are the
// service's tests.
class TestHeadlessFaults : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void refusedAtFirst();
    void nickInUse();
    void channelBeforeItsFirstChange();
    void cutInMidLine();
    void reset();
    void endlessLine();
    void randomBytes();

private:
    bool start();
    bool receives(); // connected, joined, with a client
    void say(int number); // a line of the capture
    // What came out at both ends is exactly these lines of the capture.
    void verifyLines(const QList<int> &numbers);
    void verifyGap(const QByteArray &reason);

    QByteArrayList m_texts = captureTexts();
    std::unique_ptr<ScriptedIrcServer> m_server;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Client> m_client;
    Recording m_recording;
};

void TestHeadlessFaults::init()
{
    m_recording = {};
    m_server = std::make_unique<ScriptedIrcServer>();
    QVERIFY(m_server->listen());
    m_program = std::make_unique<Program>(QStringList{});
    m_program->setArguments(Program::headless({u"--irc-server"_s, u"127.0.0.1:%1"_s.arg(m_server->port()),
        u"--record"_s, m_program->path(u"r.jsonl"_s)}));
}

void TestHeadlessFaults::cleanup()
{
    m_client.reset();
    m_program.reset();
    m_server.reset();
}

bool TestHeadlessFaults::start()
{
    if (!m_program->serve()) {
        return false;
    }
    m_client = std::make_unique<Client>(m_program->port(), u"127.0.0.1"_s, u"/all/"_s);
    return m_program->logs("Clients: 1");
}

bool TestHeadlessFaults::receives()
{
    return QTest::qWaitFor([this] { return m_server->isJoined(Channel); }, Patience)
        && m_program->logs("Receiving changes");
}

void TestHeadlessFaults::say(int number)
{
    m_server->say(Channel, m_texts[number]);
}

void TestHeadlessFaults::verifyLines(const QList<int> &numbers)
{
    QTRY_VERIFY2_WITH_TIMEOUT(m_client->messages.size() >= numbers.size(), m_program->report(), Patience);
    QVERIFY(m_program->stop() >= 0);
    QVERIFY2(m_program->hasExited(0), m_program->report());
    QByteArrayList texts;
    for (const int number : numbers) {
        texts.append(m_texts[number]);
    }
    m_recording = readRecording(m_program->path(u"r.jsonl"_s));
    QCOMPARE(keysOf(objectsOf(m_client->messages)), keysOf(texts));
    QCOMPARE(m_recording.changes, objectsOf(m_client->messages));
}

void TestHeadlessFaults::verifyGap(const QByteArray &reason)
{
    QVERIFY2(m_recording.gaps.size() == 1, m_program->report());
    const QJsonObject gap = m_recording.gaps[0];
    QVERIFY2(gap["reason"_L1].toString().contains(QString::fromLatin1(reason)),
        qPrintable(gap["reason"_L1].toString()));
    const auto from = QDateTime::fromString(gap["from"_L1].toString(), Qt::ISODateWithMs);
    const auto to = QDateTime::fromString(gap["to"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(from.isValid() && to.isValid() && from <= to && from.secsTo(to) < 60);
    QVERIFY(gap["lost"_L1].isNull());
    const QByteArray told = "The feed was down from " + gap["from"_L1].toString().toLatin1();
    QVERIFY2(m_program->log().contains(told), m_program->report());
}

void TestHeadlessFaults::refusedAtFirst()
{
    const quint16 port = m_server->port();
    m_server->stopListening();
    QVERIFY2(start(), m_program->report());
    QVERIFY2(m_program->logs("Next try in"), m_program->report());
    QVERIFY(m_server->listen(port));
    QVERIFY2(receives(), m_program->report());
    say(0);
    verifyLines({0});
    verifyGap("refused");
}

void TestHeadlessFaults::nickInUse()
{
    m_server->nickRefusals = 3;
    QVERIFY2(start(), m_program->report());
    QVERIFY2(receives(), m_program->report());
    say(0);
    verifyLines({0});
    QVERIFY(m_recording.gaps.isEmpty());
    const QByteArrayList nicks = m_server->nicks();
    QCOMPARE(nicks.size(), 4);
    QCOMPARE(QSet<QByteArray>(nicks.begin(), nicks.end()).size(), 4);
    for (const QByteArray &nick : nicks) {
        QVERIFY2(nick.startsWith("wikimon-") && nick.size() >= 12 && nick.size() <= 14, nick.constData());
    }
}

// The wait is told; the second wiki's channel exists and is received meanwhile.
void TestHeadlessFaults::channelBeforeItsFirstChange()
{
    m_server->existing = {"#de.wikipedia"};
    m_program->setArguments(
        m_program->arguments() + QStringList{u"--wiki"_s, u"aawiki"_s, u"--wiki"_s, u"dewiki"_s});
    QVERIFY2(start(), m_program->report());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isJoined("#de.wikipedia"), Patience);
    QVERIFY2(m_program->logs("Receiving changes"), m_program->report());
    QVERIFY2(m_program->logs("#aa.wikipedia"), m_program->report());
    m_server->say("#de.wikipedia", m_texts[0]);
    verifyLines({0});
    QCOMPARE(m_recording.wikis, QStringList{u"dewiki"_s});
}

void TestHeadlessFaults::cutInMidLine()
{
    QVERIFY2(start() && receives(), m_program->report());
    say(0);
    const QByteArray line = ScriptedIrcServer::sayLine(Channel, m_texts[1]);
    m_server->sendRaw(line.first(line.size() / 2));
    QTRY_COMPARE_WITH_TIMEOUT(m_client->messages.size(), 1, Patience);
    m_server->closeAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 2, Patience);
    QVERIFY2(receives(), m_program->report());
    say(2);
    verifyLines({0, 2});
    verifyGap("closed");
    QVERIFY2(m_program->log().contains("in the middle of the line"), m_program->report());
}

void TestHeadlessFaults::reset()
{
    QVERIFY2(start() && receives(), m_program->report());
    say(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->messages.size(), 1, Patience);
    m_server->resetAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 2, Patience);
    QVERIFY2(receives(), m_program->report());
    say(1);
    verifyLines({0, 1});
    verifyGap("");
}

void TestHeadlessFaults::endlessLine()
{
    QVERIFY2(start() && receives(), m_program->report());
    say(0);
    m_server->sendRaw(
        ScriptedIrcServer::sayLine(Channel, m_texts[1]).chopped(2) + QByteArray(64 * 1024, 'x'));
    m_server->sendRaw("\r\n");
    say(2);
    verifyLines({0, 2});
    QVERIFY(m_recording.gaps.isEmpty());
    QVERIFY2(m_program->log().contains("longer than"), m_program->report());
}

void TestHeadlessFaults::randomBytes()
{
    QVERIFY2(start() && receives(), m_program->report());
    say(0);
    QRandomGenerator random(20261121);
    QByteArray bytes(200'000, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    m_server->sendRaw(bytes + "\r\n");
    say(1);
    verifyLines({0, 1});
    QVERIFY(m_recording.gaps.isEmpty());
}

QTEST_GUILESS_MAIN(TestHeadlessFaults)
#include "tst_headlessfaults.moc"
