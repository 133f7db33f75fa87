// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/countrynames.h"

#include <QFile>
#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestCountryNames : public QObject
{
    Q_OBJECT
private slots:
    void namesAsPeopleWriteThem();
    void everyNameLeadsBack();
    void knowsOtherNames_data();
    void knowsOtherNames();
    void speaksTheUsersLanguage();
};

void TestCountryNames::namesAsPeopleWriteThem()
{
    QCOMPARE(englishCountryName({'U', 'S'}), std::string("United States"));
    QCOMPARE(englishCountryName({'B', 'A'}), std::string("Bosnia and Herzegovina"));
    QCOMPARE(englishCountryName({'M', 'K'}), std::string("North Macedonia"));
    QCOMPARE(englishCountryName({'Q', 'Q'}), std::string());
    QCOMPARE(localCountryName({'Q', 'Q'}), QString());
}

void TestCountryNames::everyNameLeadsBack()
{
    int countries = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const CountryCode code{first, second};
            const std::string name = englishCountryName(code);
            if (name.empty()) {
                continue;
            }
            ++countries;
            QCOMPARE(countryCodeOf(name), std::optional(code));
            QVERIFY2(name.find(" And ") == std::string::npos && name.find(" Of ") == std::string::npos,
                name.c_str());
            QVERIFY(!localCountryName(code).isEmpty());
        }
    }
    QVERIFY2(countries >= 249, qPrintable(QString::number(countries)));
}

void TestCountryNames::knowsOtherNames_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Turkey") << u"TR"_s;
    QTest::newRow("The Netherlands") << u"NL"_s;
    QTest::newRow("Czech Republic") << u"CZ"_s;
    QTest::newRow("Macau") << u"MO"_s;
    QTest::newRow("Congo Kinshasa") << u"CD"_s;
    QTest::newRow("Atlantis") << QString();
    QTest::newRow("germany") << QString();
    QTest::newRow("") << QString();
}

void TestCountryNames::knowsOtherNames()
{
    const auto code = countryCodeOf(QTest::currentDataTag());
    QTEST(code ? QString::fromLatin1(code->data(), 2) : QString(), "code");
}

void TestCountryNames::speaksTheUsersLanguage()
{
    // Needs a locale other than C to be installed, and the translations of ISO 3166.
    if (!QFile::exists(u"/usr/share/locale/de/LC_MESSAGES/iso_3166-1.mo"_s)
        || !std::setlocale(LC_ALL, "C.UTF-8")) {
        QSKIP("the system has no translations of country names");
    }
    qputenv("LANGUAGE", "de");
    for (const char *locale : {"de_DE.UTF-8", "en_US.UTF-8", "en_GB.UTF-8"}) {
        if (std::setlocale(LC_ALL, locale)) {
            QCOMPARE(localCountryName({'D', 'E'}), u"Deutschland"_s);
            QCOMPARE(localCountryName({'R', 'U'}), u"Russische Föderation"_s);
            QCOMPARE(localCountryName({'K', 'R'}), u"Südkorea"_s);
            QCOMPARE(localCountryName({'X', 'K'}), u"Kosovo"_s);
            QCOMPARE(englishCountryName({'D', 'E'}), std::string("Germany"));
            return;
        }
    }
    QSKIP("the system has no locale but C");
}

QTEST_APPLESS_MAIN(TestCountryNames)
#include "tst_countrynames.moc"
