// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "wiki/siteinfofetcher.h"

namespace WikiMon {

SiteInfoFetcher::~SiteInfoFetcher() = default;

} // namespace WikiMon
