// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geostate.h"

#include <QLocale>
#include <QString>

// A location database in words. Times are milliseconds since 1970-01-01 UTC. All texts are plain.
namespace WikiMon::GeoDatabaseTexts {

// Addresses move from one place to another: older than this, many are wrong.
inline constexpr int OldDays = 120;

// "GeoLite2-City", "The country database that comes with WikiMon"
[[nodiscard]] QString name(const GeoState &state);
// What it places addresses in.
[[nodiscard]] QString kind(const GeoState &state);
// "3 November 2026, 18 days ago"
[[nodiscard]] QString made(const GeoState &state, qint64 now, const QLocale &locale);
// Its path, or that it is built in.
[[nodiscard]] QString file(const GeoState &state);
// What would make it better, and how.
[[nodiscard]] QString advice(const GeoState &state, qint64 now);

} // namespace WikiMon::GeoDatabaseTexts
