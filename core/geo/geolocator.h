// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

namespace WikiMon {

// Places changes that were made from IP addresses. Single-threaded; lives on the feed's thread.
class Geolocator
{
public:
    // Fills in change.location when its user is an IP address that the database knows; leaves every other
    // change alone. Never placed: registered users and temporary accounts.
    void locate(RecentChange &change);
};

} // namespace WikiMon
