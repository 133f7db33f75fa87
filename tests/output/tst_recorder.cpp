// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recorder.h"

#include "filetesting.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesEachBatchAtOnce();
    void writesGapsBeforeChanges();
    void appends();
    void endsATornLineFirst();
    void refuses_data();
    void refuses();
    void saysThatThereIsNoPermission();
    void neverLeavesATornLine();
    void tellsLossesBeforeIt();
    void makesADeletedFileAnew();
    void writesLargeBatches();
    void reportsNumbersSeldom();
    void ignoresBatchesWhileStopped();
    void standsAnyNumberOfLosses();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"session.jsonl"_s); }
    [[nodiscard]] QByteArray content() const { return readFile(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRecorder::writesEachBatchAtOnce()
{
    Recorder recorder(simpleFormat());
    QSignalSpy states(&recorder, &Recorder::stateChanged);
    recorder.start(path());
    RecordingState expected;
    expected.isRecording = true;
    expected.target = expected.path = path();
    QCOMPARE(recorder.state(), expected);
    QCOMPARE(states.size(), 1);
    recorder.record(changesAt({1}));
    QCOMPARE(content(), "{1}\n");
    recorder.record(changesAt({2, 3}));
    QCOMPARE(content(), "{1}\n{2}\n{3}\n");
    recorder.stop();
    QCOMPARE(content(), "{1}\n{2}\n{3}\n");
    expected.isRecording = false;
    expected.writtenChanges = 3;
    expected.writtenBytes = 12;
    QCOMPARE(recorder.state(), expected);
    QCOMPARE(states.last()[0].value<RecordingState>(), recorder.state());
}

void TestRecorder::writesGapsBeforeChanges()
{
    Recorder recorder(simpleFormat());
    recorder.start(path());
    recorder.record(changesAt({1}));
    recorder.record(changesAt({5}, FeedGap{2, 4, u"closed"_s, {}}));
    recorder.record(changesAt({}, FeedGap{6, 7, u"closed again"_s, 3}));
    QCOMPARE(content(), "{1}\n{gap 2-4 ? closed}\n{5}\n{gap 6-7 3 closed again}\n");
    QCOMPARE(recorder.state().writtenChanges, 2);
    QCOMPARE(recorder.state().writtenBytes, content().size());
}

void TestRecorder::appends()
{
    writeFile(path(), "{0}\n");
    Recorder recorder(simpleFormat());
    recorder.start(path());
    recorder.record(changesAt({1}));
    recorder.start(path());
    recorder.record(changesAt({2}));
    QCOMPARE(content(), "{0}\n{1}\n{2}\n");
}

void TestRecorder::endsATornLineFirst()
{
    writeFile(path(), "{0}\n{\"torn\":");
    Recorder recorder(simpleFormat());
    recorder.start(path());
    QCOMPARE(content(), "{0}\n{\"torn\":"); // not touched before there is something to write
    recorder.record(changesAt({1}));
    recorder.record(changesAt({2}));
    QCOMPARE(content(), "{0}\n{\"torn\":\n{1}\n{2}\n");
}

void TestRecorder::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("link to a file") << u"link"_s << u"%1 is a link; links are not followed."_s;
    QTest::newRow("link to nothing") << u"deadlink"_s << u"%1 is a link; links are not followed."_s;
    QTest::newRow("pipe") << u"pipe"_s << u"%1 is a device, not a file."_s;
    QTest::newRow("device") << u"/dev/full"_s << u"%1 is a device, not a file."_s;
    QTest::newRow("missing folder") << u"missing/file"_s << u"The folder of %1 does not exist."_s;
    QTest::newRow("folder that is a file") << u"file/file"_s << u"The folder of %1 does not exist."_s;
    QTest::newRow("empty name") << u""_s << u"The folder of %1 does not exist."_s;
    QTest::newRow("long name") << QString(300, u'x') << u"The name of %1 is too long."_s;
}

void TestRecorder::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const auto in = [this](const char *file) {
        return QFile::encodeName(m_folder->filePath(QString::fromLatin1(file)));
    };
    writeFile(m_folder->filePath(u"file"_s), "kept");
    QCOMPARE(symlink("file", in("link").constData()), 0);
    QCOMPARE(symlink("nothing", in("deadlink").constData()), 0);
    QCOMPARE(mkdir(in("folder").constData(), 0700), 0);
    QCOMPARE(mkfifo(in("pipe").constData(), 0600), 0);
    const QString refused = name.isEmpty() || name.startsWith(u'/') ? name : m_folder->filePath(name);

    Recorder recorder(simpleFormat());
    recorder.start(refused);
    QVERIFY(!recorder.state().isRecording);
    QCOMPARE(recorder.state().error, reason.arg(refused));
    recorder.record(changesAt({1}));
    QCOMPARE(readFile(m_folder->filePath(u"file"_s)), "kept");
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nothing"_s)));
}

void TestRecorder::saysThatThereIsNoPermission()
{
    if (geteuid() == 0) {
        QSKIP("The superuser may write everywhere.");
    }
    writeFile(path(), "");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    Recorder recorder(simpleFormat());
    recorder.start(path());
    QCOMPARE(recorder.state().error, u"There is no permission to write to %1."_s.arg(path()));
}

// Nothing is written in part, and nothing is lost: what did not fit waits.
void TestRecorder::neverLeavesATornLine()
{
    for (int limit = 4; limit <= 20; ++limit) {
        QFile::remove(path());
        Recorder recorder(simpleFormat());
        recorder.start(path());
        recorder.record(changesAt({1}));
        const qint64 fits = std::min(4, limit / 4 - 1);
        {
            const FileSizeLimit sizeLimit(static_cast<rlim_t>(limit));
            recorder.record(changesAt({2, 3, 4, 5}));
            QCOMPARE(recorder.state().writtenChanges, 1 + fits);
            QCOMPARE(recorder.state().waitingChanges, 4 - fits);
            QCOMPARE(recorder.state().waitingBytes, 4 * (4 - fits));
            QCOMPARE(recorder.state().isPaused, fits < 4);
            QCOMPARE(content(), QByteArray("{1}\n{2}\n{3}\n{4}\n{5}\n").first(4 + fits * 4));
        }
        recorder.stop();
        QCOMPARE(content(), "{1}\n{2}\n{3}\n{4}\n{5}\n");
        QCOMPARE(recorder.state().writtenChanges, 5);
        QCOMPARE(recorder.state().waitingChanges, 0);
        QCOMPARE(recorder.state().lostChanges, 0);
    }
}

void TestRecorder::tellsLossesBeforeIt()
{
    Recorder recorder(simpleFormat());
    recorder.start(path());
    recorder.addLost({5, 8, u"too fast"_s, 100});
    recorder.addLost({8, 9, u"too fast"_s, 1});
    recorder.record(changesAt({10}));
    QCOMPARE(content(), "{gap 5-8 100 too fast}\n{gap 8-9 1 too fast}\n{10}\n");
    QCOMPARE(recorder.state().lostChanges, 101);
}

void TestRecorder::makesADeletedFileAnew()
{
    Recorder recorder(simpleFormat());
    recorder.start(path());
    recorder.record(changesAt({1}));
    QVERIFY(QFile::remove(path()));
    recorder.record(changesAt({2}));
    QCOMPARE(content(), "{2}\n");
}

void TestRecorder::writesLargeBatches()
{
    std::vector<qint64> times;
    QByteArray expected;
    for (int i = 0; i < 200000; ++i) {
        times.push_back(i);
        expected += '{' + QByteArray::number(i) + "}\n";
    }
    Recorder recorder(simpleFormat());
    recorder.start(path());
    recorder.record(changesAt(times));
    QVERIFY(content() == expected);
    QCOMPARE(recorder.state().writtenChanges, 200000);
}

void TestRecorder::reportsNumbersSeldom()
{
    Recorder recorder(simpleFormat());
    recorder.start(path());
    QSignalSpy states(&recorder, &Recorder::stateChanged);
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 600) {
        recorder.record(changesAt({1}));
        QTest::qWait(1);
    }
    QVERIFY(states.size() >= 1);
    QVERIFY2(states.size() <= time.elapsed() / 250 + 1, qPrintable(QString::number(states.size())));
    QTRY_COMPARE(states.last()[0].value<RecordingState>(), recorder.state());
}

void TestRecorder::ignoresBatchesWhileStopped()
{
    Recorder recorder(simpleFormat());
    recorder.record(changesAt({1}));
    recorder.stop();
    recorder.start(path());
    recorder.record({});
    recorder.record(changesAt({}));
    recorder.stop();
    recorder.record(changesAt({2}));
    QCOMPARE(content(), "");
}

// A recording that claims what no feed ever lost.
void TestRecorder::standsAnyNumberOfLosses()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    RecordingOptions options;
    options.maxWaitingBytes = 0;
    Recorder recorder(simpleFormat());
    recorder.start(path(), options);
    {
        const FileSizeLimit full(0);
        recorder.record(changesAt({1, 2}));
        recorder.addLost({1, 2, u"Lost."_s, Most});
        recorder.addLost({3, 4, u"Lost."_s, Most});
        recorder.record(changesAt({5}));
        QCOMPARE(recorder.state().lostChanges, Most);
    }
    recorder.stop();
    QVERIFY2(content().contains(" 9223372036854775807 "), content().constData());
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
