// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/timebardata.h"

#include <QLocale>
#include <QString>

// The words about recordings that are opened or replayed: plain text, as the locale writes numbers. Times and
// positions are milliseconds.
namespace WikiMon::SessionTexts {

[[nodiscard]] QString elapsed(qint64 position); // "0:12:05", "3 d 04:00:00"
// "0:12:05 / 1:00:00"; with "…" as long as the end is not known.
[[nodiscard]] QString progress(qint64 position, qint64 duration, bool isComplete);
[[nodiscard]] QString rate(qint64 perMinute, const QLocale &locale); // "240/min"
// A label of the time axis, with no more of it than the step needs: "14:32", "14:32:05", "22 Nov".
// startTime 0: the recording has no times, and the label counts from its beginning.
[[nodiscard]] QString tick(qint64 position, qint64 startTime, qint64 step, const QLocale &locale);
// "22 Nov 2026, 14:32:05", or the elapsed time where the recording has no times.
[[nodiscard]] QString moment(qint64 position, qint64 startTime, const QLocale &locale);
// What the pointer is at, some lines: the moment and how busy it was.
[[nodiscard]] QString hover(
    const TimeBarData &data, qint64 position, double perMinute, const QLocale &locale);
[[nodiscard]] QString speed(double times, const QLocale &locale); // "10×", "Real time", "As fast as it goes"
[[nodiscard]] QString shortSpeed(double times, const QLocale &locale); // "10×", "1×", "Max"

} // namespace WikiMon::SessionTexts
