// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geodatabasefinder.h"
#include "geo/georesources.h"

#include "geotestdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestGeoDatabaseFinder : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void looksInOrder();
    void leavesOutWhatIsNoDatabase();
    void namesAMissingExplicitPath();
    void stampsTellChanges();
    void usualPathsEndWithTheBundledOne();

private:
    QString put(const QString &fixture, const QString &name);
    QStringList found() const;

    std::unique_ptr<QTemporaryDir> m_top;
    GeoSearchPaths m_paths;
};

void TestGeoDatabaseFinder::init()
{
    m_top = std::make_unique<QTemporaryDir>();
    m_paths = {};
    m_paths.dataFolder = m_top->filePath(u"user"_s);
    m_paths.systemFolders = {m_top->filePath(u"first"_s), m_top->filePath(u"second"_s)};
    for (const QString &folder : m_paths.systemFolders + QStringList{m_paths.dataFolder}) {
        QVERIFY(QDir().mkpath(folder));
    }
}

QString TestGeoDatabaseFinder::put(const QString &fixture, const QString &name)
{
    const QString path = m_top->filePath(name);
    Test::overwrite(path, Test::readAll(Test::geoFixture(fixture)));
    return path;
}

QStringList TestGeoDatabaseFinder::found() const
{
    QStringList names;
    for (const GeoCandidate &candidate : GeoDatabaseFinder(m_paths).find()) {
        names.append(QDir(m_top->path()).relativeFilePath(candidate.path) + u' '
            + QString::number(static_cast<int>(candidate.rank)));
    }
    return names;
}

void TestGeoDatabaseFinder::looksInOrder()
{
    const QString city = u"nested-city.mmdb"_s;
    const QString country = u"nested-country.mmdb"_s;
    put(country, u"first/GeoLite2-Country.mmdb"_s);
    put(city, u"second/zebra.mmdb"_s);
    put(city, u"second/aardvark.mmdb"_s);
    put(city, u"second/dbip-city-lite-2026-01.mmdb"_s);
    put(city, u"second/GeoLite2-City.mmdb"_s);
    put(city, u"second/GeoIP2-City.mmdb"_s);
    put(country, u"user/a-country.mmdb"_s);
    put(u"flat-city.mmdb"_s, u"user/b-city.mmdb"_s);
    m_paths.explicitPath = put(country, u"chosen"_s);
    m_paths.bundledPath = put(country, u"bundled"_s);
    QCOMPARE(found(),
        QStringList({u"chosen 0"_s, u"user/b-city.mmdb 1"_s, u"user/a-country.mmdb 2"_s,
            u"second/GeoIP2-City.mmdb 3"_s, u"second/GeoLite2-City.mmdb 3"_s,
            u"second/dbip-city-lite-2026-01.mmdb 3"_s, u"second/aardvark.mmdb 3"_s, u"second/zebra.mmdb 3"_s,
            u"first/GeoLite2-Country.mmdb 4"_s, u"bundled 5"_s}));
}

void TestGeoDatabaseFinder::leavesOutWhatIsNoDatabase()
{
    put(u"nested-city.mmdb"_s, u"user/city.mmdb.bak"_s);
    put(u"unnamed-type.mmdb"_s, u"user/other.mmdb"_s);
    put(u"no-places.mmdb"_s, u"user/asn.mmdb"_s);
    Test::overwrite(m_top->filePath(u"user/GeoLite2-City.mmdb"_s), "not yet written");
    QVERIFY(QDir().mkpath(m_top->filePath(u"user/folder.mmdb"_s)));
    m_paths.systemFolders.append(u"/nonexistent"_s);
    QCOMPARE(found(), QStringList());
}

void TestGeoDatabaseFinder::namesAMissingExplicitPath()
{
    m_paths.explicitPath = m_top->filePath(u"missing.mmdb"_s);
    const QList<GeoCandidate> candidates = GeoDatabaseFinder(m_paths).find();
    QCOMPARE(candidates.size(), 1);
    QVERIFY(!candidates.first().stamp.exists());
    QVERIFY(GeoDatabaseFinder(m_paths).watchPaths().contains(m_top->path()));
}

void TestGeoDatabaseFinder::stampsTellChanges()
{
    const QString path = put(u"other-city.mmdb"_s, u"user/city.mmdb"_s);
    const FileStamp before = FileStamp::of(path);
    QVERIFY(before.exists());
    QCOMPARE(FileStamp::of(path), before);
    Test::replace(path, Test::readAll(path));
    QVERIFY(FileStamp::of(path) != before);
    QVERIFY(QFile::remove(path));
    QVERIFY(!FileStamp::of(path).exists());
    QVERIFY(!FileStamp::of(m_top->path()).exists());
}

void TestGeoDatabaseFinder::usualPathsEndWithTheBundledOne()
{
    const auto paths = GeoSearchPaths::usual(u"x.mmdb"_s, u"/data"_s);
    QCOMPARE(paths.explicitPath, u"x.mmdb"_s);
    QCOMPARE(paths.systemFolders,
        QStringList({u"/var/lib/GeoIP"_s, u"/usr/share/GeoIP"_s, u"/usr/local/share/GeoIP"_s}));
    const QList<GeoCandidate> candidates = GeoDatabaseFinder(paths).find();
    QCOMPARE(candidates.last().path, bundledDatabasePath());
    QCOMPARE(candidates.last().rank, GeoRank::Bundled);
    QVERIFY(candidates.last().stamp.exists());
}

QTEST_GUILESS_MAIN(TestGeoDatabaseFinder)
#include "tst_geodatabasefinder.moc"
