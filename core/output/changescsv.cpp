// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/changescsv.h"

#include "base/isotime.h"
#include "output/csvwriter.h"
#include "output/objectwriter.h"

namespace WikiMon {

static void revision(CsvWriter &csv, qint64 value)
{
    value == RecentChange::NoRevision ? csv.nothing() : csv.number(value);
}

// Neither a hashtag nor a mention has a space in it, so that they can be taken apart again.
static void list(CsvWriter &csv, const RecentChange &change, const std::vector<TextRange> &ranges)
{
    std::string joined;
    for (const TextRange &range : ranges) {
        if (!joined.empty()) {
            joined += ' ';
        }
        joined += change.view(range);
    }
    csv.text(joined);
}

static void place(CsvWriter &csv, const RecentChange &change)
{
    static constexpr std::string_view Precisions[] = {"", "country", "region", "city"};
    const GeoLocation &location = change.location;
    const bool isPlaced = location.precision != GeoPrecision::None;
    csv.text(change.view(location.city));
    csv.text(change.view(location.region));
    csv.text(change.view(location.country));
    csv.text(location.countryCode[0] ? std::string_view(location.countryCode, sizeof location.countryCode)
                                     : std::string_view());
    isPlaced ? csv.number(location.latitude) : csv.nothing();
    isPlaced ? csv.number(location.longitude) : csv.nothing();
    csv.text(Precisions[static_cast<std::size_t>(location.precision)]);
}

void appendChangesCsvHeader(std::string &out)
{
    CsvWriter csv(out);
    for (const std::string_view column : {"timestamp", "wiki", "server_name", "action", "log_type",
             "log_target", "ns", "page_title", "user", "is_anon", "is_temp", "is_bot", "is_minor", "is_new",
             "is_unpatrolled", "flags", "change_size", "new_rev_id", "old_rev_id", "summary", "section",
             "parsed_summary", "hashtags", "mentions", "url", "city", "region_name", "country_name",
             "country_code", "latitude", "longitude", "precision", "source", "truncated"}) {
        csv.text(column);
    }
    csv.endRecord();
}

void appendChangeCsv(const RecentChange &change, std::string &out)
{
    CsvWriter csv(out);
    const auto text = [&](TextRange range) { csv.text(change.view(range)); };
    char time[IsoTimeLength];
    writeIsoTime(change.timestamp, time);
    csv.text({time, sizeof time});
    text(change.wiki);
    text(change.serverName);
    csv.text(change.action());
    text(change.logType);
    text(change.logTarget);
    text(change.namespaceName);
    text(change.title);
    text(change.user);
    csv.boolean(change.isUnregistered());
    csv.boolean(change.isTemporary());
    csv.boolean(change.isBot);
    csv.boolean(change.isMinor);
    csv.boolean(change.isNew);
    csv.boolean(change.isUnpatrolled);
    text(change.flags);
    change.sizeChange ? csv.number(qint64(*change.sizeChange)) : csv.nothing();
    revision(csv, change.newRevision);
    revision(csv, change.oldRevision);
    text(change.summary);
    text(change.section);
    text(change.parsedSummary);
    list(csv, change, change.hashtags);
    list(csv, change, change.mentions);
    text(change.url);
    place(csv, change);
    csv.text(nameOf(change.source));
    csv.boolean(change.isTruncated);
    csv.endRecord();
}

} // namespace WikiMon
