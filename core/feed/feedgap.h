// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

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

} // namespace WikiMon

Q_DECLARE_METATYPE(WikiMon::FeedGap)
