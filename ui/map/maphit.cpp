// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/maphit.h"

#include "map/projectedatlas.h"

#include <QSet>

#include <optional>

namespace WikiMon {

static constexpr double Slack = 3; // pixels beside a dot that still count

static QPointF screenOf(const MapPlace &place, const MapViewport &view)
{
    return view.toScreen(Projection::of(view.projection).forwardFast(place.latitude, place.longitude));
}

static MapHit groupHit(const MapFrame &frame, const MapSnapshot &snapshot, size_t index)
{
    const MapGroup &group = frame.groups.groups[index];
    MapHit hit;
    hit.kind = MapHit::Kind::Group;
    hit.group = index;
    hit.sequence = group.newest;
    hit.country = snapshot.place(group.places.front()).country;
    hit.centre = group.centre;
    hit.radius = group.radius;
    return hit;
}

static MapHit dotHit(const MapFrame &frame, const MapSnapshot &snapshot, const MapChunk &chunk, size_t row)
{
    MapHit hit;
    hit.kind = MapHit::Kind::Dot;
    hit.sequence = chunk.sequences[row];
    hit.place = chunk.places[row];
    hit.size = chunk.sizes[row];
    hit.time = chunk.times[row];
    hit.country = snapshot.place(hit.place).country;
    hit.centre = screenOf(snapshot.place(hit.place), frame.view);
    hit.radius = dotRadius(hit.size);
    return hit;
}

// The newest row that is wanted, from the last chunk back.
template <typename IsWanted>
static std::optional<std::pair<const MapChunk *, size_t>> findNewest(
    const MapSnapshot &snapshot, IsWanted &&isWanted)
{
    for (size_t number = snapshot.chunks.size(); number-- > 0;) {
        const MapChunk &chunk = *snapshot.chunks[number];
        const size_t rows = qMin(MapChunk::Capacity, snapshot.size - number * MapChunk::Capacity);
        for (size_t row = rows; row-- > 0;) {
            if (isWanted(chunk, row)) {
                return std::pair(&chunk, row);
            }
        }
    }
    return std::nullopt;
}

static MapHit groupAt(QPointF point, const MapFrame &frame, const MapSnapshot &snapshot)
{
    const MapGroup *best = nullptr; // the smallest one is on top
    for (const MapGroup &group : frame.groups.groups) {
        if (group.contains(point) && (!best || group.count < best->count)) {
            best = &group;
        }
    }
    return best ? groupHit(frame, snapshot, static_cast<size_t>(best - frame.groups.groups.data()))
                : MapHit();
}

static MapHit dotAt(QPointF point, const MapFrame &frame, const MapSnapshot &snapshot)
{
    const Projection &projection = Projection::of(frame.view.projection);
    const QPointF plane = frame.view.toPlane(point);
    const double scale = frame.view.scale();
    const qint64 from = frame.window.from();
    const auto row = findNewest(snapshot, [&](const MapChunk &chunk, size_t i) {
        if (!chunk.areExact[i] || chunk.times[i] < from
            || frame.groups.groupOf(chunk.places[i]) != MapGroups::None) {
            return false;
        }
        const QPointF away
            = (projection.forwardFast(chunk.latitudes[i], chunk.longitudes[i]) - plane) * scale;
        const double reach = dotRadius(chunk.sizes[i]) + Slack;
        return QPointF::dotProduct(away, away) <= reach * reach;
    });
    return row ? dotHit(frame, snapshot, *row->first, row->second) : MapHit();
}

MapHit hitAt(QPointF point, const MapFrame &frame, const MapSnapshot &snapshot, const ProjectedAtlas *atlas)
{
    if (frame.generation == snapshot.generation) {
        MapHit hit = groupAt(point, frame, snapshot);
        if (hit.kind == MapHit::Kind::Nothing && frame.mode == MapMode::Dots) {
            hit = dotAt(point, frame, snapshot);
        }
        if (hit.kind != MapHit::Kind::Nothing) {
            return hit;
        }
    }
    MapHit hit;
    const auto *country = atlas && atlas->projection == frame.view.projection
        ? atlas->countryAt(frame.view.toPlane(point))
        : nullptr;
    if (country) {
        hit.kind = MapHit::Kind::Country;
        hit.country = country->code;
    }
    return hit;
}

MapHit hitOf(qint64 sequence, const MapFrame &frame, const MapSnapshot &snapshot)
{
    const auto row = sequence < 0 || frame.generation != snapshot.generation
        ? std::nullopt
        : findNewest(
            snapshot, [&](const MapChunk &chunk, size_t i) { return chunk.sequences[i] == sequence; });
    if (!row || frame.mode == MapMode::Countries) {
        return {};
    }
    const qint32 group = frame.groups.groupOf(row->first->places[row->second]);
    if (group != MapGroups::None) {
        MapHit hit = groupHit(frame, snapshot, static_cast<size_t>(group));
        hit.sequence = sequence;
        return hit;
    }
    return dotHit(frame, snapshot, *row->first, row->second);
}

qint64 nextInGroup(size_t group, qint64 current, const MapFrame &frame, const MapSnapshot &snapshot)
{
    const qint64 from = frame.window.from();
    qint64 best = -1;
    snapshot.forEachChunk([&](const MapChunk &chunk, size_t rows) {
        for (size_t i = 0; i < rows; ++i) {
            const bool isOlder = chunk.sequences[i] < current && chunk.sequences[i] > best;
            if (isOlder && chunk.times[i] >= from
                && frame.groups.groupOf(chunk.places[i]) == static_cast<qint32>(group)) {
                best = chunk.sequences[i];
            }
        }
    });
    return best >= 0 ? best : frame.groups.groups[group].newest;
}

QStringList countriesIn(const QRectF &rect, const MapFrame &frame, const MapSnapshot &snapshot)
{
    QSet<QString> codes;
    for (quint32 number = 0; number < frame.counts.places.size(); ++number) {
        const MapPlace &place = snapshot.place(number);
        if (frame.counts.places[number].count > 0 && place.country[0] != 0
            && rect.contains(screenOf(place, frame.view))) {
            codes.insert(QString::fromLatin1(place.country.data(), 2));
        }
    }
    QStringList out(codes.begin(), codes.end());
    out.sort();
    return out;
}

QRectF boundsOfChanges(const MapFrame &frame, const MapSnapshot &snapshot)
{
    const Projection &projection = Projection::of(frame.view.projection);
    QPolygonF points;
    for (quint32 number = 0; number < frame.counts.places.size(); ++number) {
        if (frame.counts.places[number].count > 0) {
            const MapPlace &place = snapshot.place(number);
            points << projection.forwardFast(place.latitude, place.longitude);
        }
    }
    return points.boundingRect();
}

} // namespace WikiMon
