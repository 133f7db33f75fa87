// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedgap.h"
#include "feed/recentchange.h"

#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace WikiMon {

// What a source hands on at once: an optional gap that came before the changes, then the changes in order.
// Shared and never changed after it was made, so that all consumers read the same copy.
struct FeedBatch
{
    std::optional<FeedGap> gap;
    std::vector<RecentChange> changes;
};
using FeedBatchPtr = std::shared_ptr<const FeedBatch>;

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::FeedBatchPtr)
