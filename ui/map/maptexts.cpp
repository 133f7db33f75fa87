// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/maptexts.h"

#include "table/cellstrings.h"
#include "table/displaytext.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

namespace {

// Gives the functions here a context for translators.
struct MapTexts
{
    Q_DECLARE_TR_FUNCTIONS(WikiMon::MapTexts)
};

constexpr size_t MaxLines = 6; // of a group's places in a tool tip

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

// "Germany: 14"
static QString countLine(const QString &name, qint64 count)
{
    return MapTexts::tr("%1: %2", "place: number of changes").arg(name, number(count));
}

static QString sizeLine(qint32 size)
{
    RecentChange change;
    change.sizeChange = size;
    return sizeInWords(change, QLocale());
}

static QString timeLine(qint64 time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

QString dotText(const MapHit &hit, const MapSnapshot &snapshot, const ChangeLookup &source)
{
    RecentChange change;
    const QString where = isolated(placeName(snapshot, hit.place));
    if (!source || !source(hit.sequence, change)) {
        return QStringList{where, sizeLine(hit.size), timeLine(hit.time)}.join(u'\n');
    }
    const QString what = isolated(pageText(change).text);
    const QString who = isolated(displayText(change.view(change.user)));
    const QString wiki = wikiBadge(change);
    return QStringList{what, MapTexts::tr("%1 · %2 · %3").arg(who, sizeInWords(change, QLocale()), wiki),
        where, timeInWords(change, QLocale())}
        .join(u'\n');
}

// The places of a group, the one with most changes first; those of one country together.
static QStringList placeLines(const MapGroup &group, const MapCounts &counts, const MapSnapshot &snapshot)
{
    std::vector<std::pair<qint64, QString>> lines;
    for (const quint32 place : group.places) {
        lines.emplace_back(counts.places[place].count, placeName(snapshot, place));
    }
    std::ranges::stable_sort(lines, std::greater(), [](const auto &line) { return line.first; });
    QStringList out;
    for (const auto &[count, name] : lines) {
        if (size_t(out.size()) == MaxLines && lines.size() > MaxLines + 1) {
            out += countLine(MapTexts::tr("More places"), static_cast<qint64>(lines.size() - MaxLines));
            break;
        }
        out += countLine(isolated(name), count);
    }
    return out;
}

QString groupText(const MapGroup &group, const MapCounts &counts, const MapSnapshot &snapshot)
{
    const bool isOne = group.places.size() == 1;
    const QString name
        = isOne ? isolated(placeName(snapshot, group.places.front())) : MapTexts::tr("Several places");
    QStringList lines{countLine(name, group.count)};
    if (!isOne) {
        lines += placeLines(group, counts, snapshot);
    }
    if (!group.isExact) {
        lines += MapTexts::tr("No more than the country or region is known.");
    }
    return lines.join(u'\n');
}

QString countryText(CountryCode code, const MapCounts &counts)
{
    const qint64 count = counts.countries.value(QByteArray(code.data(), 2));
    return count == 0 ? countryName(code) : countLine(countryName(code), count);
}

QString hitText(
    const MapHit &hit, const MapFrame &frame, const MapSnapshot &snapshot, const ChangeLookup &source)
{
    switch (hit.kind) {
    case MapHit::Kind::Dot:
        return dotText(hit, snapshot, source);
    case MapHit::Kind::Group:
        return groupText(frame.groups.groups[hit.group], frame.counts, snapshot);
    case MapHit::Kind::Country:
        return countryText(hit.country, frame.counts);
    case MapHit::Kind::Nothing:
        break;
    }
    return {};
}

QString spanText(MapSpan span)
{
    switch (span) {
    case MapSpan::Minute:
        return MapTexts::tr("last minute");
    case MapSpan::TenMinutes:
        return MapTexts::tr("last 10 minutes");
    case MapSpan::Hour:
        return MapTexts::tr("last hour");
    case MapSpan::All:
    case MapSpan::Count:
        break;
    }
    return MapTexts::tr("whole session");
}

QString summaryText(const MapCounts &counts, MapSpan span)
{
    QStringList parts{spanText(span)};
    const auto add = [&](const QString &text, qint64 count) {
        if (count > 0) {
            parts += text.arg(number(count));
        }
    };
    add(MapTexts::tr("city %1", "number of changes placed in a city"), counts.atCity());
    add(MapTexts::tr("region %1", "number of changes placed in a region"), counts.atRegion());
    add(MapTexts::tr("country %1", "number of changes placed in a country"), counts.atCountry());
    return parts.join(u" · "_s);
}

static QString kindOfMap(MapMode mode)
{
    switch (mode) {
    case MapMode::Density:
        return MapTexts::tr("World map of how thick changes lie");
    case MapMode::Countries:
        return MapTexts::tr("World map of the changes of each country");
    case MapMode::Dots:
    case MapMode::Count:
        break;
    }
    return MapTexts::tr("World map with a dot for each change");
}

// The countries with most changes.
static QStringList leadingCountries(const MapCounts &counts)
{
    static constexpr size_t Most = 5;
    std::vector<std::pair<qint64, QByteArray>> order;
    for (auto it = counts.countries.begin(); it != counts.countries.end(); ++it) {
        order.emplace_back(it.value(), it.key());
    }
    std::ranges::sort(order, std::greater());
    QStringList out;
    for (size_t i = 0; i < qMin(Most, order.size()); ++i) {
        out += countLine(countryName({order[i].second[0], order[i].second[1]}), order[i].first);
    }
    return out;
}

QString describeMap(const MapFrame &frame, MapSpan span, qint64 dropped)
{
    const MapCounts &counts = frame.counts;
    if (counts.total() == 0) {
        return MapTexts::tr("World map. No change of the time shown (%1) has a place.").arg(spanText(span));
    }
    QStringList parts{MapTexts::tr("%1, %2.").arg(kindOfMap(frame.mode), spanText(span))};
    parts += MapTexts::tr("Placed in a city: %1, in a region only: %2, in a country only: %3.")
                 .arg(number(counts.atCity()), number(counts.atRegion()), number(counts.atCountry()));
    const QStringList countries = leadingCountries(counts);
    if (!countries.isEmpty()) {
        parts += MapTexts::tr("Most are from: %1.").arg(countries.join(u", "_s));
    }
    if (dropped > 0) {
        parts += MapTexts::tr("Not shown any more: %1.").arg(number(dropped));
    }
    return parts.join(u' ');
}

} // namespace WikiMon
