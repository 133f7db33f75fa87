// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <functional>
#include <string>

namespace WikiMon {

// Appends one change as a JSON object: a dialect of the stream, or the recording's format.
using ChangeSerialiser = std::function<void(const RecentChange &change, std::string &out)>;

} // namespace WikiMon
