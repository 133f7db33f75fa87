// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/filter.h"

namespace WikiMon {

// Whether all that newer fits is fitted by older too, for certain, so that only older's matches need to be
// tested: a word that became longer, a term that was added. "No" may mean that it is hard to tell. Filters
// that depend on the time never narrow one another.
[[nodiscard]] bool narrows(const Filter &newer, const Filter &older);

} // namespace WikiMon
