// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <QLocale>
#include <QString>

namespace WikiMon {

// A cell's text whose first part steps back: "→ Section: " before a summary, "move: " before a log's target.
struct LeadText
{
    QString text; // display text
    qsizetype lead = 0; // UTF-16 units of text that are the lead
};

// What the columns show of a change: plain display text, one line, safe to paint.

[[nodiscard]] QString timeText(const RecentChange &change, const QLocale &locale);
// MediaWiki's letters, "Nmb!"; for log entries a flag.
[[nodiscard]] QString flagsText(const RecentChange &change);
[[nodiscard]] LeadText pageText(const RecentChange &change);
[[nodiscard]] LeadText summaryText(const RecentChange &change);
// "+4 211", "−12", "0"; nothing where the size is unknown. Grouped as the locale does, with the real minus
// sign.
[[nodiscard]] QString sizeText(const RecentChange &change, const QLocale &locale);
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale);
// "ip", "temp", "bot" or nothing.
[[nodiscard]] QString userBadge(const RecentChange &change);
// A wiki's host as short as it stays clear: "de", "wikidata", "commons", "fr.wiktionary".
[[nodiscard]] QString wikiBadge(const RecentChange &change);

// In words, for tool tips and screen readers: bounded display text of some lines.

[[nodiscard]] QString timeInWords(const RecentChange &change, const QLocale &locale);
[[nodiscard]] QString flagsInWords(const RecentChange &change);
[[nodiscard]] QString sizeInWords(const RecentChange &change, const QLocale &locale);
[[nodiscard]] QString userInWords(const RecentChange &change);

} // namespace WikiMon
