// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/lostsessions.h"
#include "output/sessionjournal.h"

#include "filetesting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
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

// Waits for a process that is to end in this way; none is left in any case.
bool killedItself(pid_t child)
{
    constexpr int Patience = 30'000;
    int status = 0;
    const bool hasEnded
        = QTest::qWaitFor([&] { return waitpid(child, &status, WNOHANG) == child; }, Patience);
    if (!hasEnded) {
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
    }
    return hasEnded && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
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
    // Runs a session in a process of its own that is killed.
    void lose(const std::function<void(SessionJournal &)> &session, qint64 now = 0) const;
    void lose(const QList<FeedBatchPtr> &batches, qint64 now = 0) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic_bool m_cancel = false;
};

void TestSessionJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSessionJournal::lose(const std::function<void(SessionJournal &)> &session, qint64 now) const
{
    const pid_t child = fork();
    if (child == 0) {
        SessionJournal journal({});
        if (journal.start(root(), now, 4096, 1 << 20)) {
            session(journal);
        }
        raise(SIGKILL);
    }
    QVERIFY(killedItself(child));
}

void TestSessionJournal::lose(const QList<FeedBatchPtr> &batches, qint64 now) const
{
    lose(
        [&batches](SessionJournal &journal) {
            for (const FeedBatchPtr &batch : batches) {
                journal.add(batch);
                journal.flush();
            }
        },
        now);
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
    lose({batchOf(0, 100, "enwiki"), batchOf(100, 20, "dewiki")});
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
    lose({batchOf(0, 5, "enwiki", FeedSource::Replay), batchOf(5, 2, "enwiki")});
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
    lose({batchOf(0, 100, "enwiki")}, 1000); // several files
    lose({batchOf(200, 1, "dewiki")}, 2000);
    LostSessions lost;
    lost.take(root());
    const LostSession before = lost.read(m_cancel);
    QCOMPARE(before.changes, 101);
    const QString path = lost.join();
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
    lose({batchOf(0, 100, "enwiki")}, 1000);
    const pid_t child = fork();
    if (child == 0) {
        LostSessions lost;
        lost.take(root());
        std::ignore = lost.join();
        SessionJournal journal({});
        journal.start(root(), 2000);
        journal.add(batchOf(100, 7, "enwiki"));
        journal.flush();
        raise(SIGKILL);
    }
    QVERIFY(killedItself(child));
    LostSessions lost;
    lost.take(root());
    QCOMPARE(lost.read(m_cancel).changes, 107);
    QCOMPARE(readFile(lost.join()).count('\n'), 107);
}

void TestSessionJournal::removes()
{
    lose({batchOf(0, 100, "enwiki")}, 1000);
    lose({batchOf(0, 100, "enwiki")}, 2000);
    LostSessions lost;
    lost.take(root());
    lost.remove();
    QVERIFY(lost.isEmpty());
    QCOMPARE(left(), QStringList());
}

void TestSessionJournal::dropsOldSessions()
{
    for (int i = 0; i < 4; ++i) {
        lose({batchOf(i * 100, 50, "enwiki")}, 1000 * (i + 1));
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
    lose({batchOf(0, 1, "enwiki")}, 1000);
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
    lose({batchOf(0, 3, "enwiki")}, 1000);
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

QTEST_GUILESS_MAIN(TestSessionJournal)
#include "tst_sessionjournal.moc"
