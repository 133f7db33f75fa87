// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// Which changes are exported.
enum class ExportRange : quint8 {
    Everything, // the whole session
    Shown, // what the filter shows
    Selection, // the selected rows
    Count
};

enum class ExportKind : quint8 { JsonLines, Csv, GeoJson, Count };

struct ExportChoice
{
    ExportRange range = ExportRange::Everything;
    ExportKind kind = ExportKind::JsonLines;

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

// What an export would come to, about.
struct ExportEstimate
{
    qint64 bytes = 0;
    qint64 changes = 0; // those that the format has room for
};

// "jsonl", "csv", "geojson"
[[nodiscard]] QString exportSuffix(ExportKind kind);
// The path with the ending of the format: added to a name that has none of the three, put in the place of one
// that says another of them. "a.b" may be a whole name, so it becomes "a.b.csv".
[[nodiscard]] QString withExportSuffix(const QString &path, ExportKind kind);

} // namespace WikiMon
