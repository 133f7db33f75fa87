// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <QRandomGenerator>

namespace WikiMon {

struct SampleOptions
{
    qint64 from = 0; // milliseconds since 1970-01-01 UTC
    qint64 length = 3'600'000; // over which the changes are spread
    int count = 1000;
    int wikis = 3;
    FeedSource source = FeedSource::Irc;
};

// Changes such as wikis have them, a few users and pages far more often than the others; the same for the
// same options.
[[nodiscard]] FeedBatch sampleChanges(const SampleOptions &options);

} // namespace WikiMon
