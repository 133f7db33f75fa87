// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapgroups.h"

#include "theme/colortokens.h"

#include <QLocale>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <array>

namespace WikiMon {

static constexpr double BaseRadius = 10;
static constexpr double RadiusAPower = 4.2; // for each factor of ten
static constexpr double CellSide = 64; // of the grid that finds neighbours: the largest disc's diameter
// How near discs may come before they join, in parts of their radii: nearer discs are allowed while there are
// few of them.
static constexpr std::array Spacings{0.8, 1.4, 2.2, 3.5};
static constexpr size_t MaxGroups = 150; // more numbers than that nobody reads
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
    GroupGrid(QSizeF size, double side)
        : m_side(side)
        , m_columns(qMax(1, qCeil(size.width() / side)))
        , m_rows(qMax(1, qCeil(size.height() / side)))
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
    [[nodiscard]] int column(QPointF p) const { return qBound(0, qFloor(p.x() / m_side), m_columns - 1); }
    [[nodiscard]] int row(QPointF p) const { return qBound(0, qFloor(p.y() / m_side), m_rows - 1); }
    [[nodiscard]] size_t cell(int x, int y) const { return static_cast<size_t>(y * m_columns + x); }

    double m_side;
    int m_columns;
    int m_rows;
    std::vector<std::vector<qint32>> m_cells;
};

// A place on the picture.
struct Candidate
{
    quint32 place;
    quint32 count;
    QPointF centre;
    bool isExact;
};

// Calls use(candidate) for each place in sight that has changes and is wanted.
template <typename IsWanted, typename Use>
void forEachInSight(const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view,
    IsWanted &&isWanted, Use &&use)
{
    const Projection &projection = Projection::of(view.projection);
    const QRectF sight = QRectF(QPointF(), view.size).adjusted(-CellSide, -CellSide, CellSide, CellSide);
    const double scale = view.scale();
    const QPointF origin = view.toScreen({0, 0});
    for (quint32 number = 0; number < counts.places.size(); ++number) {
        const quint32 count = counts.places[number].count;
        if (count == 0) {
            continue;
        }
        const MapPlace &place = snapshot.place(number);
        const bool isExact = place.precision == GeoPrecision::City;
        if (isWanted(isExact, count)) {
            const QPointF centre = projection.forwardFast(place.latitude, place.longitude) * scale + origin;
            if (sight.contains(centre)) {
                use(Candidate{number, count, centre, isExact});
            }
        }
    }
}

bool isDot(bool isExact, qint64 count)
{
    return isExact && count < GroupFrom;
}

// Joins places to groups.
class Joiner
{
public:
    Joiner(const MapCounts &counts, QSizeF size, double spacing)
        : m_counts(counts)
        , m_spacing(spacing)
        , m_grid(size, CellSide * qMax(1.0, spacing))
    {
        m_out.ofPlace.assign(counts.places.size(), MapGroups::None);
    }

    // To a group nearby, or to one of its own; the largest places must come first.
    void addGroup(const Candidate &candidate)
    {
        const double radius = radiusOf(candidate.count);
        qint32 index = near(candidate, radius, m_spacing);
        if (index == MapGroups::None) {
            index = static_cast<qint32>(m_out.groups.size());
            m_out.groups.push_back({candidate.centre, radius, 0, candidate.isExact, -1, {}});
            m_grid.add(candidate.centre, index);
        }
        join(candidate, index);
    }

    // To the group that would cover it.
    void addDot(const Candidate &candidate)
    {
        const qint32 index = near(candidate, 0, 1);
        if (index != MapGroups::None) {
            join(candidate, index);
        }
    }

    [[nodiscard]] MapGroups take() { return std::move(m_out); }
    [[nodiscard]] size_t count() const { return m_out.groups.size(); }

private:
    [[nodiscard]] qint32 near(const Candidate &candidate, double radius, double spacing) const
    {
        return m_grid.find(candidate.centre, [&](qint32 i) {
            const MapGroup &group = m_out.groups[static_cast<size_t>(i)];
            const QPointF away = group.centre - candidate.centre;
            const double reach = (group.radius + radius) * spacing;
            return group.isExact == candidate.isExact && QPointF::dotProduct(away, away) < reach * reach;
        });
    }
    void join(const Candidate &candidate, qint32 index)
    {
        MapGroup &group = m_out.groups[static_cast<size_t>(index)];
        group.count += candidate.count;
        group.radius = radiusOf(group.count);
        group.newest = qMax(group.newest, m_counts.places[candidate.place].newest);
        group.places.push_back(candidate.place);
        m_out.ofPlace[candidate.place] = index;
    }

    const MapCounts &m_counts;
    double m_spacing;
    GroupGrid m_grid;
    MapGroups m_out;
};

} // namespace

MapGroups groupPlaces(
    const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view, bool withExact)
{
    std::vector<Candidate> heads;
    forEachInSight(
        snapshot, counts, view,
        [&](bool isExact, quint32 count) { return (withExact || !isExact) && !isDot(isExact, count); },
        [&](const Candidate &candidate) { heads.push_back(candidate); });
    std::ranges::sort(heads, [](const Candidate &a, const Candidate &b) {
        return a.count != b.count ? a.count > b.count : a.place < b.place;
    });
    for (const double spacing : Spacings) {
        Joiner joiner(counts, view.size, spacing);
        for (const Candidate &head : heads) {
            joiner.addGroup(head);
        }
        if (joiner.count() > MaxGroups && spacing != Spacings.back()) {
            continue;
        }
        if (withExact && joiner.count() > 0) {
            forEachInSight(snapshot, counts, view, isDot, [&](const Candidate &dot) { joiner.addDot(dot); });
        }
        return joiner.take();
    }
    return {};
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
