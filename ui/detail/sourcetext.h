// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/textsegment.h"

#include <string>
#include <string_view>

namespace WikiMon {

struct RecentChange;

// The change as the stream and a recording have it: one line of JSON.
[[nodiscard]] std::string recordingJson(const RecentChange &change);

// A JSON object for reading: a key a line, in the order and the spelling of the original, strings isolated
// and made safe to show. Keys are Secondary.
[[nodiscard]] QList<Segments> readableJson(std::string_view json);

// A line of the feed with its control characters visible. The codes of MediaWiki's formatter are written as
// "\x0314" and Added, so that they can be told from the text; other control characters are pictures.
[[nodiscard]] Segments readableLine(std::string_view line);

} // namespace WikiMon
