// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/revert.h"

namespace WikiMon {

bool looksLikeRevert(std::string_view summary)
{
    return summary.starts_with("rv ");
}

} // namespace WikiMon
