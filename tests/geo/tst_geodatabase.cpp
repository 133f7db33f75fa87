// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geodatabase.h"
#include "geo/georesources.h"

#include "geotestdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestGeoDatabase : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void saysWhatItIs();
    void bundledKnowsTheWorld();
    void readsMaxMindsTestData_data();
    void readsMaxMindsTestData();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void survivesDamage_data();
    void survivesDamage();
    void survivesTruncationAtEachByte();
    void refusesWhatIsNoDatabase();
    void cacheGivesTheSameAnswers();
    void copyCannotBeChanged();
};

static GeoDatabase::Opened openFile(const QString &path)
{
    return GeoDatabase::open(SealedCopy::ofFile(path));
}

void TestGeoDatabase::finds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &file, const QString &address,
                         const QString &expected) { QTest::newRow(name) << file << address << expected; };
    const QString salisbury = u"Salisbury|Maryland|United States|US|38.3761|-75.6086|City"_s;
    const QString nested = u"nested-city.mmdb"_s;
    const QString flat = u"flat-city.mmdb"_s;
    row("nested city", nested, u"71.200.123.192"_s, salisbury);
    row("mapped IPv4", nested, u"::ffff:71.200.123.192"_s, salisbury);
    row("mapped IPv4 as MediaWiki writes it", nested, u"0:0:0:0:0:FFFF:47C8:7BC0"_s, salisbury);
    row("IPv6, English names", nested, u"2A01:4F8:0:0:0:0:0:1"_s,
        u"Cologne|North Rhine-Westphalia|Germany|DE|50.9333|6.95|City"_s);
    row("country only: its label point", nested, u"5.8.1.1"_s, u"||France|FR|46.855|2.49|Country"_s);
    row("region only", nested, u"5.9.1.1"_s, u"|Bavaria|Germany|DE|48.75|11.5|Region"_s);
    row("city without coordinates", nested, u"5.10.1.1"_s,
        u"Nowhere||United States|US|39.144|-97.823|Country"_s);
    row("0, 0 is no place", nested, u"5.11.1.1"_s, u"Null Island||Ghana|GH|7.117|-1.168|Country"_s);
    row("continent and registration only", nested, u"5.12.1.1"_s, QString());
    row("city without an English name", nested, u"5.13.1.1"_s, u"||Japan|JP|36.869|139.533|Country"_s);
    row("impossible latitude", nested, u"5.14.1.1"_s, u"Beyond||United States|US|39.144|-97.823|Country"_s);
    row("not in it", nested, u"9.9.9.9"_s, QString());
    row("nested country", u"nested-country.mmdb"_s, u"5.9.1.1"_s, u"||Germany|DE|51.091|9.671|Country"_s);
    row("flat city, float coordinates", flat, u"71.200.123.192"_s, salisbury);
    row("flat region, small letters, no country name", flat, u"5.9.1.1"_s,
        u"|Bavaria|Germany|DE|48.75|11.5|Region"_s);
    row("flat, no country", flat, u"5.10.1.1"_s, QString());
    row("flat, name from the database", flat, u"2a01:4f8::1"_s, u"||Deutschland|DE|51.091|9.671|Country"_s);
    row("flat country", u"flat-country.mmdb"_s, u"71.200.0.0"_s,
        u"||United States|US|39.144|-97.823|Country"_s);
    const QString text = u"text-city.mmdb"_s;
    row("coordinates in text, subdivision", text, u"71.200.123.192"_s, salisbury);
    row("country is a code, short names of coordinates", text, u"5.9.1.1"_s,
        u"|Bavaria|Germany|DE|48.75|11.5|Region"_s);
    row("continent beside the country", text, u"5.10.1.1"_s, u"||France|FR|46.855|2.49|Country"_s);
    row("coordinates that are no numbers", text, u"5.11.1.1"_s, u"Odd||France|FR|46.855|2.49|Country"_s);
    row("IPv4-only database", u"ipv4-only-city.mmdb"_s, u"::ffff:71.200.123.192"_s, salisbury);
    row("IPv6 in an IPv4-only database", u"ipv4-only-city.mmdb"_s, u"2a01:4f8::1"_s, QString());
    row("unknown type", u"unnamed-type.mmdb"_s, u"71.200.123.192"_s, salisbury);
}

void TestGeoDatabase::finds()
{
    QFETCH(QString, file);
    QFETCH(QString, address);
    const auto [database, error] = openFile(Test::geoFixture(file));
    QVERIFY2(database, qPrintable(error));
    QTEST(Test::describe(*database, address), "expected");
    QTEST(Test::describe(*database, address), "expected"); // from the cache
}

void TestGeoDatabase::saysWhatItIs()
{
    const auto [nested, error] = openFile(Test::geoFixture(u"nested-country.mmdb"_s));
    QVERIFY2(nested, qPrintable(error));
    QCOMPARE(nested->kind(), GeoKind::Country);
    QCOMPARE(nested->type(), u"WikiMon-Test-Country"_s);
    QCOMPARE(nested->buildDate(), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(openFile(Test::geoFixture(u"flat-city.mmdb"_s)).database->kind(), GeoKind::City);
    QCOMPARE(openFile(Test::geoFixture(u"unnamed-type.mmdb"_s)).database->kind(), GeoKind::City);
}

void TestGeoDatabase::bundledKnowsTheWorld()
{
    const auto [database, error] = openFile(bundledDatabasePath());
    QVERIFY2(database, qPrintable(error));
    QCOMPARE(database->kind(), GeoKind::Country);
    QVERIFY(database->buildDate().isValid());
    const std::pair<QString, QString> known[]
        = {{u"8.8.8.8"_s, u"|US|"_s}, {u"194.94.127.1"_s, u"|DE|"_s}, {u"133.11.0.1"_s, u"|JP|"_s},
            {u"200.160.2.3"_s, u"|BR|"_s}, {u"41.0.0.1"_s, u"|ZA|"_s}, {u"2a01:4f8::1"_s, u"|DE|"_s}};
    for (const auto &[address, code] : known) {
        const QString place = Test::describe(*database, address);
        QVERIFY2(
            place.contains(code) && place.endsWith(u"|Country"_s), qPrintable(address + u": "_s + place));
    }
    QVERIFY(Test::lookUpEverywhere(*database) > 500);
}

void TestGeoDatabase::readsMaxMindsTestData_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("GeoIP2-City-Test.mmdb")
        << u"2.125.160.216"_s << u"Boxford|England|United Kingdom|GB|51.75|-1.25|City"_s;
    QTest::newRow("GeoLite2-City-Test.mmdb")
        << u"81.2.69.142"_s << u"London|England|United Kingdom|GB|51.5142|-0.0931|City"_s;
    QTest::newRow("GeoIP2-Country-Test.mmdb") << u"89.160.20.112"_s << u"||Sweden|SE|"_s;
    QTest::newRow("GeoLite2-Country-Test.mmdb") << u"2001:218::1"_s << u"||Japan|JP|"_s;
}

void TestGeoDatabase::readsMaxMindsTestData()
{
    if (Test::sharedGeoDir().isEmpty()) {
        QSKIP("MaxMind's test databases are not beside the source tree");
    }
    QFETCH(QString, address);
    QFETCH(QString, expected);
    const auto [database, error]
        = openFile(Test::sharedGeoDir() + u'/' + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(database, qPrintable(error));
    const QString place = Test::describe(*database, address);
    QVERIFY2(place.startsWith(expected), qPrintable(place));
}

void TestGeoDatabase::refusesBadFiles_data()
{
    QTest::addColumn<QString>("path");
    const QString shared = Test::sharedGeoDir();
    if (shared.isEmpty()) {
        QSKIP("MaxMind's bad databases are not beside the source tree");
    }
    for (const QFileInfo &file : QDir(shared + u"/bad"_s).entryInfoList({u"*.mmdb"_s})) {
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
    QTest::newRow("double of a wrong size") << shared + u"/GeoIP2-City-Test-Broken-Double-Format.mmdb"_s;
    QTest::newRow("wrong node count") << shared + u"/GeoIP2-City-Test-Invalid-Node-Count.mmdb"_s;
}

void TestGeoDatabase::refusesBadFiles()
{
    QFETCH(QString, path);
    const auto [database, error] = openFile(path);
    QVERIFY(!database);
    QVERIFY(!error.isEmpty());
    qInfo("%s", qPrintable(error));
}

void TestGeoDatabase::survivesDamage_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name :
        {"nested-city.mmdb", "flat-city.mmdb", "flat-country.mmdb", "ipv4-only-city.mmdb"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestGeoDatabase::survivesDamage()
{
    QFETCH(QString, file);
    const QByteArray good = Test::readAll(Test::geoFixture(file));
    std::mt19937 random(20260101);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray bad = good;
        for (int n = 1 + int(random() % 4); n > 0; --n) {
            bad[qsizetype(random() % unsigned(bad.size()))] = static_cast<char>(random());
        }
        if (const auto database = GeoDatabase::open(SealedCopy::ofBytes(bad)).database) {
            (void)Test::describe(*database, u"71.200.123.192"_s);
            Test::lookUpEverywhere(*database);
        } else {
            ++refused;
        }
    }
    QVERIFY(refused > 50);
}

void TestGeoDatabase::survivesTruncationAtEachByte()
{
    const QByteArray good = Test::readAll(Test::geoFixture(u"other-city.mmdb"_s));
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(!GeoDatabase::open(SealedCopy::ofBytes(good.first(size))).database);
    }
}

void TestGeoDatabase::refusesWhatIsNoDatabase()
{
    QTemporaryDir folder;
    const QString fifo = folder.filePath(u"fifo.mmdb"_s);
    QCOMPARE(mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
    const QString empty = folder.filePath(u"empty.mmdb"_s);
    Test::overwrite(empty, {});
    const QString huge = folder.filePath(u"huge.mmdb"_s);
    QFile sparse(huge);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(SealedCopy::MaxBytes + 1));
    const QString unreadable[] = {fifo, empty, huge, folder.path(), u"/dev/zero"_s, u"/nonexistent"_s,
        QString(), Test::geoFixture(u"no-places.mmdb"_s), Test::geoFixture(u"../make_fixtures.pl"_s)};
    for (const QString &path : unreadable) {
        const auto [database, error] = openFile(path);
        QVERIFY2(!database && !error.isEmpty(), qPrintable(path));
        qInfo("%s", qPrintable(error));
    }
}

void TestGeoDatabase::cacheGivesTheSameAnswers()
{
    const QString path = bundledDatabasePath();
    const auto [kept, error] = openFile(path);
    QVERIFY2(kept, qPrintable(error));
    std::mt19937 random(20260101);
    for (int i = 0; i < 20; ++i) {
        const auto [fresh, freshError] = openFile(path);
        QVERIFY2(fresh, qPrintable(freshError));
        for (int n = 0; n < 50; ++n) {
            const QString address
                = u"%1.%2.%3.1"_s.arg(random() % 256).arg(random() % 256).arg(random() % 256);
            QCOMPARE(Test::describe(*kept, address), Test::describe(*fresh, address));
        }
    }
}

void TestGeoDatabase::copyCannotBeChanged()
{
    const SealedCopy copy = SealedCopy::ofFile(Test::geoFixture(u"other-city.mmdb"_s));
    QVERIFY(copy.isValid());
    QVERIFY(truncate(copy.path().constData(), 0) != 0);
    const int file = open(copy.path().constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(file >= 0);
    QVERIFY(write(file, "x", 1) < 0);
    close(file);
}

QTEST_GUILESS_MAIN(TestGeoDatabase)
#include "tst_geodatabase.moc"
