// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapatlas.h"

#include <QResource>

// Q_INIT_RESOURCE does not work inside of a namespace.
static void initMapResources()
{
    // Guarded by the compiler, so that two threads don't register them twice.
    [[maybe_unused]] static const bool isDone = [] {
        Q_INIT_RESOURCE(wikimon_map);
        return true;
    }();
}

namespace WikiMon {

namespace {

constexpr QByteArrayView Magic("WMAP\x01");
constexpr float UnitsPerDegree = 1000;
constexpr quint64 MaxCount = 1'000'000; // of anything in a file: a broken one must not take all memory

enum ArcKind : quint8 { Coast, Border, FillOnly, KindCount };

struct Arc
{
    quint8 kind = Coast;
    MapAtlas::Line points;
};

// Reads the numbers; once something was wrong, isBroken stays set and every number is 0.
struct Reader
{
    QByteArrayView data;
    qsizetype at = 0;
    bool isBroken = false;

    quint8 byte()
    {
        isBroken = isBroken || at >= data.size();
        return isBroken ? quint8(0) : static_cast<quint8>(data[at++]);
    }
    quint64 number()
    {
        quint64 out = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const quint8 part = byte();
            out |= quint64(part & 127) << shift;
            if (part < 128) {
                return out;
            }
        }
        isBroken = true;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 coded = number();
        return static_cast<qint64>(coded >> 1) ^ -static_cast<qint64>(coded & 1);
    }
    // Everything counted takes at least a byte, so a count is never larger than what is left.
    quint64 count()
    {
        const quint64 out = number();
        isBroken = isBroken || out > MaxCount || out > static_cast<quint64>(data.size() - at);
        return isBroken ? 0 : out;
    }
};

Arc readArc(Reader &reader)
{
    Arc arc;
    arc.kind = reader.byte();
    reader.isBroken = reader.isBroken || arc.kind >= KindCount;
    const quint64 points = reader.count();
    qint64 x = 0;
    qint64 y = 0;
    arc.points.reserve(points);
    for (quint64 i = 0; i < points && !reader.isBroken; ++i) {
        x += reader.signedNumber();
        y += reader.signedNumber();
        reader.isBroken = reader.isBroken || qAbs(x) > 180'000 || qAbs(y) > 90'000;
        arc.points.push_back(
            {static_cast<float>(y) / UnitsPerDegree, static_cast<float>(x) / UnitsPerDegree});
    }
    return arc;
}

bool isSame(MapAtlas::Vertex a, MapAtlas::Vertex b)
{
    return a.latitude == b.latitude && a.longitude == b.longitude;
}

void append(MapAtlas::Line &ring, MapAtlas::Vertex vertex)
{
    if (ring.empty() || !isSame(ring.back(), vertex)) {
        ring.push_back(vertex);
    }
}

MapAtlas::Line readRing(Reader &reader, const std::vector<Arc> &arcs)
{
    MapAtlas::Line ring;
    const quint64 references = reader.count();
    for (quint64 i = 0; i < references && !reader.isBroken; ++i) {
        const qint64 reference = reader.signedNumber();
        const qint64 number = reference < 0 ? -1 - reference : reference;
        if (number >= static_cast<qint64>(arcs.size())) {
            reader.isBroken = true;
            break;
        }
        const MapAtlas::Line &points = arcs[static_cast<size_t>(number)].points;
        for (size_t k = 0; k < points.size(); ++k) {
            append(ring, points[reference < 0 ? points.size() - 1 - k : k]);
        }
    }
    while (ring.size() > 1 && isSame(ring.front(), ring.back())) {
        ring.pop_back();
    }
    return ring;
}

std::vector<MapAtlas::Line> readPolygons(Reader &reader, const std::vector<Arc> &arcs)
{
    std::vector<MapAtlas::Line> rings;
    const quint64 polygons = reader.count();
    for (quint64 i = 0; i < polygons && !reader.isBroken; ++i) {
        const quint64 count = reader.count();
        for (quint64 k = 0; k < count && !reader.isBroken; ++k) {
            rings.push_back(readRing(reader, arcs));
        }
    }
    return rings;
}

} // namespace

std::optional<MapAtlas> MapAtlas::read(QByteArrayView data)
{
    if (!data.startsWith(Magic)) {
        return std::nullopt;
    }
    Reader reader{data, Magic.size()};
    MapAtlas atlas;
    std::vector<Arc> arcs(reader.count());
    for (Arc &arc : arcs) {
        arc = readArc(reader);
    }
    atlas.countries.resize(reader.count());
    for (Country &country : atlas.countries) {
        const char code[] = {static_cast<char>(reader.byte()), static_cast<char>(reader.byte())};
        country.code = parseCountryCode({code, 2}).value_or(CountryCode());
        country.rings = readPolygons(reader, arcs);
    }
    atlas.land = readPolygons(reader, arcs);
    if (reader.isBroken || reader.at != data.size()) {
        return std::nullopt;
    }
    for (Arc &arc : arcs) {
        if (arc.kind != FillOnly) {
            (arc.kind == Coast ? atlas.coasts : atlas.borders).push_back(std::move(arc.points));
        }
    }
    return atlas;
}

MapAtlas MapAtlas::bundled(MapDetail detail)
{
    initMapResources();
    const QResource file(detail == MapDetail::Fine ? QStringLiteral(":/wikimon/map/world-50m.map")
                                                   : QStringLiteral(":/wikimon/map/world-110m.map"));
    const QByteArray data = file.uncompressedData();
    std::optional<MapAtlas> atlas = read(data);
    Q_ASSERT(atlas); // it is part of the program
    return atlas ? std::move(*atlas) : MapAtlas();
}

} // namespace WikiMon
