// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/basepainter.h"
#include "map/mapview.h"
#include "mapsamples.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

using namespace WikiMon;

// What the map costs on 1600 x 900 pixels beside the naive way: painting the shapes and every dot anew as
// antialiased ellipses. Ratios of one run; the milliseconds are this machine's.

static constexpr QSize Size(1600, 900);

// The processor time of this thread alone, in milliseconds: what others do on a shared machine, and waiting
// for workers, does not count.
static double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// The median of some runs, after one to warm up.
static double measure(int rounds, const std::function<void()> &what)
{
    what();
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = processorTime();
        what();
        times.push_back(processorTime() - start);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

static void report(const char *what, double time, double naive, double aim)
{
    std::printf("%-58s %8.2f ms   %6.3f of naive   aim %5.1f ms %s\n", what, time, time / naive, aim,
        time <= aim ? "" : "MISSED");
}

// Anywhere, of sizes as edits have them: most some ten bytes, few some thousand.
static RecentChange randomChange(QRandomGenerator &random)
{
    const double bytes = std::exp(random.generateDouble() * 8);
    return makeMapChange({.latitude = random.generateDouble() * 140 - 60,
        .longitude = random.generateDouble() * 360 - 180,
        .size = static_cast<qint32>(random.bounded(3) == 0 ? -bytes : bytes),
        .age = random.bounded(600'000)});
}

static void fillCities(MapScene &scene, int count, int places)
{
    QRandomGenerator random(5);
    std::vector<RecentChange> changes;
    for (int i = 0; i < places; ++i) {
        changes.push_back(randomChange(random));
    }
    for (int i = 0; i < count; ++i) {
        RecentChange &change = changes[static_cast<size_t>(random.bounded(places))];
        change.timestamp = MapSampleTime - random.bounded(600'000);
        scene.add(change, i);
    }
}

static FrameJob jobFor(const MapScene &scene, const BasePicture &base)
{
    FrameJob job;
    job.view = {MapProjection::EqualEarth, QSizeF(Size), 1, {}, {}};
    job.window = {MapSampleTime, 600'000};
    job.base = base;
    job.snapshot = scene.snapshot();
    job.sprites = std::make_shared<DotSprites>(job.scheme, job.pixelRatio);
    return job;
}

static double naiveRepaint(const MapScene &scene, const BaseLook &look, const ProjectedAtlas &atlas)
{
    return measure(3, [&] {
        QImage image = baseImage(look, atlas);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDots(painter, jobFor(scene, {}), {});
    });
}

// Runs the event loop for some time at 60 steps a second; the longest that one turn of it held the window.
static double longestTurn(int steps, const std::function<void(int)> &step)
{
    double longest = 0;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        double start = processorTime();
        step(i);
        while (timer.elapsed() < 16) {
            QCoreApplication::processEvents();
            longest = std::max(longest, processorTime() - start);
            start = processorTime();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    return longest;
}

static void settle(const MapView &view)
{
    while (!view.isSettled()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
}

static void measureWidget(double naive)
{
    MapView view;
    view.resize(Size);
    view.show();
    settle(view);
    QRandomGenerator random(9);
    qint64 sequence = 0;
    std::vector<RecentChange> changes;
    for (int i = 0; i < 2000; ++i) {
        changes.push_back(randomChange(random));
        changes.back().timestamp = MapSampleTime;
    }
    const auto addSome = [&](int count) {
        for (int i = 0; i < count; ++i, ++sequence) {
            view.add(changes[static_cast<size_t>(sequence) % changes.size()], sequence);
        }
    };
    settle(view);
    report("live frame with 100 new dots",
        measure(60,
            [&] {
                addSome(100);
                view.repaint();
            }),
        naive, 2);
    settle(view);
    const qint64 before = sequence;
    const double live = longestTurn(180, [&](int i) { addSome(i % 3 == 2 ? 2 : 3); });
    settle(view);
    report("10,000 a minute: longest turn of the event loop", live, naive, 8);
    std::printf("    %lld came, %lld are on the map\n", static_cast<long long>(sequence - before),
        static_cast<long long>(view.frame().counts.total() - before));
    const double zoom = longestTurn(120, [&](int i) {
        const QPointF at(700, 300);
        QWheelEvent wheel(
            at, at, {}, {0, i < 60 ? 40 : -40}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        view.repaint();
    });
    report("zooming at 50m detail: longest turn", zoom, naive, 16);
    MapOptions options = view.options();
    options.zoom = 6;
    options.centre = {50, 10};
    view.setOptions(options);
    settle(view);
    const double pan = longestTurn(120, [&](int i) {
        QKeyEvent key(QEvent::KeyPress, i < 60 ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &key);
        view.repaint();
    });
    report("panning at 50m detail: longest turn", pan, naive, 16);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const BaseLook look{
        {MapProjection::EqualEarth, QSizeF(Size), 1, {}, {}}, 1, ColorScheme::Light, true, {}, {}};
    const auto fine = ProjectedAtlas::make(MapProjection::EqualEarth, MapDetail::Fine);
    const BasePicture base{baseImage(look, *fine), look.view};
    MapScene scattered;
    fillCities(scattered, 100'000, 100'000);
    MapScene clustered;
    fillCities(clustered, 100'000, 5'000);
    MapScene million;
    fillCities(million, 1'000'000, 100'000);
    const double naive = naiveRepaint(scattered, look, *fine);
    std::printf("naive repaint with 100,000 dots: %.1f ms\n", naive);

    const FrameJob scatteredJob = jobFor(scattered, base);
    const FrameJob clusteredJob = jobFor(clustered, base);
    FrameJob densityJob = jobFor(million, base);
    densityJob.mode = MapMode::Density;
    report("rebuild, 100,000 dots at 100,000 places (worker)",
        measure(15, [&] { (void)renderFrame(scatteredJob); }), naive, 12);
    report("rebuild, 100,000 dots at 5,000 places (worker)",
        measure(15, [&] { (void)renderFrame(clusteredJob); }), naive, 12);
    report("a million as a density (worker)", measure(15, [&] { (void)renderFrame(densityJob); }), naive, 20);
    report("base picture at 50m (worker)", measure(5, [&] { (void)baseImage(look, *fine); }), naive, 100);
    report("reading and projecting 50m (worker)",
        measure(5, [&] { (void)ProjectedAtlas::make(MapProjection::EqualEarth, MapDetail::Fine); }), naive,
        50);
    report("taking in 100,000 changes",
        measure(5,
            [&] {
                MapScene scene;
                fillCities(scene, 100'000, 5'000);
            }),
        naive, 50);
    measureWidget(naive);
    return 0;
}
