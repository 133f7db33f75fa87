// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/gapreader.h"

#include "base/isotime.h"
#include "base/jsonreader.h"
#include "irc/irctext.h"

namespace WikiMon {

// More than all wikis have in a century: what says more lies, and sums of it must not overflow.
static constexpr qint64 MostLost = 1'000'000'000'000;

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
            gap.reason = plainServerText(value); // a file may hold anything, and this is shown
        } else if (key == "lost" && json.readIntegerOrNull(gap.lost)) {
            continue;
        } else {
            json.skipValue();
        }
    }
    gap.from = from.value_or(0);
    gap.to = to.value_or(0);
    if (gap.lost && (*gap.lost < 0 || *gap.lost > MostLost)) {
        gap.lost.reset();
    }
    return json.ok() && isGap && from && to && *from <= *to;
}

} // namespace WikiMon
