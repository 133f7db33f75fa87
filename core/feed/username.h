// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"

#include <string_view>

namespace WikiMon {

// What kind of user a name belongs to. An IP address is what inet_pton(3) takes and nothing looser ("127.1"
// and "0x7f.1" are names); a temporary account is ~2, three digits, '-', then digits and '-'.
[[nodiscard]] UserKind userKindOf(std::string_view name);

} // namespace WikiMon
