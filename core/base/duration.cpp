// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/duration.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace WikiMon {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

} // namespace

QString describeDuration(qint64 milliseconds)
{
    constexpr qint64 Longest = std::numeric_limits<int>::max();
    const int seconds = static_cast<int>(std::clamp<qint64>(milliseconds / 1000, 0, Longest));
    constexpr int Minute = 60;
    constexpr int Hour = 60 * Minute;
    if (seconds < 2 * Minute) {
        return Words::tr("%n second(s)", nullptr, seconds);
    }
    return seconds < 2 * Hour ? Words::tr("%n minute(s)", nullptr, seconds / Minute)
                              : Words::tr("%n hour(s)", nullptr, seconds / Hour);
}

} // namespace WikiMon
