// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/recordingnames.h"
#include "output/recordingoptions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestRecordingNames : public QObject
{
    Q_OBJECT
private slots:
    void readsRotations_data();
    void readsRotations();
    void namesSort();
    void knowsItsNames_data();
    void knowsItsNames();

private:
    QTemporaryDir m_folder;
};

void TestRecordingNames::readsRotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<bool>("isDaily");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("day") << u"day"_s << true << true << qint64(0);
    QTest::newRow("none") << u" None "_s << true << false << qint64(0);
    QTest::newRow("bytes") << u"1048576"_s << true << false << (qint64(1) << 20);
    QTest::newRow("megabytes") << u"500M"_s << true << false << (qint64(500) << 20);
    QTest::newRow("two letters") << u"2gb"_s << true << false << (qint64(2) << 30);
    QTest::newRow("binary unit") << u"2048KiB"_s << true << false << (qint64(2) << 20);
    QTest::newRow("most") << u"1024G"_s << true << false << (qint64(1) << 40);
    QTest::newRow("too many") << u"1025G"_s << false << false << qint64(0);
    QTest::newRow("too few") << u"1048575"_s << false << false << qint64(0);
    QTest::newRow("overflow") << u"9223372036854775807G"_s << false << false << qint64(0);
    QTest::newRow("too long a number") << u"99999999999999999999"_s << false << false << qint64(0);
    QTest::newRow("negative") << u"-5M"_s << false << false << qint64(0);
    QTest::newRow("no number") << u"M"_s << false << false << qint64(0);
    QTest::newRow("unknown unit") << u"5T"_s << false << false << qint64(0);
    QTest::newRow("nothing") << u""_s << false << false << qint64(0);
}

void TestRecordingNames::readsRotations()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    QFETCH(bool, isDaily);
    QFETCH(qint64, bytes);
    const std::optional<Rotation> rotation = parseRotation(text);
    QCOMPARE(rotation.has_value(), isRight);
    if (isRight) {
        QCOMPARE(rotation->isDaily, isDaily);
        QCOMPARE(rotation->bytes, bytes);
    }
}

void TestRecordingNames::namesSort()
{
    const RecordingNames names(m_folder.path(), u"wikimon"_s);
    QStringList paths;
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 10, 9)}) {
        for (const int number : {1, 2, 10, 100, 9999}) {
            paths.append(names.path({day, number}));
        }
    }
    QStringList sorted = paths;
    sorted.sort();
    QCOMPARE(sorted, paths);
    QCOMPARE(paths.constFirst(), m_folder.filePath(u"wikimon-2025-12-31.jsonl"_s));
    QCOMPARE(paths[1], m_folder.filePath(u"wikimon-2025-12-31p0002.jsonl"_s));
}

void TestRecordingNames::knowsItsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number"); // 0: not one of its names
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("first") << u"wikimon-2026-11-22.jsonl"_s << 1 << false;
    QTest::newRow("second") << u"wikimon-2026-11-22p0002.jsonl"_s << 2 << false;
    QTest::newRow("gzip") << u"wikimon-2026-11-22p0010.jsonl.gz"_s << 10 << true;
    QTest::newRow("zstd") << u"wikimon-2026-11-22.jsonl.zst"_s << 1 << true;
    QTest::newRow("unfinished") << u"wikimon-2026-11-22.jsonl.gz.part"_s << 0 << false;
    QTest::newRow("short number") << u"wikimon-2026-11-22p2.jsonl"_s << 0 << false;
    QTest::newRow("a number that is the first") << u"wikimon-2026-11-22p0001.jsonl"_s << 0 << false;
    QTest::newRow("no day") << u"wikimon-2026-13-22.jsonl"_s << 0 << false;
    QTest::newRow("another stem") << u"wikimon2-2026-11-22.jsonl"_s << 0 << false;
    QTest::newRow("copy") << u"wikimon-2026-11-22 (copy).jsonl"_s << 0 << false;
    QTest::newRow("stem alone") << u"wikimon-.jsonl"_s << 0 << false;
    QTest::newRow("overlapping ends") << u"wikimon-.gz"_s << 0 << false;
    QTest::newRow("empty") << u""_s << 0 << false;
}

void TestRecordingNames::knowsItsNames()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    QFETCH(bool, isPacked);
    const auto parts = RecordingNames(m_folder.path(), u"wikimon"_s).parse(name);
    QCOMPARE(parts ? parts->number : 0, number);
    if (parts) {
        QCOMPARE(parts->day, QDate(2026, 11, 22));
        QCOMPARE(parts->isPacked, isPacked);
    }
}

QTEST_GUILESS_MAIN(TestRecordingNames)
#include "tst_recordingnames.moc"
