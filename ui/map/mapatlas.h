// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/countrypoints.h"

#include <QByteArrayView>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace WikiMon {

// The bundled scales: one for the whole world, one to zoom in.
enum class MapDetail : quint8 { Coarse, Fine, Count };

// The shapes of the world, unprojected. Rings and lines never cross the date line.
struct MapAtlas
{
    struct Vertex
    {
        float latitude;
        float longitude;
    };
    using Line = std::vector<Vertex>;
    struct Country
    {
        CountryCode code{}; // NULs for a region without one
        std::vector<Line> rings; // closed without repeating the first point; inside is odd-even
    };

    std::vector<Line> land; // rings
    std::vector<Country> countries;
    std::vector<Line> coasts;
    std::vector<Line> borders;

    // Reads the format that resources/map/README.md describes; nothing if anything is wrong with it.
    [[nodiscard]] static std::optional<MapAtlas> read(QByteArrayView data);
    // One of the bundled ones. Slow (milliseconds); any thread.
    [[nodiscard]] static MapAtlas bundled(MapDetail detail);
};

} // namespace WikiMon
