// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/exportformat.h"

#include "output/changescsv.h"
#include "output/geojsonwriter.h"
#include "output/privacymask.h"

#include <memory>
#include <utility>

namespace WikiMon {

ExportFormat ExportFormat::jsonLines(ChangeSerialiser serialise)
{
    ExportFormat format;
    format.append = [serialise = std::move(serialise)](const RecentChange &change, std::string &out) {
        serialise(change, out);
        out += '\n';
        return true;
    };
    return format;
}

ExportFormat ExportFormat::geoJson()
{
    return {"{\"type\":\"FeatureCollection\",\"features\":[\n", appendGeoJsonFeature, ",\n", "\n]}\n"};
}

ExportFormat ExportFormat::csv()
{
    ExportFormat format;
    appendChangesCsvHeader(format.start);
    format.append = [](const RecentChange &change, std::string &out) {
        appendChangeCsv(change, out);
        return true;
    };
    return format;
}

ExportFormat ExportFormat::masked() const
{
    struct State
    {
        PrivacyMask mask;
        RecentChange change;
    };
    ExportFormat format = *this;
    format.append
        = [append = append, state = std::make_shared<State>()](const RecentChange &change, std::string &out) {
              state->mask.apply(change, state->change);
              return append(state->change, out);
          };
    return format;
}

} // namespace WikiMon
