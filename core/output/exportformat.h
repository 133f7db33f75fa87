// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "output/changeserialiser.h"
#include "output/changewriter.h"

#include <functional>
#include <string>

namespace WikiMon {

// How the file of an export is put together. One export, on one thread, uses a format at a time.
struct ExportFormat
{
    // Appends a change; false, and nothing appended, when the format has no room for it.
    using Append = std::function<bool(const RecentChange &change, std::string &out)>;

    std::string start;
    Append append;
    std::string separator; // between two changes
    std::string end;

    // One JSON object a line, as a recording has it.
    [[nodiscard]] static ExportFormat jsonLines(ChangeSerialiser serialise = appendRecordingJson);
    // A FeatureCollection of the changes that were placed (RFC 7946), see geojsonwriter.h.
    [[nodiscard]] static ExportFormat geoJson();
    // A record a change with all that a recording has, see changescsv.h.
    [[nodiscard]] static ExportFormat csv();

    // The same of changes whose addresses are masked (PrivacyMask), before anything of them is written.
    [[nodiscard]] ExportFormat masked() const;
};

} // namespace WikiMon
