// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/basepainter.h"
#include "map/mapframe.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <array>
#include <mutex>

namespace WikiMon {

// The projected shapes that were read so far. Any thread.
class AtlasCache
{
public:
    // Reads what isn't there yet; slow then.
    std::shared_ptr<const ProjectedAtlas> get(MapProjection projection, MapDetail detail);
    // The finest that is there, or null; at once.
    std::shared_ptr<const ProjectedAtlas> finest(MapProjection projection) const;
    [[nodiscard]] bool has(MapProjection projection, MapDetail detail) const;

private:
    using Row = std::array<std::shared_ptr<const ProjectedAtlas>, size_t(MapDetail::Count)>;

    mutable std::mutex m_mutex;
    std::array<Row, size_t(MapProjection::Count)> m_atlases;
};

// Draws base pictures and frames on two threads of its own: at most one of each at a time; a newer request
// takes the place of one that waits. Results come back as signals on the owner's thread.
class MapRenderer : public QObject
{
    Q_OBJECT
public:
    explicit MapRenderer(QObject *parent = nullptr);
    ~MapRenderer() override;

    // Wants a base picture that looks so. The coarse shapes come first when the fine ones are not read yet.
    void wantBase(const BaseLook &look);
    void wantFrame(FrameJob job);

    [[nodiscard]] const BasePicture &base() const { return m_base; }
    [[nodiscard]] const BasePicture &overview() const { return m_overview; }
    // Whether base() is what was wanted last.
    [[nodiscard]] bool isBaseReady() const { return m_isBaseReady; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::shared_ptr<const ProjectedAtlas> atlas(MapProjection projection) const
    {
        return m_atlases->finest(projection);
    }

signals:
    void baseReady();
    // To be taken out, as it is large.
    void frameReady(WikiMon::MapFrame &frame);

private:
    struct BaseResult
    {
        BaseLook look;
        MapDetail detail = MapDetail::Coarse;
        BasePicture picture;
        BasePicture overview; // null when the old one is still right
    };

    void startBase();
    void startFrame();
    void takeBase();
    void takeFrame();
    static BaseResult renderBase(
        AtlasCache &atlases, const BaseLook &look, MapDetail detail, std::optional<BaseLook> overview);

    std::shared_ptr<AtlasCache> m_atlases = std::make_shared<AtlasCache>();
    std::shared_ptr<DotSprites> m_sprites;
    QThreadPool m_pool;
    QFutureWatcher<BaseResult> m_baseWatcher;
    QFutureWatcher<MapFrame> m_frameWatcher;
    std::optional<BaseLook> m_wantedBase;
    std::optional<FrameJob> m_wantedFrame;
    BasePicture m_base;
    BasePicture m_overview;
    BaseLook m_overviewLook;
    bool m_isBaseReady = false;
    // Until the result was taken: a future is not running any more before its watcher says so.
    bool m_isBaseUnderWay = false;
    bool m_isFrameUnderWay = false;
};

} // namespace WikiMon
