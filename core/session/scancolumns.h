// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"
#include "session/scannode.h"

namespace WikiMon {

// The scan of a term whose answer stands in a column of numbers: is, type, size, since, before; nothing for
// other fields.
[[nodiscard]] ScanNodePtr makeColumnScan(const FilterTerm &term, const FilterContext &context);

} // namespace WikiMon
