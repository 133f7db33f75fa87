// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/countrynames.h"
#include "map/basepainter.h"
#include "map/mapcounts.h"
#include "map/mapramp.h"
#include "map/nightshade.h"
#include "map/projectedatlas.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QResource>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMapAtlas : public QObject
{
    Q_OBJECT
private slots:
    void hasEveryCountry();
    void knowsWhatHasNoCode();
    void labelPointsLieInTheirCountries();
    void findsCountries_data();
    void findsCountries();
    void edgesNeverJump_data() { addDetails(); }
    void edgesNeverJump();
    void ringsAtTheEdges_data() { addDetails(); }
    void ringsAtTheEdges();
    void noStreaksAreDrawn_data();
    void noStreaksAreDrawn();
    void refusesBrokenData();
    void paintsLandAndOcean();
    void fillsCountries();
    void rampIsEven();
    void nightIsWhereTheSunIsNot();

private:
    static void addDetails();
    static QByteArray file(MapDetail detail);
};

void TestMapAtlas::addDetails()
{
    QTest::addColumn<MapDetail>("detail");
    QTest::newRow("110m") << MapDetail::Coarse;
    QTest::newRow("50m") << MapDetail::Fine;
}

QByteArray TestMapAtlas::file(MapDetail detail)
{
    (void)MapAtlas::bundled(detail); // registers the resources
    const QString scale = detail == MapDetail::Fine ? u"50m"_s : u"110m"_s;
    return QResource(u":/wikimon/map/world-%1.map"_s.arg(scale)).uncompressedData();
}

static QString lettersOf(CountryCode code)
{
    return QString::fromLatin1(code.data(), 2);
}

void TestMapAtlas::hasEveryCountry()
{
    const CountryPoints points;
    int iso = 0;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        const auto parsed = parseCountryCode(code.toStdString());
        // Qt's list has some that are not of ISO 3166: reserved or invented ones.
        static const QSet<QString> Others{
            u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"IC"_s, u"TA"_s, u"QO"_s, u"EU"_s, u"EZ"_s, u"UN"_s};
        if (!parsed || Others.contains(code)) {
            continue;
        }
        ++iso;
        QVERIFY2(points.find(*parsed), qPrintable(code));
        QVERIFY2(!englishCountryName(*parsed).empty() && countryName(*parsed).size() > 2, qPrintable(code));
    }
    QCOMPARE(iso, 250); // the 249 of ISO 3166-1, and Kosovo
    QSet<QString> shapes;
    for (const MapAtlas::Country &country : MapAtlas::bundled(MapDetail::Fine).countries) {
        if (country.code[0] != 0) {
            QVERIFY2(points.find(country.code), qPrintable(lettersOf(country.code)));
            QVERIFY2(!shapes.contains(lettersOf(country.code)), qPrintable(lettersOf(country.code)));
            shapes.insert(lettersOf(country.code));
        }
    }
    QCOMPARE(shapes.size(), 246); // all but Bouvet Island, Gibraltar, Tokelau and the US Outlying Islands
}

void TestMapAtlas::knowsWhatHasNoCode()
{
    const auto atlas = ProjectedAtlas::make(MapProjection::PlateCarree, MapDetail::Fine);
    const Projection &projection = Projection::of(MapProjection::PlateCarree);
    QCOMPARE(atlas->countryAt(projection.forward({9.9, 45.5})), nullptr); // Somaliland
    QCOMPARE(atlas->countryAt(projection.forward({35.3, 33.4})), nullptr); // Northern Cyprus
    QVERIFY(atlas->countryAt(projection.forward({42.6, 20.9}))); // Kosovo
    QCOMPARE(lettersOf(atlas->countryAt(projection.forward({42.6, 20.9}))->code), u"XK"_s);
}

void TestMapAtlas::labelPointsLieInTheirCountries()
{
    const auto atlas = ProjectedAtlas::make(MapProjection::PlateCarree, MapDetail::Fine);
    const CountryPoints points;
    int inside = 0;
    for (const ProjectedAtlas::Country &country : atlas->countries) {
        const auto point = country.code[0] != 0 ? points.find(country.code) : std::nullopt;
        const auto *found = point
            ? atlas->countryAt(Projection::of(atlas->projection).forward({point->latitude, point->longitude}))
            : nullptr;
        inside += found == &country;
    }
    QVERIFY2(inside >= 220, qPrintable(QString::number(inside))); // the others are groups of small islands
}

void TestMapAtlas::findsCountries_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("code");
    QTest::newRow("Berlin") << 52.5 << 13.4 << u"DE"_s;
    QTest::newRow("in a hole: Maseru") << -29.4 << 27.8 << u"LS"_s;
    QTest::newRow("around it: Bloemfontein") << -29.1 << 26.2 << u"ZA"_s;
    QTest::newRow("beyond the date line: Chukotka") << 66.5 << -175.0 << u"RU"_s;
    QTest::newRow("French Guiana is its own") << 4.0 << -53.0 << u"GF"_s;
    QTest::newRow("Svalbard too") << 79.0 << 17.0 << u"SJ"_s;
    QTest::newRow("near the south pole") << -89.0 << 60.0 << u"AQ"_s;
    QTest::newRow("the sea") << 0.0 << -30.0 << QString();
}

void TestMapAtlas::findsCountries()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(QString, code);
    for (const MapProjection kind : {MapProjection::EqualEarth, MapProjection::PlateCarree}) {
        const auto atlas = ProjectedAtlas::make(kind, MapDetail::Fine);
        const auto *found = atlas->countryAt(Projection::of(kind).forward({latitude, longitude}));
        QCOMPARE(found ? lettersOf(found->code) : QString(), code);
    }
}

void TestMapAtlas::edgesNeverJump()
{
    QFETCH(MapDetail, detail);
    const MapAtlas atlas = MapAtlas::bundled(detail);
    const auto check = [](const MapAtlas::Line &line, bool isRing) {
        for (size_t i = isRing ? 0 : 1; i < line.size(); ++i) {
            const MapAtlas::Vertex a = line[i == 0 ? line.size() - 1 : i - 1];
            const MapAtlas::Vertex b = line[i];
            const bool isPole = a.latitude == b.latitude && qAbs(a.latitude) == 90;
            QVERIFY2(isPole || qAbs(a.longitude - b.longitude) < 30, "an edge jumps");
        }
        QVERIFY(line.size() > 1);
    };
    for (const MapAtlas::Line &ring : atlas.land) {
        check(ring, true);
    }
    for (const MapAtlas::Country &country : atlas.countries) {
        for (const MapAtlas::Line &ring : country.rings) {
            check(ring, true);
        }
    }
    for (const auto *lines : {&atlas.coasts, &atlas.borders}) {
        for (const MapAtlas::Line &line : *lines) {
            check(line, false);
            // Neither the date line nor the pole is a coast.
            for (size_t i = 1; i < line.size(); ++i) {
                QVERIFY(qAbs(line[i].longitude) < 180 || line[i].longitude != line[i - 1].longitude);
                QVERIFY(qAbs(line[i].latitude) < 89.9F);
            }
        }
    }
}

void TestMapAtlas::ringsAtTheEdges()
{
    QFETCH(MapDetail, detail);
    const MapAtlas atlas = MapAtlas::bundled(detail);
    QHash<QString, std::pair<float, float>> reach;
    float south = 0;
    for (const MapAtlas::Country &country : atlas.countries) {
        auto &[west, east] = reach[country.code[0] == 0 ? u"--"_s : lettersOf(country.code)];
        for (const MapAtlas::Line &ring : country.rings) {
            for (const MapAtlas::Vertex vertex : ring) {
                west = qMin(west, vertex.longitude);
                east = qMax(east, vertex.longitude);
                south = qMin(south, vertex.latitude);
            }
        }
    }
    for (const QString &code : {u"RU"_s, u"FJ"_s, u"AQ"_s}) {
        QCOMPARE(reach[code].first, -180.0F);
        QCOMPARE(reach[code].second, 180.0F);
    }
    QCOMPARE(south, -90.0F); // Antarctica is closed along the pole
}

void TestMapAtlas::noStreaksAreDrawn_data()
{
    QTest::addColumn<MapProjection>("kind");
    QTest::addColumn<double>("zoom");
    for (const double zoom : {1.0, 7.0}) {
        QTest::addRow("Equal Earth, zoom %.0f", zoom) << MapProjection::EqualEarth << zoom;
        QTest::addRow("plate carrée, zoom %.0f", zoom) << MapProjection::PlateCarree << zoom;
        QTest::addRow("Mercator, zoom %.0f", zoom) << MapProjection::Mercator << zoom;
    }
}

// On the picture too: no edge of land or coast is longer than some pixels, but those where a ring was cut.
void TestMapAtlas::noStreaksAreDrawn()
{
    QFETCH(MapProjection, kind);
    QFETCH(double, zoom);
    const auto atlas = ProjectedAtlas::make(kind, MapDetail::Fine);
    MapViewport view{kind, {1600, 900}, zoom, Projection::of(kind).forward({-15, 175}), {}};
    view = view.clamped();
    const double longest = 0.05 * Projection::of(kind).bounds().width() * view.scale();
    const QPainterPath coasts = strokePath(atlas->coasts, view, 1);
    for (int i = 1; i < coasts.elementCount(); ++i) {
        const QPainterPath::Element &element = coasts.elementAt(i);
        if (element.isLineTo()) {
            const QPointF step = QPointF(element) - QPointF(coasts.elementAt(i - 1));
            QVERIFY(step.manhattanLength() < longest);
        }
    }
    const BaseLook look{view, 1, ColorScheme::Light, false, {}, {}};
    const QImage image = baseImage(look, *atlas);
    const QRgb land = colorTokens(ColorScheme::Light).land.rgb();
    // The Pacific at 40 degrees south and the equator has no land from 180 to 100 degrees west.
    for (const double latitude : {0.0, -40.0}) {
        for (double longitude = -178; longitude < -100; longitude += 0.5) {
            const QPoint at = view.toScreen(Projection::of(kind).forward({latitude, longitude})).toPoint();
            QVERIFY(!image.rect().contains(at) || image.pixel(at) != land);
        }
    }
}

void TestMapAtlas::refusesBrokenData()
{
    const QByteArray whole = file(MapDetail::Coarse);
    QVERIFY(MapAtlas::read(whole));
    QVERIFY(!MapAtlas::read({}));
    QVERIFY(!MapAtlas::read(QByteArray(whole + "x")));
    QVERIFY(!MapAtlas::read(QByteArray("WMAP\x02" + whole.mid(5))));
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        QVERIFY(!MapAtlas::read(QByteArrayView(whole).first(random.bounded(int(whole.size())))));
        QByteArray changed = whole;
        changed[random.bounded(int(whole.size()))] = static_cast<char>(random.bounded(256));
        (void)MapAtlas::read(changed); // must only come to an end
    }
    QVERIFY(!MapAtlas::read("WMAP\x01\xff\xff\xff\xff\x0f")); // four thousand million arcs
}

void TestMapAtlas::paintsLandAndOcean()
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        BaseLook look{{MapProjection::EqualEarth, {800, 400}, 1, {}, {}}, 2, scheme, false, {}, {}};
        const auto atlas = ProjectedAtlas::make(MapProjection::EqualEarth, MapDetail::Coarse);
        const QImage image = baseImage(look, *atlas);
        QCOMPARE(image.size(), QSize(1600, 800));
        const auto pixel = [&](double latitude, double longitude) {
            const QPointF at = look.view.toScreen(
                Projection::of(MapProjection::EqualEarth).forward({latitude, longitude}));
            return image.pixelColor((at * 2).toPoint());
        };
        QCOMPARE(pixel(25, 15), colorTokens(scheme).land); // Libya
        QCOMPARE(pixel(0, -30), colorTokens(scheme).ocean);
        QCOMPARE(image.pixelColor(2, 2), colorTokens(scheme).panel); // off the Earth
    }
}

void TestMapAtlas::fillsCountries()
{
    BaseLook look{{MapProjection::EqualEarth, {800, 400}, 1, {}, {}}, 1, ColorScheme::Light, false, {}, {}};
    look.countrySteps = {{"LY", 4}, {"SG", 2}};
    const auto atlas = ProjectedAtlas::make(MapProjection::EqualEarth, MapDetail::Coarse);
    const QImage image = baseImage(look, *atlas);
    const auto pixel = [&](double latitude, double longitude) {
        return image.pixelColor(
            look.view.toScreen(Projection::of(MapProjection::EqualEarth).forward({latitude, longitude}))
                .toPoint());
    };
    const ColorTokens &tokens = colorTokens(ColorScheme::Light);
    QCOMPARE(pixel(27, 17).rgb(), stepColor(tokens, 4).rgb());
    QCOMPARE(pixel(1.35, 103.8).rgb(), stepColor(tokens, 2).rgb()); // too small to see: marked with a disc
    QCOMPARE(pixel(23, 3).rgb(), tokens.land.rgb()); // Algeria has none
}

void TestMapAtlas::rampIsEven()
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const ColorTokens &tokens = colorTokens(scheme);
        QList<int> lightness;
        for (int step = 1; step <= RampSteps; ++step) {
            lightness += qGray(stepColor(tokens, step).rgb());
        }
        for (int i = 1; i < lightness.size(); ++i) { // one direction, no two alike
            const int difference
                = tokens.isDark ? lightness[i] - lightness[i - 1] : lightness[i - 1] - lightness[i];
            QVERIFY(difference > 10 && difference < 60);
        }
    }
    QCOMPARE(rampStep(0), 0);
    QCOMPARE(rampStep(1), 1);
    QCOMPARE(rampStep(4), 2);
    QCOMPARE(rampStep(1'000'000), RampSteps);
}

void TestMapAtlas::nightIsWhereTheSunIsNot()
{
    // 2026-06-21 12:00 UTC: the sun is over the tropic, a little west of Greenwich's noon.
    const qint64 solstice = QDateTime({2026, 6, 21}, {12, 0}, Qt::UTC).toMSecsSinceEpoch();
    const GeoPoint sun = subsolarPoint(solstice);
    QVERIFY(qAbs(sun.latitude - 23.4) < 0.1);
    QVERIFY(qAbs(sun.longitude - 0.5) < 0.5);
    QVERIFY(sineOfSunHeight(sun, {80, 180}) > 0); // the midnight sun
    QVERIFY(sineOfSunHeight(sun, {-80, 0}) < 0);
    const MapViewport view{MapProjection::EqualEarth, {800, 400}, 1, {}, {}};
    const QImage night = nightLayer(view, solstice, QColor(Qt::black));
    QCOMPARE(qAlpha(night.pixel(night.width() / 2, night.height() / 2)), 0);
    QVERIFY(qAlpha(night.pixel(night.width() - 4, night.height() / 2)) > 60);
}

QTEST_GUILESS_MAIN(TestMapAtlas)
#include "tst_mapatlas.moc"
