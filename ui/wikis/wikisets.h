// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wikis/wikigroups.h"

namespace WikiMon {

// Groups that the user has put together and named, as the settings keep them.
namespace WikiSets {

inline constexpr qsizetype Most = 50; // more is no longer a list to choose from
inline constexpr qsizetype LongestName = 60;
inline constexpr qsizetype MostWikis = 2000; // twice as many as there are

// Whether the settings may keep it as one: small letters, digits, "_" and "-", not too many.
[[nodiscard]] bool isDbname(const QString &text);
// A name as it may be kept; empty when nothing is left of it.
[[nodiscard]] QString cleanName(const QString &name);
// "Set 3": one that no set has.
[[nodiscard]] QString freeName(const QList<WikiGroup> &sets);
// Name, then dbnames separated by blanks, for each.
[[nodiscard]] QStringList toStrings(const QList<WikiGroup> &sets);
// Passes over what is damaged.
[[nodiscard]] QList<WikiGroup> fromStrings(const QStringList &strings);

} // namespace WikiSets

} // namespace WikiMon
