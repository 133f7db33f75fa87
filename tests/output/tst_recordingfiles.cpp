// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recorder.h"

#include "filetesting.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

namespace {

qint64 at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

// Which files a recording makes, and which it leaves alone.
class TestRecordingFiles : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void beginsAFileADay();
    void standsClocksThatJump();
    void beginsAFileASize();
    void rotatesANamedFile();
    void goesOnInTheDaysLastFile();
    void makesTheFolder();
    void keepsOutOfAnothersFile();
    void twoRecordersShareAFolder();
    void followsNoLinks_data();
    void followsNoLinks();
    void writesOnWhereNoNextFileCanBeMade();
    void packsWhatIsClosed_data();
    void packsWhatIsClosed();
    void packsWhatEarlierRunsLeft();
    void packsANamedFileInEachRun();
    void packsWhatEarlierRunsLeftOfANamedFile();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const char *name) const
    {
        return readFile(in(QString::fromLatin1(name)));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_now = 0;
    Recorder::Clock m_clock = [this] { return m_now; };
};

void TestRecordingFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now = at("2026-11-22T12:00:00Z");
}

void TestRecordingFiles::beginsAFileADay()
{
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(m_folder->path());
    m_now = at("2026-11-22T23:59:59Z") + 999;
    recorder.record(changesAt({1}));
    m_now = at("2026-11-23T00:00:00Z");
    recorder.record(changesAt({2, 3}));
    QCOMPARE(recorder.state().closedFiles, 1);
    QCOMPARE(recorder.state().path, in(u"wikimon-2026-11-23.jsonl"_s));
    m_now = at("2026-11-26T08:00:00Z");
    recorder.record(changesAt({4}));
    recorder.stop();
    QCOMPARE(content("wikimon-2026-11-22.jsonl"), "{1}\n");
    QCOMPARE(content("wikimon-2026-11-23.jsonl"), "{2}\n{3}\n");
    QCOMPARE(content("wikimon-2026-11-26.jsonl"), "{4}\n");
    QCOMPARE(names().size(), 3);
    QCOMPARE(recorder.state().writtenChanges, 4);
}

// A clock that is put right around midnight opens no file of the day before; one that was days ahead does.
void TestRecordingFiles::standsClocksThatJump()
{
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(m_folder->path());
    qint64 number = 0;
    for (const char *time : {"2026-11-22T23:59:59Z", "2026-11-23T00:00:01Z", "2026-11-22T23:59:59Z",
             "2026-11-22T23:10:00Z", "2026-11-23T00:00:02Z"}) {
        m_now = at(time);
        recorder.record(changesAt({number++}));
    }
    QCOMPARE(content("wikimon-2026-11-22.jsonl"), "{0}\n");
    QCOMPARE(content("wikimon-2026-11-23.jsonl"), "{1}\n{2}\n{3}\n{4}\n");
    m_now = at("2036-01-01T00:00:00Z");
    recorder.record(changesAt({5}));
    m_now = at("2026-11-23T00:00:03Z");
    recorder.record(changesAt({6}));
    m_now = at("1970-01-01T00:00:00Z");
    recorder.record(changesAt({7}));
    QCOMPARE(content("wikimon-2036-01-01.jsonl"), "{5}\n");
    QCOMPARE(content("wikimon-2026-11-23p0002.jsonl"), "{6}\n");
    QCOMPARE(content("wikimon-1970-01-01.jsonl"), "{7}\n");
    QCOMPARE(recorder.state().writtenChanges, 8);
}

void TestRecordingFiles::beginsAFileASize()
{
    RecordingOptions options;
    options.rotation = Rotation{.bytes = 10};
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(m_folder->path(), options);
    recorder.record(changesAt({1, 2, 3, 4, 5}));
    recorder.record(changesAt({6}));
    m_now = at("2026-11-23T01:00:00Z");
    recorder.record(changesAt({7, 123456789012}));
    recorder.stop();
    QCOMPARE(content("wikimon-2026-11-22.jsonl"), "{1}\n{2}\n");
    QCOMPARE(content("wikimon-2026-11-22p0002.jsonl"), "{3}\n{4}\n");
    QCOMPARE(content("wikimon-2026-11-22p0003.jsonl"), "{5}\n{6}\n");
    QCOMPARE(content("wikimon-2026-11-23.jsonl"), "{7}\n");
    QCOMPARE(content("wikimon-2026-11-23p0002.jsonl"), "{123456789012}\n"); // longer than a file should be
    QCOMPARE(recorder.state().closedFiles, 4);
    QCOMPARE(recorder.state().writtenChanges, 8);
}

void TestRecordingFiles::rotatesANamedFile()
{
    RecordingOptions options;
    options.rotation = Rotation{.isDaily = true, .bytes = 8};
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(in(u"my.tool.json"_s), options);
    recorder.record(changesAt({1, 2, 3}));
    m_now = at("2026-11-23T01:00:00Z");
    recorder.record(changesAt({4}));
    recorder.stop();
    QCOMPARE(content("my.tool.json"), "{1}\n{2}\n");
    QCOMPARE(content("my.tool-2026-11-22p0002.json"), "{3}\n");
    QCOMPARE(content("my.tool-2026-11-23.json"), "{4}\n");
    // Continued on another day, the file that was named is over: by its own time.
    m_now = QDateTime::currentMSecsSinceEpoch() + qint64(48) * 3'600'000;
    recorder.start(in(u"my.tool.json"_s), options);
    recorder.record(changesAt({5}));
    QCOMPARE(content("my.tool.json"), "{1}\n{2}\n");
    QCOMPARE(readFile(recorder.state().path), "{5}\n");
}

void TestRecordingFiles::goesOnInTheDaysLastFile()
{
    RecordingOptions options;
    options.rotation = Rotation{.bytes = 12};
    writeFile(in(u"wikimon-2026-11-21p0009.jsonl"_s), "{0}\n");
    writeFile(in(u"wikimon-2026-11-22.jsonl"_s), "{1}\n{1}\n{1}\n");
    writeFile(in(u"wikimon-2026-11-22p0002.jsonl"_s), "{2}\n{to");
    {
        Recorder recorder(simpleFormat(), m_clock);
        recorder.start(m_folder->path(), options);
        recorder.record(changesAt({3}));
        QCOMPARE(content("wikimon-2026-11-22p0002.jsonl"), "{2}\n{to\n{3}\n");
    }
    Recorder recorder(simpleFormat(), m_clock); // that one is full now
    recorder.start(m_folder->path(), options);
    recorder.record(changesAt({4}));
    QCOMPARE(content("wikimon-2026-11-22p0003.jsonl"), "{4}\n");
    recorder.stop();
    QVERIFY(QFile::rename(in(u"wikimon-2026-11-22p0003.jsonl"_s), in(u"wikimon-2026-11-22p0003.jsonl.gz"_s)));
    recorder.start(m_folder->path(), options); // what is packed stays as it is
    recorder.record(changesAt({5}));
    QCOMPARE(content("wikimon-2026-11-22p0004.jsonl"), "{5}\n");
    QCOMPARE(content("wikimon-2026-11-21p0009.jsonl"), "{0}\n");
}

void TestRecordingFiles::makesTheFolder()
{
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(in(u"new/"_s));
    recorder.record(changesAt({1}));
    QCOMPARE(content("new/wikimon-2026-11-22.jsonl"), "{1}\n");
    recorder.start(in(u"missing/new/"_s)); // but not those above it
    QVERIFY(!recorder.state().isRecording);
    QCOMPARE(recorder.state().error, u"The folder of %1 does not exist."_s.arg(in(u"missing/new/"_s)));
}

void TestRecordingFiles::keepsOutOfAnothersFile()
{
    const QString path = in(u"one.jsonl"_s);
    Recorder first(simpleFormat());
    Recorder second(simpleFormat());
    first.start(path);
    first.record(changesAt({1}));
    second.start(path);
    QVERIFY(!second.state().isRecording);
    QCOMPARE(
        second.state().error, u"%1 is being recorded to already, here or by another WikiMon."_s.arg(path));
    second.record(changesAt({2}));
    first.record(changesAt({3}));
    first.stop();
    second.start(path); // free at once, though it may still be on its way to the disk
    second.record(changesAt({4}));
    QCOMPARE(readFile(path), "{1}\n{3}\n{4}\n");
}

void TestRecordingFiles::twoRecordersShareAFolder()
{
    Recorder first(simpleFormat(), m_clock);
    Recorder second(simpleFormat(), m_clock);
    first.start(m_folder->path());
    second.start(m_folder->path());
    first.record(changesAt({1}));
    second.record(changesAt({2}));
    m_now = at("2026-11-23T00:00:00Z");
    second.record(changesAt({3}));
    first.record(changesAt({4}));
    QCOMPARE(content("wikimon-2026-11-22.jsonl"), "{1}\n");
    QCOMPARE(content("wikimon-2026-11-22p0002.jsonl"), "{2}\n");
    QCOMPARE(content("wikimon-2026-11-23.jsonl"), "{3}\n");
    QCOMPARE(content("wikimon-2026-11-23p0002.jsonl"), "{4}\n");
}

void TestRecordingFiles::followsNoLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("target");
    QTest::newRow("file") << u"a.jsonl"_s << u"secret"_s << u"a.jsonl"_s;
    QTest::newRow("file that is not there") << u"a.jsonl"_s << u"nothing"_s << u"a.jsonl"_s;
    QTest::newRow("folder of a file") << u"dir"_s << u"real"_s << u"dir/a.jsonl"_s;
    QTest::newRow("folder") << u"dir"_s << u"real"_s << u"dir"_s;
    QTest::newRow("folder with a slash") << u"dir"_s << u"real"_s << u"dir/"_s;
    QTest::newRow("folder with two slashes") << u"dir"_s << u"real"_s << u"dir//"_s;
    QTest::newRow("folder with a dot") << u"dir"_s << u"real"_s << u"dir/./"_s;
    QTest::newRow("the day's name in a folder")
        << u"real/wikimon-2026-11-22.jsonl"_s << u"../secret"_s << u"real"_s;
}

void TestRecordingFiles::followsNoLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, to);
    QFETCH(QString, target);
    writeFile(in(u"secret"_s), "kept");
    QVERIFY(QDir().mkpath(in(u"real"_s)));
    QCOMPARE(symlink(qPrintable(to), qPrintable(in(link))), 0);
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(in(target));
    recorder.record(changesAt({1}));
    QVERIFY2(!recorder.state().isRecording, qPrintable(recorder.state().path));
    QVERIFY2(recorder.state().error.endsWith(u"is a link; links are not followed."_s),
        qPrintable(recorder.state().error));
    QCOMPARE(content("secret"), "kept");
    QVERIFY(!QFile::exists(in(u"nothing"_s)));
    QVERIFY(!QFile::exists(in(u"real/a.jsonl"_s)));
}

void TestRecordingFiles::writesOnWhereNoNextFileCanBeMade()
{
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(m_folder->path());
    recorder.record(changesAt({1}));
    QVERIFY(QFile::rename(m_folder->path(), m_folder->path() + u".moved"_s));
    m_now = at("2026-11-23T00:00:00Z");
    recorder.record(changesAt({2}));
    QVERIFY(!recorder.state().isPaused);
    QVERIFY(!recorder.state().trouble.isEmpty());
    QVERIFY(QFile::rename(m_folder->path() + u".moved"_s, m_folder->path()));
    recorder.record(changesAt({3}));
    QCOMPARE(recorder.state().trouble, QString());
    QCOMPARE(content("wikimon-2026-11-22.jsonl"), "{1}\n{2}\n");
    QCOMPARE(content("wikimon-2026-11-23.jsonl"), "{3}\n");
}

void TestRecordingFiles::packsWhatIsClosed_data()
{
    QTest::addColumn<int>("packing");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("tool");
    QTest::newRow("gzip") << int(Packing::Gzip) << u".gz"_s << u"gzip"_s;
    QTest::newRow("zstd") << int(Packing::Zstd) << u".zst"_s << u"zstd"_s;
}

void TestRecordingFiles::packsWhatIsClosed()
{
    QFETCH(int, packing);
    QFETCH(QString, ending);
    QFETCH(QString, tool);
    RecordingOptions options;
    options.packing = static_cast<Packing>(packing);
    options.retryInterval = std::chrono::milliseconds(20);
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(m_folder->path(), options);
    std::vector<qint64> times(50000);
    std::ranges::generate(times, [n = qint64(0)]() mutable { return ++n; });
    recorder.record(changesAt(times));
    const QByteArray plain = content("wikimon-2026-11-22.jsonl");
    m_now = at("2026-11-23T00:00:00Z");
    recorder.record(changesAt({7}));
    QTRY_COMPARE(recorder.state().packedFiles, 1);
    QCOMPARE(recorder.state().packing, 0);
    QCOMPARE(names(), (QStringList{u"wikimon-2026-11-22.jsonl"_s + ending, u"wikimon-2026-11-23.jsonl"_s}));
    const QString packed = in(u"wikimon-2026-11-22.jsonl"_s + ending);
    QVERIFY(QFileInfo(packed).size() < plain.size() / 2);
    if (std::system(qPrintable(tool + u" --version >/dev/null 2>&1"_s)) != 0) {
        QSKIP("The tool that could unpack it is not installed.");
    }
    QCOMPARE(std::system(qPrintable(tool + u" -dc "_s + packed + u" >"_s + in(u"unpacked"_s))), 0);
    QVERIFY(content("unpacked") == plain);
}

// After a kill there are files that were not packed, or not wholly.
void TestRecordingFiles::packsWhatEarlierRunsLeft()
{
    writeFile(in(u"wikimon-2026-11-20.jsonl"_s), "{1}\n");
    writeFile(in(u"wikimon-2026-11-20.jsonl.gz.part"_s), "rubbish");
    writeFile(in(u"wikimon-2026-11-21.jsonl"_s), "{2}\n{torn");
    writeFile(in(u"other-2026-11-21.jsonl"_s), "{3}\n");
    Recorder another(simpleFormat(), [] { return at("2026-11-19T12:00:00Z"); });
    another.start(m_folder->path()); // still at work in the same folder
    another.record(changesAt({9}));
    RecordingOptions options;
    options.packing = Packing::Gzip;
    options.retryInterval = std::chrono::milliseconds(20);
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(m_folder->path(), options);
    QTRY_COMPARE(recorder.state().packedFiles, 2);
    QTRY_COMPARE(recorder.state().packing, 0);
    QCOMPARE(names(),
        (QStringList{u"other-2026-11-21.jsonl"_s, u"wikimon-2026-11-19.jsonl"_s,
            u"wikimon-2026-11-20.jsonl.gz"_s, u"wikimon-2026-11-21.jsonl.gz"_s,
            u"wikimon-2026-11-22.jsonl"_s}));
}

// Once the named file is packed, the next run has to go on under another name.
void TestRecordingFiles::packsANamedFileInEachRun()
{
    RecordingOptions options;
    options.rotation = Rotation{.isDaily = true};
    options.packing = Packing::Gzip;
    options.retryInterval = std::chrono::milliseconds(20);
    for (const char *day : {"2026-11-22T12:00:00Z", "2026-11-23T12:00:00Z", "2026-11-24T12:00:00Z"}) {
        m_now = at(day);
        Recorder recorder(simpleFormat(), m_clock);
        recorder.start(in(u"x.jsonl"_s), options);
        recorder.record(changesAt({1}));
        m_now += 86'400'000; // the next day
        recorder.record(changesAt({2}));
        QTRY_COMPARE(recorder.state().packedFiles, 1);
        QCOMPARE(recorder.state().trouble, QString());
    }
    QCOMPARE(names(),
        (QStringList{u"x-2026-11-23.jsonl.gz"_s, u"x-2026-11-24.jsonl.gz"_s, u"x-2026-11-25.jsonl"_s,
            u"x.jsonl.gz"_s}));
}

void TestRecordingFiles::packsWhatEarlierRunsLeftOfANamedFile()
{
    writeFile(in(u"x-2026-11-20.jsonl"_s), "{1}\n");
    writeFile(in(u"x-2026-11-21p0002.jsonl"_s), "{2}\n");
    writeFile(in(u"xx-2026-11-21.jsonl"_s), "{3}\n");
    RecordingOptions options;
    options.packing = Packing::Gzip;
    options.retryInterval = std::chrono::milliseconds(20);
    Recorder recorder(simpleFormat(), m_clock);
    recorder.start(in(u"x.jsonl"_s), options);
    QTRY_COMPARE(recorder.state().packedFiles, 2);
    QCOMPARE(names(),
        (QStringList{u"x-2026-11-20.jsonl.gz"_s, u"x-2026-11-21p0002.jsonl.gz"_s, u"x.jsonl"_s,
            u"xx-2026-11-21.jsonl"_s}));
}

QTEST_GUILESS_MAIN(TestRecordingFiles)
#include "tst_recordingfiles.moc"
