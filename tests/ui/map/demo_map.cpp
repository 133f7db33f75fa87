// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapview.h"
#include "mapsamples.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace WikiMon;

// Shows the map for screenshots and for trying it out.
// demo_map [dark|contrast] [rtl] [live] [empty] [europe|dateline] [countries|density] [mercator|plate]
// [night]
//          [many] [WIDTHxHEIGHT] [SCREENSHOT.png|.svg]

static void fill(MapView &view, const QStringList &words)
{
    QRandomGenerator random(7);
    const auto next = [&random] { return static_cast<quint32>(random.generate() >> 1); };
    const qint64 span = 600'000;
    qint64 sequence = 0;
    const quint32 cities = words.contains("many"_L1) ? 200'000 : 34;
    for (quint32 i = 0; i < cities; ++i) {
        RecentChange change = makeCityChange(next(), next(), span);
        if (cities > 1000) { // around the cities
            const double angle = random.bounded(6.283);
            const double away
                = 5 * random.generateDouble() * random.generateDouble() * random.generateDouble();
            change.location.latitude += away * std::sin(angle);
            change.location.longitude += away * std::cos(angle);
        }
        view.addEarlier(change, sequence++);
    }
    for (int i = 0; i < 14; ++i) { // many at one place
        view.addEarlier(makeCityChange(30, next(), span), sequence++);
    }
    struct Country
    {
        std::string_view code;
        int count;
    };
    for (const Country &country : {Country{"RU", 14}, {"CA", 6}, {"AU", 4}, {"DE", 9}, {"FR", 3}, {"PL", 2},
             {"IT", 1}, {"IN", 31}, {"BR", 7}, {"FJ", 5}, {"WS", 3}, {"NZ", 2}, {"KI", 2}, {"US", 120}}) {
        for (int i = 0; i < country.count; ++i) {
            view.addEarlier(makeCountryChange(country.code, 10, next() % span), sequence++);
        }
    }
    for (const quint32 city : {23U, 23U, 24U, 25U, 41U, 22U}) {
        view.addEarlier(makeCityChange(city, next(), span), sequence++);
    }
    view.setCurrentChange(3);
}

static MapOptions optionsFrom(const QStringList &words)
{
    MapOptions options;
    options.hasNight = words.contains("night"_L1);
    options.mode = words.contains("countries"_L1) ? MapMode::Countries
        : words.contains("density"_L1)            ? MapMode::Density
                                                  : MapMode::Dots;
    options.projection = words.contains("mercator"_L1) ? MapProjection::Mercator
        : words.contains("plate"_L1)                   ? MapProjection::PlateCarree
                                                       : MapProjection::EqualEarth;
    if (words.contains("europe"_L1)) {
        options.zoom = 6;
        options.centre = {50, 12};
    } else if (words.contains("dateline"_L1)) {
        options.zoom = 5;
        options.centre = {-15, 165};
    }
    return options;
}

static void saveWhenSettled(MapView &view, const QString &path)
{
    auto *poll = new QTimer(&view);
    QObject::connect(poll, &QTimer::timeout, &view, [&view, path] {
        if (!view.isSettled()) {
            return;
        }
        const bool isDrawing = path.endsWith(".svg"_L1);
        const QString error = isDrawing ? view.savePicture(path) : QString();
        if (!isDrawing) {
            view.grab().save(path);
        }
        qInfo().noquote() << view.summary() << "\n" << view.accessibleDescription() << error;
        QApplication::quit();
    });
    poll->start(50);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList words = app.arguments().mid(1);
    Theme theme;
    theme.setChoice(words.contains("dark"_L1) ? ThemeChoice::Dark
            : words.contains("contrast"_L1)   ? ThemeChoice::HighContrast
                                              : ThemeChoice::Light);
    if (words.contains("rtl"_L1)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    MapView view;
    QSize size(1000, 540);
    for (const QString &word : words) {
        const qsizetype cross = word.indexOf(u'x');
        if (cross > 0 && word.left(cross).toInt() > 0) {
            size = {word.left(cross).toInt(), word.mid(cross + 1).toInt()};
        }
    }
    view.resize(size);
    view.setOptions(optionsFrom(words));
    view.setPlaceholderText(u"No change of the last 10 minutes has a place."_s);
    if (!words.contains("empty"_L1)) {
        fill(view, words);
    }
    view.show();
    QTimer feed;
    qint64 sequence = 1'000'000;
    QObject::connect(&feed, &QTimer::timeout, &view, [&] {
        const quint32 random = QRandomGenerator::global()->generate() >> 1;
        RecentChange change = makeCityChange(random, random / 7, 0);
        change.timestamp += sequence;
        view.add(change, ++sequence);
    });
    if (words.contains("live"_L1)) {
        feed.start(100);
    }
    if (!words.isEmpty() && words.last().contains(u'.')) {
        saveWhenSettled(view, words.last());
    }
    return QApplication::exec();
}
