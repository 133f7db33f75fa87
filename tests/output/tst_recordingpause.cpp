// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recorder.h"

#include "filetesting.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

// What becomes of a recording while nothing can be written.
class TestRecordingPause : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void resumesByItself();
    void triesOnlyNowAndThen();
    void keepsUpToALimitAndTellsTheRest();
    void tellsOneGapForOneLoss();
    void keepsFeedGapsInOrder();
    void countsWhatWaitsAtTheEnd();
    void waitsForAVanishedFolder();
    void survivesAFullDisk();
    void rotatesAfterAPause();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"session.jsonl"_s); }
    [[nodiscard]] QByteArray content() const { return readFile(path()); }
    static RecordingOptions patient(qint64 waitingBytes = RecordingOptions::MaxWaitingBytes)
    {
        RecordingOptions options;
        options.maxWaitingBytes = waitingBytes;
        options.retryInterval = std::chrono::milliseconds(20);
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordingPause::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRecordingPause::resumesByItself()
{
    qint64 now = 1000;
    Recorder recorder(simpleFormat(), [&now] { return now; });
    QSignalSpy states(&recorder, &Recorder::stateChanged);
    recorder.start(path(), patient());
    recorder.record(changesAt({1}));
    {
        const FileSizeLimit limit(5);
        now = 2000;
        recorder.record(changesAt({2}));
        recorder.record(changesAt({3, 4}));
        QVERIFY(recorder.state().isPaused);
        QVERIFY(recorder.state().isRecording);
        QCOMPARE(recorder.state().pausedSince, 2000);
        QCOMPARE(recorder.state().error, u"%1 can't grow any further."_s.arg(path()));
        QCOMPARE(recorder.state().waitingChanges, 3);
        QCOMPARE(recorder.state().waitingBytes, 12);
        QCOMPARE(recorder.state().writtenChanges, 1);
        QTRY_VERIFY(states.last()[0].value<RecordingState>().isPaused);
    }
    QTRY_VERIFY(!recorder.state().isPaused);
    QCOMPARE(content(), "{1}\n{2}\n{3}\n{4}\n");
    QCOMPARE(recorder.state().error, QString());
    QCOMPARE(recorder.state().writtenChanges, 4);
    QCOMPARE(recorder.state().waitingChanges, 0);
    QCOMPARE(recorder.state().lostChanges, 0);
    QCOMPARE(states.last()[0].value<RecordingState>(), recorder.state());
}

// A disk that is full is not asked again with each change.
void TestRecordingPause::triesOnlyNowAndThen()
{
    RecordingOptions options;
    options.retryInterval = std::chrono::hours(1);
    Recorder recorder(simpleFormat());
    recorder.start(path(), options);
    {
        const FileSizeLimit limit(0);
        recorder.record(changesAt({1}));
    }
    recorder.record(changesAt({2}));
    QCOMPARE(content(), "");
    QVERIFY(recorder.state().isPaused);
    recorder.stop();
    QCOMPARE(content(), "{1}\n{2}\n");
}

void TestRecordingPause::keepsUpToALimitAndTellsTheRest()
{
    Recorder recorder(simpleFormat());
    recorder.start(path(), patient(12));
    {
        const FileSizeLimit limit(0);
        recorder.record(changesAt({1}));
        recorder.record(changesAt({2, 3, 4, 5}));
        recorder.record(changesAt({6}));
        QCOMPARE(recorder.state().waitingChanges, 3);
        QCOMPARE(recorder.state().waitingBytes, 12);
        QCOMPARE(recorder.state().lostChanges, 3);
    }
    const QByteArray expected
        = u"{1}\n{2}\n{3}\n{gap 4-6 3 %1 can't grow any further.}\n"_s.arg(path()).toUtf8();
    QTRY_COMPARE(content(), expected); // also when nothing comes any more
    recorder.record(changesAt({7}));
    QCOMPARE(content(), expected + "{7}\n");
    QCOMPARE(recorder.state().writtenChanges, 4);
    QCOMPARE(recorder.state().lostChanges, 3);
    QCOMPARE(recorder.state().gaps, 1);
}

// Once something was lost, half of the room must be free before anything is kept again.
void TestRecordingPause::tellsOneGapForOneLoss()
{
    Recorder recorder(simpleFormat());
    recorder.start(path(), patient(40));
    {
        const FileSizeLimit limit(0);
        recorder.record(changesAt({10, 11, 12, 13, 14, 15, 16, 17, 18}));
        QCOMPARE(recorder.state().lostChanges, 1);
    }
    {
        const FileSizeLimit limit(5); // one more fits, and no more
        QTRY_COMPARE(recorder.state().writtenChanges, 1);
        recorder.record(changesAt({19, 20}));
        QCOMPARE(recorder.state().lostChanges, 3);
    }
    QTRY_VERIFY(!recorder.state().isPaused);
    recorder.record(changesAt({30}));
    QVERIFY2(content().startsWith("{10}\n{11}\n{12}\n{13}\n{14}\n{15}\n{16}\n{17}\n{gap 18-20 3 "),
        content().constData());
    QVERIFY(content().endsWith("}\n{30}\n"));
    QCOMPARE(content().count("gap"), 1);
}

void TestRecordingPause::keepsFeedGapsInOrder()
{
    Recorder recorder(simpleFormat());
    recorder.start(path(), patient(12));
    {
        const FileSizeLimit limit(0);
        recorder.record(changesAt({1}));
        recorder.record(changesAt({5}, FeedGap{2, 4, u"The link was down."_s, {}}));
        recorder.record(changesAt({6, 7, 8}, FeedGap{5, 6, u"Again."_s, 9}));
    }
    QTRY_VERIFY(!recorder.state().isPaused && recorder.state().waitingBytes == 0);
    QCOMPARE(content(),
        u"{1}\n{gap 2-4 ? The link was down.}\n{gap 5-5 1 %1 can't grow any further.}\n{gap 5-6 9 Again.}\n"
        "{gap 6-8 3 %1 can't grow any further.}\n"_s.arg(path())
            .toUtf8());
    QCOMPARE(recorder.state().lostChanges, 4);
}

void TestRecordingPause::countsWhatWaitsAtTheEnd()
{
    Recorder recorder(simpleFormat());
    recorder.start(path(), patient());
    const FileSizeLimit limit(4);
    recorder.record(changesAt({1, 2, 3}));
    recorder.stop();
    QCOMPARE(recorder.state().writtenChanges, 1);
    QCOMPARE(recorder.state().waitingChanges, 0);
    QCOMPARE(recorder.state().lostChanges, 2);
    QVERIFY(!recorder.state().isRecording);
    QCOMPARE(content(), "{1}\n");
}

void TestRecordingPause::waitsForAVanishedFolder()
{
    const QString folder = m_folder->filePath(u"days"_s);
    QVERIFY(QDir().mkpath(folder));
    Recorder recorder(simpleFormat());
    recorder.start(folder, patient());
    recorder.record(changesAt({1}));
    const QString first = recorder.state().path;
    QCOMPARE(readFile(first), "{1}\n");
    QVERIFY(QDir(folder).removeRecursively());
    recorder.record(changesAt({2}));
    QVERIFY(recorder.state().isPaused);
    QCOMPARE(recorder.state().error, u"The folder of %1 does not exist."_s.arg(first));
    QTest::qWait(60); // it is tried again, and not made: it may be a disk that is gone
    QVERIFY(!QFile::exists(folder));
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(!recorder.state().isPaused);
    recorder.record(changesAt({3}));
    QCOMPARE(readFile(first), "{2}\n{3}\n");
    QCOMPARE(recorder.state().lostChanges, 0);
}

// A real small disk, filled up by somebody else.
void TestRecordingPause::survivesAFullDisk()
{
    const QByteArray disk = QFile::encodeName(m_folder->filePath(u"disk"_s));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"disk"_s)));
    if (mount("none", disk.constData(), "tmpfs", 0, "size=256k") != 0) {
        QSKIP("Only the superuser may mount a small disk.");
    }
    const auto unmount = qScopeGuard([&disk] { umount2(disk.constData(), MNT_DETACH); });
    const QString other = m_folder->filePath(u"disk/other"_s);
    Recorder recorder(simpleFormat());
    recorder.start(m_folder->filePath(u"disk/"_s), patient(8000));
    recorder.record(changesAt({1000}));
    writeFile(other, QByteArray(4096, 'x'));
    QFile filler(other);
    QVERIFY(filler.open(QIODevice::Append | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    std::vector<qint64> times;
    for (qint64 time = 1001; time < 4000; ++time) {
        recorder.record(changesAt({time}));
    }
    QVERIFY(recorder.state().isPaused);
    QCOMPARE(recorder.state().error, u"The disk that holds %1 is full."_s.arg(recorder.state().path));
    QVERIFY(recorder.state().waitingBytes <= 8000);
    QCOMPARE(recorder.state().writtenChanges + recorder.state().waitingChanges + recorder.state().lostChanges,
        3000);
    QVERIFY(recorder.state().lostChanges > 0);
    filler.close();
    QVERIFY(QFile::remove(other));
    QTRY_VERIFY(!recorder.state().isPaused);
    recorder.record(changesAt({5000}));
    const QByteArrayList lines = readFile(recorder.state().path).split('\n');
    QCOMPARE(
        lines.size(), recorder.state().writtenChanges + 1 + 1); // the gap, and what is behind the last end
    qint64 expected = 1000;
    for (const QByteArray &line : lines.first(lines.size() - 3)) {
        QCOMPARE(line, '{' + QByteArray::number(expected++) + '}');
    }
    const QByteArray gap
        = "{gap " + QByteArray::number(expected) + "-3999 " + QByteArray::number(4000 - expected);
    QVERIFY2(lines[lines.size() - 3].startsWith(gap), lines[lines.size() - 3].constData());
    QCOMPARE(lines[lines.size() - 2], "{5000}");
}

void TestRecordingPause::rotatesAfterAPause()
{
    qint64 now = QDateTime({2026, 11, 22}, {23, 59}, Qt::UTC).toMSecsSinceEpoch();
    Recorder recorder(simpleFormat(), [&now] { return now; });
    recorder.start(m_folder->path(), patient());
    recorder.record(changesAt({1}));
    {
        const FileSizeLimit limit(0);
        recorder.record(changesAt({2}));
        now += 120'000;
        recorder.record(changesAt({3}));
        QVERIFY(recorder.state().isPaused);
    }
    QTRY_VERIFY(!recorder.state().isPaused);
    QCOMPARE(readFile(m_folder->filePath(u"wikimon-2026-11-22.jsonl"_s)), "{1}\n");
    QCOMPARE(readFile(m_folder->filePath(u"wikimon-2026-11-23.jsonl"_s)), "{2}\n{3}\n");
}

QTEST_GUILESS_MAIN(TestRecordingPause)
#include "tst_recordingpause.moc"
