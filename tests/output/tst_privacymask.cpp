// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/privacymask.h"

#include "geo/ipaddress.h"
#include "output/changewriter.h"
#include "output/exportformat.h"
#include "output/placescsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestPrivacyMask : public QObject
{
    Q_OBJECT
private slots:
    void keepsEverythingElse();
    void keepsTheCountry_data();
    void keepsTheCountry();
    void leavesNothingOfTheOriginalBehind();
    void noFormatTellsAnAddress();
    void jsonStaysWhatItWas();
};

using Random = std::mt19937;

static std::string randomIpv4(Random &random)
{
    const auto part = [&] { return std::to_string(random() % 256); };
    return part() + '.' + part() + '.' + part() + '.' + part();
}

// As MediaWiki writes it, or short.
static std::string randomIpv6(Random &random)
{
    char text[64];
    const unsigned first = 0x2000 + unsigned(random()) % 0x2000;
    const auto part = [&] { return unsigned(random()) & 0xffff; };
    if (random() % 2 == 0) {
        std::snprintf(text, sizeof text, "%X:%X:%X:%X:%X:%X:%X:%X", first, part(), part(), part(), part(),
            part(), part(), part());
    } else {
        std::snprintf(text, sizeof text, "%x:%x:%x::%x", first, part(), part(), part());
    }
    return text;
}

static std::string escaped(std::string text)
{
    for (std::size_t colon = text.find(':'); colon != std::string::npos; colon = text.find(':')) {
        text.replace(colon, 1, "%3A");
    }
    return text;
}

// A change that names its user wherever a change can.
static RecentChange changeBy(const std::string &user, UserKind kind, const std::string &named)
{
    RecentChange change;
    change.timestamp = 1'795'000'000'000;
    change.newRevision = 775894800;
    change.oldRevision = 774995266;
    change.sizeChange = -12;
    change.userKind = kind;
    change.isMinor = true;
    change.wiki = change.append("enwiki");
    change.serverName = change.append("en.wikipedia.org");
    change.namespaceName = change.append("User talk");
    change.flags = change.append("M");
    change.user = change.append(user);
    change.title = change.append("User talk:" + named);
    change.logType = change.append("block");
    change.logAction = change.append("reblock");
    change.logTarget = change.append("User:" + named + "/Archive");
    change.url = change.append("https://en.wikipedia.org/w/index.php?title=User_talk:" + escaped(named));
    change.section = change.append(named);
    change.parsedSummary
        = change.append("Undid revision 1 by [[Special:Contributions/" + named + "|" + named + "]]");
    change.summary
        = change.append("/* " + named + " */ Undid revision 1 by " + named + ", #" + named + " @" + named);
    change.rawLine = change.append("\x03"
                                   "03"
        + named
        + "\x03 \x03"
          "5*\x03"
        + named);
    change.hashtags.push_back(change.append(named));
    change.mentions.push_back(change.append(named));
    change.location.latitude = 38.3761;
    change.location.longitude = -75.6086;
    change.location.city = change.append("Salisbury");
    change.location.region = change.append("Maryland");
    change.location.country = change.append("United States");
    change.location.precision = GeoPrecision::City;
    return change;
}

void TestPrivacyMask::keepsEverythingElse()
{
    RecentChange change = changeBy("Example", UserKind::Registered, "Example");
    change.location = {};
    RecentChange masked;
    PrivacyMask().apply(change, masked);
    QCOMPARE(masked, change);
    QCOMPARE(masked.view(masked.rawLine), change.view(change.rawLine));
}

void TestPrivacyMask::keepsTheCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with a code") << u"United States"_s << u"US"_s << u"US 39.144 -97.823"_s;
    QTest::newRow("by name, as in a recording") << u"United States"_s << QString() << u"US 39.144 -97.823"_s;
    QTest::newRow("unknown country: no place at all") << u"Atlantis"_s << QString() << QString();
    QTest::newRow("unknown code and name") << u"Atlantis"_s << u"QQ"_s << QString();
}

void TestPrivacyMask::keepsTheCountry()
{
    QFETCH(QString, country);
    QFETCH(QString, code);
    RecentChange change = changeBy("71.200.123.192", UserKind::Ip, "71.200.123.192");
    change.location.country = change.append(country.toStdString());
    for (qsizetype i = 0; i < code.size(); ++i) {
        change.location.countryCode[i] = code[i].toLatin1();
    }
    RecentChange masked;
    PrivacyMask().apply(change, masked);
    const GeoLocation &place = masked.location;
    QVERIFY(place.city.isEmpty() && place.region.isEmpty());
    QString told;
    if (place.precision != GeoPrecision::None) {
        QCOMPARE(place.precision, GeoPrecision::Country);
        QCOMPARE(masked.view(place.country), change.view(change.location.country));
        told = u"%1 %2 %3"_s.arg(QString::fromLatin1(place.countryCode, 2))
                   .arg(place.latitude)
                   .arg(place.longitude);
    }
    QTEST(told, "expected");
    QVERIFY(masked.isUnregistered());
}

void TestPrivacyMask::leavesNothingOfTheOriginalBehind()
{
    const RecentChange change = changeBy("71.200.123.192", UserKind::Ip, "71.200.123.192");
    RecentChange masked = changeBy("71.200.123.192", UserKind::Ip, "71.200.123.192"); // used before
    PrivacyMask().apply(change, masked);
    for (const char *secret : {"123", "192", "Salisbury", "Maryland"}) {
        QVERIFY2(masked.text.find(secret) == std::string::npos, masked.text.c_str());
    }
    QVERIFY(masked.text.find("71.200.0.0/16") != std::string::npos);
}

// Whether the address itself can be read anywhere in the text, in any spelling.
static bool tells(const std::string &text, const std::string &address)
{
    const QString haystack = QString::fromStdString(text).replace(u"%3A"_s, u":"_s, Qt::CaseInsensitive);
    if (haystack.contains(QString::fromStdString(address), Qt::CaseInsensitive)) {
        return true;
    }
    const auto own = parseIpAddress(address);
    static const QRegularExpression candidates(u"[0-9A-Fa-f:.]{3,45}"_s);
    for (auto it = candidates.globalMatch(haystack); it.hasNext();) {
        const auto other = parseIpAddress(it.next().captured().toStdString());
        if (other && other == own) {
            return true;
        }
    }
    return false;
}

void TestPrivacyMask::noFormatTellsAnAddress()
{
    Random random(20260101);
    const ChangeSerialiser stream = streamSerialiser(true);
    const ChangeSerialiser recording = recordingSerialiser(true);
    const ExportFormat lines = ExportFormat::jsonLines().masked();
    const ExportFormat geoJson = ExportFormat::geoJson().masked();
    for (int i = 0; i < 3000; ++i) {
        const std::string address = i % 2 ? randomIpv4(random) : randomIpv6(random);
        const auto network = parseIpAddress(address).value();
        const bool isNetwork = network.isIpv4 && network.bytes[2] == 0 && network.bytes[3] == 0;
        if (isNetwork) {
            continue; // its mask begins with itself
        }
        const bool byItself = i % 3 > 0;
        const RecentChange change = changeBy(
            byItself ? address : "Patroller", byItself ? UserKind::Ip : UserKind::Registered, address);
        std::string plain;
        appendStreamJson(change, plain);
        QVERIFY(tells(plain, address)); // the check itself works
        std::string out;
        stream(change, out);
        recording(change, out);
        QVERIFY(lines.append(change, out));
        QCOMPARE(geoJson.append(change, out), byItself);
        QVERIFY2(!tells(out, address), (address + ": " + out).c_str());
        QVERIFY(out.find("Salisbury") == std::string::npos && out.find("38.37") == std::string::npos);
    }
}

void TestPrivacyMask::jsonStaysWhatItWas()
{
    std::string out;
    streamSerialiser(true)(changeBy("71.200.123.192", UserKind::Ip, "71.200.123.192"), out);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(out)).object();
    QCOMPARE(object[u"user"].toString(), u"71.200.0.0/16"_s);
    QCOMPARE(object[u"is_anon"].toBool(), true);
    QCOMPARE(object[u"page_title"].toString(), u"User talk:71.200.0.0/16"_s);
    QCOMPARE(object[u"mentions"].toArray().first().toString(), u"71.200.0.0/16"_s);
    const QJsonObject place = object[u"geo_ip"].toObject();
    QCOMPARE(place[u"city"], QJsonValue(QJsonValue::Null));
    QCOMPARE(place[u"region_name"], QJsonValue(QJsonValue::Null));
    QCOMPARE(place[u"country_name"].toString(), u"United States"_s);
    QCOMPARE(place[u"latitude"].toDouble(), 39.144);
    std::string plain;
    streamSerialiser(false)(changeBy("71.200.123.192", UserKind::Ip, "71.200.123.192"), plain);
    QVERIFY(plain.find("71.200.123.192") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestPrivacyMask)
#include "tst_privacymask.moc"
