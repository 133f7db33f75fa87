// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapcounts.h"
#include "map/mapgroups.h"
#include "map/mapoptions.h"
#include "mapsamples.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMapScene : public QObject
{
    Q_OBJECT
private slots:
    void takesOnlyWhatHasAPlace_data();
    void takesOnlyWhatHasAPlace();
    void countsByPlaceAndPrecision();
    void countsOnlyTheSpan();
    void snapshotsStand();
    void dropsTheOldest();
    void followsTheStore();
    void clearingIsNoticed();
    void namesPlaces();
    void sumsCountries();
    void groupsManyAtOnePlace();
    void groupsMeetAndPart();
    void kindsNeverMix();
    void everyChangeIsShownOnce();
    void shortCounts();
    void optionsSurviveTheirState();
    void strangeStatesAreRefused();

private:
    [[nodiscard]] static MapViewport world() { return {MapProjection::EqualEarth, {1000, 500}, 1, {}, {}}; }
    [[nodiscard]] static MapGroups groups(const MapScene &scene, const MapViewport &view)
    {
        return groupPlaces(scene.snapshot(), countPlaces(scene.snapshot(), {}), view);
    }
    static void addMany(MapScene &scene, const RecentChange &change, int count)
    {
        for (int i = 0; i < count; ++i) {
            scene.add(change, scene.snapshot().appended);
        }
    }
};

void TestMapScene::takesOnlyWhatHasAPlace_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<GeoPrecision>("precision");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a city") << 52.5 << 13.4 << GeoPrecision::City << true;
    QTest::newRow("a country") << 52.5 << 13.4 << GeoPrecision::Country << true;
    QTest::newRow("not placed") << 0.0 << 0.0 << GeoPrecision::None << false;
    QTest::newRow("on the date line") << 0.0 << -180.0 << GeoPrecision::City << true;
    QTest::newRow("beyond the pole") << 91.0 << 0.0 << GeoPrecision::City << false;
    QTest::newRow("beyond the date line") << 0.0 << 180.5 << GeoPrecision::City << false;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.0 << GeoPrecision::City
                                  << false;
}

void TestMapScene::takesOnlyWhatHasAPlace()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(GeoPrecision, precision);
    QFETCH(bool, isTaken);
    MapScene scene;
    QCOMPARE(
        scene.add(makeMapChange({.latitude = latitude, .longitude = longitude, .precision = precision}), 1),
        isTaken);
    QCOMPARE(scene.size(), size_t(isTaken));
    QCOMPARE(scene.dropped(), 0);
}

void TestMapScene::countsByPlaceAndPrecision()
{
    MapScene scene;
    addMany(scene, makeMapChange({.latitude = 52.5, .longitude = 13.4, .city = "Berlin"}), 3);
    scene.add(makeMapChange({.latitude = 48.1, .longitude = 11.6, .city = "Munich"}), 3);
    scene.add(makeMapChange({.latitude = 52.5, .longitude = 13.4, .precision = GeoPrecision::Region}), 4);
    scene.add(makeCountryChange("FR"), 5);
    const MapCounts counts = countPlaces(scene.snapshot(), {});
    QCOMPARE(scene.snapshot().placeCount, size_t(4)); // the same point of another precision is another place
    QCOMPARE(counts.total(), 6);
    QCOMPARE(counts.atCity(), 4);
    QCOMPARE(counts.atRegion(), 1);
    QCOMPARE(counts.atCountry(), 1);
    QCOMPARE(counts.exactPlaces, 2);
    QCOMPARE(counts.countries.value("DE"), 5);
    QCOMPARE(counts.countries.value("FR"), 1);
    QCOMPARE(counts.countries.size(), 2);
    QCOMPARE(counts.places[0].count, 3U);
    QCOMPARE(counts.places[0].newest, 2);
}

void TestMapScene::countsOnlyTheSpan()
{
    MapScene scene;
    for (const qint64 age : {0, 59'000, 60'000, 61'000, 3'600'000}) {
        scene.add(makeMapChange({.latitude = 1, .longitude = 1, .age = age}), age);
    }
    QCOMPARE(scene.newestTime(), MapSampleTime);
    const auto total = [&](MapSpan span) {
        return countPlaces(scene.snapshot(), {MapSampleTime, spanMilliseconds(span)}).total();
    };
    QCOMPARE(total(MapSpan::Minute), 3);
    QCOMPARE(total(MapSpan::TenMinutes), 4);
    QCOMPARE(total(MapSpan::All), 5);
}

void TestMapScene::snapshotsStand()
{
    MapScene scene;
    addMany(scene, makeMapChange({.latitude = 1, .longitude = 1}), 10);
    const MapSnapshot before = scene.snapshot();
    addMany(scene, makeMapChange({.latitude = 2, .longitude = 2}), int(MapChunk::Capacity));
    QCOMPARE(countPlaces(before, {}).total(), 10);
    QCOMPARE(countPlaces(before, {}).places.size(), size_t(1));
    scene.clear();
    QCOMPARE(countPlaces(before, {}).total(), 10);
}

void TestMapScene::dropsTheOldest()
{
    MapScene scene;
    const RecentChange change = makeMapChange({.latitude = 1, .longitude = 1});
    addMany(scene, change, int(MapChunk::Capacity * MapScene::MaxChunks));
    QCOMPARE(scene.dropped(), 0);
    addMany(scene, change, 1);
    QCOMPARE(scene.dropped(), qint64(MapChunk::Capacity));
    QCOMPARE(scene.size(), MapChunk::Capacity * (MapScene::MaxChunks - 1) + 1);
    QCOMPARE(countPlaces(scene.snapshot(), {}).total(), qint64(scene.size()));
    QCOMPARE(scene.snapshot().appended, qint64(scene.size()) + scene.dropped());
}

void TestMapScene::followsTheStore()
{
    MapScene scene;
    addMany(scene, makeMapChange({.latitude = 1, .longitude = 1}), int(MapChunk::Capacity * 2 + 5));
    scene.removeBefore(qint64(MapChunk::Capacity) - 1);
    QCOMPARE(scene.size(), MapChunk::Capacity * 2 + 5); // one of the first chunk is still there
    scene.removeBefore(qint64(MapChunk::Capacity));
    QCOMPARE(scene.size(), MapChunk::Capacity + 5);
    QCOMPARE(scene.snapshot().chunks.front()->sequences[0], qint64(MapChunk::Capacity));
    QCOMPARE(scene.dropped(), 0); // the store counts those
}

void TestMapScene::clearingIsNoticed()
{
    MapScene scene;
    addMany(scene, makeMapChange({.latitude = 1, .longitude = 1}), 3);
    const qint64 generation = scene.snapshot().generation;
    scene.clear();
    QVERIFY(scene.isEmpty());
    QVERIFY(scene.snapshot().generation != generation);
    QCOMPARE(scene.newestTime(), 0);
    addMany(scene, makeMapChange({.latitude = 1, .longitude = 1}), 1);
    QCOMPARE(scene.size(), size_t(1));
}

void TestMapScene::namesPlaces()
{
    QLocale::setDefault(QLocale::c());
    const MapPlace place{38.4F, -75.6F, GeoPrecision::City, *parseCountryCode("US")};
    QCOMPARE(placeName(place, {"Salisbury", "Maryland", "United States"}),
        u"Salisbury, Maryland, United States"_s);
    // Shown, not obeyed.
    QVERIFY(!placeName(place, {"<b>\u202e", "Maryland", "United States"}).contains(u'\u202e'));
    const MapPlace singapore{1, 103, GeoPrecision::City, *parseCountryCode("SG")};
    QCOMPARE(placeName(singapore, {"Singapore", {}, "Singapore"}), u"Singapore"_s);
    QCOMPARE(placeName({0, 0, GeoPrecision::Country, {}}, {{}, {}, "Atlantis"}), u"Atlantis"_s);
}

void TestMapScene::sumsCountries()
{
    MapScene scene;
    addMany(scene, makeCountryChange("RU"), 14);
    addMany(scene, makeCountryChange("AU"), 1);
    const MapGroups found = groups(scene, world());
    QCOMPARE(found.groups.size(), size_t(2)); // a single one is no exact place either
    QCOMPARE(found.groups[0].count, 14);
    QVERIFY(!found.groups[0].isExact);
    QCOMPARE(found.groups[0].newest, 13);
    QVERIFY(found.groups[0].radius > found.groups[1].radius);
    QCOMPARE(found.groupOf(0), 0);
    QCOMPARE(found.groupOf(1), 1);
    QCOMPARE(found.groupOf(2), MapGroups::None); // one that came later
}

void TestMapScene::groupsManyAtOnePlace()
{
    MapScene scene;
    const RecentChange change = makeMapChange({.latitude = 40.7, .longitude = -74});
    addMany(scene, change, int(GroupFrom) - 1);
    QVERIFY(groups(scene, world()).groups.empty());
    addMany(scene, change, 1);
    QCOMPARE(groups(scene, world()).groups.size(), size_t(1));
    QVERIFY(groups(scene, world()).groups[0].isExact);
}

void TestMapScene::groupsMeetAndPart()
{
    MapScene scene;
    addMany(scene, makeCountryChange("DE"), 9);
    addMany(scene, makeCountryChange("CZ"), 4);
    const MapGroups together = groups(scene, world());
    QCOMPARE(together.groups.size(), size_t(1));
    QCOMPARE(together.groups[0].count, 13);
    QCOMPARE(together.groups[0].places, (std::vector<quint32>{0, 1}));
    MapViewport near = world();
    near.zoom = 8;
    near.centre = Projection::of(near.projection).forward({50, 12});
    QCOMPARE(groups(scene, near).groups.size(), size_t(2));
}

void TestMapScene::kindsNeverMix()
{
    MapScene scene;
    addMany(scene, makeCountryChange("DE"), 9);
    const MapPlace &label = scene.snapshot().place(0);
    addMany(
        scene, makeMapChange({.latitude = double(label.latitude), .longitude = double(label.longitude)}), 9);
    const MapGroups found = groups(scene, world());
    QCOMPARE(found.groups.size(), size_t(2));
    QVERIFY(found.groups[0].isExact != found.groups[1].isExact);
}

// Whatever the zoom: each place in sight is one dot or in one group, and the sums are right.
void TestMapScene::everyChangeIsShownOnce()
{
    MapScene scene;
    for (quint32 i = 0; i < 3000; ++i) {
        scene.add(makeCityChange(i * i % 53, i, 0), i);
        scene.add(makeCountryChange(i % 3 ? "DE" : "AT"), i);
    }
    const MapCounts counts = countPlaces(scene.snapshot(), {});
    for (const double zoom : {1.0, 2.0, 9.0, 64.0}) {
        MapViewport view = world();
        view.zoom = zoom;
        const MapGroups found = groupPlaces(scene.snapshot(), counts, view);
        QCOMPARE(found.ofPlace.size(), counts.places.size());
        std::vector<qint64> sums(found.groups.size());
        for (quint32 place = 0; place < counts.places.size(); ++place) {
            if (found.groupOf(place) != MapGroups::None) {
                sums[size_t(found.groupOf(place))] += counts.places[place].count;
            }
        }
        for (size_t i = 0; i < sums.size(); ++i) {
            QCOMPARE(found.groups[i].count, sums[i]);
        }
    }
}

void TestMapScene::shortCounts()
{
    const QLocale locale = QLocale::c();
    QCOMPARE(shortCount(7, locale), u"7"_s);
    QCOMPARE(shortCount(999, locale), u"999"_s);
    QCOMPARE(shortCount(1234, locale), u"1.2k"_s);
    QCOMPARE(shortCount(34'400, locale), u"34k"_s);
    QCOMPARE(shortCount(999'900, locale), u"1.0M"_s);
}

void TestMapScene::optionsSurviveTheirState()
{
    const MapOptions options{
        MapProjection::Mercator, MapMode::Countries, MapSpan::Hour, true, false, 12.5, {48, 16}};
    const auto back = MapOptions::fromState(options.state());
    QVERIFY(back);
    QCOMPARE(back->state(), options.state());
    QCOMPARE(back->zoom, 12.5);
    QCOMPARE(back->mode, MapMode::Countries);
}

void TestMapScene::strangeStatesAreRefused()
{
    const QByteArray state = MapOptions().state();
    QVERIFY(MapOptions::fromState(state));
    QVERIFY(!MapOptions::fromState({}));
    QVERIFY(!MapOptions::fromState(state + 'x'));
    QVERIFY(!MapOptions::fromState(state.chopped(1)));
    for (const int at : {0, 4, 5, 6}) { // the mark and the three enumerations
        QByteArray changed = state;
        changed[at] = '\x77';
        QVERIFY(!MapOptions::fromState(changed));
    }
    MapOptions wild;
    wild.zoom = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!MapOptions::fromState(wild.state()));
    wild.zoom = 1;
    wild.centre.latitude = 1e300;
    QVERIFY(!MapOptions::fromState(wild.state()));
}

QTEST_GUILESS_MAIN(TestMapScene)
#include "tst_mapscene.moc"
