// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapframe.h"
#include "map/maphit.h"
#include "map/maplegend.h"
#include "map/mappicture.h"
#include "map/mappulses.h"
#include "map/maptexts.h"
#include "mapsamples.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace WikiMon;

class TestMapFrame : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sizesAndStrengths();
    void drawsADotWhereItBelongs_data();
    void drawsADotWhereItBelongs();
    void shapesDiffer();
    void fades();
    void spritesLookLikeVectors();
    void drawsOverTheEdges();
    void tooManyBecomeADensity();
    void densityIsWhereTheChangesAre();
    void countriesHaveNoDots();
    void baseIsStretched();
    void hitsWhatIsOnTop();
    void findsTheCurrentOne();
    void rectanglesGiveCountries();
    void textsArePlainAndTrue();
    void pulsesEnd();
    void writesPictures();

private:
    [[nodiscard]] FrameJob job() const;
    [[nodiscard]] QPointF screen(double latitude, double longitude) const;
    [[nodiscard]] static bool isDrawn(const QImage &image, QPointF at);

    MapScene m_scene;
};

void TestMapFrame::init()
{
    m_scene.clear();
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

FrameJob TestMapFrame::job() const
{
    FrameJob out;
    out.view = {MapProjection::EqualEarth, {1000, 500}, 1, {}, {}};
    out.window = {MapSampleTime, 600'000};
    out.snapshot = m_scene.snapshot();
    return out;
}

QPointF TestMapFrame::screen(double latitude, double longitude) const
{
    return job().view.toScreen(Projection::of(MapProjection::EqualEarth).forward({latitude, longitude}));
}

bool TestMapFrame::isDrawn(const QImage &image, QPointF at)
{
    const QPoint pixel = (at * image.devicePixelRatio()).toPoint();
    return image.pixelColor(pixel) != colorTokens(ColorScheme::Light).panel; // nothing below in these tests
}

void TestMapFrame::sizesAndStrengths()
{
    QCOMPARE(dotSign(5), DotSign::Added);
    QCOMPARE(dotSign(-5), DotSign::Removed);
    QCOMPARE(dotSign(0), DotSign::Even);
    QCOMPARE(dotRadius(-500), dotRadius(500));
    // The area above the smallest grows with the bytes.
    const auto area
        = [](qint32 size) { return dotRadius(size) * dotRadius(size) - dotRadius(0) * dotRadius(0); };
    QVERIFY(qAbs(area(2000) / area(1000) - 2) < 1e-9);
    QCOMPARE(dotRadius(std::numeric_limits<qint32>::min()), dotRadius(10'000'000));
    QCOMPARE(dotStrength(0, 600'000), 1.0);
    QVERIFY(dotStrength(300'000, 600'000) < 0.7);
    QVERIFY(dotStrength(599'000, 600'000) > 0.1);
    QCOMPARE(dotStrength(600'000, 600'000), 0.0);
    QCOMPARE(dotStrength(600'000, 0), 1.0);
    QCOMPARE(dotStrength(-5, 600'000), 1.0); // from a clock that is ahead
}

void TestMapFrame::drawsADotWhereItBelongs_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("ratio");
    QTest::newRow("Berlin") << 52.5 << 13.4 << 1.0;
    QTest::newRow("Auckland, fine") << -36.8 << 174.8 << 2.0;
    QTest::newRow("on the date line") << 0.0 << 180.0 << 1.0;
    QTest::newRow("the pole, odd ratio") << -90.0 << 0.0 << 1.5;
}

void TestMapFrame::drawsADotWhereItBelongs()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, ratio);
    m_scene.add(makeMapChange({.latitude = latitude, .longitude = longitude}), 1);
    FrameJob wanted = job();
    wanted.pixelRatio = ratio;
    const MapFrame frame = renderFrame(wanted);
    QCOMPARE(frame.image.size(), (QSizeF(1000, 500) * ratio).toSize());
    const QPointF at = screen(latitude, longitude);
    QVERIFY(isDrawn(frame.image, at));
    for (const QPointF &away : {QPointF(-8, 0), QPointF(0, -8), QPointF(0, 8)}) {
        QVERIFY(!isDrawn(frame.image, at + away));
    }
    QCOMPARE(frame.counts.total(), 1);
    QVERIFY(frame.groups.groups.empty());
}

void TestMapFrame::shapesDiffer()
{
    const ColorTokens &tokens = colorTokens(ColorScheme::Light);
    const auto coverage = [&](DotSign sign, QPointF away) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDot(painter, {20, 20}, sign, 9, 1, tokens);
        painter.end();
        return image.pixelColor((QPointF(20, 20) + away).toPoint()) != QColor(Qt::white);
    };
    QVERIFY(coverage(DotSign::Added, {5.5, 5.5}) && !coverage(DotSign::Removed, {7, 7}));
    QVERIFY(coverage(DotSign::Removed, {0, 10.5}) && !coverage(DotSign::Added, {0, 10.5}));
}

void TestMapFrame::fades()
{
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 10, .size = 3000, .age = 0}), 1);
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 40, .size = 3000, .age = 500'000}), 2);
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 70, .size = 3000, .age = 700'000}), 3);
    const QImage image = renderFrame(job()).image;
    const int fresh = qGray(image.pixel(screen(10, 10).toPoint()));
    const int old = qGray(image.pixel(screen(10, 40).toPoint()));
    QVERIFY(fresh < old - 30);
    QVERIFY(isDrawn(image, screen(10, 40)));
    QVERIFY(!isDrawn(image, screen(10, 70)));
    FrameJob all = job();
    all.window.span = 0;
    QVERIFY(isDrawn(renderFrame(all).image, screen(10, 70)));
}

void TestMapFrame::spritesLookLikeVectors()
{
    QImage byHand(60, 60, QImage::Format_RGB32);
    byHand.fill(QColor(0xd8dce1));
    QImage painted = byHand;
    DotSprites sprites(ColorScheme::Light, 1);
    sprites.draw(byHand, {30.5, 30.5}, 1300, 1);
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter, {30.5, 30.5}, DotSign::Added, qRound(dotRadius(1300) * 2) / 2.0, 1,
        colorTokens(ColorScheme::Light));
    painter.end();
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 60; ++x) {
            const QColor a = byHand.pixelColor(x, y);
            const QColor b = painted.pixelColor(x, y);
            QVERIFY(qAbs(a.red() - b.red()) <= 3 && qAbs(a.green() - b.green()) <= 3
                && qAbs(a.blue() - b.blue()) <= 3);
        }
    }
}

void TestMapFrame::drawsOverTheEdges()
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    DotSprites sprites(ColorScheme::Light, 1);
    for (const QPointF at :
        {QPointF(0, 0), QPointF(19.9, 19.9), QPointF(-5, 10), QPointF(10, 400), QPointF(-1e6, 1e6)}) {
        sprites.draw(image, at, 5000, 1);
    }
    QVERIFY(image.pixelColor(0, 0) != QColor(Qt::white));
    QVERIFY(image.pixelColor(19, 19) != QColor(Qt::white));
}

void TestMapFrame::tooManyBecomeADensity()
{
    RecentChange change = makeMapChange({.latitude = 52.5, .longitude = 13.4});
    for (qint64 i = 0; i <= DensityFrom; ++i) {
        m_scene.add(change, i);
    }
    QCOMPARE(renderFrame(job()).mode, MapMode::Density);
}

void TestMapFrame::densityIsWhereTheChangesAre()
{
    for (int i = 0; i < 50; ++i) {
        m_scene.add(makeMapChange({.latitude = 52.5, .longitude = 13.4}), i);
    }
    m_scene.add(makeMapChange({.latitude = -33.9, .longitude = 18.4}), 50);
    m_scene.add(makeCountryChange("IN"), 51);
    FrameJob wanted = job();
    wanted.mode = MapMode::Density;
    const MapFrame frame = renderFrame(wanted);
    QVERIFY(isDrawn(frame.image, screen(52.5, 13.4)));
    QVERIFY(isDrawn(frame.image, screen(-33.9, 18.4))); // one is not lost beside fifty
    QVERIFY(!isDrawn(frame.image, screen(0, -30)));
    QCOMPARE(frame.mostInOneSpot, 50.0);
    QCOMPARE(frame.groups.groups.size(), size_t(1)); // a country is no spot
}

void TestMapFrame::countriesHaveNoDots()
{
    m_scene.add(makeMapChange({.latitude = 52.5, .longitude = 13.4}), 1);
    m_scene.add(makeCountryChange("IN"), 2);
    FrameJob wanted = job();
    wanted.mode = MapMode::Countries;
    const MapFrame frame = renderFrame(wanted);
    QVERIFY(!isDrawn(frame.image, screen(52.5, 13.4)));
    QVERIFY(frame.groups.groups.empty());
    QCOMPARE(frame.counts.countries.size(), 2);
}

void TestMapFrame::baseIsStretched()
{
    FrameJob wanted = job();
    QImage base(1000, 500, QImage::Format_RGB32);
    base.fill(Qt::white);
    base.setPixelColor(300, 200, Qt::black);
    base.setPixelColor(301, 200, Qt::black);
    base.setPixelColor(300, 201, Qt::black);
    base.setPixelColor(301, 201, Qt::black);
    wanted.base = {base, wanted.view};
    wanted.view = wanted.view.zoomedAt({300, 200}, 4);
    const QImage image = renderFrame(wanted).image;
    QVERIFY(image.pixelColor(303, 203) == QColor(Qt::black));
    QVERIFY(image.pixelColor(320, 203) == QColor(Qt::white));
}

void TestMapFrame::hitsWhatIsOnTop()
{
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 10, .size = 3000}), 5);
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 10, .size = 10}), 6);
    for (int i = 0; i < 6; ++i) {
        m_scene.add(makeCountryChange("AU"), 10 + i);
    }
    const MapFrame frame = renderFrame(job());
    const MapSnapshot &snapshot = m_scene.snapshot();
    MapHit hit = hitAt(screen(10, 10), frame, snapshot, nullptr);
    QCOMPARE(hit.kind, MapHit::Kind::Dot);
    QCOMPARE(hit.sequence, 6); // the newest lies on top
    hit = hitAt(screen(10, 10) + QPointF(7, 0), frame, snapshot, nullptr);
    QCOMPARE(hit.sequence, 5);
    QCOMPARE(hitAt(screen(10, 10) + QPointF(30, 0), frame, snapshot, nullptr).kind, MapHit::Kind::Nothing);
    hit = hitAt(frame.groups.groups[0].centre, frame, snapshot, nullptr);
    QCOMPARE(hit.kind, MapHit::Kind::Group);
    QCOMPARE(hit.sequence, 15);
    QCOMPARE(hit.country, *parseCountryCode("AU"));
    const auto atlas = ProjectedAtlas::make(MapProjection::EqualEarth, MapDetail::Coarse);
    hit = hitAt(screen(25, 15), frame, snapshot, atlas.get());
    QCOMPARE(hit.kind, MapHit::Kind::Country);
    QCOMPARE(hit.country, *parseCountryCode("LY"));
}

void TestMapFrame::findsTheCurrentOne()
{
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 10}), 5);
    m_scene.add(makeCountryChange("AU"), 6);
    m_scene.add(makeCountryChange("AU"), 7);
    const MapFrame frame = renderFrame(job());
    QCOMPARE(hitOf(5, frame, m_scene.snapshot()).kind, MapHit::Kind::Dot);
    const MapHit inGroup = hitOf(6, frame, m_scene.snapshot());
    QCOMPARE(inGroup.kind, MapHit::Kind::Group);
    QCOMPARE(inGroup.sequence, 6);
    QCOMPARE(hitOf(99, frame, m_scene.snapshot()).kind, MapHit::Kind::Nothing);
    QCOMPARE(hitOf(-1, frame, m_scene.snapshot()).kind, MapHit::Kind::Nothing);
}

void TestMapFrame::rectanglesGiveCountries()
{
    for (quint32 i = 0; i < sampleCityCount(); ++i) {
        m_scene.add(makeCityChange(i, i, 0), i);
    }
    m_scene.add(makeMapChange({.latitude = 50, .longitude = 5, .country = "", .age = 0}), 99);
    m_scene.add(makeMapChange({.latitude = 50, .longitude = 5, .country = "LU", .age = 900'000}), 100);
    const MapFrame frame = renderFrame(job());
    const QRectF rect(screen(54, 0), screen(46, 17));
    QCOMPARE(countriesIn(rect, frame, m_scene.snapshot()).join(u','), u"AT,CH,CZ,DE,FR,NL"_s);
    QVERIFY(countriesIn(QRectF(0, 0, 3, 3), frame, m_scene.snapshot()).isEmpty());
}

void TestMapFrame::textsArePlainAndTrue()
{
    m_scene.add(makeMapChange({.latitude = 38.4,
                    .longitude = -75.6,
                    .size = -12,
                    .country = "US",
                    .city = "Salisbury",
                    .region = "Maryland"}),
        5);
    m_scene.add(makeCountryChange("DE"), 6);
    const MapFrame frame = renderFrame(job());
    const MapSnapshot &snapshot = m_scene.snapshot();
    const ChangeLookup lookup = [](qint64 sequence, RecentChange &change) {
        change = makeMapChange({.size = -12, .title = "<b>Evanescence</b>"});
        return sequence == 5;
    };
    const QString text = hitText(hitOf(5, frame, snapshot), frame, snapshot, lookup);
    for (const QString &part :
        {u"<b>Evanescence</b>"_s, u"71.200.123.192"_s, u"Salisbury, Maryland, United States"_s, u"−12"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY(hitText(hitOf(5, frame, snapshot), frame, snapshot, {}).contains(u"Salisbury"_s));
    const QString group = hitText(hitOf(6, frame, snapshot), frame, snapshot, lookup);
    QVERIFY2(group.contains(u"Germany"_s) && group.contains(u"No more than"_s), qPrintable(group));
    QCOMPARE(summaryText(frame.counts, MapSpan::TenMinutes), u"last 10 minutes · city 1 · country 1"_s);
    QCOMPARE(summaryText({}, MapSpan::All), u"whole session"_s);
    const QString words = describeMap(frame, MapSpan::TenMinutes, 0);
    QVERIFY(words.contains(u"in a city: 1"_s) && words.contains(u"Germany: 1"_s));
    QVERIFY(describeMap(MapFrame(), MapSpan::Hour, 0).contains(u"last hour"_s));
}

void TestMapFrame::pulsesEnd()
{
    MapPulses pulses;
    for (int i = 0; i < 250; ++i) {
        pulses.add({0, 0}, DotSign::Added, true, i);
    }
    QCOMPARE(pulses.count(), MapPulses::MaxPulses);
    QVERIFY(!pulses.region(job().view).isEmpty());
    pulses.prune(MapPulses::Duration + 200);
    QCOMPARE(pulses.count(), size_t(49));
    pulses.prune(MapPulses::Duration + 250);
    QVERIFY(pulses.isEmpty());
}

void TestMapFrame::writesPictures()
{
    m_scene.add(makeMapChange({.latitude = 10, .longitude = 10, .size = 3000}), 5);
    m_scene.add(makeCountryChange("AU"), 6);
    MapPicture picture{job(), true, MapSampleTime, Qt::LeftToRight};
    QTemporaryDir folder;
    for (const MapMode mode : {MapMode::Dots, MapMode::Density, MapMode::Countries}) {
        picture.job.mode = mode;
        QCOMPARE(savePicture(picture, folder.filePath(u"map.png"_s), u"a & b"_s), QString());
        const QImage image(folder.filePath(u"map.png"_s));
        QCOMPARE(image.size(), QSize(1000, 500));
        QVERIFY(image.pixelColor(500, 250) != QColor(Qt::black));
        QCOMPARE(savePicture(picture, folder.filePath(u"map.svg"_s), u"a & <b>"_s), QString());
        QFile file(folder.filePath(u"map.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int paths = 0;
        while (!xml.atEnd()) {
            paths += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "path"_L1;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(paths > 3);
    }
    QVERIFY(!savePicture(picture, folder.filePath(u"no/such/map.png"_s), {}).isEmpty());
}

QTEST_MAIN(TestMapFrame)
#include "tst_mapframe.moc"
