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

QString dotText(const MapHit &hit, const MapSnapshot &snapshot, const ChangeSource &source)
{
    RecentChange change;
    const QString where = isolated(placeName(snapshot.place(hit.place)));
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
        lines.emplace_back(counts.places[place].count, placeName(snapshot.place(place)));
    }
    std::ranges::stable_sort(lines, std::greater(), [](const auto &line) { return line.first; });
    QStringList out;
    for (const auto &[count, name] : lines) {
        if (size_t(out.size()) == MaxLines && lines.size() > MaxLines + 1) {
            out += MapTexts::tr("and %n more place(s)", nullptr, static_cast<int>(lines.size() - MaxLines));
            break;
        }
        out += MapTexts::tr("%1: %2", "place: number of changes").arg(isolated(name), number(count));
    }
    return out;
}

QString groupText(const MapGroup &group, const MapCounts &counts, const MapSnapshot &snapshot)
{
    const int count = static_cast<int>(group.count);
    QString head;
    if (group.places.size() == 1) {
        const QString name = isolated(placeName(snapshot.place(group.places.front())));
        head = MapTexts::tr("%n change(s) from %1", nullptr, count).arg(name);
    } else {
        head = MapTexts::tr("%n change(s) from several places", nullptr, count);
    }
    QStringList lines{head};
    if (group.places.size() > 1) {
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
    const QString name = countryName(code);
    return count == 0 ? name : MapTexts::tr("%1: %n change(s)", nullptr, static_cast<int>(count)).arg(name);
}

QString hitText(
    const MapHit &hit, const MapFrame &frame, const MapSnapshot &snapshot, const ChangeSource &source)
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

QString describeMap(const MapFrame &frame, MapSpan span, qint64 dropped)
{
    const MapCounts &counts = frame.counts;
    if (counts.total() == 0) {
        return MapTexts::tr("World map. No change of the time shown (%1) has a place.").arg(spanText(span));
    }
    QString kind = MapTexts::tr("World map with a dot for each change");
    if (frame.mode != MapMode::Dots) {
        kind = frame.mode == MapMode::Density ? MapTexts::tr("World map of how thick changes lie")
                                              : MapTexts::tr("World map of the changes of each country");
    }
    QStringList parts{MapTexts::tr("%1, %2.").arg(kind, spanText(span))};
    parts += MapTexts::tr("%n change(s) placed in a city.", nullptr, static_cast<int>(counts.atCity()));
    parts += MapTexts::tr(
        "%n change(s) placed in a region only.", nullptr, static_cast<int>(counts.atRegion()));
    parts += MapTexts::tr(
        "%n change(s) placed in a country only.", nullptr, static_cast<int>(counts.atCountry()));
    QStringList countries;
    std::vector<std::pair<qint64, QByteArray>> most;
    for (auto it = counts.countries.begin(); it != counts.countries.end(); ++it) {
        most.emplace_back(it.value(), it.key());
    }
    std::ranges::sort(most, std::greater());
    for (size_t i = 0; i < qMin<size_t>(5, most.size()); ++i) {
        const CountryCode code{most[i].second[0], most[i].second[1]};
        countries += MapTexts::tr("%1 %2", "country, number").arg(countryName(code), number(most[i].first));
    }
    if (!countries.isEmpty()) {
        parts += MapTexts::tr("Most are from: %1.").arg(countries.join(u", "_s));
    }
    if (dropped > 0) {
        parts += MapTexts::tr("%1 older ones are not shown any more.").arg(number(dropped));
    }
    return parts.join(u' ');
}

} // namespace WikiMon
