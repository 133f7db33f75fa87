// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QByteArray>

namespace WikiMon::Test {

// Holds the change that an IRC line gave against the one that the event of the same change gave, field by
// field. Empty where they agree but for what only one feed can know; else the field with both values. What
// only one feed can know is listed in the code.
[[nodiscard]] QByteArray differenceBetweenFeeds(const RecentChange &irc, const RecentChange &event);

} // namespace WikiMon::Test
