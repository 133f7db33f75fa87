// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/compressedfile.h"
#include "packing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// Text that packs about as well as a recording.
static QByteArray someText(int lines)
{
    QRandomGenerator random(1);
    QByteArray text;
    for (int i = 0; i < lines; ++i) {
        text += "{\"page_title\":\"" + QByteArray::number(random.generate()) + "\",\"action\":\"edit\"}\n";
    }
    return text;
}

class TestCompressedFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("can't write");
        }
        return path;
    }

    static QByteArray readAll(CompressedFile &file, qint64 pieces = 100'000)
    {
        QByteArray out;
        QByteArray piece(pieces, Qt::Uninitialized);
        while (const qint64 read = file.read(piece.data(), piece.size())) {
            out.append(piece.constData(), read);
        }
        return out;
    }

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isWhole");
        const QByteArray text = someText(20'000);
        const QByteArray half = text.first(text.size() / 2);
        const QByteArray rest = text.sliced(half.size());
        const QByteArray skipped("\x5a\x2a\x4d\x18\x03\x00\x00\x00xyz", 11);
        QTest::newRow("plain") << text << text << true;
        QTest::newRow("plain, empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("plain, shorter than any sign") << QByteArray("\x1f") << QByteArray("\x1f") << true;
        QTest::newRow("gz") << gzipped(text) << text << true;
        QTest::newRow("gz of nothing") << gzipped({}) << QByteArray() << true;
        QTest::newRow("gz, two members") << gzipped(half) + gzipped(rest) << text << true;
        QTest::newRow("gz, an empty member between")
            << gzipped(half) + gzipped({}) + gzipped(rest) << text << true;
        QTest::newRow("gz, zeros after it") << gzipped(text) + QByteArray(3000, '\0') << text << true;
        QTest::newRow("gz, something after it") << gzipped(text) + "hello, world" << text << false;
        QTest::newRow("gz, half a second member") << gzipped(text) + gzipped(half).first(8) << text << false;
        QTest::newRow("zst") << zstandard(text) << text << true;
        QTest::newRow("zst of nothing") << zstandard({}) << QByteArray() << true;
        QTest::newRow("zst, two frames") << zstandard(half) + zstandard(rest) << text << true;
        QTest::newRow("zst, skippable frames")
            << skipped + zstandard(half) + skipped + skipped + zstandard(rest) << text << true;
        QTest::newRow("zst, something after it") << zstandard(text) + "hello, world" << text << false;
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QFETCH(bool, isWhole);
        const QString path = write(bytes);
        for (const qint64 pieces : {1'000'000, 999}) {
            CompressedFile file;
            QVERIFY(file.open(path));
            QCOMPARE(readAll(file, pieces), text);
            QCOMPARE(file.error().isEmpty(), isWhole);
            QCOMPARE(file.position(), text.size());
            QCOMPARE(file.bytesTotal(), bytes.size());
            QVERIFY(!isWhole || file.bytesRead() == bytes.size());
        }
    }

    // What is there before the cut or the damage is read, and the rest is told of.
    void cutAndDamaged_data()
    {
        QTest::addColumn<bool>("isZstd");
        QTest::newRow("gz") << false;
        QTest::newRow("zst") << true;
    }
    void cutAndDamaged()
    {
        QFETCH(bool, isZstd);
        const QByteArray text = someText(60'000);
        const QByteArray packed = isZstd ? zstandard(text) : gzipped(text);
        CompressedFile file;
        for (int i = 1; i < 40; ++i) {
            QVERIFY(file.open(write(packed.first(packed.size() * i / 40))));
            const QByteArray cut = readAll(file);
            QVERIFY(text.startsWith(cut));
            // At most a block of what is there is held back.
            QVERIFY2(
                cut.size() > text.size() * i / 40 - 2 * 131'072 || i < 4, qPrintable(QString::number(i)));
            QVERIFY(!file.error().isEmpty());
        }
        for (int i = 1; i < 40; ++i) {
            QByteArray damaged = packed;
            damaged[packed.size() * i / 40] = char(~damaged[packed.size() * i / 40]);
            QVERIFY(file.open(write(damaged)));
            const QByteArray read = readAll(file);
            QVERIFY(read.size() <= text.size() + 1'000'000);
            // A flipped byte may pass unnoticed where there is no check sum, but never in gzip.
            QVERIFY(isZstd || !file.error().isEmpty());
        }
        for (qsizetype size = 1; size < 40; ++size) {
            QVERIFY(file.open(write(packed.first(size))));
            const QByteArray read = readAll(file);
            QVERIFY(read.isEmpty() || size < 4);
            QVERIFY(!file.error().isEmpty() || size < 4);
        }
    }

    void bombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zeros(64 << 20, '\0');
        QTest::newRow("zst, 4 GB of zeros") << zstandard(zeros).repeated(64);
    }
    void bombs()
    {
        QFETCH(QByteArray, bytes);
        CompressedFile file;
        QVERIFY(file.open(write(bytes)));
        QByteArray piece(1 << 20, Qt::Uninitialized);
        qint64 unpacked = 0;
        while (const qint64 read = file.read(piece.data(), piece.size())) {
            unpacked += read;
        }
        QVERIFY(unpacked <= CompressedFile::MinBombSize + (2 << 20));
        QVERIFY(!file.error().isEmpty());
    }

    void seeks_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("plain") << 0;
        QTest::newRow("gz") << 1;
        QTest::newRow("zst") << 2;
    }
    void seeks()
    {
        QFETCH(int, format);
        const QByteArray text = someText(20'000);
        CompressedFile file;
        QVERIFY(file.open(write(format == 0 ? text : format == 1 ? gzipped(text) : zstandard(text))));
        QCOMPARE(readAll(file), text);
        for (const qint64 offset : {qint64(0), text.size() / 2, text.size() / 3, text.size(), qint64(7)}) {
            file.seekTowards(offset);
            QVERIFY(file.position() <= offset);
            const qint64 from = file.position();
            QCOMPARE(readAll(file, 77'777), text.sliced(from));
        }
    }

    // What is appended while it is read is not part of it.
    void growing()
    {
        const QString path = write("first\n");
        CompressedFile file;
        QVERIFY(file.open(path));
        QFile writer(path);
        QVERIFY(writer.open(QIODevice::Append));
        writer.write("second\n");
        writer.close();
        QCOMPARE(readAll(file), "first\n");
    }
};

QTEST_GUILESS_MAIN(TestCompressedFile)
#include "tst_compressedfile.moc"
