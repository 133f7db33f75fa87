// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/geoloader.h"

#include <utility>

namespace WikiMon {

GeoLoader::GeoLoader(GeoSearchPaths paths, std::function<void()> wake)
    : m_wake(std::move(wake))
    , m_search(std::move(paths))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

GeoLoader::~GeoLoader() = default;

void GeoLoader::check()
{
    const std::lock_guard lock(m_mutex);
    m_isCheckWanted = true;
    m_changed.notify_all();
}

void GeoLoader::setExplicitPath(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_newExplicitPath = path;
    m_isCheckWanted = true;
    m_changed.notify_all();
}

std::optional<GeoUpdate> GeoLoader::takeUpdate()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_update, std::nullopt);
}

void GeoLoader::waitForFirst(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, atMost, [this] { return m_hasLooked; });
}

void GeoLoader::run(const std::stop_token &stop)
{
    while (true) {
        std::optional<QString> newExplicitPath;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_isCheckWanted; }) || stop.stop_requested()) {
                return;
            }
            m_isCheckWanted = false;
            newExplicitPath = std::exchange(m_newExplicitPath, std::nullopt);
        }
        if (newExplicitPath) {
            m_search.setExplicitPath(*newExplicitPath);
        }
        deliver(m_search.check(stop));
    }
}

void GeoLoader::deliver(GeoUpdate update)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_update && !update.database) {
            update.database = std::move(m_update->database);
        }
        m_update = std::move(update);
        m_hasLooked = true;
        m_changed.notify_all();
    }
    m_wake();
}

} // namespace WikiMon
