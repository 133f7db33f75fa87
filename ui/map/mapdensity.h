// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcounts.h"
#include "map/mapviewport.h"
#include "theme/colortokens.h"

#include <QImage>

namespace WikiMon {

// Where the changes of city precision lie thickest, as a layer of smooth colour over the viewport's picture,
// some logical pixels a sample. Its scale is logarithmic, from one change to the most in one spot.
struct DensityLayer
{
    QImage image; // premultiplied; to be drawn over the whole picture
    double most = 0; // changes in the densest spot
};

[[nodiscard]] DensityLayer densityLayer(
    const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view, const ColorTokens &tokens);

} // namespace WikiMon
