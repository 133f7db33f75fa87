// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/basepainter.h"

#include "map/mapcounts.h"
#include "map/mapramp.h"
#include "map/nightshade.h"

#include <QPainter>

namespace WikiMon {

static constexpr double BorderWidth = 0.8;
static constexpr double CoastWidth = 0.6;
// A country smaller than this is marked with a disc on the choropleth.
static constexpr double SmallestCountry = 5;
static constexpr double MarkRadius = 3.5;
// Device pixels a unit of the plane from where on the finer shapes are used: about 900 pixels for the world.
static constexpr double FineScale = 260;

MapDetail wantedDetail(const MapViewport &view, double pixelRatio)
{
    return view.scale() * pixelRatio > FineScale ? MapDetail::Fine : MapDetail::Coarse;
}

// Degrees between the lines: some 60 to 120 pixels.
static int graticuleStep(const MapViewport &view)
{
    const double degree = view.scale() * Projection::of(view.projection).stretchAt(0);
    for (const int step : {30, 15, 10, 5, 2}) {
        if (degree * step < 70) {
            return step == 2 ? 2 : step;
        }
    }
    return 1;
}

static std::vector<PlaneLine> graticule(const MapViewport &view)
{
    const Projection &projection = Projection::of(view.projection);
    const int step = graticuleStep(view);
    const double last = projection.maxLatitude();
    std::vector<PlaneLine> lines;
    const auto add = [&lines](std::vector<QPointF> points) {
        QRectF bounds(points.front(), points.back());
        bounds = bounds.normalized();
        for (const QPointF &point : points) {
            bounds.setLeft(qMin(bounds.left(), point.x()));
            bounds.setRight(qMax(bounds.right(), point.x()));
        }
        lines.push_back({std::move(points), bounds});
    };
    for (int longitude = -180 + step; longitude < 180; longitude += step) {
        std::vector<QPointF> points;
        for (int i = 0; i <= 72; ++i) {
            points.push_back(projection.forward({last * (i / 36.0 - 1), double(longitude)}));
        }
        add(std::move(points));
    }
    for (int latitude = -90 + step; latitude < 90; latitude += step) {
        if (qAbs(latitude) < last) {
            add({projection.forward({double(latitude), -180}), projection.forward({double(latitude), 180})});
        }
    }
    return lines;
}

static QPainterPath outlinePath(const MapViewport &view)
{
    const QPolygonF outline = Projection::of(view.projection).outline();
    PlaneLine ring;
    ring.points.assign(outline.begin(), outline.end());
    ring.bounds = outline.boundingRect();
    return fillPath({ring}, view, 1);
}

static void strokeLines(QPainter &painter, const QPainterPath &path, const QColor &color, double width)
{
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, width);
    pen.setJoinStyle(Qt::BevelJoin);
    pen.setCapStyle(Qt::FlatCap);
    painter.strokePath(path, pen);
}

static void paintCountries(
    QPainter &painter, const BaseLook &look, const ProjectedAtlas &atlas, const ColorTokens &tokens)
{
    for (const ProjectedAtlas::Country &country : atlas.countries) {
        const int step = look.countrySteps.value(QByteArray(country.code.data(), 2));
        if (step > 0) {
            painter.fillPath(fillPath(country.rings, look.view, look.pixelRatio), stepColor(tokens, step));
        }
    }
}

// Countries that could hardly be seen or have no shape of their own, as discs at their label points.
static void paintMarks(
    QPainter &painter, const BaseLook &look, const ProjectedAtlas &atlas, const ColorTokens &tokens)
{
    static const CountryPoints points;
    QHash<QByteArray, QRectF> bounds;
    for (const ProjectedAtlas::Country &country : atlas.countries) {
        bounds.insert(QByteArray(country.code.data(), 2), country.bounds);
    }
    for (auto it = look.countrySteps.begin(); it != look.countrySteps.end(); ++it) {
        const QRectF shape = bounds.value(it.key());
        const bool isTiny = qMax(shape.width(), shape.height()) * look.view.scale() < SmallestCountry;
        const std::optional<CountryCode> code
            = parseCountryCode({it.key().constData(), size_t(it.key().size())});
        const auto point = isTiny && code ? points.find(*code) : std::nullopt;
        if (point && it.value() > 0) {
            const QPointF plane
                = Projection::of(look.view.projection).forward({point->latitude, point->longitude});
            painter.setPen(QPen(tokens.border, BorderWidth));
            painter.setBrush(stepColor(tokens, it.value()));
            painter.drawEllipse(look.view.toScreen(plane), MarkRadius, MarkRadius);
        }
    }
}

void paintBase(QPainter &painter, const BaseLook &look, const ProjectedAtlas &atlas)
{
    const ColorTokens &tokens = colorTokens(look.scheme);
    const MapViewport &view = look.view;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), view.size), tokens.panel);
    const QPainterPath outline = outlinePath(view);
    painter.fillPath(outline, tokens.ocean);
    if (look.hasGraticule) {
        strokeLines(painter, strokePath(graticule(view), view, look.pixelRatio), tokens.graticule, 1);
    }
    painter.fillPath(fillPath(atlas.land, view, look.pixelRatio), tokens.land);
    paintCountries(painter, look, atlas, tokens);
    strokeLines(painter, strokePath(atlas.borders, view, look.pixelRatio), tokens.border, BorderWidth);
    strokeLines(painter, strokePath(atlas.coasts, view, look.pixelRatio), tokens.coast, CoastWidth);
    paintMarks(painter, look, atlas, tokens);
    if (look.nightTime) {
        painter.save();
        painter.setClipPath(outline, Qt::IntersectClip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), view.size), nightLayer(view, *look.nightTime, tokens.night));
        painter.restore();
    }
    strokeLines(painter, outline, tokens.line, 1);
}

QHash<QByteArray, int> stepsOf(const MapCounts &counts)
{
    QHash<QByteArray, int> out;
    for (auto it = counts.countries.begin(); it != counts.countries.end(); ++it) {
        out.insert(it.key(), rampStep(it.value()));
    }
    return out;
}

QImage baseImage(const BaseLook &look, const ProjectedAtlas &atlas)
{
    const QSize pixels = (look.view.size * look.pixelRatio).toSize().expandedTo({1, 1});
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(look.pixelRatio);
    image.fill(colorTokens(look.scheme).panel);
    QPainter painter(&image);
    paintBase(painter, look, atlas);
    return image;
}

} // namespace WikiMon
