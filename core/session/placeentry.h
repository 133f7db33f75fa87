// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/storechunk.h"

#include <string>

namespace WikiMon {

// A change's location as an entry of a place table: numbers, country code and precision byte by byte, then
// city, region and country with line feeds between them. Appended to out; nothing for a change without one.
void appendPlaceEntry(const RecentChange &change, std::string &out);
// An entry that is not empty; the code is there with two bytes even where they are NULs.
[[nodiscard]] StoredPlace readPlaceEntry(std::string_view entry);

} // namespace WikiMon
