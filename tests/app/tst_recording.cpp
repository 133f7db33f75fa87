// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "killrun.h"
#include "output/lostsessions.h"
#include "processfacts.h"
#include "programtesting.h"
#include "scriptedircserver.h"
#include "streamtesting.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <sys/mount.h>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

namespace {

// The program as it records on a slow disk and serves a client. Pauses in milliseconds.
struct SlowDiskRun
{
    [[nodiscard]] bool start(int writePause, int syncPause)
    {
        program.setArguments(Program::headless({u"--irc-server"_s,
            u"127.0.0.1:%1"_s.arg(server.listen() ? server.port() : 0), u"--record"_s, path()}));
        QProcessEnvironment environment = program.processEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SLOW_DISK));
        environment.insert(u"WIKIMON_TEST_WRITE_PAUSE"_s, QString::number(writePause));
        environment.insert(u"WIKIMON_TEST_SYNC_PAUSE"_s, QString::number(syncPause));
        program.setProcessEnvironment(environment);
        if (!program.serve()) {
            return false;
        }
        client = std::make_unique<Client>(program.port());
        return program.logs("Clients: 1") && program.logs("Receiving changes");
    }
    [[nodiscard]] QString path() const { return program.path(u"r.jsonl"_s); }

    ScriptedIrcServer server;
    Program program{QStringList{}};
    std::unique_ptr<Client> client;
};

} // namespace

// The recording of the real program: killed, on a slow disk, on a full one.
class TestRecording : public QObject
{
    Q_OBJECT
private slots:
    void losesNothingWhenKilled_data();
    void losesNothingWhenKilled();
    void streamsOnASlowDisk();
    void streamsWhileTheDiskStalls();
    void waitsForAFullDisk();
    void twoOfThemShareAFolder();
    void keepsTheWindowsSession();
    void refusesOptions_data();
    void refusesOptions();

private:
    static QStringList with(const ScriptedIrcServer &server, const QString &target)
    {
        return Program::headless(
            {u"--irc-server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--record"_s, target});
    }
    static QList<int> serialsIn(const QString &path);
};

QList<int> TestRecording::serialsIn(const QString &path)
{
    QList<int> serials;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArrayList lines = linesOf(file.readAll());
        for (const QByteArray &line : lines) {
            serials.append(serialIn(line));
        }
    }
    return serials;
}

void TestRecording::losesNothingWhenKilled_data()
{
    QTest::addColumn<QString>("slowDisk");
    QTest::newRow("this disk") << QString();
    if (!IsSanitized) { // a sanitizer must be loaded first
        QTest::newRow("a disk that writes halves") << QStringLiteral(SLOW_DISK);
    }
}

void TestRecording::losesNothingWhenKilled()
{
    QFETCH(QString, slowDisk);
    QTemporaryDir folder;
    KillRun run(folder.path(), slowDisk, 20261122);
    constexpr qsizetype Enough = 100; // changes; how many come before a kill depends on the machine
    while (run.kills() < 5 || (run.received() <= Enough && run.kills() < 30)) {
        QVERIFY2(run.killOnce(), qPrintable(run.problem()));
    }
    QVERIFY2(run.check(), qPrintable(run.problem()));
    QVERIFY(run.received() > Enough);
    QVERIFY(run.recorded() >= run.received());
}

// The stream waits for no sync: none comes back while the test is patient.
void TestRecording::streamsOnASlowDisk()
{
    if (IsSanitized) {
        QSKIP("The sanitizer must be loaded before everything else.");
    }
    SlowDiskRun run;
    QVERIFY2(run.start(20, 2 * Patience), run.program.report());
    QList<int> expected;
    for (int serial = 1; serial <= 3000; ++serial) {
        run.server.say("#en.wikipedia", serialLine(serial));
        expected.append(serial);
    }
    QTRY_COMPARE_WITH_TIMEOUT(run.client->messages.size(), 3000, Patience);
    const qint64 end = run.program.stop();
    QVERIFY2(end >= 0 && end < EndTime, qPrintable(QString::number(end))); // whatever the disk does
    QVERIFY2(run.program.hasExited(0), run.program.report());
    QCOMPARE(serialsIn(run.path()), expected);
}

// A disk that does not answer for seconds holds up the stream by a quarter of one: what the client has is not
// yet in the file.
void TestRecording::streamsWhileTheDiskStalls()
{
    if (IsSanitized) {
        QSKIP("The sanitizer must be loaded before everything else.");
    }
    SlowDiskRun run;
    QVERIFY2(run.start(6000, 0), run.program.report());
    for (int serial = 1; serial <= 50; ++serial) {
        run.server.say("#en.wikipedia", serialLine(serial));
        QTest::qWait(1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(run.client->messages.size(), 50, Patience);
    QVERIFY(serialsIn(run.path()).size() < 50);
    QTRY_COMPARE_WITH_TIMEOUT(serialsIn(run.path()).size(), 50, Patience);
}

void TestRecording::waitsForAFullDisk()
{
    constexpr int DiskSize = 512 * 1024;
    constexpr int Page = 4096; // of which a part may be left
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Program program(QStringList{});
    const QString disk = program.path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (mount("none", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=512k") != 0) {
        QSKIP("Only the superuser may mount a small disk.");
    }
    const auto unmount = qScopeGuard([&disk] { umount2(QFile::encodeName(disk).constData(), MNT_DETACH); });
    program.setArguments(with(server, disk));
    QVERIFY2(program.serve(), program.report());
    QVERIFY(program.logs("Receiving changes"));
    int serial = 0;
    const auto say = [&](int count) {
        for (int i = 0; i < count; ++i) {
            server.say("#en.wikipedia", serialLine(++serial));
        }
    };
    QFile filler(disk + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    filler.write(QByteArray(400 * 1024, 'x'));
    say(2000);
    QVERIFY2(program.logs("Recording is paused. The disk that holds"), program.report());
    say(500);
    filler.close();
    QVERIFY(filler.remove());
    // Still too small for all of it: what fits is written, and the rest waits until somebody looks after it.
    const QString name = QDir(disk).entryList({u"wikimon-*.jsonl"_s}).value(0);
    const auto recorded = [&] { return serialsIn(disk + u'/' + name); };
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(disk + u'/' + name).size() > DiskSize - Page, Patience);
    QVERIFY(recorded().size() < 2500);
    QCOMPARE(mount("none", QFile::encodeName(disk).constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(recorded().size(), 2500, Patience);
    QVERIFY2(program.logs("Recording goes on"), program.report());
    QList<int> expected(2500);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(recorded(), expected);
    QVERIFY(program.stop() >= 0);
}

void TestRecording::twoOfThemShareAFolder()
{
    QTemporaryDir folder;
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    Program first(with(server, folder.path()));
    Program second(with(server, folder.path()));
    for (Program *program : {&first, &second}) {
        QVERIFY2(program->serve(), program->report());
        QVERIFY2(program->logs("Receiving changes"), program->report());
    }
    for (int serial = 1; serial <= 100; ++serial) {
        server.say("#en.wikipedia", serialLine(serial));
    }
    const auto count = [&folder](const QString &name) { return serialsIn(folder.filePath(name)).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(QDir(folder.path()).entryList(QDir::Files).size(), 2, Patience);
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QTRY_COMPARE_WITH_TIMEOUT(count(names[0]), 100, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(names[1]), 100, Patience);
}

// A window that is killed leaves its session; one that is closed leaves nothing.
void TestRecording::keepsTheWindowsSession()
{
    ScriptedIrcServer server;
    QVERIFY(server.listen());
    for (const int signal : {SIGTERM, SIGKILL}) {
        Program program({u"--irc-server"_s, u"127.0.0.1:%1"_s.arg(server.port()), u"--wiki"_s, u"enwiki"_s});
        QProcessEnvironment environment = program.processEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        const int before = server.connectionCount();
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(server.connectionCount() > before, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(server.isJoined("#en.wikipedia"), Patience);
        for (int serial = 1; serial <= 200; ++serial) {
            server.say("#en.wikipedia", serialLine(serial));
        }
        const QString folder = program.path(u"wikimon/recovery"_s);
        const auto recorded = [&folder] {
            QStringList found = QDir(folder).entryList({u"session-*"_s}, QDir::Dirs);
            const QString one = folder + u'/' + found.value(0);
            const QList<QFileInfo> files = LostSessions::filesIn(one);
            return files.isEmpty() ? 0 : serialsIn(files.constFirst().filePath()).size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(recorded(), 200, Patience);
        LostSessions lost;
        lost.take(folder);
        QVERIFY(lost.isEmpty()); // as it runs
        QVERIFY(program.stop(signal) >= 0);
        lost.take(folder);
        QCOMPARE(lost.isEmpty(), signal == SIGTERM);
        const std::atomic_bool cancel = false;
        QCOMPARE(lost.read(cancel).changes, signal == SIGTERM ? 0 : 200);
        server.closeAll();
    }
}

void TestRecording::refusesOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("rotation") << QStringList{u"--record-rotate"_s, u"weekly"_s}
                              << QByteArray("'weekly' says nothing");
    QTest::newRow("small size") << QStringList{u"--record-rotate"_s, u"10K"_s}
                                << QByteArray("'10K' says nothing");
    QTest::newRow("packing") << QStringList{u"--record-compress"_s, u"rar"_s}
                             << QByteArray("'rar' is no way");
}

void TestRecording::refusesOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reason);
    Program program(Program::headless(arguments));
    QVERIFY(program.run());
    QVERIFY2(program.hasExited(2), program.report());
    QVERIFY2(program.log().contains(reason), program.report());
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
