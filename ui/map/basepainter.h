// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/projectedatlas.h"
#include "theme/colortokens.h"

#include <QHash>
#include <QImage>

#include <optional>

class QPainter;

namespace WikiMon {

struct MapCounts;

// Everything that decides how the layer below the edits looks. A value, compared to see whether a picture is
// still right.
struct BaseLook
{
    MapViewport view;
    double pixelRatio = 1;
    ColorScheme scheme = ColorScheme::Light;
    bool hasGraticule = true;
    std::optional<qint64> nightTime; // milliseconds since 1970 UTC; draws the night of then
    QHash<QByteArray, int> countrySteps; // by code: the step of the scale that a country is filled with

    friend bool operator==(const BaseLook &, const BaseLook &) = default;
};

// The world: ocean, graticule, land, countries, borders, night. The painter's coordinates are the viewport's;
// antialiased. Any thread, slow (up to some 100 ms).
void paintBase(QPainter &painter, const BaseLook &look, const ProjectedAtlas &atlas);

// The same as a picture of the look's size and pixel ratio, opaque.
[[nodiscard]] QImage baseImage(const BaseLook &look, const ProjectedAtlas &atlas);

// What a choropleth fills the countries with.
[[nodiscard]] QHash<QByteArray, int> stepsOf(const MapCounts &counts);

// The detail that a view wants.
[[nodiscard]] MapDetail wantedDetail(const MapViewport &view, double pixelRatio);

} // namespace WikiMon
