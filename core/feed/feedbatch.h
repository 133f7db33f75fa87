// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace WikiMon {

// A time without the feed, during which changes may have been missed.
struct FeedGap
{
    qint64 from = 0; // milliseconds since 1970-01-01 UTC
    qint64 to = 0;
    QString reason; // in words, for users
    std::optional<qint64> lost; // changes, when the number is known

    friend bool operator==(const FeedGap &, const FeedGap &) = default;
};

// What a source hands on at once: an optional gap that came before the changes, then the changes in order.
// Shared and never changed after it was made, so that all consumers read the same copy.
struct FeedBatch
{
    std::optional<FeedGap> gap;
    std::vector<RecentChange> changes;
    // The session before is over: what shows it begins anew with these changes. A recording was opened, or
    // its replay was sent to another place. It means nothing to the stream and to a recorder.
    bool startsSession = false;
};
using FeedBatchPtr = std::shared_ptr<const FeedBatch>;

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::FeedBatchPtr)
