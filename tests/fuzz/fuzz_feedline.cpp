// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "captures.h"
#include "feed/changereader.h"
#include "feed/feedline.h"
#include "output/changewriter.h"

#include <cstdint>
#include <cstdlib>

using namespace WikiMon;

// Whatever parses must be valid UTF-8, within its buffer, and come back from its JSON unchanged.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const WikiContext wiki = Test::englishContext();
    std::string_view line(reinterpret_cast<const char *>(data), size);
    const size_t text = line.starts_with(':') ? line.find(" :") : std::string_view::npos;
    line.remove_prefix(text == std::string_view::npos ? 0 : text + 2);
    RecentChange change;
    if (parseFeedLine(line, wiki, 0, change) != FeedLineStatus::Change) {
        return 0;
    }
    std::string json;
    appendRecordingJson(change, json);
    RecentChange again;
    const ReadStatus status = readChangeJson(json, again);
    if (validUtf8Prefix(change.text) != change.text.size() || validUtf8Prefix(json) != json.size()
        || (status != ReadStatus::Change && !change.action().empty())) {
        std::abort();
    }
    return 0;
}
