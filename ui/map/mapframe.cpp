// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapframe.h"

#include "map/mapdensity.h"

#include <QPainter>

namespace WikiMon {

void drawStretched(QPainter &painter, const BasePicture &picture, const MapViewport &view)
{
    if (picture.image.isNull() || picture.view.projection != view.projection) {
        return;
    }
    const QTransform stretch = view.fromOther(picture.view);
    const double ratio = painter.device()->devicePixelRatio();
    if (qAbs(stretch.m11() - 1) < 1e-9) { // whole device pixels: a plain copy, and nothing blurs
        painter.drawImage(
            QPointF(qRound(stretch.dx() * ratio), qRound(stretch.dy() * ratio)) / ratio, picture.image);
        return;
    }
    painter.save();
    painter.setTransform(stretch, true);
    painter.drawImage(QPointF(), picture.image);
    painter.restore();
}

static bool covers(const BasePicture &picture, const MapViewport &view)
{
    const QRectF area = view.fromOther(picture.view).mapRect(QRectF(QPointF(), picture.view.size));
    return !picture.image.isNull() && picture.view.projection == view.projection
        && area.adjusted(-1, -1, 1, 1).contains(QRectF(QPointF(), view.size));
}

// Calls draw(place on the picture, size change, strength) for each exact change in sight that no group shows.
template <typename Draw>
static void forEachDot(const FrameJob &job, const MapGroups &groups, Draw &&draw)
{
    const Projection &projection = Projection::of(job.view.projection);
    const double scale = job.view.scale();
    const QPointF origin = job.view.toScreen({0, 0});
    static constexpr double Reach = 20; // of the largest dot
    const QRectF sight = QRectF(QPointF(), job.view.size).adjusted(-Reach, -Reach, Reach, Reach);
    const qint64 from = job.window.from();
    job.snapshot.forEachChunk([&](const MapChunk &chunk, size_t rows) {
        for (size_t i = 0; i < rows; ++i) {
            if (chunk.times[i] < from || !chunk.areExact[i]
                || groups.groupOf(chunk.places[i]) != MapGroups::None) {
                continue;
            }
            const QPointF at
                = projection.forwardFast(chunk.latitudes[i], chunk.longitudes[i]) * scale + origin;
            if (sight.contains(at)) {
                draw(at, chunk.sizes[i], dotStrength(job.window.now - chunk.times[i], job.window.span));
            }
        }
    });
}

void paintDots(QPainter &painter, const FrameJob &job, const MapGroups &groups)
{
    const ColorTokens &tokens = colorTokens(job.scheme);
    forEachDot(job, groups, [&](QPointF at, qint32 size, double strength) {
        paintDot(painter, at, dotSign(size), dotRadius(size), strength, tokens);
    });
}

static void drawBase(QImage &image, const FrameJob &job)
{
    QPainter painter(&image);
    if (!covers(job.base, job.view)) {
        painter.fillRect(QRectF(QPointF(), job.view.size), colorTokens(job.scheme).panel);
        drawStretched(painter, job.overview, job.view);
    }
    drawStretched(painter, job.base, job.view);
}

static void drawOverlay(MapFrame &frame, const FrameJob &job)
{
    QPainter painter(&frame.image);
    const ColorTokens &tokens = colorTokens(job.scheme);
    if (frame.mode == MapMode::Density) {
        const DensityLayer layer = densityLayer(job.snapshot, frame.counts, job.view, tokens);
        frame.mostInOneSpot = layer.most;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), job.view.size), layer.image);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroups(painter, frame.groups, tokens, job.font);
}

MapFrame renderFrame(FrameJob job)
{
    MapFrame frame;
    frame.view = job.view;
    frame.pixelRatio = job.pixelRatio;
    frame.window = job.window;
    frame.generation = job.snapshot.generation;
    frame.appended = job.snapshot.appended;
    frame.counts = countPlaces(job.snapshot, job.window);
    const bool isTooMuch = job.mode == MapMode::Dots && frame.counts.atCity() > DensityFrom;
    frame.mode = isTooMuch ? MapMode::Density : job.mode;
    frame.image = QImage((job.view.size * job.pixelRatio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    frame.image.setDevicePixelRatio(job.pixelRatio);
    drawBase(frame.image, job);
    if (frame.mode == MapMode::Countries) {
        return frame;
    }
    frame.groups = groupPlaces(job.snapshot, frame.counts, job.view, frame.mode == MapMode::Dots);
    if (frame.mode == MapMode::Dots) {
        if (!job.sprites || !job.sprites->fits(job.scheme, job.pixelRatio)) {
            job.sprites = std::make_shared<DotSprites>(job.scheme, job.pixelRatio);
        }
        forEachDot(job, frame.groups, [&](QPointF at, qint32 size, double strength) {
            job.sprites->draw(frame.image, at, size, strength);
        });
    }
    drawOverlay(frame, job);
    return frame;
}

} // namespace WikiMon
