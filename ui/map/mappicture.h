// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapframe.h"
#include "map/mapoptions.h"
#include "map/projectedatlas.h"

namespace WikiMon {

struct BaseLook;

// The map as the user sees it, for the clipboard and for files. All are slow: some 100 ms.

// What a picture shows.
struct MapPicture
{
    FrameJob job; // its base is not needed
    bool hasGraticule = true;
    std::optional<qint64> nightTime;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The map drawn anew, with its legend, at the job's size and pixel ratio.
[[nodiscard]] QImage makePicture(const MapPicture &picture);

// Writes the map as vectors. Returns what went wrong, in words, or nothing.
[[nodiscard]] QString writeSvg(const MapPicture &picture, QIODevice &device, const QString &description);

// Writes path as PNG or SVG, by its ending; a file that is already there stays until the new one is whole.
[[nodiscard]] QString savePicture(const MapPicture &picture, const QString &path, const QString &description);

} // namespace WikiMon
