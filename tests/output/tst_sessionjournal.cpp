// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/lostsessions.h"
#include "output/sessionjournal.h"

#include "filetesting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

namespace {

FeedBatchPtr batchOf(int first, int count, const char *wiki, FeedSource source = FeedSource::Irc)
{
    auto batch = std::make_shared<FeedBatch>();
    for (int i = first; i < first + count; ++i) {
        RecentChange &change = batch->changes.emplace_back();
        change.timestamp = 1'000'000 + i;
        change.source = source;
        change.wiki = change.append(wiki);
        change.title = change.append("Page " + std::to_string(i));
        change.user = change.append("User");
    }
    return batch;
}

// What a session of another process receives: batchOf() of it.
struct Stretch
{
    int first = 0;
    int count = 0;
    const char *wiki = "enwiki";
    FeedSource source = FeedSource::Irc;
};

// A session in a process of its own, which is killed in the middle of it. Not by fork() alone: other threads
// of the test would be half there. Arguments: the folder, the time, whether a lost session is brought back
// first, and each stretch's four values.
constexpr auto LoseOption = "--lose-a-session"_L1;

void loseSession(const QStringList &arguments)
{
    const QString root = arguments[0];
    LostSessions lost;
    if (arguments[2].toInt() != 0) {
        lost.take(root);
        std::ignore = lost.join(std::atomic_bool(false));
    }
    SessionJournal journal({});
    if (journal.start(root, arguments[1].toLongLong(), 4096, 1 << 20)) {
        for (qsizetype i = 3; i + 3 < arguments.size(); i += 4) {
            journal.add(batchOf(arguments[i].toInt(), arguments[i + 1].toInt(),
                arguments[i + 2].toLatin1().constData(), FeedSource(arguments[i + 3].toInt())));
            journal.flush();
        }
    }
    raise(SIGKILL);
}

} // namespace

// A session that is kept while it runs, and found again after a kill.
class TestSessionJournal : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void leavesNothingAfterAProperEnd();
    void isFoundAfterAKill();
    void leavesOutWhatIsReplayed();
    void isForItsUserAlone();
    void isNotTakenFromWhoRuns();
    void dropsTheOldest();
    void joinsSessions();
    void bringsBackTwice();
    void removes();
    void dropsOldSessions();
    void leavesForeignFilesAlone();
    void tellsTornLines();
    void doesWithoutADisk();

private:
    [[nodiscard]] QString root() const { return m_folder->filePath(u"data/recovery"_s); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    void lose(const QList<Stretch> &session, qint64 now = 0, bool bringsBack = false) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic_bool m_cancel = false;
};

void TestSessionJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSessionJournal::lose(const QList<Stretch> &session, qint64 now, bool bringsBack) const
{
    constexpr int Patience = 30'000;
    QStringList arguments{
        QString(LoseOption), root(), QString::number(now), QString::number(bringsBack ? 1 : 0)};
    for (const Stretch &stretch : session) {
        arguments << QString::number(stretch.first) << QString::number(stretch.count)
                  << QString::fromLatin1(stretch.wiki) << QString::number(int(stretch.source));
    }
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.exitCode(), SIGKILL);
}

void TestSessionJournal::leavesNothingAfterAProperEnd()
{
    SessionJournal journal({});
    QVERIFY(journal.start(root(), 0));
    QVERIFY(journal.isKeeping());
    journal.add(batchOf(0, 10, "enwiki"));
    journal.flush();
    QCOMPARE(left().size(), 1);
    QCOMPARE(journal.state().writtenChanges, 10);
    journal.end();
    QVERIFY(!journal.isKeeping());
    QCOMPARE(left(), QStringList());
    LostSessions lost;
    lost.take(root());
    QVERIFY(lost.isEmpty());
}

void TestSessionJournal::isFoundAfterAKill()
{
    lose({Stretch{0, 100, "enwiki"}, Stretch{100, 20, "dewiki"}});
    LostSessions lost;
    lost.take(root());
    QVERIFY(!lost.isEmpty());
    const LostSession session = lost.read(m_cancel);
    const LostSession expected{120, 0, 1'000'000, 1'000'119, {u"enwiki"_s, u"dewiki"_s}};
    QCOMPARE(session, expected);
    LostSessions another; // of a second program that starts meanwhile
    another.take(root());
    QVERIFY(another.isEmpty());
    lost.letGo(); // not now
    another.take(root());
    QCOMPARE(another.read(m_cancel), expected);
}

void TestSessionJournal::leavesOutWhatIsReplayed()
{
    lose({Stretch{0, 5, "enwiki", FeedSource::Replay}, Stretch{5, 2, "enwiki"}});
    LostSessions lost;
    lost.take(root());
    QCOMPARE(lost.read(m_cancel).changes, 2);
}

void TestSessionJournal::isForItsUserAlone()
{
    SessionJournal journal({});
    QVERIFY(journal.start(root(), 0));
    struct stat info
    {
    };
    QCOMPARE(stat(qPrintable(journal.folder()), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
}

void TestSessionJournal::isNotTakenFromWhoRuns()
{
    SessionJournal one({});
    SessionJournal two({});
    QVERIFY(one.start(root(), 5));
    QVERIFY(two.start(root(), 5)); // at the same moment
    QVERIFY(one.folder() != two.folder());
    one.add(batchOf(0, 1, "enwiki"));
    one.flush();
    LostSessions lost;
    lost.take(root());
    QVERIFY(lost.isEmpty());
    one.end();
    QCOMPARE(left().size(), 1);
}

void TestSessionJournal::dropsTheOldest()
{
    SessionJournal journal({});
    QVERIFY(journal.start(root(), 0, 4096, 20'000));
    for (int i = 0; i < 2000; i += 10) {
        journal.add(batchOf(i, 10, "enwiki"));
        journal.flush();
    }
    const auto size = [&journal] {
        qint64 bytes = 0;
        for (const QFileInfo &file : LostSessions::filesIn(journal.folder())) {
            bytes += file.size();
        }
        return bytes;
    };
    QTRY_VERIFY(size() <= 20'000);
    QVERIFY(size() > 10'000);
    const QByteArray last = readFile(LostSessions::filesIn(journal.folder()).constLast().filePath());
    QVERIFY(last.contains("Page 1999"));
}

void TestSessionJournal::joinsSessions()
{
    lose({Stretch{0, 100, "enwiki"}}, 1000); // several files
    lose({Stretch{200, 1, "dewiki"}}, 2000);
    LostSessions lost;
    lost.take(root());
    const LostSession before = lost.read(m_cancel);
    QCOMPARE(before.changes, 101);
    const QString path = lost.join(m_cancel);
    QVERIFY2(!path.isEmpty(), qPrintable(lost.error()));
    const QByteArray content = readFile(path);
    QCOMPARE(content.count('\n'), 101);
    QVERIFY(content.indexOf("Page 99") < content.indexOf("Page 200"));
    QCOMPARE(left().size(), 1);
    QCOMPARE(lost.read(m_cancel), before);
}

// Brought back, and the program is killed once more: it is all there again.
void TestSessionJournal::bringsBackTwice()
{
    lose({Stretch{0, 100, "enwiki"}}, 1000);
    lose({Stretch{100, 7}}, 2000, true);
    LostSessions lost;
    lost.take(root());
    QCOMPARE(lost.read(m_cancel).changes, 107);
    QCOMPARE(readFile(lost.join(m_cancel)).count('\n'), 107);
}

void TestSessionJournal::removes()
{
    lose({Stretch{0, 100, "enwiki"}}, 1000);
    lose({Stretch{0, 100, "enwiki"}}, 2000);
    LostSessions lost;
    lost.take(root());
    lost.remove();
    QVERIFY(lost.isEmpty());
    QCOMPARE(left(), QStringList());
}

void TestSessionJournal::dropsOldSessions()
{
    for (int i = 0; i < 4; ++i) {
        lose({Stretch{i * 100, 50, "enwiki"}}, 1000 * (i + 1));
    }
    qint64 size = 0;
    for (const QFileInfo &file : LostSessions::filesIn(root() + u'/' + left().constFirst())) {
        size += file.size();
    }
    LostSessions lost(size * 5 / 2);
    lost.take(root());
    QCOMPARE(left().size(), 2);
    QCOMPARE(lost.read(m_cancel).from, 1'000'200);
    lost.letGo();
    LostSessions tiny(1); // the last one stays whatever its size
    tiny.take(root());
    QCOMPARE(left().size(), 1);
    QCOMPARE(tiny.read(m_cancel).from, 1'000'300);
}

void TestSessionJournal::leavesForeignFilesAlone()
{
    lose({Stretch{0, 1, "enwiki"}}, 1000);
    const QString folder = root() + u'/' + left().constFirst();
    writeFile(folder + u"/mine.txt"_s, "kept");
    QVERIFY(QDir().mkpath(m_folder->filePath(u"elsewhere"_s)));
    writeFile(m_folder->filePath(u"elsewhere/journal-2026-01-01.jsonl"_s), "{}\n");
    QCOMPARE(
        symlink(qPrintable(m_folder->filePath(u"elsewhere"_s)), qPrintable(root() + u"/session-link"_s)), 0);
    LostSessions lost;
    lost.take(root());
    QCOMPARE(lost.read(m_cancel).changes, 1);
    lost.remove();
    QCOMPARE(readFile(folder + u"/mine.txt"_s), "kept");
    QVERIFY(QFile::exists(m_folder->filePath(u"elsewhere/journal-2026-01-01.jsonl"_s)));
}

void TestSessionJournal::tellsTornLines()
{
    lose({Stretch{0, 3, "enwiki"}}, 1000);
    const QString folder = root() + u'/' + left().constFirst();
    const QString path = LostSessions::filesIn(folder).constFirst().filePath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"({"action": "edit", "page_ti)");
    file.close();
    LostSessions lost;
    lost.take(root());
    const LostSession session = lost.read(m_cancel);
    QCOMPARE(session.changes, 3);
    QCOMPARE(session.tornLines, 1);
}

void TestSessionJournal::doesWithoutADisk()
{
    writeFile(m_folder->filePath(u"data"_s), "a file in the way");
    SessionJournal journal({});
    QVERIFY(!journal.start(root(), 0));
    QVERIFY(!journal.isKeeping());
    journal.add(batchOf(0, 1, "enwiki"));
    journal.flush();
    journal.end();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == LoseOption) {
        loseSession(arguments.sliced(2));
    }
    TestSessionJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionjournal.moc"
