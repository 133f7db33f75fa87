// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapdots.h"
#include "map/mapgroups.h"

#include <memory>

namespace WikiMon {

// How edits are shown: each as a dot, as a smooth density, or as a colour of their country.
enum class MapMode : quint8 { Dots, Density, Countries, Count };

// A picture of the world that may belong to another view: stretched until the right one is there.
struct BasePicture
{
    QImage image;
    MapViewport view;
};

// Everything that a frame is drawn from. A value that a worker may own.
struct FrameJob
{
    MapViewport view;
    double pixelRatio = 1;
    ColorScheme scheme = ColorScheme::Light;
    MapMode mode = MapMode::Dots;
    MapWindow window;
    QFont font;
    BasePicture base;
    BasePicture overview; // of the whole world, for what the base does not cover
    MapSnapshot snapshot;
    std::shared_ptr<DotSprites> sprites; // used by one job at a time
};

// The world with its edits, and what was found out while drawing it.
struct MapFrame
{
    QImage image; // RGB32, of the view's size and pixel ratio
    MapViewport view;
    double pixelRatio = 1;
    MapMode mode = MapMode::Dots; // Density when there were too many for dots
    MapWindow window;
    MapCounts counts;
    MapGroups groups;
    double mostInOneSpot = 0; // of a density
    qint64 generation = 0; // see MapSnapshot
    qint64 appended = 0;

    // Whether changes are to be drawn onto it as they come.
    [[nodiscard]] bool takesDots() const { return mode == MapMode::Dots && !image.isNull(); }
};

// More exact changes than this are always shown as a density: as dots they would be one blot.
inline constexpr qint64 DensityFrom = 150'000;

// Pure. Any thread; some milliseconds.
[[nodiscard]] MapFrame renderFrame(FrameJob job);

// Draws a picture where it belongs on another view's picture.
void drawStretched(QPainter &painter, const BasePicture &picture, const MapViewport &view);

// The dots alone, as vectors, oldest first.
void paintDots(QPainter &painter, const FrameJob &job, const MapGroups &groups);

} // namespace WikiMon
