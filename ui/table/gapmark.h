// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace WikiMon {

// A time without the feed, as the table shows it between two rows.
struct GapMark
{
    qint64 sequence = 0; // of the first change after it
    QString text; // "No feed 14:32:07 – 14:35:10 (3 min)"; plain

    friend bool operator==(const GapMark &, const GapMark &) = default;
};

} // namespace WikiMon
