// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/gapreader.h"

#include "base/isotime.h"
#include "base/jsonreader.h"

namespace WikiMon {

// gap = { "record": "gap", "from": TIME, "to": TIME, "reason": STRING, "lost": INTEGER | null }, in any order
bool readGapJson(std::string_view line, FeedGap &gap)
{
    JsonReader json(line);
    std::string key;
    std::string value;
    std::optional<qint64> from;
    std::optional<qint64> to;
    bool isGap = false;
    gap = {};
    json.enterObject();
    while (json.nextKey(key)) {
        value.clear();
        if (key == "record" && json.readString(value)) {
            isGap = value == "gap";
        } else if (key == "from" && json.readString(value)) {
            from = parseIsoTime(value);
        } else if (key == "to" && json.readString(value)) {
            to = parseIsoTime(value);
        } else if (key == "reason" && json.readString(value)) {
            gap.reason = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        } else if (key == "lost" && json.readIntegerOrNull(gap.lost)) {
            continue;
        } else {
            json.skipValue();
        }
    }
    gap.from = from.value_or(0);
    gap.to = to.value_or(0);
    return json.ok() && isGap && from && to;
}

} // namespace WikiMon
