// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <string>

namespace WikiMon {

// Appends a change that was placed as a GeoJSON Feature (RFC 7946): a Point of [longitude, latitude] in
// degrees, WGS 84. Returns false and appends nothing when the change has no place; a change that was not made
// from an IP address never has one. The properties, null where unknown:
//   action        "edit", or what a log entry did: "move_redir"
//   change_size   bytes, negative when removed
//   city, region_name, country_name   English names
//   country_code  ISO 3166-1 alpha-2
//   is_bot, is_minor, is_new   booleans
//   page_title    with the namespace in the wiki's language
//   precision     "city", "region" or "country"; a country's point is that of its label, not of the editor
//   rev_id        of the new revision, a string
//   summary, url, user, wiki (dbname)
//   timestamp     ISO 8601 in UTC with milliseconds
[[nodiscard]] bool appendGeoJsonFeature(const RecentChange &change, std::string &out);

} // namespace WikiMon
