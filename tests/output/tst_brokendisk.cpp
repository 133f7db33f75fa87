// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filetesting.h"
#include "output/lostsessions.h"
#include "output/recorder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What the disk does, see below.
std::atomic_bool syncsHang = false;
std::atomic_bool syncsFail = false;
std::atomic_int syncsBegun = 0;
std::atomic_int syncsDone = 0; // that went well
std::atomic_int goodReads = -1; // of files, until one fails; -1: none does

} // namespace

// These stand before the system's own, for Qt, too.
extern "C" __attribute__((visibility("default"))) int fdatasync(int descriptor)
{
    ++syncsBegun;
    while (syncsHang) {
        std::this_thread::sleep_for(1ms);
    }
    if (syncsFail) {
        errno = EIO;
        return -1;
    }
    const auto result = static_cast<int>(syscall(SYS_fdatasync, descriptor));
    ++syncsDone;
    return result;
}

extern "C" __attribute__((visibility("default"))) ssize_t read(int descriptor, void *to, size_t size)
{
    struct stat info
    {
    };
    if (goodReads >= 0 && fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode) && goodReads-- == 0) {
        goodReads = 0;
        errno = EIO;
        return -1;
    }
    return syscall(SYS_read, descriptor, to, size);
}

// Recordings and journals on a disk that fails or hangs.
class TestBrokenDisk : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void gapBeginsWithWhatMayBeLost();
    void gapBeginsAfterWhatWasKept();
    void aFailureAtTheEndIsTold();
    void keepsASessionThatCannotBeRead_data();
    void keepsASessionThatCannotBeRead();
    void keepsASessionWhenCancelled();
    void knowsThatASessionWasNotReadWhole();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"r.jsonl"_s); }
    [[nodiscard]] static RecordingOptions quick()
    {
        RecordingOptions options;
        options.syncInterval = 5ms;
        options.retryInterval = 5ms;
        return options;
    }
    void makeLostSession() const;
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->filePath(u"session-1"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_now = 1000;
    Recorder::Clock m_clock = [this] { return m_now; };
    std::atomic_bool m_cancel = false;
};

void TestBrokenDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now = 1000;
    m_cancel = false;
    syncsBegun = syncsDone = 0;
}

void TestBrokenDisk::cleanup()
{
    syncsHang = syncsFail = false;
    goodReads = -1;
}

// The disk hangs for half a minute before it says so.
void TestBrokenDisk::gapBeginsWithWhatMayBeLost()
{
    syncsHang = syncsFail = true;
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(path(), quick());
    recorder.record(changesAt({1}));
    m_now = 1200;
    recorder.record(changesAt({2}));
    QTRY_COMPARE(syncsBegun.load(), 1);
    for (m_now = 2000; m_now < 31'000; m_now += 1000) {
        recorder.record(changesAt({m_now}));
        QTest::qWait(6); // a look at the sync, which still hangs
    }
    syncsHang = false;
    QTRY_VERIFY(readFile(path()).contains("{gap 1000-31000 ?"));
    QVERIFY(!recorder.state().trouble.isEmpty());
}

void TestBrokenDisk::gapBeginsAfterWhatWasKept()
{
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(path(), quick());
    recorder.record(changesAt({1}));
    QTRY_COMPARE(syncsDone.load(), 1);
    syncsFail = true;
    m_now = 50'000;
    recorder.record(changesAt({2}));
    QTRY_VERIFY(readFile(path()).contains("{gap 50000-50000 ?"));
    QVERIFY(!readFile(path()).contains("{gap 1000"));
}

void TestBrokenDisk::aFailureAtTheEndIsTold()
{
    syncsFail = true;
    RecordingOptions options;
    options.syncInterval = 1h;
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(path(), options);
    recorder.record(changesAt({1}));
    recorder.stop();
    QVERIFY2(recorder.state().trouble.contains(path()), qPrintable(recorder.state().trouble));
}

void TestBrokenDisk::makeLostSession() const
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"session-1"_s));
    writeFile(m_folder->filePath(u"session-1/journal-1.jsonl"_s), QByteArray(300'000, 'a') + '\n');
    writeFile(m_folder->filePath(u"session-1/journal-2.jsonl"_s), "b\n");
}

void TestBrokenDisk::keepsASessionThatCannotBeRead_data()
{
    QTest::addColumn<int>("reads");
    QTest::newRow("from the beginning") << 0;
    QTest::newRow("from the middle") << 1;
}

void TestBrokenDisk::keepsASessionThatCannotBeRead()
{
    QFETCH(int, reads);
    makeLostSession();
    LostSessions lost;
    lost.take(m_folder->path());
    goodReads = reads;
    QCOMPARE(lost.join(m_cancel), QString());
    QVERIFY2(lost.error().contains(u"journal-1.jsonl"_s), qPrintable(lost.error()));
    QCOMPARE(left(), (QStringList{u"journal-1.jsonl"_s, u"journal-2.jsonl"_s}));
    goodReads = -1;
    const QString path = lost.join(m_cancel);
    QVERIFY2(!path.isEmpty() && lost.error().isEmpty(), qPrintable(lost.error()));
    QCOMPARE(readFile(path).size(), 300'003);
}

void TestBrokenDisk::keepsASessionWhenCancelled()
{
    makeLostSession();
    LostSessions lost;
    lost.take(m_folder->path());
    m_cancel = true;
    QCOMPARE(lost.join(m_cancel), QString());
    QCOMPARE(left(), (QStringList{u"journal-1.jsonl"_s, u"journal-2.jsonl"_s}));
}

void TestBrokenDisk::knowsThatASessionWasNotReadWhole()
{
    makeLostSession();
    LostSessions lost;
    lost.take(m_folder->path());
    QVERIFY(lost.read(m_cancel).isWhole);
    goodReads = 1;
    QVERIFY(!lost.read(m_cancel).isWhole);
}

QTEST_GUILESS_MAIN(TestBrokenDisk)
#include "tst_brokendisk.moc"
