// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/projectedatlas.h"

#include <QPolygonF>

#include <cmath>

namespace WikiMon {

// Degrees: longer edges are bent as the projection bends them.
static constexpr double LongestEdge = 2;
// Device pixels: nearer points are left out.
static constexpr double Tolerance = 0.4;
// Pixels beyond the picture where shapes are cut, so that the cut is never seen.
static constexpr double ClipMargin = 16;

static PlaneLine projected(const MapAtlas::Line &line, const Projection &projection, bool isRing)
{
    PlaneLine out;
    out.points.reserve(line.size() + 1);
    const size_t edges = line.empty() ? 0 : isRing ? line.size() : line.size() - 1;
    for (size_t i = 0; i < edges; ++i) {
        const MapAtlas::Vertex a = line[i];
        const MapAtlas::Vertex b = line[(i + 1) % line.size()];
        const double dLatitude = double(b.latitude) - double(a.latitude);
        const double dLongitude = double(b.longitude) - double(a.longitude);
        const int steps
            = qMax(1, static_cast<int>(std::ceil(std::hypot(dLatitude, dLongitude) / LongestEdge)));
        for (int k = 0; k < steps; ++k) {
            const double part = double(k) / steps;
            out.points.push_back(projection.forward(
                {double(a.latitude) + part * dLatitude, double(a.longitude) + part * dLongitude}));
        }
    }
    if (!isRing && !line.empty()) {
        out.points.push_back(
            projection.forward({double(line.back().latitude), double(line.back().longitude)}));
    }
    out.bounds = QPolygonF(QList<QPointF>(out.points.begin(), out.points.end())).boundingRect();
    return out;
}

static std::vector<PlaneLine> projected(
    const std::vector<MapAtlas::Line> &lines, const Projection &projection, bool areRings)
{
    std::vector<PlaneLine> out;
    out.reserve(lines.size());
    for (const MapAtlas::Line &line : lines) {
        out.push_back(projected(line, projection, areRings));
    }
    return out;
}

std::shared_ptr<const ProjectedAtlas> ProjectedAtlas::make(MapProjection kind, MapDetail detail)
{
    const MapAtlas atlas = MapAtlas::bundled(detail);
    const Projection &projection = Projection::of(kind);
    auto out = std::make_shared<ProjectedAtlas>();
    out->projection = kind;
    out->detail = detail;
    out->land = projected(atlas.land, projection, true);
    out->coasts = projected(atlas.coasts, projection, false);
    out->borders = projected(atlas.borders, projection, false);
    for (const MapAtlas::Country &country : atlas.countries) {
        Country shape{country.code, projected(country.rings, projection, true), {}};
        for (const PlaneLine &ring : shape.rings) {
            shape.bounds |= ring.bounds;
        }
        out->countries.push_back(std::move(shape));
    }
    return out;
}

static bool isInside(const PlaneLine &ring, QPointF point)
{
    bool inside = false;
    for (size_t i = 0, before = ring.points.size() - 1; i < ring.points.size(); before = i++) {
        const QPointF a = ring.points[i];
        const QPointF b = ring.points[before];
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
            inside = !inside;
        }
    }
    return inside;
}

const ProjectedAtlas::Country *ProjectedAtlas::countryAt(QPointF plane) const
{
    for (const Country &country : countries) {
        if (country.code[0] == 0 || !country.bounds.contains(plane)) {
            continue;
        }
        bool inside = false;
        for (const PlaneLine &ring : country.rings) {
            inside ^= ring.bounds.contains(plane) && isInside(ring, plane);
        }
        if (inside) {
            return &country;
        }
    }
    return nullptr;
}

namespace {

// Where the picture is on the plane, and what part of it counts.
struct Window
{
    Window(const MapViewport &view, double pixelRatio)
        : scale(view.scale())
        , origin(view.toScreen({0, 0}))
        , visible(view.visiblePlane())
        , tolerance(Tolerance / pixelRatio)
    {
        const double margin = ClipMargin / scale;
        visible.adjust(-margin, -margin, margin, margin);
    }
    [[nodiscard]] QPointF toScreen(QPointF plane) const { return plane * scale + origin; }

    double scale;
    QPointF origin;
    QRectF visible;
    double tolerance;
};

// Appends points, leaving out what could not be told apart.
class Thinner
{
public:
    Thinner(QPolygonF &out, double tolerance) : m_out(out), m_tolerance(tolerance) { }

    void add(QPointF point)
    {
        const QPointF step = m_out.isEmpty() ? QPointF() : point - m_out.constLast();
        m_isPending = !m_out.isEmpty() && qAbs(step.x()) < m_tolerance && qAbs(step.y()) < m_tolerance;
        if (!m_isPending) {
            m_out.append(point);
        }
        m_last = point;
    }
    void end()
    {
        if (m_isPending) {
            m_out.append(m_last);
        }
        m_isPending = false;
    }

private:
    QPolygonF &m_out;
    double m_tolerance;
    QPointF m_last;
    bool m_isPending = false;
};

// Sutherland and Hodgman: against one side. sign: which half along the axis is kept.
void clipSide(std::vector<QPointF> &points, bool alongX, double edge, double sign)
{
    const auto distance = [&](QPointF p) { return sign * ((alongX ? p.x() : p.y()) - edge); };
    std::vector<QPointF> out;
    out.reserve(points.size() + 8);
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF a = points[i];
        const QPointF b = points[i + 1 == points.size() ? 0 : i + 1];
        const double da = distance(a);
        const double db = distance(b);
        if ((da >= 0) != (db >= 0)) {
            out.push_back(a + (b - a) * (da / (da - db)));
        }
        if (db >= 0) {
            out.push_back(b);
        }
    }
    points = std::move(out);
}

std::vector<QPointF> clipped(std::vector<QPointF> points, const QRectF &to)
{
    clipSide(points, true, to.left(), 1);
    clipSide(points, true, to.right(), -1);
    clipSide(points, false, to.top(), 1);
    clipSide(points, false, to.bottom(), -1);
    return points;
}

// On the same side of the window: what is between them can't be seen.
bool isOutside(QPointF a, QPointF b, const QRectF &window)
{
    return qMax(a.x(), b.x()) < window.left() || qMin(a.x(), b.x()) > window.right()
        || qMax(a.y(), b.y()) < window.top() || qMin(a.y(), b.y()) > window.bottom();
}

} // namespace

QPainterPath fillPath(const std::vector<PlaneLine> &rings, const MapViewport &view, double pixelRatio)
{
    const Window window(view, pixelRatio);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    QPolygonF polygon;
    for (const PlaneLine &ring : rings) {
        if (!ring.bounds.intersects(window.visible)) {
            continue;
        }
        polygon.clear();
        Thinner thinner(polygon, window.tolerance);
        const bool isWhole = window.visible.contains(ring.bounds);
        const std::vector<QPointF> cut
            = isWhole ? std::vector<QPointF>() : clipped(ring.points, window.visible);
        for (const QPointF &point : isWhole ? ring.points : cut) {
            thinner.add(window.toScreen(point));
        }
        thinner.end();
        if (polygon.size() > 2) {
            path.addPolygon(polygon);
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath strokePath(const std::vector<PlaneLine> &lines, const MapViewport &view, double pixelRatio)
{
    const Window window(view, pixelRatio);
    QPainterPath path;
    QPolygonF polygon;
    for (const PlaneLine &line : lines) {
        if (!isOutside(line.bounds.topLeft(), line.bounds.bottomRight(), window.visible)) {
            polygon.clear();
            Thinner thinner(polygon, window.tolerance);
            const auto flush = [&] {
                thinner.end();
                if (polygon.size() > 1) {
                    path.addPolygon(polygon);
                }
                polygon.clear();
            };
            for (size_t i = 0; i < line.points.size(); ++i) {
                if (i > 0 && isOutside(line.points[i - 1], line.points[i], window.visible)) {
                    flush();
                }
                thinner.add(window.toScreen(line.points[i]));
            }
            flush();
        }
    }
    return path;
}

} // namespace WikiMon
