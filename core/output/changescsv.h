// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <string>

namespace WikiMon {

// Changes as CSV (CsvWriter), a record each: everything that a recording has of them. The columns and their
// order are fixed; what is unknown is empty:
//   timestamp       ISO 8601 in UTC with milliseconds
//   wiki            dbname: "enwiki"
//   server_name     "en.wikipedia.org"
//   action          "edit" for edits and new pages, or what a log entry did: "move_redir"
//   log_type        "move"; empty for edits
//   log_target      the page or user that a log entry is about
//   ns              canonical English name of the namespace, "Main" for articles
//   page_title      with the namespace in the wiki's language
//   user            name or IP address
//   is_anon, is_temp, is_bot, is_minor, is_new, is_unpatrolled   "true" or "false"
//   flags           as the feed had them: "!NM"
//   change_size     bytes, negative when removed
//   new_rev_id, old_rev_id   the revision that the change made, and the one before it. (In the JSON of
//                   recordings these are parent_rev_id and rev_id, as WikiMon's clients know them.)
//   summary         the comment
//   section, parsed_summary   its two parts
//   hashtags, mentions        without their sign, parted by spaces
//   url             as the feed had it
//   city, region_name, country_name, country_code   where an IP address is: English names, ISO 3166-1 alpha-2
//   latitude, longitude       degrees, WGS 84
//   precision       "city", "region" or "country"; a country's point is that of its label
//   source          "irc", "eventstreams" or "replay"
//   truncated       whether the feed had cut the line
void appendChangesCsvHeader(std::string &out);
void appendChangeCsv(const RecentChange &change, std::string &out);

} // namespace WikiMon
