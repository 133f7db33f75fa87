// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/textsegment.h"
#include "feed/recentchange.h"

namespace WikiMon {

// Who made a change, as the subject of a sentence: "The IP user 192.0.2.7 near Bergen".
[[nodiscard]] Segments actorOf(const RecentChange &change);

// "12 bytes", whatever the sign.
[[nodiscard]] QString bytesInWords(qint64 bytes);

// "Salisbury, Maryland", as exact as the address was placed; empty where it was not.
[[nodiscard]] Segments placeOf(const RecentChange &change);

// What happened, in plain words: "KrBot added 367 bytes to Q4115189." Whole sentences, so that each can be
// translated.
[[nodiscard]] Segments changeSentence(const RecentChange &change);

// What and where: "Edit of Evanescence".
[[nodiscard]] QString changeHeading(const RecentChange &change);

} // namespace WikiMon
