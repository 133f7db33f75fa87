// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/objectwriter.h"

namespace WikiMon {

std::size_t roomFor(const RecentChange &change)
{
    std::size_t text = change.title.size + change.user.size + change.flags.size + change.url.size
        + change.summary.size + change.section.size + change.parsedSummary.size + change.namespaceName.size
        + change.logType.size + change.logAction.size + change.logTarget.size + change.wiki.size
        + change.serverName.size + change.location.city.size + change.location.region.size
        + change.location.country.size;
    for (const auto *list : {&change.hashtags, &change.mentions}) {
        for (const TextRange &range : *list) {
            text += range.size + 1;
        }
    }
    return text * MaxJsonExpansion + RoomForKeys;
}

std::string_view nameOf(FeedSource source)
{
    switch (source) {
    case FeedSource::Irc:
        return "irc";
    case FeedSource::EventStreams:
        return "eventstreams";
    case FeedSource::Replay:
        return "replay";
    }
    Q_UNREACHABLE();
}

std::string_view nameOf(GeoPrecision precision)
{
    switch (precision) {
    case GeoPrecision::City:
        return "city";
    case GeoPrecision::Region:
        return "region";
    case GeoPrecision::Country:
        return "country";
    case GeoPrecision::None:
        break;
    }
    return {};
}

} // namespace WikiMon
