// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapcounts.h"

#include "table/displaytext.h"

#include <QLocale>
#include <QStringList>

#include <numeric>

namespace WikiMon {

qint64 MapCounts::total() const
{
    return std::accumulate(byPrecision.begin(), byPrecision.end(), qint64(0));
}

MapCounts countPlaces(const MapSnapshot &snapshot, const MapWindow &window)
{
    MapCounts out;
    out.places.resize(snapshot.placeCount);
    const qint64 from = window.from();
    snapshot.forEachChunk([&](const MapChunk &chunk, size_t rows) {
        for (size_t i = 0; i < rows; ++i) {
            if (chunk.times[i] < from) {
                continue;
            }
            PlaceCount &place = out.places[chunk.places[i]];
            ++place.count;
            if (chunk.times[i] >= place.newestTime) {
                place.newestTime = chunk.times[i];
                place.newest = chunk.sequences[i];
            }
        }
    });
    static constexpr size_t Letters = 26;
    std::array<qint64, Letters * Letters> countries{}; // by both letters: no hashing for each place
    for (quint32 number = 0; number < out.places.size(); ++number) {
        const qint64 count = out.places[number].count;
        if (count > 0) {
            const MapPlace &place = snapshot.place(number);
            out.byPrecision[static_cast<size_t>(place.precision)] += count;
            out.exactPlaces += place.precision == GeoPrecision::City;
            if (place.country[0] != 0) {
                countries[static_cast<size_t>(place.country[0] - 'A') * Letters
                    + static_cast<size_t>(place.country[1] - 'A')]
                    += count;
            }
        }
    }
    for (size_t key = 0; key < countries.size(); ++key) {
        if (countries[key] > 0) {
            const char code[]
                = {static_cast<char>('A' + key / Letters), static_cast<char>('A' + key % Letters)};
            out.countries.insert(QByteArray(code, 2), countries[key]);
        }
    }
    return out;
}

QString countryName(CountryCode code)
{
    const QString letters = QString::fromLatin1(code.data(), code[0] == 0 ? 0 : 2);
    const QLocale::Territory territory = QLocale::codeToTerritory(letters);
    const QString native = QLocale::territoryToString(territory);
    return territory == QLocale::AnyTerritory ? letters : native;
}

QString placeName(const MapPlace &place, const MapPlaceNames &names)
{
    QStringList parts;
    for (const std::string *part : {&names.city, &names.region}) {
        if (!part->empty()) {
            parts += displayText(*part);
        }
    }
    const QString country
        = place.country[0] == 0 ? displayText(names.countryName) : countryName(place.country);
    if (!country.isEmpty()) {
        parts += country;
    }
    parts.removeDuplicates(); // "Singapore, Singapore"
    return parts.join(QStringLiteral(", "));
}

} // namespace WikiMon
