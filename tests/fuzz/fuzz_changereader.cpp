// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "feed/changereader.h"
#include "output/changewriter.h"

#include <cstdint>
#include <cstdlib>

using namespace WikiMon;

// What was read can be written and read again, and is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    RecentChange change;
    if (readChangeJson({reinterpret_cast<const char *>(data), size}, change) != ReadStatus::Change) {
        return 0;
    }
    std::string json;
    appendRecordingJson(change, json);
    RecentChange again;
    if (validUtf8Prefix(json) != json.size() || readChangeJson(json, again) != ReadStatus::Change
        || again.view(again.title) != change.view(change.title) || again.sizeChange != change.sizeChange) {
        std::abort();
    }
    return 0;
}
