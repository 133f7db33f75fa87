// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace WikiMon {

// Whether an edit summary says that an earlier edit was undone: MediaWiki's own summaries for undo and
// rollback in the languages of the large wikis, and what people write ("rv", "rvv", "revert…") at the start.
// A section in front ("/* History */") is passed over. A guess by words: people can write what they want.
// Allocates nothing.
[[nodiscard]] bool looksLikeRevert(std::string_view summary);

} // namespace WikiMon
