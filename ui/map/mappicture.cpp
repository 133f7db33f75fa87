// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mappicture.h"

#include "map/basepainter.h"
#include "map/mapdensity.h"
#include "map/maplegend.h"
#include "map/mapramp.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::MapPicture)
};

BaseLook lookOf(const MapPicture &picture, const MapCounts &counts)
{
    BaseLook look{picture.job.view, picture.job.pixelRatio, picture.job.scheme, picture.hasGraticule,
        picture.nightTime, {}};
    if (picture.job.mode == MapMode::Countries) {
        look.countrySteps = stepsOf(counts);
    }
    return look;
}

std::shared_ptr<const ProjectedAtlas> atlasFor(const FrameJob &job)
{
    return ProjectedAtlas::make(job.view.projection, wantedDetail(job.view, job.pixelRatio));
}

} // namespace

QImage makePicture(const MapPicture &picture)
{
    FrameJob job = picture.job;
    const MapCounts counts = countPlaces(job.snapshot, job.window);
    job.base = {baseImage(lookOf(picture, counts), *atlasFor(job)), job.view};
    job.sprites.reset(); // the worker's
    MapFrame frame = renderFrame(job);
    QPainter painter(&frame.image);
    paintLegend(painter, frame, job.view.size, colorTokens(job.scheme), job.font, picture.direction);
    painter.end();
    return frame.image;
}

static void paintAsVectors(QPainter &painter, const MapPicture &picture)
{
    const FrameJob &job = picture.job;
    const ColorTokens &tokens = colorTokens(job.scheme);
    MapFrame frame;
    frame.mode = job.mode;
    frame.view = job.view;
    frame.counts = countPlaces(job.snapshot, job.window);
    if (job.mode == MapMode::Dots && frame.counts.atCity() > DensityFrom) {
        frame.mode = MapMode::Density;
    }
    paintBase(painter, lookOf(picture, frame.counts), *atlasFor(job));
    if (frame.mode != MapMode::Countries) {
        frame.groups = groupPlaces(job.snapshot, frame.counts, job.view, frame.mode == MapMode::Dots);
    }
    if (frame.mode == MapMode::Dots) {
        paintDots(painter, job, frame.groups);
    } else if (frame.mode == MapMode::Density) {
        const DensityLayer layer = densityLayer(job.snapshot, frame.counts, job.view, tokens);
        painter.drawImage(QRectF(QPointF(), job.view.size), layer.image);
    }
    paintGroups(painter, frame.groups, tokens, job.font);
    paintLegend(painter, frame, job.view.size, tokens, job.font, picture.direction);
}

QString writeSvg(const MapPicture &picture, QIODevice &device, const QString &description)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(picture.job.view.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.job.view.size));
    // The generator writes both as they are.
    generator.setTitle(Pictures::tr("Map of recent changes").toHtmlEscaped());
    generator.setDescription(description.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator)) {
        return Pictures::tr("The picture could not be written: %1").arg(device.errorString());
    }
    paintAsVectors(painter, picture);
    painter.end();
    return {};
}

QString savePicture(const MapPicture &picture, const QString &path, const QString &description)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Pictures::tr("%1 could not be written: %2").arg(path, file.errorString());
    }
    QString error;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        error = writeSvg(picture, file, description);
    } else {
        QImage image = makePicture(picture);
        image.setText(u"Description"_s, description);
        if (!image.save(&file, "PNG")) {
            error = file.errorString();
        }
    }
    if (error.isEmpty() && !file.commit()) {
        error = file.errorString();
    }
    return error.isEmpty() ? QString() : Pictures::tr("%1 could not be written: %2").arg(path, error);
}

} // namespace WikiMon
