// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapgroups.h"

#include "theme/colortokens.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace WikiMon {

static constexpr double BaseRadius = 10;
static constexpr double RadiusAPower = 4.2; // for each factor of ten
static constexpr double CellSide = 64; // of the grid that finds neighbours: the largest disc's diameter
static constexpr double Overlap = 0.8; // discs may come so near before they join
static constexpr double SumFill = 0.14;
static constexpr double ClusterFill = 0.22;

static double radiusOf(qint64 count)
{
    return qMin(
        CellSide / 2, BaseRadius + RadiusAPower * std::log10(static_cast<double>(qMax<qint64>(1, count))));
}

bool MapGroup::contains(QPointF point) const
{
    const QPointF away = point - centre;
    return QPointF::dotProduct(away, away) <= radius * radius;
}

namespace {

// Groups by where they are. Few: they hardly overlap.
class GroupGrid
{
public:
    explicit GroupGrid(QSizeF size)
        : m_columns(qMax(1, qCeil(size.width() / CellSide)))
        , m_rows(qMax(1, qCeil(size.height() / CellSide)))
        , m_cells(static_cast<size_t>(m_columns * m_rows))
    {
    }

    void add(QPointF centre, qint32 group) { m_cells[cell(column(centre), row(centre))].push_back(group); }

    // The first group of the same kind near the point, or None.
    template <typename IsNear>
    [[nodiscard]] qint32 find(QPointF centre, IsNear &&isNear) const
    {
        for (int y = qMax(0, row(centre) - 1); y <= qMin(m_rows - 1, row(centre) + 1); ++y) {
            for (int x = qMax(0, column(centre) - 1); x <= qMin(m_columns - 1, column(centre) + 1); ++x) {
                for (const qint32 group : m_cells[cell(x, y)]) {
                    if (isNear(group)) {
                        return group;
                    }
                }
            }
        }
        return MapGroups::None;
    }

private:
    [[nodiscard]] int column(QPointF p) const { return qBound(0, qFloor(p.x() / CellSide), m_columns - 1); }
    [[nodiscard]] int row(QPointF p) const { return qBound(0, qFloor(p.y() / CellSide), m_rows - 1); }
    [[nodiscard]] size_t cell(int x, int y) const { return static_cast<size_t>(y * m_columns + x); }

    int m_columns;
    int m_rows;
    std::vector<std::vector<qint32>> m_cells;
};

struct Candidate
{
    quint32 place;
    quint32 count;
    QPointF centre;
    bool isExact;
};

std::vector<Candidate> candidatesInSight(
    const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view)
{
    const Projection &projection = Projection::of(view.projection);
    const QRectF sight = QRectF(QPointF(), view.size).adjusted(-CellSide, -CellSide, CellSide, CellSide);
    const double scale = view.scale();
    const QPointF origin = view.toScreen({0, 0});
    std::vector<Candidate> out;
    for (quint32 number = 0; number < counts.places.size(); ++number) {
        if (counts.places[number].count == 0) {
            continue;
        }
        const MapPlace &place = snapshot.place(number);
        const QPointF centre = projection.forwardFast(place.latitude, place.longitude) * scale + origin;
        if (sight.contains(centre)) {
            out.push_back(
                {number, counts.places[number].count, centre, place.precision == GeoPrecision::City});
        }
    }
    return out;
}

} // namespace

MapGroups groupPlaces(
    const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view, bool withExact)
{
    MapGroups out;
    out.ofPlace.assign(counts.places.size(), MapGroups::None);
    std::vector<Candidate> candidates = candidatesInSight(snapshot, counts, view);
    if (!withExact) {
        std::erase_if(candidates, [](const Candidate &c) { return c.isExact; });
    }
    // The largest first; those that are dots anyway need no order.
    const auto dots = std::ranges::partition(
        candidates, [](const Candidate &c) { return !c.isExact || c.count >= GroupFrom; });
    std::sort(candidates.begin(), dots.begin(), [](const Candidate &a, const Candidate &b) {
        return a.count != b.count ? a.count > b.count : a.place < b.place;
    });
    GroupGrid grid(view.size);
    for (const Candidate &candidate : candidates) {
        const bool isDot = candidate.isExact && candidate.count < GroupFrom;
        if (isDot && out.groups.empty()) {
            break;
        }
        const double radius = isDot ? 0 : radiusOf(candidate.count);
        qint32 index = grid.find(candidate.centre, [&](qint32 i) {
            const MapGroup &group = out.groups[static_cast<size_t>(i)];
            const QPointF away = group.centre - candidate.centre;
            const double reach = (group.radius + radius) * (isDot ? 1 : Overlap);
            return group.isExact == candidate.isExact && QPointF::dotProduct(away, away) < reach * reach;
        });
        if (index == MapGroups::None) {
            if (isDot) {
                continue;
            }
            index = static_cast<qint32>(out.groups.size());
            out.groups.push_back({candidate.centre, radius, 0, candidate.isExact, -1, {}});
            grid.add(candidate.centre, index);
        }
        MapGroup &group = out.groups[static_cast<size_t>(index)];
        group.count += candidate.count;
        group.radius = radiusOf(group.count);
        group.newest = qMax(group.newest, counts.places[candidate.place].newest);
        group.places.push_back(candidate.place);
        out.ofPlace[candidate.place] = index;
    }
    return out;
}

QString shortCount(qint64 count, const QLocale &locale)
{
    if (count < 1000) {
        return locale.toString(count);
    }
    const double thousands = static_cast<double>(count) / 1000;
    const bool areMillions = thousands >= 999.5;
    const double value = areMillions ? thousands / 1000 : thousands;
    const QString digits = locale.toString(value, 'f', value < 9.95 ? 1 : 0);
    return digits + (areMillions ? QChar(u'M') : QChar(u'k'));
}

void paintGroup(QPainter &painter, const MapGroup &group, const ColorTokens &tokens, const QFont &font)
{
    QColor fill = tokens.accent;
    fill.setAlphaF(static_cast<float>(group.isExact ? ClusterFill : SumFill));
    QColor under = tokens.panel; // so that the number can be read on any land, sea or dot
    under.setAlphaF(0.55F);
    QPen pen(tokens.accent, group.isExact ? 1.2 : 1);
    if (!group.isExact) {
        pen.setDashPattern({2, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(under);
    painter.drawEllipse(group.centre, group.radius, group.radius);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawEllipse(group.centre, group.radius, group.radius);
    painter.setPen(tokens.text);
    painter.setFont(font);
    const QRectF box(group.centre - QPointF(CellSide / 2, CellSide / 2), QSizeF(CellSide, CellSide));
    painter.drawText(box, Qt::AlignCenter, shortCount(group.count, QLocale()));
}

void paintGroups(QPainter &painter, const MapGroups &groups, const ColorTokens &tokens, const QFont &font)
{
    // The smaller ones on top.
    std::vector<const MapGroup *> order;
    for (const MapGroup &group : groups.groups) {
        order.push_back(&group);
    }
    std::ranges::sort(order, std::greater(), &MapGroup::count);
    for (const MapGroup *group : order) {
        paintGroup(painter, *group, tokens, font);
    }
}

} // namespace WikiMon
