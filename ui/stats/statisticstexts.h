// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stats/chartdata.h"

#include <QLocale>
#include <QString>
#include <QTime>

// The words of charts and lists: plain text, numbers and times as the locale writes them.
namespace WikiMon::StatisticsTexts {

// A figure and what it counts: "4 812" and "edits".
struct Figure
{
    QString value;
    QString label; // or empty
    QString help; // a sentence
};

[[nodiscard]] QString changes(qint64 count, const QLocale &locale); // "4 812 changes"
[[nodiscard]] QString author(AuthorKind author); // "registered"
[[nodiscard]] QString clock(QTime time, const QLocale &locale); // "14:32"
// "14:32 – 14:33", then how many changes of which kind, bytes and reverts, and the gaps in it; a line each.
[[nodiscard]] QString minute(qint64 minute, const ChangeCounts &counts, bool isOpen,
    const QList<FeedGap> &gaps, const QLocale &locale);
// "14:20 – 14:35 (15 minutes)": both minutes included, in either order.
[[nodiscard]] QString timeSpan(qint64 minute, qint64 otherMinute, const QLocale &locale);
// The whole chart in a few sentences.
[[nodiscard]] QString chart(const ChartData &data, const QLocale &locale);
// "+1 204 311" or "−57" with the real minus sign; "0".
[[nodiscard]] QString signedNumber(qint64 value, const QLocale &locale);
// Edits, bytes added and removed (whose signs say enough), reverts, the share of bots.
[[nodiscard]] QList<Figure> summary(const ChangeCounts &counts, const QLocale &locale);
// The expression of a time, in local time: "since:2026-11-21T14:30 before:2026-11-21T14:31". to is excluded.
[[nodiscard]] QString timeTerm(qint64 from, qint64 to);

} // namespace WikiMon::StatisticsTexts
