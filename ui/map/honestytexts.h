// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "geo/geostate.h"
#include "session/placecounts.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace WikiMon {

// What the map can and cannot say of a stretch of time.
struct HonestyFacts
{
    PlaceTally tally;
    int minutes = 10; // the stretch, up to now; 0: the whole session
    GeoKind database = GeoKind::None; // in use

    friend bool operator==(const HonestyFacts &, const HonestyFacts &) = default;
};

// The facts in words. All texts are plain, whole sentences, and only of our own words and numbers.
namespace HonestyTexts {

// "44 of 317 unregistered edits in the last 10 minutes showed an IP address; 273 came from temporary
// accounts."
[[nodiscard]] QString sentence(const HonestyFacts &facts, const QLocale &locale);

// Why that is so, in paragraphs.
[[nodiscard]] QStringList explanation(const HonestyFacts &facts);

struct Reason
{
    QString name; // "Temporary account"
    QString meaning; // one sentence
    qint64 count = 0;
    bool isPlaced = false;

    friend bool operator==(const Reason &, const Reason &) = default;
};
// Every outcome that occurred, the placed ones first.
[[nodiscard]] QList<Reason> breakdown(const PlaceTally &tally);

} // namespace HonestyTexts

} // namespace WikiMon
