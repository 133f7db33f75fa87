// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geosearch.h"

#include "geotestdata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Which database is in use while files come, change, break and go.
class TestGeoSearch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void startsWithTheBestAndSaysWhatItIs();
    void nothingIsAnErrorInWords();
    void takesUpAChangedFile();
    void takesUpABetterFile();
    void keepsTheOldOneWhileItsFileIsBroken();
    void keepsTheOldOneWhenItsFileIsGone();
    void followsARenamedFile();
    void refusesOnceNotAtEachLook();
    void explicitPathReplacesAndGoes();
    void badChoiceKeepsTheGoodOne();

private:
    QString put(const QString &fixture, const QString &name);
    GeoSearch search() const { return GeoSearch(m_paths); }
    // What is in use after a look: "Salisbury"; with "=" when nothing new was loaded.
    QString look(GeoSearch &search);

    std::unique_ptr<QTemporaryDir> m_top;
    std::unique_ptr<GeoDatabase> m_database;
    GeoState m_state;
    GeoSearchPaths m_paths;
};

void TestGeoSearch::init()
{
    m_top = std::make_unique<QTemporaryDir>();
    m_database.reset();
    m_state = {};
    m_paths = {};
    m_paths.dataFolder = m_top->path();
    m_paths.systemFolders.clear();
    m_paths.bundledPath = Test::geoFixture(u"flat-country.mmdb"_s);
}

QString TestGeoSearch::put(const QString &fixture, const QString &name)
{
    const QString path = m_top->filePath(name);
    Test::replace(path, Test::readAll(Test::geoFixture(fixture)));
    return path;
}

QString TestGeoSearch::look(GeoSearch &search)
{
    GeoUpdate update = search.check();
    const QString mark = update.database ? QString() : u"="_s;
    if (update.database) {
        m_database = std::move(update.database);
    }
    m_state = update.state;
    return mark
        + (m_database ? Test::describe(*m_database, u"71.200.123.192"_s).section(u'|', 0, 2) : u"none"_s);
}

void TestGeoSearch::startsWithTheBestAndSaysWhatItIs()
{
    const QString path = put(u"nested-city.mmdb"_s, u"x.mmdb"_s);
    GeoSearch geo = search();
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
    const GeoState expected{path, GeoKind::City, u"WikiMon-Test-City"_s,
        QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), false, {}};
    QCOMPARE(m_state, expected);
    QCOMPARE(look(geo), u"=Salisbury|Maryland|United States"_s);
}

void TestGeoSearch::nothingIsAnErrorInWords()
{
    m_paths.bundledPath.clear();
    GeoSearch geo = search();
    QCOMPARE(look(geo), u"=none"_s);
    QVERIFY(m_state.path.isEmpty());
    QCOMPARE(m_state.error, u"There is no geolocation database."_s);
}

void TestGeoSearch::takesUpAChangedFile()
{
    const QString path = put(u"ipv4-only-city.mmdb"_s, u"x.mmdb"_s);
    GeoSearch geo = search();
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
    put(u"other-city.mmdb"_s, u"x.mmdb"_s); // the same size
    QCOMPARE(look(geo), u"Otherbury|Maryland|United States"_s);
    QTest::qWait(20); // the file system's clock ticks slowly
    Test::overwrite(path, Test::readAll(Test::geoFixture(u"ipv4-only-city.mmdb"_s)));
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
}

void TestGeoSearch::takesUpABetterFile()
{
    GeoSearch geo = search();
    QCOMPARE(look(geo), u"||United States"_s);
    QVERIFY(m_state.isBundled);
    put(u"nested-country.mmdb"_s, u"a.mmdb"_s);
    QCOMPARE(look(geo), u"||United States"_s);
    QVERIFY(!m_state.isBundled);
    put(u"nested-city.mmdb"_s, u"b.mmdb"_s);
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
}

void TestGeoSearch::keepsTheOldOneWhileItsFileIsBroken()
{
    const QByteArray good = Test::readAll(Test::geoFixture(u"nested-city.mmdb"_s));
    m_paths.explicitPath = put(u"nested-city.mmdb"_s, u"x.mmdb"_s);
    GeoSearch geo = search();
    look(geo);
    const QByteArray zeroTree = QByteArray(900, '\xff') + good.mid(900); // the metadata are still good
    for (const QByteArray &bad :
        {QByteArray(), good.first(good.size() / 2), QByteArray(5000, '\0'), zeroTree}) {
        Test::replace(m_paths.explicitPath, bad);
        QCOMPARE(look(geo), u"=Salisbury|Maryland|United States"_s);
        QVERIFY2(m_state.error.contains(m_paths.explicitPath), qPrintable(m_state.error));
        QVERIFY2(m_state.error.contains(u"stays in use"_s), qPrintable(m_state.error));
        QCOMPARE(m_state.path, m_paths.explicitPath);
    }
    put(u"other-city.mmdb"_s, u"x.mmdb"_s);
    QCOMPARE(look(geo), u"Otherbury|Maryland|United States"_s);
    QCOMPARE(m_state.error, QString());
}

void TestGeoSearch::keepsTheOldOneWhenItsFileIsGone()
{
    const QString path = put(u"nested-city.mmdb"_s, u"x.mmdb"_s);
    GeoSearch geo = search();
    look(geo);
    QVERIFY(QFile::remove(path));
    QCOMPARE(look(geo), u"=Salisbury|Maryland|United States"_s);
    QVERIFY2(m_state.error.contains(u"is gone"_s), qPrintable(m_state.error));
    put(u"nested-country.mmdb"_s, u"worse.mmdb"_s);
    QCOMPARE(look(geo), u"=Salisbury|Maryland|United States"_s);
}

void TestGeoSearch::followsARenamedFile()
{
    const QString path = put(u"ipv4-only-city.mmdb"_s, u"city-2025.mmdb"_s);
    GeoSearch geo = search();
    look(geo);
    QVERIFY(QFile::remove(path));
    const QString next = put(u"other-city.mmdb"_s, u"city-2026.mmdb"_s);
    QCOMPARE(look(geo), u"Otherbury|Maryland|United States"_s);
    QCOMPARE(m_state.path, next);
    QCOMPARE(m_state.error, QString());
}

void TestGeoSearch::refusesOnceNotAtEachLook()
{
    m_paths.explicitPath = put(u"no-places.mmdb"_s, u"x"_s);
    GeoSearch geo = search();
    QCOMPARE(look(geo), u"||United States"_s);
    const QString error = m_state.error;
    QVERIFY2(error.contains(u"no places"_s), qPrintable(error));
    QCOMPARE(look(geo), u"=||United States"_s);
    QCOMPARE(m_state.error, error);
    put(u"nested-city.mmdb"_s, u"x"_s);
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
    QCOMPARE(m_state.error, QString());
}

void TestGeoSearch::explicitPathReplacesAndGoes()
{
    put(u"nested-city.mmdb"_s, u"x.mmdb"_s);
    const QString chosen = put(u"other-city.mmdb"_s, u"chosen"_s);
    GeoSearch geo = search();
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
    geo.setExplicitPath(chosen);
    QCOMPARE(look(geo), u"Otherbury|Maryland|United States"_s);
    geo.setExplicitPath({});
    QCOMPARE(look(geo), u"Salisbury|Maryland|United States"_s);
}

void TestGeoSearch::badChoiceKeepsTheGoodOne()
{
    put(u"nested-city.mmdb"_s, u"x.mmdb"_s);
    m_paths.explicitPath = put(u"other-city.mmdb"_s, u"chosen"_s);
    GeoSearch geo = search();
    look(geo);
    geo.setExplicitPath(m_top->filePath(u"missing"_s));
    QCOMPARE(look(geo), u"=Otherbury|Maryland|United States"_s);
    QVERIFY2(m_state.error.contains(u"there is no such file"_s), qPrintable(m_state.error));
}

QTEST_GUILESS_MAIN(TestGeoSearch)
#include "tst_geosearch.moc"
