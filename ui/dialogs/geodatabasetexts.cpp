// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/geodatabasetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace WikiMon::GeoDatabaseTexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::GeoDatabaseTexts)
};

int ageInDays(const GeoState &state, qint64 now)
{
    constexpr qint64 Day = 86'400'000;
    constexpr qint64 Longest = 1'000'000;
    return int(std::clamp<qint64>((now - state.buildDate.toMSecsSinceEpoch()) / Day, 0, Longest));
}

QString age(int days, const QLocale &locale)
{
    if (days == 0) {
        return Words::tr("today");
    }
    return days == 1 ? Words::tr("1 day ago")
                     : Words::tr("%1 days ago", nullptr, days).arg(locale.toString(days));
}

} // namespace

QString name(const GeoState &state)
{
    if (state.kind == GeoKind::None) {
        return Words::tr("No location database is in use");
    }
    if (state.isBundled) {
        return Words::tr("The country database that comes with WikiMon");
    }
    return state.type.isEmpty() ? Words::tr("A database without a name") : state.type;
}

QString kind(const GeoState &state)
{
    switch (state.kind) {
    case GeoKind::City:
        return Words::tr("Cities, where it knows them, else regions and countries");
    case GeoKind::Country:
        return Words::tr("Countries only");
    case GeoKind::None:
        break;
    }
    return Words::tr("None");
}

QString made(const GeoState &state, qint64 now, const QLocale &locale)
{
    if (!state.buildDate.isValid()) {
        return state.kind == GeoKind::None ? Words::tr("—") : Words::tr("It does not say when.");
    }
    return Words::tr("%1, %2").arg(
        locale.toString(state.buildDate.date(), QLocale::LongFormat), age(ageInDays(state, now), locale));
}

QString file(const GeoState &state)
{
    if (state.kind == GeoKind::None) {
        return Words::tr("—");
    }
    return state.isBundled ? Words::tr("Built into the program") : state.path;
}

QString advice(const GeoState &state, qint64 now)
{
    if (state.kind == GeoKind::City) {
        return state.buildDate.isValid() && ageInDays(state, now) > OldDays
            ? Words::tr(
                "The database is old, and many addresses have moved since. A newer one is free of charge; "
                "a file that changes is taken up by itself.")
            : Words::tr("A file that changes is taken up by itself. Newer ones are here:");
    }
    return Words::tr(
        "A city database places edits in their cities. Two are free of charge: download one (the "
        "kind that ends in .mmdb), then choose its file or drop it on the window.");
}

} // namespace WikiMon::GeoDatabaseTexts
