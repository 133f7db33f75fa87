// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "captures.h"
#include "programtesting.h"
#include "scriptedircserver.h"
#include "streamtesting.h"
#include "testdata.h"
#include "wiki/builtindata.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int SampleChanges = 1435; // of the sample session

QString serverName(const ScriptedIrcServer &server)
{
    return u"127.0.0.1:%1"_s.arg(server.port());
}

} // namespace

// --headless: the service without a window, as those who write clients run it.
class TestHeadless : public QObject
{
    Q_OBJECT
private slots:
    void everyLineEverywhere();
    void endsWithinASecond_data();
    void endsWithinASecond();
    void endsWhileALookupHangs();
    void endsWithAStalledClient();
    void keepsRunningUnderNohup();
    void servesOnGivenAddress();
    void portInUse();
    void replays_data();
    void replays();
    void endsDuringReplay();
    void replaysInOrderToAClient();
    void replayOfWhatCannotBeRead_data();
    void replayOfWhatCannotBeRead();
    void recordingThatCannotBeMade();
    void logHasNoControlBytes();
    void logLevels_data();
    void logLevels();
};

// Every line of the capture arrives at a client and in the recording, in order, none twice.
void TestHeadless::everyLineEverywhere()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Program program(Program::headless({u"--irc-server"_s, serverName(server)}));
    program.setArguments(program.arguments() + QStringList{u"--record"_s, program.path(u"r.jsonl"_s)});
    QVERIFY2(program.serve(), program.report());
    Client client(program.port());
    QVERIFY(program.logs("Clients: 1"));
    QVERIFY(program.logs("Receiving changes"));
    const QByteArrayList texts = captureTexts();
    for (const QByteArray &text : texts) {
        server.say("#en.wikipedia", text);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(client.messages.size() >= texts.size(), program.report(), Patience);
    QVERIFY(program.stop() >= 0);
    QVERIFY2(program.hasExited(0), program.report());
    const QList<QJsonObject> received = objectsOf(client.messages);
    QCOMPARE(keysOf(received), keysOf(texts));
    const Recording recording = readRecording(program.path(u"r.jsonl"_s));
    QCOMPARE(recording.changes, received);
    QVERIFY(recording.gaps.isEmpty());
    // The one line of standard output is where it serves.
    QCOMPARE(program.out(), "serving ws://127.0.0.1:" + QByteArray::number(program.port()) + "/\n");
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void TestHeadless::endsWithinASecond_data()
{
    QTest::addColumn<QString>("server"); // empty: the scripted one
    QTest::addColumn<QByteArray>("logged");
    QTest::addColumn<int>("signal");
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const char *name = signal == SIGTERM ? "SIGTERM" : signal == SIGINT ? "SIGINT" : "SIGHUP";
        QTest::addRow("receiving, %s", name) << QString() << QByteArray("Receiving") << signal;
        QTest::addRow("refused, %s", name) << u"127.0.0.1:1"_s << QByteArray("Next try in") << signal;
        QTest::addRow("unknown name, %s", name)
            << u"name.that.nobody.has.invalid"_s << QByteArray("Looking up") << signal;
        QTest::addRow("not answering, %s", name) << u"192.0.2.1"_s << QByteArray("Connecting to") << signal;
    }
}

void TestHeadless::endsWithinASecond()
{
    QFETCH(QString, server);
    QFETCH(QByteArray, logged);
    QFETCH(int, signal);
    ScriptedIrcServer scripted;
    QVERIFY(scripted.listen());
    Program program(Program::headless({u"--irc-server"_s, server.isEmpty() ? serverName(scripted) : server}));
    QVERIFY2(program.serve(), program.report());
    Client client(program.port());
    QVERIFY(client.waitForOpen());
    QVERIFY2(program.logs(logged), program.report());
    const qint64 time = program.stop(signal);
    QVERIFY2(time >= 0 && time < EndTime, qPrintable(QString::number(time)));
    QVERIFY2(program.hasExited(0), program.report());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    if (server.isEmpty()) {
        QTRY_COMPARE(scripted.count("QUIT"), 1);
    }
}

void TestHeadless::endsWhileALookupHangs()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer must be loaded before everything else");
#endif
    Program program(Program::headless({u"--irc-server"_s, u"irc.example"_s}));
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(HANGING_LOOKUP));
    program.setProcessEnvironment(environment);
    QVERIFY2(program.serve(), program.report());
    QVERIFY2(program.logs("Looking up irc.example:6667."), program.report());
    QTest::qWait(50); // into the look-up
    QVERIFY2(!program.log().contains("Next try"), program.report());
    const qint64 time = program.stop();
    QVERIFY2(time >= 0 && time < EndTime, qPrintable(QString::number(time)));
    QVERIFY2(program.hasExited(0), program.report());
}

void TestHeadless::endsWithAStalledClient()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Program program(Program::headless({u"--irc-server"_s, serverName(server)}));
    program.setArguments(program.arguments() + QStringList{u"--record"_s, program.path(u"r.jsonl"_s)});
    QVERIFY2(program.serve(), program.report());
    RawClient stalled(program.port());
    QVERIFY(stalled.shakeHands());
    QVERIFY(program.logs("Clients: 1"));
    QVERIFY(program.logs("Receiving"));
    const QByteArrayList texts = captureTexts();
    for (const QByteArray &text : texts) {
        server.say("#en.wikipedia", text);
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        readRecording(program.path(u"r.jsonl"_s)).changes.size(), texts.size(), Patience);
    const qint64 time = program.stop();
    QVERIFY2(time >= 0 && time < EndTime, qPrintable(QString::number(time)));
    QVERIFY2(program.hasExited(0), program.report());
}

void TestHeadless::keepsRunningUnderNohup()
{
    Program program(Program::headless({u"--irc-server"_s, u"127.0.0.1:1"_s}));
    program.setChildProcessModifier([] { ::signal(SIGHUP, SIG_IGN); });
    QVERIFY2(program.serve(), program.report());
    ::kill(static_cast<pid_t>(program.processId()), SIGHUP);
    Client client(program.port());
    QVERIFY(client.waitForOpen());
    QVERIFY(program.logs("Clients: 1"));
    QVERIFY(program.stop() >= 0);
    QVERIFY2(program.hasExited(0), program.report());
}

void TestHeadless::servesOnGivenAddress()
{
    Program program(Program::headless({u"--irc-server"_s, u"127.0.0.1:1"_s, u"--listen"_s, u"127.0.0.2"_s}));
    QVERIFY2(program.serve(), program.report());
    QCOMPARE(program.url().host(), u"127.0.0.2"_s);
    Client client(program.port(), u"127.0.0.2"_s);
    QVERIFY(client.waitForOpen());
    QVERIFY(program.stop() >= 0);
}

// A port that another program uses is told, and taken as soon as it is free.
void TestHeadless::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    Program program(Program::headless({u"--irc-server"_s, u"127.0.0.1:1"_s, u"--port"_s, port}));
    program.start();
    QVERIFY2(program.logs(u"Port %1 is already used by another program."_s.arg(port).toLatin1()),
        program.report());
    QCOMPARE(program.out(), QByteArray());
    other.close();
    QTRY_COMPARE_WITH_TIMEOUT(
        program.out(), u"serving ws://127.0.0.1:%1/\n"_s.arg(port).toLatin1(), Patience);
    Client client(port.toUShort());
    QVERIFY(client.waitForOpen());
    const qint64 time = program.stop();
    QVERIFY(time >= 0 && time < EndTime);
    QVERIFY2(program.hasExited(0), program.report());
}

void TestHeadless::replays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("speed");
    QTest::addColumn<int>("changes");
    const QString sample = builtInPath("sample-session.jsonl"_L1);
    QTest::newRow("the sample, as fast as it goes") << sample << u"0"_s << SampleChanges;
    QTest::newRow("the sample, an hour in seconds") << sample << u"2000"_s << SampleChanges;
    QTest::newRow("raw lines") << dataPath(u"en.irc.raw"_s) << u"0"_s << 1282;
}

// It goes on serving after the end: clients decide when they have enough.
void TestHeadless::replays()
{
    QFETCH(QString, path);
    QFETCH(QString, speed);
    QFETCH(int, changes);
    Program program({});
    const QString input = program.path(u"input"_s);
    QVERIFY(QFile::copy(path, input));
    const QString recordingPath = program.path(u"r.jsonl"_s);
    program.setArguments(
        Program::headless({u"--replay"_s, input, u"--speed"_s, speed, u"--record"_s, recordingPath}));
    QVERIFY2(program.serve(), program.report());
    QVERIFY2(program.logs("The replay of input has ended: " + QByteArray::number(changes)
                 + " changes, 0 lines rejected."),
        program.report());
    Client late(program.port());
    QVERIFY(late.waitForOpen());
    const qint64 time = program.stop();
    QVERIFY(time >= 0 && time < EndTime);
    QVERIFY2(program.hasExited(0), program.report());
    QCOMPARE(readRecording(recordingPath).changes.size(), changes);
}

// A long replay stops at once, too, and its recording ends with a whole line.
void TestHeadless::endsDuringReplay()
{
    Program program({});
    const QString input = program.path(u"input"_s);
    QFile file(input);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 100; ++i) {
        file.write(readData(u"en.irc.raw"_s));
    }
    file.close();
    const QString recordingPath = program.path(u"r.jsonl"_s);
    program.setArguments(
        Program::headless({u"--replay"_s, input, u"--speed"_s, u"0"_s, u"--record"_s, recordingPath}));
    QVERIFY2(program.serve(), program.report());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(recordingPath).size() > 0, Patience);
    const qint64 time = program.stop();
    QVERIFY2(time >= 0 && time < EndTime, qPrintable(QString::number(time)));
    QVERIFY2(program.hasExited(0), program.report());
    QFile recording(recordingPath);
    QVERIFY(recording.open(QIODevice::ReadOnly));
    QVERIFY(recording.readAll().endsWith("}\n"));
}

// What a client receives of a replay is a run of its lines without holes.
void TestHeadless::replaysInOrderToAClient()
{
    Program program(Program::headless({u"--replay"_s, dataPath(u"en.irc.raw"_s), u"--speed"_s, u"50"_s}));
    QVERIFY2(program.serve(), program.report());
    Client client(program.port());
    QVERIFY(program.logs("has ended"));
    QTRY_VERIFY(client.messages.size() > 100);
    QTest::qWait(100);
    QVERIFY(program.stop() >= 0);
    const QStringList all = keysOf(captureTexts());
    QCOMPARE(keysOf(objectsOf(client.messages)), all.last(client.messages.size()));
}

void TestHeadless::replayOfWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("pipe") << u"pipe"_s;
}

void TestHeadless::replayOfWhatCannotBeRead()
{
    QFETCH(QString, kind);
    Program program({});
    const QString path = program.path(kind);
    if (kind == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == "pipe"_L1) {
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    program.setArguments(Program::headless({u"--replay"_s, path}));
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(1), program.report());
    const QByteArrayList errors = linesOf(program.log());
    qsizetype told = 0;
    for (const QByteArray &line : errors) {
        told += line.contains(" error feed: ") && line.contains(path.toUtf8()) ? 1 : 0;
    }
    QVERIFY2(told == 1, program.report());
}

void TestHeadless::recordingThatCannotBeMade()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Program program(
        Program::headless({u"--irc-server"_s, serverName(server), u"--record"_s, u"/nonexistent/r.jsonl"_s}));
    QVERIFY2(program.serve(), program.report());
    QVERIFY2(program.logs("/nonexistent/r.jsonl") || program.logs("/nonexistent"), program.report());
    QVERIFY2(program.log().contains(" warning recording: "), program.report());
    Client client(program.port());
    QVERIFY(program.logs("Clients: 1"));
    QVERIFY(program.logs("Receiving"));
    server.say("#en.wikipedia", captureTexts()[0]);
    QTRY_COMPARE_WITH_TIMEOUT(client.messages.size(), 1, Patience);
    QVERIFY(program.stop() >= 0);
    QVERIFY2(program.hasExited(0), program.report());
}

void TestHeadless::logHasNoControlBytes()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Program program(Program::headless({u"--irc-server"_s, serverName(server), u"--debug"_s}));
    QVERIFY2(program.serve(), program.report());
    QVERIFY(program.logs("Receiving"));
    server.say("#en.wikipedia",
        "\x1b[31mred\x07 \x03"
        "04 \xe2\x80\xae \x9b 31m");
    server.sendRaw("ERROR :\x1b]0;title\x07 \xe2\x80\xaetxet \xc2\x9b\r\n");
    server.sendRaw(":x NOTICE * :\x1b[2J\r\n\x1b[2J\r\n");
    server.say("#en.wikipedia", "the last one");
    QVERIFY2(program.logs("the last one") || program.logs("the%20last"), program.report());
    QVERIFY(program.stop() >= 0);
    for (const QByteArray &line : linesOf(program.log())) {
        for (const QChar c : QString::fromUtf8(line)) {
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format,
                line.constData());
        }
        QVERIFY2(
            line.size() > 24 && line[4] == '-' && line[23] == 'Z', line.constData()); // a time begins each
    }
}

void TestHeadless::logLevels_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("info");
    QTest::addColumn<bool>("warning");
    QTest::newRow("info by default") << QStringList{} << true << true;
    QTest::newRow("--debug") << QStringList{u"--debug"_s} << true << true;
    QTest::newRow("--loglevel warning") << QStringList{u"--loglevel"_s, u"warning"_s} << false << true;
    QTest::newRow("--loglevel error") << QStringList{u"--loglevel"_s, u"error"_s} << false << false;
}

void TestHeadless::logLevels()
{
    QFETCH(QStringList, options);
    QFETCH(bool, info);
    QFETCH(bool, warning);
    Program program(Program::headless(QStringList{u"--irc-server"_s, u"127.0.0.1:1"_s} + options));
    QVERIFY2(program.serve(), program.report());
    if (warning) {
        QVERIFY2(program.logs(" warning feed: "), program.report());
    } else {
        QTest::qWait(300); // enough for the first try to fail
    }
    QVERIFY(program.stop() >= 0);
    QCOMPARE(program.log().contains(" info "), info);
    QCOMPARE(program.log().contains(" warning "), warning);
}

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
