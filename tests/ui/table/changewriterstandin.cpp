// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/changewriter.h"

namespace WikiMon {

void appendRecordingJson(const RecentChange &change, std::string &out)
{
    out += "{\"page_title\": \"";
    out += change.view(change.title);
    out += "\"}";
}

} // namespace WikiMon
