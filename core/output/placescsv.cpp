// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/placescsv.h"

#include "output/atomicfile.h"
#include "output/csvwriter.h"
#include "output/objectwriter.h"

namespace WikiMon {

void appendPlacesCsv(std::span<const Place> places, std::string &out)
{
    CsvWriter csv(out);
    for (const std::string_view column : {"country_code", "country", "region", "city", "precision", "changes",
             "added_bytes", "removed_bytes"}) {
        csv.text(column);
    }
    csv.endRecord();
    for (const Place &place : places) {
        csv.text(place.countryCode[0] ? std::string_view(place.countryCode.data(), place.countryCode.size())
                                      : std::string_view());
        csv.text(place.country);
        csv.text(place.region);
        csv.text(place.city);
        csv.text(nameOf(place.precision));
        csv.number(place.changes);
        csv.number(place.addedBytes);
        csv.number(place.removedBytes);
        csv.endRecord();
    }
}

ExportResult writePlacesCsv(const QString &path, std::span<const Place> places)
{
    std::string text;
    appendPlacesCsv(places, text);
    AtomicFile file;
    if (!file.open(path) || !file.write(text) || !file.commit()) {
        return {ExportResult::Status::Failed, file.error(), 0, 0, 0};
    }
    return {ExportResult::Status::Done, {}, std::ssize(places), std::ssize(text), 0};
}

} // namespace WikiMon
