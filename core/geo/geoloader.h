// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geosearch.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace WikiMon {

// Runs a GeoSearch on a thread of its own, as copying and proving a large database takes a while and a disk
// may hang. Looks once by itself when made. One owner, on one thread; its destructor waits for the piece of
// work under way, which ends early.
class GeoLoader
{
public:
    // wake is called on the loader's thread when an update waits; it should post an event to the owner.
    GeoLoader(GeoSearchPaths paths, std::function<void()> wake);
    ~GeoLoader();
    GeoLoader(const GeoLoader &) = delete;
    GeoLoader &operator=(const GeoLoader &) = delete;

    void check();
    void setExplicitPath(const QString &path);

    // What was found since the last call, if a look has ended since.
    [[nodiscard]] std::optional<GeoUpdate> takeUpdate();
    // Waits until the first look has ended, so that the first changes of a recording are placed too.
    void waitForFirst(std::chrono::milliseconds atMost);

private:
    void run(const std::stop_token &stop);
    void deliver(GeoUpdate update);

    const std::function<void()> m_wake;
    GeoSearch m_search; // the loader's thread alone touches it
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    bool m_isCheckWanted = true;
    bool m_hasLooked = false;
    std::optional<QString> m_newExplicitPath;
    std::optional<GeoUpdate> m_update; // one at most: a newer one takes its place
    std::jthread m_thread; // last, so that it ends before what it uses
};

} // namespace WikiMon
