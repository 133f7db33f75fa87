// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/maprenderer.h"

#include <QtConcurrentRun>

namespace WikiMon {

std::shared_ptr<const ProjectedAtlas> AtlasCache::get(MapProjection projection, MapDetail detail)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto &known = m_atlases[size_t(projection)][size_t(detail)]) {
            return known;
        }
    }
    auto atlas = ProjectedAtlas::make(projection, detail);
    const std::scoped_lock lock(m_mutex);
    return m_atlases[size_t(projection)][size_t(detail)] = std::move(atlas);
}

std::shared_ptr<const ProjectedAtlas> AtlasCache::finest(MapProjection projection) const
{
    const std::scoped_lock lock(m_mutex);
    const Row &row = m_atlases[size_t(projection)];
    return row[size_t(MapDetail::Fine)] ? row[size_t(MapDetail::Fine)] : row[size_t(MapDetail::Coarse)];
}

bool AtlasCache::has(MapProjection projection, MapDetail detail) const
{
    const std::scoped_lock lock(m_mutex);
    return m_atlases[size_t(projection)][size_t(detail)] != nullptr;
}

MapRenderer::MapRenderer(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // a base picture must not hold up frames
    connect(&m_baseWatcher, &QFutureWatcherBase::finished, this, &MapRenderer::takeBase);
    connect(&m_frameWatcher, &QFutureWatcherBase::finished, this, &MapRenderer::takeFrame);
}

MapRenderer::~MapRenderer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool MapRenderer::isBusy() const
{
    return m_isBaseUnderWay || m_isFrameUnderWay || m_wantedFrame;
}

void MapRenderer::wantBase(const BaseLook &look)
{
    m_isBaseReady = false;
    m_wantedBase = look;
    startBase();
}

MapRenderer::BaseResult MapRenderer::renderBase(
    AtlasCache &atlases, const BaseLook &look, MapDetail detail, std::optional<BaseLook> overview)
{
    BaseResult result{look, detail, {}, {}};
    const auto atlas = atlases.get(look.view.projection, detail);
    result.picture = {baseImage(look, *atlas), look.view};
    if (overview) {
        const auto coarse = atlases.get(look.view.projection, MapDetail::Coarse);
        result.overview = {baseImage(*overview, *coarse), overview->view};
    }
    return result;
}

// The same look of the whole world.
static BaseLook overviewOf(const BaseLook &look)
{
    static constexpr QSizeF Size(1000, 600); // enough for something to stretch
    BaseLook out = look;
    out.view.size = Size;
    out.view.beyond = {};
    out.view = out.view.home();
    out.pixelRatio = 1;
    return out;
}

void MapRenderer::startBase()
{
    if (m_isBaseUnderWay || !m_wantedBase) {
        return;
    }
    const BaseLook look = *m_wantedBase;
    const MapDetail wanted = wantedDetail(look.view, look.pixelRatio);
    const bool isFirst = !m_atlases->finest(look.view.projection);
    const MapDetail detail = isFirst ? MapDetail::Coarse : wanted;
    std::optional<BaseLook> overview;
    if (!isFirst && overviewOf(look) != m_overviewLook && look.view.zoom > MapViewport::MinZoom) {
        m_overviewLook = overviewOf(look);
        overview = m_overviewLook;
    }
    m_isBaseUnderWay = true;
    m_baseWatcher.setFuture(QtConcurrent::run(&m_pool, [atlases = m_atlases, look, detail, overview] {
        return renderBase(*atlases, look, detail, overview);
    }));
}

void MapRenderer::takeBase()
{
    m_isBaseUnderWay = false;
    BaseResult result = m_baseWatcher.future().takeResult();
    const bool isRight = m_wantedBase && result.look == *m_wantedBase
        && result.detail == wantedDetail(result.look.view, result.look.pixelRatio);
    m_base = std::move(result.picture);
    if (!result.overview.image.isNull()) {
        m_overview = std::move(result.overview);
    }
    m_isBaseReady = isRight;
    if (isRight) {
        m_wantedBase.reset();
    } else {
        startBase();
    }
    emit baseReady();
}

void MapRenderer::wantFrame(FrameJob job)
{
    m_wantedFrame = std::move(job);
    startFrame();
}

void MapRenderer::startFrame()
{
    if (m_isFrameUnderWay || !m_wantedFrame) {
        return;
    }
    FrameJob job = std::move(*m_wantedFrame);
    m_wantedFrame.reset();
    if (!m_sprites || !m_sprites->fits(job.scheme, job.pixelRatio)) {
        m_sprites = std::make_shared<DotSprites>(job.scheme, job.pixelRatio);
    }
    job.sprites = m_sprites;
    m_isFrameUnderWay = true;
    m_frameWatcher.setFuture(
        QtConcurrent::run(&m_pool, [job = std::move(job)]() mutable { return renderFrame(std::move(job)); }));
}

void MapRenderer::takeFrame()
{
    m_isFrameUnderWay = false;
    MapFrame frame = m_frameWatcher.future().takeResult();
    emit frameReady(frame);
    startFrame();
}

} // namespace WikiMon
