// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/placetable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestPlaceTable : public QObject
{
    Q_OBJECT
private slots:
    void sumsByPlace();
    void sameNamesElsewhereAreOtherPlaces();
    void accountsAreNowhere_data();
    void accountsAreNowhere();
    void recordingsHaveNoCodes();
    void isBounded();
    void byCountry();
};

static RecentChange placed(std::string_view city, std::string_view region, std::string_view country,
    std::string_view code, std::optional<qint32> size)
{
    RecentChange change;
    change.userKind = UserKind::Ip;
    change.sizeChange = size;
    change.location.city = change.append(city);
    change.location.region = change.append(region);
    change.location.country = change.append(country);
    std::copy(code.begin(), code.end(), change.location.countryCode);
    change.location.precision = !city.empty() ? GeoPrecision::City
        : !region.empty()                     ? GeoPrecision::Region
                                              : GeoPrecision::Country;
    return change;
}

void TestPlaceTable::sumsByPlace()
{
    PlaceTable table;
    const auto first = table.add(placed("Salisbury", "Maryland", "United States", "US", 100));
    QVERIFY(first && first->isNew && first->row == 0);
    const auto second = table.add(placed({}, {}, "Germany", "DE", std::nullopt));
    QVERIFY(second && second->isNew && second->row == 1);
    const auto again = table.add(
        placed("Salisbury", "Maryland", "United States", "US", std::numeric_limits<qint32>::min()));
    QVERIFY(again && !again->isNew && again->row == 0);
    const Place expected{
        {'U', 'S'}, "United States", "Maryland", "Salisbury", GeoPrecision::City, 2, 100, qint64(1) << 31};
    QCOMPARE(table.places().at(0), expected);
    const Place germany{{'D', 'E'}, "Germany", {}, {}, GeoPrecision::Country, 1, 0, 0};
    QCOMPARE(table.places().at(1), germany);
    table.clear();
    QVERIFY(table.places().empty());
    QVERIFY(table.add(placed({}, {}, "Germany", "DE", 1))->isNew);
}

void TestPlaceTable::sameNamesElsewhereAreOtherPlaces()
{
    PlaceTable table;
    table.add(placed("Salisbury", "Maryland", "United States", "US", 1));
    table.add(placed("Salisbury", "England", "United Kingdom", "GB", 1));
    table.add(placed("Salisbury", {}, "United Kingdom", "GB", 1));
    table.add(placed({}, "Salisbury", "United Kingdom", "GB", 1));
    QCOMPARE(table.places().size(), size_t(4));
}

void TestPlaceTable::accountsAreNowhere_data()
{
    QTest::addColumn<UserKind>("kind");
    QTest::newRow("temporary") << UserKind::Temporary;
    QTest::newRow("registered") << UserKind::Registered;
}

void TestPlaceTable::accountsAreNowhere()
{
    QFETCH(UserKind, kind);
    RecentChange change = placed("Salisbury", "Maryland", "United States", "US", 1);
    change.userKind = kind;
    PlaceTable table;
    QVERIFY(!table.add(change));
    QVERIFY(table.places().empty());
}

void TestPlaceTable::recordingsHaveNoCodes()
{
    PlaceTable table;
    table.add(placed({}, {}, "United States", "US", 1));
    table.add(placed({}, {}, "United States", {}, 1));
    table.add(placed({}, {}, "Turkey", {}, 1));
    table.add(placed({}, {}, "Türkiye", {}, 1));
    table.add(placed({}, {}, "Atlantis", {}, 1));
    QCOMPARE(table.places().size(), size_t(3));
    QCOMPARE(table.places().at(0).changes, 2);
    QCOMPARE(table.places().at(1).countryCode, (CountryCode{'T', 'R'}));
    QCOMPARE(table.places().at(2).countryCode, CountryCode{});
    QCOMPARE(table.places().at(2).country, std::string("Atlantis"));
}

void TestPlaceTable::isBounded()
{
    PlaceTable table;
    for (std::size_t i = 0; i < PlaceTable::MaxPlaces; ++i) {
        QVERIFY(table.add(placed(std::to_string(i), {}, "Germany", "DE", 1)));
    }
    QVERIFY(!table.add(placed("one too many", {}, "Germany", "DE", 1)));
    QVERIFY(table.add(placed("7", {}, "Germany", "DE", 1)));
    QCOMPARE(table.places().size(), PlaceTable::MaxPlaces);
    QCOMPARE(table.missed(), 1);
}

void TestPlaceTable::byCountry()
{
    PlaceTable table;
    table.add(placed("Salisbury", "Maryland", "United States", "US", 5));
    table.add(placed({}, {}, "Germany", "DE", 1));
    table.add(placed("Boston", "Massachusetts", "United States", "US", -2));
    const std::vector<Place> countries = table.byCountry();
    QCOMPARE(countries.size(), size_t(2));
    const Place expected{{'U', 'S'}, "United States", {}, {}, GeoPrecision::Country, 2, 5, 2};
    QCOMPARE(countries.at(0), expected);
}

QTEST_APPLESS_MAIN(TestPlaceTable)
#include "tst_placetable.moc"
