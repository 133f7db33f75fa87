// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/feedbatch.h"

#include <string_view>

namespace WikiMon {

// Reads the record of a gap (appendGapJson). False for any other line, and where a time is missing or it ends
// before it begins. A number of lost changes that can't be is none.
[[nodiscard]] bool readGapJson(std::string_view line, FeedGap &gap);

} // namespace WikiMon
