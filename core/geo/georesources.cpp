// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "geo/georesources.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside of a namespace.
static void initGeoResources()
{
    // Guarded by the compiler, so that two threads don't register them twice.
    [[maybe_unused]] static const bool isDone = [] {
        Q_INIT_RESOURCE(wikimon_geo);
        return true;
    }();
}

namespace WikiMon {

QString bundledDatabasePath()
{
    initGeoResources();
    return QStringLiteral(":/wikimon/geo/country.mmdb");
}

QString labelPointsPath()
{
    initGeoResources();
    return QStringLiteral(":/wikimon/geo/country-label-points.json");
}

} // namespace WikiMon
