// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapprojection.h"
#include "map/mapviewport.h"

#include <QTest>
#include <QtMath>

using namespace WikiMon;

class TestMapProjection : public QObject
{
    Q_OBJECT
private slots:
    void goesThereAndBack_data() { addProjections(); }
    void goesThereAndBack();
    void tableIsExactEnough_data() { addProjections(); }
    void tableIsExactEnough();
    void knowsItsEdge_data() { addProjections(); }
    void knowsItsEdge();
    void equalEarthKeepsAreas();
    void equalEarthMatchesItsPaper();
    void zoomKeepsWhatIsUnderThePointer_data() { addProjections(); }
    void zoomKeepsWhatIsUnderThePointer();
    void staysOnTheWorld_data() { addProjections(); }
    void staysOnTheWorld();
    void mapsBetweenViews();
    void growsWithoutMoving();
    void changesProjectionInPlace();
    void fits();

private:
    static void addProjections();
};

void TestMapProjection::addProjections()
{
    QTest::addColumn<MapProjection>("kind");
    QTest::newRow("Equal Earth") << MapProjection::EqualEarth;
    QTest::newRow("plate carrée") << MapProjection::PlateCarree;
    QTest::newRow("Mercator") << MapProjection::Mercator;
}

void TestMapProjection::goesThereAndBack()
{
    QFETCH(MapProjection, kind);
    const Projection &projection = Projection::of(kind);
    QCOMPARE(projection.kind(), kind);
    for (double latitude = -90; latitude <= 90; latitude += 2.5) {
        if (qAbs(latitude) > projection.maxLatitude()) {
            continue;
        }
        for (double longitude = -180; longitude <= 180; longitude += 7.5) {
            const auto back = projection.inverse(projection.forward({latitude, longitude}));
            QVERIFY(back);
            QVERIFY(qAbs(back->latitude - latitude) < 1e-6);
            QVERIFY(qAbs(back->longitude - longitude) < 1e-6);
        }
    }
}

void TestMapProjection::tableIsExactEnough()
{
    QFETCH(MapProjection, kind);
    const Projection &projection = Projection::of(kind);
    MapViewport view{kind, {1600, 900}, MapViewport::MaxZoom, {}, {}};
    for (float latitude = -85; latitude <= 85; latitude += 0.37F) {
        const QPointF exact = projection.forward({double(latitude), 179.5});
        const QPointF fast = projection.forwardFast(latitude, 179.5F);
        QVERIFY2((view.toScreen(exact) - view.toScreen(fast)).manhattanLength() < 0.25,
            qPrintable(QString::number(double(latitude))));
    }
}

void TestMapProjection::knowsItsEdge()
{
    QFETCH(MapProjection, kind);
    const Projection &projection = Projection::of(kind);
    const QRectF bounds = projection.bounds();
    QCOMPARE(projection.outline().boundingRect().center(), QPointF());
    QCOMPARE(projection.outline().boundingRect().width(), bounds.width());
    QVERIFY(!projection.inverse({bounds.right() + 0.01, 0}));
    QVERIFY(!projection.inverse({0, bounds.top() - 0.01}));
    QVERIFY(projection.inverse(bounds.center()));
    QVERIFY(projection.forward({10, 0}).y() < projection.forward({0, 0}).y()); // north is up
    QVERIFY(projection.forward({0, 10}).x() > 0);
    // Only Equal Earth is narrower at the poles.
    QCOMPARE(
        !projection.inverse({bounds.right() - 0.01, bounds.top() + 0.01}), kind == MapProjection::EqualEarth);
}

void TestMapProjection::equalEarthKeepsAreas()
{
    const Projection &projection = Projection::of(MapProjection::EqualEarth);
    const auto areaRatio = [&](double latitude) {
        const double height
            = projection.forward({latitude, 0}).y() - projection.forward({latitude + 0.1, 0}).y();
        const double onMap = height * projection.stretchAt(latitude + 0.05);
        const double onEarth = qSin(qDegreesToRadians(latitude + 0.1)) - qSin(qDegreesToRadians(latitude));
        return onMap / onEarth;
    };
    for (double latitude = -85; latitude < 85; latitude += 5) {
        QVERIFY(qAbs(areaRatio(latitude) / areaRatio(0) - 1) < 1e-4);
    }
}

// Values of the reference implementation for a sphere of radius 1.
void TestMapProjection::equalEarthMatchesItsPaper()
{
    const Projection &projection = Projection::of(MapProjection::EqualEarth);
    QVERIFY(qAbs(projection.bounds().width() / 2 - 2.7066299836) < 1e-6);
    QVERIFY(qAbs(projection.bounds().height() / 2 - 1.3173627591) < 1e-6);
}

void TestMapProjection::zoomKeepsWhatIsUnderThePointer()
{
    QFETCH(MapProjection, kind);
    MapViewport view{kind, {800, 400}, 4, {}, {}};
    const QPointF pointer(333, 222);
    const QPointF before = view.toPlane(pointer);
    const MapViewport zoomed = view.zoomedAt(pointer, 1.7);
    QVERIFY(qAbs(zoomed.zoom - 6.8) < 1e-9);
    QVERIFY((zoomed.toPlane(pointer) - before).manhattanLength() < 1e-9);
}

void TestMapProjection::staysOnTheWorld()
{
    QFETCH(MapProjection, kind);
    const MapViewport view{kind, {800, 400}, 1, {}, {}};
    QCOMPARE(view.panned({5000, -5000}), view.panned({5000, -5000}).clamped());
    for (const double zoom : {1.0, 3.0, 40.0, 500.0, 0.01}) {
        for (const QPointF by : {QPointF(1e6, 0), QPointF(-1e6, 1e6), QPointF(0, -1e6)}) {
            const MapViewport moved = view.zoomedAt({400, 200}, zoom).panned(by);
            QVERIFY(moved.toGeo({400, 200})); // the middle is on the Earth
            QVERIFY(moved.zoom >= MapViewport::MinZoom && moved.zoom <= MapViewport::MaxZoom);
        }
    }
    QCOMPARE(view.zoomedAt({0, 0}, 0.1).centre, QPointF()); // the whole world stands in the middle
}

void TestMapProjection::mapsBetweenViews()
{
    const MapViewport a = MapViewport{MapProjection::EqualEarth, {800, 400}, 3, {}, {}}.panned({50, 20});
    const MapViewport b = a.zoomedAt({100, 300}, 2.5).resized({640, 480});
    const QPointF place = Projection::of(a.projection).forward({48, 16});
    QVERIFY((b.fromOther(a).map(a.toScreen(place)) - b.toScreen(place)).manhattanLength() < 1e-6);
}

void TestMapProjection::growsWithoutMoving()
{
    const MapViewport view = MapViewport{MapProjection::EqualEarth, {800, 400}, 3, {}, {}}.panned({50, 20});
    const MapViewport grown = view.grown(100);
    QCOMPARE(grown.size, QSizeF(1000, 600));
    QCOMPARE(grown.scale(), view.scale());
    QCOMPARE(grown.toScreen(view.toPlane({10, 10})), QPointF(110, 110));
}

void TestMapProjection::changesProjectionInPlace()
{
    MapViewport view{MapProjection::EqualEarth, {800, 400}, 8, {}, {}};
    view.centre = Projection::of(view.projection).forward({48, 16});
    const auto middle = view.projected(MapProjection::Mercator).toGeo({400, 200});
    QVERIFY(middle && qAbs(middle->latitude - 48) < 1e-6 && qAbs(middle->longitude - 16) < 1e-6);
}

void TestMapProjection::fits()
{
    const MapViewport view{MapProjection::PlateCarree, {800, 400}, 1, {}, {}};
    const QRectF europe(QPointF(-0.2, -1.1), QPointF(0.6, -0.6));
    const MapViewport fitted = view.fitted(europe);
    QVERIFY(fitted.visiblePlane().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(europe));
    QVERIFY(fitted.zoom > 2);
    QCOMPARE(view.fitted(QRectF(0, 0, 0, 0)).zoom, MapViewport::MaxZoom); // a single place
}

QTEST_GUILESS_MAIN(TestMapProjection)
#include "tst_mapprojection.moc"
