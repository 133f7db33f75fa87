// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/mmdbmetadata.h"
#include "geo/mmdbreader.h"

#include "geotestdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMmdbReader : public QObject
{
    Q_OBJECT
private slots:
    void readsValues();
    void rejects_data();
    void rejects();
    void survivesDeepNesting();
    void survivesExponentialPointers();
    void readsMetadata();
    void refusesMetadata_data();
    void refusesMetadata();
};

static std::span<const uchar> bytesOf(const QByteArray &data)
{
    return {reinterpret_cast<const uchar *>(data.constData()), size_t(data.size())};
}

void TestMmdbReader::readsValues()
{
    // {"a": 1.5 (float), "b": ["x", 258]}, with the key "a" behind a pointer
    const QByteArray data = QByteArray::fromHex("4161e22000"
                                                "04083fc00000"
                                                "41620204"
                                                "4178a20102");
    MmdbReader reader(bytesOf(data));
    QByteArray seen;
    reader.forEachPair(reader.value(2), [&](std::string_view key, const MmdbValue &value) {
        seen += QByteArray(key.data(), qsizetype(key.size())) + '=';
        if (const auto number = reader.real(value)) {
            seen += QByteArray::number(*number);
        }
        reader.forEachItem(value, [&](const MmdbValue &item) {
            const std::string_view text = reader.text(item);
            seen += QByteArray(text.data(), qsizetype(text.size())) + ',';
            seen += QByteArray::number(reader.unsignedInteger(item).value_or(0)) + ';';
        });
        seen += ' ';
    });
    QVERIFY(!reader.isBroken());
    QCOMPARE(seen, "a=1.5 b=x,0;,258; "_ba);
}

void TestMmdbReader::rejects_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text beyond the end") << QByteArray::fromHex("4561");
    QTest::newRow("size beyond the end") << QByteArray::fromHex("5f01");
    QTest::newRow("map larger than the file") << QByteArray::fromHex("ffffffff");
    QTest::newRow("array larger than the file") << QByteArray::fromHex("1f04ffffff");
    QTest::newRow("extended type beyond the end") << QByteArray::fromHex("00");
    QTest::newRow("unknown type") << QByteArray::fromHex("0009");
    QTest::newRow("pointer beyond the end") << QByteArray::fromHex("3fffffffff");
    QTest::newRow("pointer cut") << QByteArray::fromHex("38ff");
    QTest::newRow("pointer to itself") << QByteArray::fromHex("2000");
    QTest::newRow("double of three bytes") << QByteArray::fromHex("63000000");
    QTest::newRow("number as key") << QByteArray::fromHex("e1a101a101");
    QTest::newRow("map without its values") << QByteArray::fromHex("e14161");
}

void TestMmdbReader::rejects()
{
    QFETCH(QByteArray, data);
    MmdbReader reader(bytesOf(data));
    reader.forEachPair(reader.value(0), [](std::string_view, const MmdbValue &) {});
    QVERIFY(reader.isBroken());
    QVERIFY(!MmdbReader(bytesOf(data)).isModest(0, 8) || data.startsWith('\xe1'));
}

void TestMmdbReader::survivesDeepNesting()
{
    // {"k": [[[[...]]]], "n": 1}: a million levels, which a recursive reader's stack does not hold
    QByteArray data = "\xe2\x41"
                      "k"_ba;
    for (int i = 0; i < 1'000'000; ++i) {
        data += QByteArray::fromHex("0104");
    }
    data += "\x40"_ba + QByteArray::fromHex("416ea101");
    MmdbReader reader(bytesOf(data));
    reader.forEachPair(reader.value(0), [](std::string_view, const MmdbValue &) {});
    QVERIFY(reader.isBroken());
    QVERIFY(!MmdbReader(bytesOf(data)).isModest(0, 8));
}

void TestMmdbReader::survivesExponentialPointers()
{
    // Forty arrays of two pointers, each to the next: 2^40 values when followed
    QByteArray data;
    for (int i = 0; i < 40; ++i) {
        const char next = static_cast<char>((i + 1) * 6);
        data += QByteArray::fromHex("0204") + '\x20' + next + '\x20' + next;
    }
    data += "\x40"_ba;
    QVERIFY(!MmdbReader(bytesOf(data)).isModest(0, 100));
}

void TestMmdbReader::readsMetadata()
{
    const auto metadata = readMmdbMetadata(Test::geoFixture(u"nested-city.mmdb"_s));
    QVERIFY(metadata);
    QCOMPARE(metadata->type, u"WikiMon-Test-City"_s);
    QCOMPARE(metadata->kind(), GeoKind::City);
    QCOMPARE(metadata->buildDate, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(metadata->recordSize, quint16(28));
    QCOMPARE(metadata->ipVersion, quint16(6));
    QCOMPARE(readMmdbMetadata(Test::geoFixture(u"flat-country.mmdb"_s))->kind(), GeoKind::Country);
    QCOMPARE(readMmdbMetadata(Test::geoFixture(u"unnamed-type.mmdb"_s))->kind(), GeoKind::None);
    QVERIFY(!readMmdbMetadata(u"/dev/zero"_s));
    QVERIFY(!readMmdbMetadata(u"/nonexistent/x.mmdb"_s));
}

void TestMmdbReader::refusesMetadata_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no marker") << "MaxMind.com"_ba
                               << "MaxMind.org"_ba;
    QTest::newRow("another format") << "major_version\xa1\x02"_ba
                                    << "major_version\xa1\x03"_ba;
    QTest::newRow("record size 26") << "record_size\xa1\x1c"_ba
                                    << "record_size\xa1\x1a"_ba;
    QTest::newRow("IP version 5") << "ip_version\xa1\x06"_ba
                                  << "ip_version\xa1\x05"_ba;
    QTest::newRow("tree larger than the file") << "node_count\xc1"_ba
                                               << "node_count\xc2"_ba;
    QTest::newRow("no nodes") << "node_count\xc1\xbc"_ba
                              << "node_count\xc1\x00"_ba;
}

void TestMmdbReader::refusesMetadata()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray good = Test::readAll(Test::geoFixture(u"nested-city.mmdb"_s));
    QVERIFY(readMmdbMetadata(bytesOf(good), quint64(good.size())));
    QCOMPARE(good.count(from), 1);
    QByteArray bad = good;
    bad.replace(from, to);
    QVERIFY(!readMmdbMetadata(bytesOf(bad), quint64(bad.size())));
}

QTEST_APPLESS_MAIN(TestMmdbReader)
#include "tst_mmdbreader.moc"
