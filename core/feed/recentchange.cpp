// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/recentchange.h"

#include <algorithm>
#include <tuple>

namespace WikiMon {

void RecentChange::clear()
{
    static const RecentChange Empty;
    *this = Empty; // copied, not moved: so the buffers keep their memory
}

static bool sameTexts(const RecentChange &a, const RecentChange &b)
{
    static constexpr TextRange RecentChange::*fields[] = {&RecentChange::wiki, &RecentChange::serverName,
        &RecentChange::title, &RecentChange::namespaceName, &RecentChange::user, &RecentChange::flags,
        &RecentChange::logType, &RecentChange::logAction, &RecentChange::logTarget, &RecentChange::url,
        &RecentChange::summary, &RecentChange::section, &RecentChange::parsedSummary};
    return std::ranges::all_of(fields, [&](auto field) { return a.view(a.*field) == b.view(b.*field); });
}

static bool sameLists(const RecentChange &a, const RecentChange &b)
{
    const auto same = [&](TextRange x, TextRange y) { return a.view(x) == b.view(y); };
    return std::ranges::equal(a.hashtags, b.hashtags, same)
        && std::ranges::equal(a.mentions, b.mentions, same);
}

static bool sameLocation(const RecentChange &a, const RecentChange &b)
{
    const GeoLocation &x = a.location;
    const GeoLocation &y = b.location;
    return x.precision == y.precision && x.latitude == y.latitude && x.longitude == y.longitude
        && a.view(x.city) == b.view(y.city) && a.view(x.region) == b.view(y.region)
        && a.view(x.country) == b.view(y.country) && std::ranges::equal(x.countryCode, y.countryCode);
}

bool operator==(const RecentChange &a, const RecentChange &b)
{
    const auto numbers = [](const RecentChange &c) {
        return std::tuple(c.timestamp, c.newRevision, c.oldRevision, c.sizeChange, c.namespaceId, c.type,
            c.userKind, c.source, c.isMinor, c.isBot, c.isNew, c.isUnpatrolled, c.isTruncated,
            c.isColourless);
    };
    return numbers(a) == numbers(b) && sameTexts(a, b) && sameLists(a, b) && sameLocation(a, b);
}

} // namespace WikiMon
