// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/countrynames.h"
#include "geo/countrypoints.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestCountryPoints : public QObject
{
    Q_OBJECT
private slots:
    void everyCountryHasANameAndAPoint();
    void namesAreEnglish();
    void readsCodes();
};

void TestCountryPoints::everyCountryHasANameAndAPoint()
{
    // ISO 3166-1's 249, by way of the codes that Qt knows; XK (Kosovo) is no part of ISO 3166-1.
    const CountryPoints points;
    int countries = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const CountryCode code{first, second};
            const auto point = points.find(code);
            if (!point) {
                continue;
            }
            ++countries;
            QVERIFY2(!englishCountryName(code).empty(), code.data());
            QVERIFY(std::abs(point->latitude) <= 90 && std::abs(point->longitude) <= 180);
        }
    }
    QVERIFY2(countries >= 249, qPrintable(QString::number(countries)));
    QCOMPARE(points.count(), size_t(countries));
}

void TestCountryPoints::namesAreEnglish()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(englishCountryName({'U', 'S'}), std::string("United States"));
    QCOMPARE(englishCountryName({'D', 'E'}), std::string("Germany"));
    QCOMPARE(englishCountryName({'Q', 'Q'}), std::string());
    const auto germany = CountryPoints().find({'D', 'E'});
    QVERIFY(germany && germany->latitude > 47 && germany->latitude < 55 && germany->longitude > 5
        && germany->longitude < 16);
}

void TestCountryPoints::readsCodes()
{
    QCOMPARE(parseCountryCode("de"), std::optional(CountryCode{'D', 'E'}));
    for (const char *text : {"", "D", "DEU", "D1", "--", "\xc3\xa4", "@["}) {
        QVERIFY2(!parseCountryCode(text), text);
    }
}

QTEST_APPLESS_MAIN(TestCountryPoints)
#include "tst_countrypoints.moc"
