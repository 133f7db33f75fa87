// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QUrl>

namespace WikiMon {

// Where a change can be looked at: the diff of an edit, the new page, or the log's page for its target or
// user. Always https and on the change's own wiki; empty where the wire's URL leads anywhere else or no host
// is known.
[[nodiscard]] QUrl changeUrl(const RecentChange &change);

} // namespace WikiMon
