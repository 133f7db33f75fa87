// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/sessionexporter.h"

#include "filetesting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

using Status = ExportResult::Status;

class TestSessionExporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAll_data();
    void writesAll();
    void replacesAFile();
    void refuses_data();
    void refuses();
    void cancelLeavesNothing();
    void fullDiskLeavesNothing();
    void saysThatTheFolderVanished();
    void refusesALinkThatAppearsMeanwhile();
    void reportsProgress();

private:
    // Changes with the timestamps 0 to count - 1; calls step before each.
    static SessionExporter::NextChange changes(qint64 count, std::function<void(qint64)> step = {});
    [[nodiscard]] ExportResult write(const QString &to, const SessionExporter::NextChange &next) const
    {
        return SessionExporter::writeJsonLines(to, next, {}, m_cancelled, simpleFormat().change);
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"export.jsonl"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic_bool m_cancelled = false;
};

void TestSessionExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_cancelled = false;
}

SessionExporter::NextChange TestSessionExporter::changes(qint64 count, std::function<void(qint64)> step)
{
    return [count, step = std::move(step), next = qint64(0)](RecentChange &change) mutable {
        if (next == count) {
            return false;
        }
        if (step) {
            step(next);
        }
        change.timestamp = next++;
        return true;
    };
}

void TestSessionExporter::writesAll_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("several buffers") << 200000;
}

void TestSessionExporter::writesAll()
{
    QFETCH(int, count);
    QByteArray expected;
    for (int i = 0; i < count; ++i) {
        expected += '{' + QByteArray::number(i) + "}\n";
    }
    const ExportResult result = write(path(), changes(count));
    QCOMPARE(result.status, Status::Done);
    QCOMPARE(result.error, QString());
    QCOMPARE(result.writtenChanges, count);
    QCOMPARE(result.writtenBytes, expected.size());
    QVERIFY(readFile(path()) == expected);
    QCOMPARE(files(), QStringList{u"export.jsonl"_s});
}

void TestSessionExporter::replacesAFile()
{
    writeFile(path(), "old");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    const ExportResult result
        = write(path(), changes(2, [this](qint64) { QCOMPARE(readFile(path()), "old"); }));
    QCOMPARE(result.status, Status::Done);
    QCOMPARE(readFile(path()), "{0}\n{1}\n");
    struct stat info
    {
    };
    QCOMPARE(lstat(QFile::encodeName(path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U); // a private file stays private
}

void TestSessionExporter::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("link to a file") << u"link"_s << u"%1 is a link; links are not followed."_s;
    QTest::newRow("link to nothing") << u"deadlink"_s << u"%1 is a link; links are not followed."_s;
    QTest::newRow("folder") << u"folder"_s << u"%1 is a folder."_s;
    QTest::newRow("pipe") << u"pipe"_s << u"%1 is a device, not a file."_s;
    QTest::newRow("device") << u"/dev/full"_s << u"%1 is a device, not a file."_s;
    QTest::newRow("missing folder") << u"missing/file"_s << u"The folder of %1 does not exist."_s;
    QTest::newRow("long name") << QString(300, u'x') << u"The name of %1 is too long."_s;
}

void TestSessionExporter::refuses()
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
    const QStringList before = files();
    const QString refused = name.startsWith(u'/') ? name : m_folder->filePath(name);

    const ExportResult result = write(refused, changes(1));
    QCOMPARE(result.status, Status::Failed);
    QCOMPARE(result.error, reason.arg(refused));
    QCOMPARE(result.writtenChanges, 0);
    QCOMPARE(files(), before);
    QCOMPARE(readFile(m_folder->filePath(u"file"_s)), "kept");
}

void TestSessionExporter::cancelLeavesNothing()
{
    for (const qint64 at : {0, 1, 99999}) {
        m_cancelled = false;
        const ExportResult result
            = write(path(), changes(100000, [&](qint64 i) { m_cancelled = m_cancelled || i == at; }));
        QCOMPARE(result.status, Status::Cancelled);
        QCOMPARE(result.writtenChanges, 0);
        QCOMPARE(files(), QStringList());
    }
}

void TestSessionExporter::fullDiskLeavesNothing()
{
    writeFile(path(), "old");
    const FileSizeLimit limit(300000);
    const ExportResult result = write(path(), changes(100000));
    QCOMPARE(result.status, Status::Failed);
    QCOMPARE(result.error, u"%1 can't grow any further."_s.arg(path()));
    QCOMPARE(files(), QStringList{u"export.jsonl"_s});
    QCOMPARE(readFile(path()), "old");
}

void TestSessionExporter::saysThatTheFolderVanished()
{
    const ExportResult result = write(path(), changes(2, [this](qint64) { m_folder->remove(); }));
    QCOMPARE(result.status, Status::Failed);
    QCOMPARE(result.error, u"The folder of %1 does not exist."_s.arg(path()));
}

void TestSessionExporter::refusesALinkThatAppearsMeanwhile()
{
    writeFile(m_folder->filePath(u"file"_s), "kept");
    const ExportResult result = write(path(),
        changes(1, [this](qint64) { QCOMPARE(symlink("file", QFile::encodeName(path()).constData()), 0); }));
    QCOMPARE(result.status, Status::Failed);
    QCOMPARE(readFile(m_folder->filePath(u"file"_s)), "kept");
    QCOMPARE(files(), (QStringList{u"export.jsonl"_s, u"file"_s})); // the link and its target
}

void TestSessionExporter::reportsProgress()
{
    std::vector<qint64> reports;
    QElapsedTimer time;
    time.start();
    const ExportResult result = SessionExporter::writeJsonLines(
        path(),
        changes(3000,
            [](qint64) {
                QTest::qSleep(0);
                usleep(50);
            }),
        [&](qint64 written) { reports.push_back(written); }, m_cancelled, simpleFormat().change);
    QCOMPARE(result.status, Status::Done);
    QVERIFY(reports.size() >= 2);
    QVERIFY(std::ssize(reports) <= time.elapsed() / 50 + 1);
    QVERIFY(std::ranges::is_sorted(reports));
    QCOMPARE(reports.back(), 3000);
}

QTEST_GUILESS_MAIN(TestSessionExporter)
#include "tst_sessionexporter.moc"
