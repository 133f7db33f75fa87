// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/sessionexporter.h"
#include "session/placetable.h"

#include <span>
#include <string>

namespace WikiMon {

// Appends places as CSV (CsvWriter) with a header: country_code, country, region, city, precision ("city",
// "region", "country"), changes, added_bytes, removed_bytes.
void appendPlacesCsv(std::span<const Place> places, std::string &out);

// Writes them to a file that appears whole or not at all; writtenChanges is the number of places. Any thread.
[[nodiscard]] ExportResult writePlacesCsv(const QString &path, std::span<const Place> places);

} // namespace WikiMon
