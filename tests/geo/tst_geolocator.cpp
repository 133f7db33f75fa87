// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geolocator.h"

#include "geotestdata.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace WikiMon;

class TestGeolocator : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void firstAddressIsPlacedAtOnce();
    void placesTheExample();
    void neverPlacesAccounts_data();
    void neverPlacesAccounts();
    void neverPlacesPrivateAddresses();
    void keepsARecordedPlace();
    void addsTheCodeToARecordedPlace();
    void takesAPlaceFromAccounts_data();
    void takesAPlaceFromAccounts();
    void reusedChangeCarriesNothingOver();
    void noDatabaseIsNoStall();
    void tellsItsState();
    void takesUpAChangedFileByItself();
    void takesUpAChosenFile();
    void survivesAThousandSwaps();
    void endsWhileLoading();

private:
    QString put(const QString &fixture);

    std::unique_ptr<QTemporaryDir> m_top;
    GeoSearchPaths m_paths;
};

static RecentChange changeBy(std::string_view user, UserKind kind)
{
    RecentChange change;
    change.user = change.append(user);
    change.userKind = kind;
    return change;
}

static QString cityOf(Geolocator &geolocator)
{
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip);
    geolocator.locate(change);
    return QString::fromStdString(std::string(change.view(change.location.city)));
}

void TestGeolocator::init()
{
    m_top = std::make_unique<QTemporaryDir>();
    m_paths = {};
    m_paths.systemFolders.clear();
    m_paths.explicitPath = put(u"ipv4-only-city.mmdb"_s);
}

QString TestGeolocator::put(const QString &fixture)
{
    const QString path = m_top->filePath(u"x.mmdb"_s);
    Test::replace(path, Test::readAll(Test::geoFixture(fixture)));
    return path;
}

void TestGeolocator::firstAddressIsPlacedAtOnce()
{
    m_paths = GeoSearchPaths::usual({}, {});
    m_paths.systemFolders.clear();
    Geolocator geolocator(m_paths, 30);
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip);
    QCOMPARE(geolocator.locate(change), GeoOutcome::Placed);
    QCOMPARE(change.location.precision, GeoPrecision::Country);
    QCOMPARE(change.view(change.location.country), "United States"sv);
    QVERIFY(geolocator.state().isBundled);
}

void TestGeolocator::placesTheExample()
{
    m_paths.explicitPath = Test::geoFixture(u"nested-city.mmdb"_s);
    Geolocator geolocator(m_paths, 30);
    for (const std::string_view user : {"71.200.123.192", "::FFFF:71.200.123.192"}) {
        RecentChange change = changeBy(user, UserKind::Ip);
        QCOMPARE(geolocator.locate(change), GeoOutcome::Placed);
        QCOMPARE(change.view(change.user), user);
        QCOMPARE(change.view(change.location.city), "Salisbury"sv);
        QCOMPARE(change.view(change.location.region), "Maryland"sv);
        QCOMPARE(change.view(change.location.country), "United States"sv);
        QCOMPARE(std::string_view(change.location.countryCode, 2), "US"sv);
        QCOMPARE(change.location.latitude, 38.3761);
        QCOMPARE(change.location.longitude, -75.6086);
        QCOMPARE(change.location.precision, GeoPrecision::City);
    }
    RecentChange ipv6 = changeBy("2A01:4F8:0:0:0:0:0:1", UserKind::Ip);
    QCOMPARE(geolocator.locate(ipv6), GeoOutcome::Placed);
    QCOMPARE(ipv6.view(ipv6.location.city), "Cologne"sv);
    RecentChange unknown = changeBy("9.9.9.9", UserKind::Ip);
    QCOMPARE(geolocator.locate(unknown), GeoOutcome::NotFound);
    QCOMPARE(unknown, changeBy("9.9.9.9", UserKind::Ip));
}

void TestGeolocator::neverPlacesAccounts_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<UserKind>("kind");
    QTest::newRow("account") << u"Example"_s << UserKind::Registered;
    QTest::newRow("account named like an address") << u"71.200.123.192"_s << UserKind::Registered;
    QTest::newRow("temporary account") << u"~2026-12345-67"_s << UserKind::Temporary;
    QTest::newRow("temporary account named like an address") << u"71.200.123.192"_s << UserKind::Temporary;
    QTest::newRow("masked address") << u"71.200.0.0/16"_s << UserKind::Ip;
    QTest::newRow("no address after all") << u"71.200.123.xxx"_s << UserKind::Ip;
    QTest::newRow("nobody") << QString() << UserKind::Ip;
}

void TestGeolocator::neverPlacesAccounts()
{
    QFETCH(QString, user);
    QFETCH(UserKind, kind);
    Geolocator geolocator(m_paths, 30);
    QCOMPARE(cityOf(geolocator), u"Salisbury"_s);
    RecentChange change = changeBy(user.toStdString(), kind);
    QCOMPARE(geolocator.locate(change), GeoOutcome::NotAnAddress);
    QCOMPARE(change, changeBy(user.toStdString(), kind));
    QCOMPARE(change.text, user.toStdString());
}

void TestGeolocator::neverPlacesPrivateAddresses()
{
    m_paths.explicitPath = Test::geoFixture(u"nested-city.mmdb"_s); // which places them, wrongly
    Geolocator geolocator(m_paths, 30);
    for (const std::string_view user :
        {"10.1.2.3", "::1", "::ffff:10.1.2.3", "192.168.0.1", "FD00:0:0:0:0:0:0:1"}) {
        RecentChange change = changeBy(user, UserKind::Ip);
        QCOMPARE(geolocator.locate(change), GeoOutcome::NotPublic);
        QCOMPARE(change.location.precision, GeoPrecision::None);
    }
}

void TestGeolocator::keepsARecordedPlace()
{
    Geolocator geolocator(m_paths, 30);
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip);
    change.location.city = change.append("Recorded");
    change.location.precision = GeoPrecision::City;
    const RecentChange before = change;
    QCOMPARE(geolocator.locate(change), GeoOutcome::Placed);
    QCOMPARE(change, before);
}

void TestGeolocator::addsTheCodeToARecordedPlace()
{
    Geolocator geolocator(m_paths, 30);
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip);
    change.location.country = change.append("Germany");
    change.location.precision = GeoPrecision::Country;
    QCOMPARE(geolocator.locate(change), GeoOutcome::Placed);
    QCOMPARE(std::string_view(change.location.countryCode, 2), "DE"sv);
}

void TestGeolocator::takesAPlaceFromAccounts_data()
{
    QTest::addColumn<UserKind>("kind");
    QTest::newRow("temporary") << UserKind::Temporary;
    QTest::newRow("registered") << UserKind::Registered;
}

void TestGeolocator::takesAPlaceFromAccounts()
{
    QFETCH(UserKind, kind);
    Geolocator geolocator(m_paths, 30);
    RecentChange change = changeBy("~2026-12345-67", kind); // with a place, as a hostile recording may say
    change.location.latitude = 38.3761;
    change.location.city = change.append("Salisbury");
    change.location.precision = GeoPrecision::City;
    QCOMPARE(geolocator.locate(change), GeoOutcome::NotAnAddress);
    QCOMPARE(change.location.precision, GeoPrecision::None);
    QCOMPARE(change, changeBy("~2026-12345-67", kind));
}

void TestGeolocator::reusedChangeCarriesNothingOver()
{
    Geolocator geolocator(m_paths, 30);
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip);
    geolocator.locate(change);
    change.clear();
    change.user = change.append("9.9.9.9");
    change.userKind = UserKind::Ip;
    QCOMPARE(geolocator.locate(change), GeoOutcome::NotFound);
    QCOMPARE(change.location.precision, GeoPrecision::None);
}

void TestGeolocator::noDatabaseIsNoStall()
{
    m_paths = {};
    m_paths.systemFolders.clear();
    Geolocator geolocator(m_paths, 30);
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip);
    QCOMPARE(geolocator.locate(change), GeoOutcome::NoDatabase);
    QVERIFY(!geolocator.state().error.isEmpty());
}

void TestGeolocator::tellsItsState()
{
    Geolocator geolocator(m_paths, 30);
    QSignalSpy spy(&geolocator, &Geolocator::stateChanged);
    QTRY_COMPARE(spy.count(), 1);
    const auto state = spy.first().first().value<GeoState>();
    QCOMPARE(state, geolocator.state());
    QCOMPARE(state.path, m_paths.explicitPath);
    QCOMPARE(state.kind, GeoKind::City);
    Test::replace(m_paths.explicitPath, "broken");
    QTRY_VERIFY(geolocator.state().error.contains(u"stays in use"_s));
    QCOMPARE(cityOf(geolocator), u"Salisbury"_s);
}

void TestGeolocator::takesUpAChangedFileByItself()
{
    Geolocator geolocator(m_paths, 1);
    QTRY_COMPARE(cityOf(geolocator), u"Salisbury"_s);
    put(u"other-city.mmdb"_s);
    QTRY_COMPARE(cityOf(geolocator), u"Otherbury"_s);
}

void TestGeolocator::takesUpAChosenFile()
{
    Geolocator geolocator(m_paths, 1000);
    QCOMPARE(cityOf(geolocator), u"Salisbury"_s);
    geolocator.setExplicitPath(Test::geoFixture(u"other-city.mmdb"_s));
    QTRY_COMPARE(cityOf(geolocator), u"Otherbury"_s);
    geolocator.setExplicitPath(Test::geoFixture(u"no-places.mmdb"_s));
    QTRY_VERIFY(geolocator.state().error.contains(u"no places"_s));
    QCOMPARE(cityOf(geolocator), u"Otherbury"_s);
}

void TestGeolocator::survivesAThousandSwaps()
{
    const QByteArray contents[] = {Test::readAll(Test::geoFixture(u"ipv4-only-city.mmdb"_s)),
        Test::readAll(Test::geoFixture(u"other-city.mmdb"_s))};
    const QString path = m_paths.explicitPath;
    Geolocator geolocator(m_paths, 1000);
    QSignalSpy spy(&geolocator, &Geolocator::stateChanged);
    QTRY_COMPARE(cityOf(geolocator), u"Salisbury"_s); // it has one before the file is torn
    std::atomic<bool> isDone = false;
    std::atomic<int> cycles = 0;
    std::jthread vandal([&] {
        for (int i = 0; i < 1000; ++i) {
            const QByteArray &content = contents[i % 2];
            Test::replace(path, content);
            Test::overwrite(path, contents[(i + 1) % 2]);
            QFile::resize(path, content.size() / 2);
            if (i % 3 == 0) {
                QFile::remove(path);
            } else if (i % 3 == 1) {
                Test::overwrite(path, QByteArray(content.size(), char(i)));
            }
            ++cycles;
        }
        Test::replace(path, contents[1]);
        isDone = true;
    });
    int lookUps = 0;
    while (!isDone) {
        geolocator.check();
        QCoreApplication::processEvents();
        for (int i = 0; i < 100; ++i, ++lookUps) {
            const QString city = cityOf(geolocator);
            QVERIFY2(city == u"Salisbury"_s || city == u"Otherbury"_s, qPrintable(city));
        }
    }
    QCOMPARE(cycles.load(), 1000);
    geolocator.check();
    QTRY_COMPARE(cityOf(geolocator), u"Otherbury"_s);
    QTRY_COMPARE(geolocator.state().error, QString());
    qInfo("%d look-ups, %lld changes of state", lookUps, qlonglong(spy.count()));
    QVERIFY(spy.count() > 1);
}

void TestGeolocator::endsWhileLoading()
{
    for (int i = 0; i < 20; ++i) {
        m_paths = GeoSearchPaths::usual({}, {});
        Geolocator geolocator(m_paths, 30);
        geolocator.check();
    }
}

QTEST_GUILESS_MAIN(TestGeolocator)
#include "tst_geolocator.moc"
