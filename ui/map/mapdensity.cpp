// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapdensity.h"

#include "map/mapramp.h"

#include <QtMath>

#include <algorithm>

namespace WikiMon {

static constexpr double CellSide = 4; // logical pixels
static constexpr int BlurRadius = 2; // cells; applied three times, which comes near a bell
static constexpr double WeakestOpacity = 0.3;
static constexpr double StrongestOpacity = 0.85;
static constexpr int Levels = 256;

namespace {

struct Grid
{
    int width = 0;
    int height = 0;
    std::vector<float> cells;
};

} // namespace

static Grid binned(const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view)
{
    Grid grid{
        qMax(1, qCeil(view.size.width() / CellSide)), qMax(1, qCeil(view.size.height() / CellSide)), {}};
    grid.cells.resize(static_cast<size_t>(grid.width) * static_cast<size_t>(grid.height));
    const Projection &projection = Projection::of(view.projection);
    const double scale = view.scale() / CellSide;
    const QPointF origin = view.toScreen({0, 0}) / CellSide;
    for (quint32 number = 0; number < counts.places.size(); ++number) {
        const MapPlace &place = snapshot.place(number);
        if (counts.places[number].count == 0 || place.precision != GeoPrecision::City) {
            continue;
        }
        const QPointF at = projection.forwardFast(place.latitude, place.longitude) * scale + origin;
        if (at.x() >= 0 && at.y() >= 0 && at.x() < grid.width && at.y() < grid.height) {
            const size_t cell
                = static_cast<size_t>(at.y()) * static_cast<size_t>(grid.width) + static_cast<size_t>(at.x());
            grid.cells[cell] += static_cast<float>(counts.places[number].count);
        }
    }
    return grid;
}

// A running mean over a line of cells.
static void blurLine(float *cells, int count, int stride, std::vector<float> &line)
{
    line.resize(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        line[static_cast<size_t>(i)] = cells[i * stride];
    }
    float sum = 0;
    for (int i = -BlurRadius; i < count; ++i) {
        sum += i + BlurRadius < count ? line[static_cast<size_t>(i + BlurRadius)] : 0;
        sum -= i - BlurRadius - 1 >= 0 ? line[static_cast<size_t>(i - BlurRadius - 1)] : 0;
        if (i >= 0) {
            cells[i * stride] = qMax(0.0F, sum) / (2 * BlurRadius + 1);
        }
    }
}

static void blur(Grid &grid)
{
    std::vector<float> line;
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < grid.height; ++y) {
            blurLine(grid.cells.data() + y * grid.width, grid.width, 1, line);
        }
        for (int x = 0; x < grid.width; ++x) {
            blurLine(grid.cells.data() + x, grid.height, grid.width, line);
        }
    }
}

static std::array<QRgb, Levels> palette(const ColorTokens &tokens)
{
    std::array<QRgb, Levels> colors{};
    for (int i = 1; i < Levels; ++i) {
        const double part = double(i) / (Levels - 1);
        const QColor color = rampColor(tokens, part);
        // The first levels rise from nothing, so that spots have no hard edge.
        const double rise = qMin(1.0, part * 3);
        const double opacity = rise * (WeakestOpacity + part * (StrongestOpacity - WeakestOpacity));
        colors[static_cast<size_t>(i)]
            = qPremultiply(qRgba(color.red(), color.green(), color.blue(), qRound(opacity * 255)));
    }
    return colors;
}

DensityLayer densityLayer(
    const MapSnapshot &snapshot, const MapCounts &counts, const MapViewport &view, const ColorTokens &tokens)
{
    Grid grid = binned(snapshot, counts, view);
    DensityLayer out;
    out.most = static_cast<double>(*std::ranges::max_element(grid.cells));
    blur(grid);
    const float most = *std::ranges::max_element(grid.cells);
    out.image = QImage(grid.width, grid.height, QImage::Format_ARGB32_Premultiplied);
    const std::array<QRgb, Levels> colors = palette(tokens);
    // What a single change leaves at its spot's middle is the lowest step that shows.
    const float least = 1.0F / (4 * (2 * BlurRadius + 1) * (2 * BlurRadius + 1));
    const float range = std::log2(1 + qMax(most, least) / least);
    for (int y = 0; y < grid.height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(out.image.scanLine(y));
        const float *cells = grid.cells.data() + y * grid.width;
        for (int x = 0; x < grid.width; ++x) {
            const float part = cells[x] > 0 ? std::log2(1 + cells[x] / least) / range : 0;
            line[x]
                = colors[static_cast<size_t>(qBound(0, static_cast<int>(part * (Levels - 1)), Levels - 1))];
        }
    }
    return out;
}

} // namespace WikiMon
