// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/placenames.h"

#include "geo/geodatabase.h"
#include "geotestdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestPlaceNames : public QObject
{
    Q_OBJECT
private slots:
    void learnsFromTheDatabase();
    void englishWhereNothingIsKnown();
    void takesTheLanguageInAnyForm();
    void isBounded();
};

static constexpr CountryCode Germany{'D', 'E'};

static std::shared_ptr<PlaceNames> namesIn(const char *language)
{
    auto names = std::make_shared<PlaceNames>(language);
    const auto database
        = GeoDatabase::open(SealedCopy::ofFile(Test::geoFixture(u"nested-city.mmdb"_s))).database;
    database->setPlaceNames(names);
    const GeoRecord *record = database->find(parseIpAddress("2a01:4f8::1").value());
    return record && record->city == "Cologne" ? names : nullptr;
}

void TestPlaceNames::learnsFromTheDatabase()
{
    const auto names = namesIn("de");
    QVERIFY(names);
    QCOMPARE(names->city(Germany, "North Rhine-Westphalia", "Cologne"), u"Köln"_s);
    QCOMPARE(names->region(Germany, "North Rhine-Westphalia"), u"Nordrhein-Westfalen"_s);
}

void TestPlaceNames::englishWhereNothingIsKnown()
{
    const auto french = namesIn("fr");
    QVERIFY(french);
    QCOMPARE(french->city(Germany, "North Rhine-Westphalia", "Cologne"), u"Cologne"_s);
    const auto german = namesIn("de");
    QCOMPARE(german->city(Germany, "Elsewhere", "Cologne"), u"Cologne"_s);
    QCOMPARE(german->city({'U', 'S'}, "North Rhine-Westphalia", "Cologne"), u"Cologne"_s);
    QCOMPARE(german->region(Germany, "Bavaria"), u"Bavaria"_s);
    QCOMPARE(german->country({}, "Atlantis"), u"Atlantis"_s);
    QVERIFY(!german->country(Germany, "Germany").isEmpty());
}

void TestPlaceNames::takesTheLanguageInAnyForm()
{
    const GeoRecord record{"Cologne", "Region", "Germany", Germany, 1, 2, GeoPrecision::City};
    PlaceNames names("pt");
    names.add(record, {"pt", "Colônia", {}});
    QCOMPARE(names.city(Germany, "Region", "Cologne"), u"Colônia"_s);
    QVERIFY(namesIn("d")); // no prefix of a language is taken for it
    QCOMPARE(namesIn("d")->city(Germany, "North Rhine-Westphalia", "Cologne"), u"Cologne"_s);
    QCOMPARE(namesIn("")->city(Germany, "North Rhine-Westphalia", "Cologne"), u"Cologne"_s);
}

void TestPlaceNames::isBounded()
{
    PlaceNames names("de");
    for (std::size_t i = 0; i <= PlaceNames::MaxNames; ++i) {
        names.add({std::to_string(i), {}, {}, Germany, 1, 2, GeoPrecision::City}, {"de", "x", {}});
    }
    QCOMPARE(names.city(Germany, {}, "1"), u"x"_s);
    QCOMPARE(
        names.city(Germany, {}, std::to_string(PlaceNames::MaxNames)), QString::number(PlaceNames::MaxNames));
}

QTEST_APPLESS_MAIN(TestPlaceNames)
#include "tst_placenames.moc"
