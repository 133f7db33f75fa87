// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/maphit.h"
#include "map/mapoptions.h"

#include <functional>

namespace WikiMon {

// Gives back a change of the store by its sequence; false when it isn't there any more.
using ChangeLookup = std::function<bool(qint64 sequence, RecentChange &change)>;

// The map in words: plain text, safe to show as such, lines separated by line feeds.

// Who, what, where and when of a dot. Without a source or when the change is gone: where and when.
[[nodiscard]] QString dotText(const MapHit &hit, const MapSnapshot &snapshot, const ChangeLookup &source);
// How many changes are in a group and where they are from.
[[nodiscard]] QString groupText(const MapGroup &group, const MapCounts &counts, const MapSnapshot &snapshot);
[[nodiscard]] QString countryText(CountryCode code, const MapCounts &counts);
// What is under the pointer; empty for nothing.
[[nodiscard]] QString hitText(
    const MapHit &hit, const MapFrame &frame, const MapSnapshot &snapshot, const ChangeLookup &source);

// "last 10 minutes"
[[nodiscard]] QString spanText(MapSpan span);
// For the panel's title: "last 10 minutes · city 20 · country 24".
[[nodiscard]] QString summaryText(const MapCounts &counts, MapSpan span);
// For screen readers: what kind of map it is and what is on it.
[[nodiscard]] QString describeMap(const MapFrame &frame, MapSpan span, qint64 dropped);

} // namespace WikiMon
