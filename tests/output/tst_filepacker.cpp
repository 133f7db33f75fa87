// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/filepacker.h"

#include "base/compressedfile.h"
#include "filetesting.h"
#include "output/recordingfile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;
using namespace WikiMon::Test;

class TestFilePacker : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void packs_data();
    void packs();
    void keepsTheMode();
    void leavesAFileThatIsWrittenTo();
    void leavesItOnAFullDisk();
    void cancels();
    void finishesWhatWasPackedAlready();
    void overwritesNothing();
    void followsNoLinks();
    void survivesKills();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.jsonl"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    static QByteArray lines(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            text += "{\"n\": " + QByteArray::number(i) + "}\n";
        }
        return text;
    }
    [[nodiscard]] static QByteArray unpacked(const QString &path)
    {
        CompressedFile file;
        if (!file.open(path)) {
            return "can't be opened";
        }
        QByteArray out;
        QByteArray block(64 * 1024, Qt::Uninitialized);
        for (qint64 size = file.read(block.data(), block.size()); size > 0;
             size = file.read(block.data(), block.size())) {
            out.append(block.constData(), size);
        }
        return file.error().isEmpty() ? out : "can't be unpacked";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic_bool m_cancel = false;
};

void TestFilePacker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_cancel = false;
}

void TestFilePacker::packs_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray noise(1'000'000, Qt::Uninitialized);
    QRandomGenerator random(5);
    for (char &byte : noise) {
        byte = static_cast<char>(random.bounded(256));
    }
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("{}\n");
    QTest::newRow("a torn line") << QByteArray("{}\n{\"a");
    QTest::newRow("a block exactly") << QByteArray(256 * 1024, 'x');
    QTest::newRow("many lines") << lines(200'000);
    QTest::newRow("what can't be packed") << noise;
}

void TestFilePacker::packs()
{
    QFETCH(QByteArray, content);
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        writeFile(path(), content);
        FilePacker packer(path(), packing, m_cancel);
        QCOMPARE(packer.run(), FilePacker::Result::Packed);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(unpacked(packer.packedPath()) == content);
    }
    QCOMPARE(names(), (QStringList{u"a.jsonl.gz"_s, u"a.jsonl.zst"_s}));
}

void TestFilePacker::keepsTheMode()
{
    writeFile(path(), "x");
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    FilePacker packer(path(), Packing::Gzip, m_cancel);
    QCOMPARE(packer.run(), FilePacker::Result::Packed);
    struct stat info
    {
    };
    QCOMPARE(stat(qPrintable(packer.packedPath()), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void TestFilePacker::leavesAFileThatIsWrittenTo()
{
    RecordingFile file;
    QVERIFY(file.open(path()));
    QCOMPARE(file.append("{1}\n"), 4);
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Busy);
    QCOMPARE(names(), QStringList{u"a.jsonl"_s});
    file.close();
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Packed);
}

void TestFilePacker::leavesItOnAFullDisk()
{
    const QByteArray content = lines(100'000);
    writeFile(path(), content);
    FilePacker packer(path(), Packing::Zstd, m_cancel);
    {
        const FileSizeLimit limit(1000);
        QCOMPARE(packer.run(), FilePacker::Result::Failed);
    }
    QCOMPARE(packer.error(), u"%1.zst can't grow any further."_s.arg(path()));
    QCOMPARE(names(), QStringList{u"a.jsonl"_s});
    QVERIFY(readFile(path()) == content);
}

void TestFilePacker::cancels()
{
    writeFile(path(), "{1}\n");
    m_cancel = true;
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Cancelled);
    QCOMPARE(names(), QStringList{u"a.jsonl"_s});
}

// Killed after the packed file got its name.
void TestFilePacker::finishesWhatWasPackedAlready()
{
    writeFile(path(), "{1}\n");
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Packed);
    writeFile(path(), "{1}\n");
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Packed);
    QCOMPARE(names(), QStringList{u"a.jsonl.gz"_s});
}

void TestFilePacker::overwritesNothing()
{
    writeFile(path(), "{1}\n");
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Packed);
    const QByteArray packed = readFile(path() + u".gz"_s);
    for (const QByteArray &content : {QByteArray("{1}\n{2}\n"), QByteArray("{"), QByteArray()}) {
        writeFile(path(), content);
        FilePacker packer(path(), Packing::Gzip, m_cancel);
        QCOMPARE(packer.run(), FilePacker::Result::Failed);
        QVERIFY(!packer.error().isEmpty());
        QCOMPARE(readFile(path()), content);
        QCOMPARE(readFile(path() + u".gz"_s), packed);
    }
    writeFile(path() + u".gz"_s, packed.chopped(3)); // torn
    writeFile(path(), "{1}\n");
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Failed);
    QCOMPARE(readFile(path()), "{1}\n");
}

void TestFilePacker::followsNoLinks()
{
    const QString secret = m_folder->filePath(u"secret"_s);
    writeFile(secret, "kept");
    writeFile(path(), "{1}\n");
    QCOMPARE(symlink("secret", qPrintable(path() + u".gz.part"_s)), 0); // removed, and not written through
    QCOMPARE(symlink("secret", qPrintable(path() + u".zst"_s)), 0);
    QCOMPARE(FilePacker(path(), Packing::Zstd, m_cancel).run(), FilePacker::Result::Failed);
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Packed);
    QCOMPARE(symlink("secret", qPrintable(path())), 0);
    QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Failed);
    QCOMPARE(readFile(secret), "kept");
}

// At whatever moment it is killed, the lines are there, plain or packed, and the next try ends it.
void TestFilePacker::survivesKills()
{
    const QByteArray content = lines(60'000);
    QRandomGenerator random(20261122);
    int unfinished = 0;
    for (int i = 0; i < 30; ++i) {
        writeFile(path(), content);
        const pid_t child = fork();
        if (child == 0) {
            std::ignore = FilePacker(path(), Packing::Gzip, m_cancel).run();
            _exit(0);
        }
        usleep(static_cast<useconds_t>(random.bounded(60'000)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const bool isPlain = QFile::exists(path());
        unfinished += isPlain ? 1 : 0;
        QVERIFY(isPlain ? readFile(path()) == content : unpacked(path() + u".gz"_s) == content);
        if (isPlain) {
            QCOMPARE(FilePacker(path(), Packing::Gzip, m_cancel).run(), FilePacker::Result::Packed);
        }
        QCOMPARE(names(), QStringList{u"a.jsonl.gz"_s});
        QVERIFY(unpacked(path() + u".gz"_s) == content);
        QVERIFY(QFile::remove(path() + u".gz"_s));
    }
    QVERIFY2(unfinished > 0, "No kill came in time: the test tests nothing.");
}

QTEST_GUILESS_MAIN(TestFilePacker)
#include "tst_filepacker.moc"
