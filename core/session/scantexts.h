// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/scannode.h"

namespace WikiMon {

// The scan of a term over the chunks' text: words and expressions without a field, title, summary, target,
// section, tag, mention; nothing for other fields.
[[nodiscard]] ScanNodePtr makeTextScan(const FilterTerm &term);

// One of them must fit; the cheapest is asked first.
[[nodiscard]] ScanNodePtr makeAnyOf(std::vector<ScanNodePtr> nodes);

} // namespace WikiMon
