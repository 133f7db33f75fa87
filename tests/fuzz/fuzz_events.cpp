// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "captures.h"
#include "feed/eventglance.h"
#include "feed/eventreader.h"
#include "feed/sseparser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace WikiMon;

// A glance must never tell another wiki than the parser does, and what is read is valid.
static void checkEvent(std::string_view json)
{
    RecentChange change;
    const WikiContext nowhere{{}, {}, Test::englishContext().namespaces};
    const EventGlance glance = glanceAtEvent(json);
    if (readEventJson(json, nowhere, change) != ReadStatus::Change) {
        return;
    }
    const bool agrees = !glance.isCertain
        || (glance.wiki == change.view(change.wiki)
            && (change.serverName.isEmpty() || glance.serverName == "auth.wikimedia.org"
                || glance.serverName == change.view(change.serverName)));
    const bool wasValid = validUtf8Prefix(json) == json.size();
    if ((wasValid && !agrees) || validUtf8Prefix(change.text) != change.text.size()) {
        std::abort();
    }
}

// The input is one event, and also a stream in chunks of a size that its first byte gives.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    checkEvent(rest);
    const size_t chunk = rest.empty() ? 1 : 1 + static_cast<unsigned char>(rest.front());
    SseParser parser;
    for (; !rest.empty(); rest.remove_prefix(std::min(chunk, rest.size()))) {
        parser.feed(rest.substr(0, chunk));
        SseParser::Event event;
        while (parser.take(event) != SseParser::Result::NeedMore) {
            if (event.data.size() > SseParser::MaxEventSize
                || parser.lastEventId().size() > SseParser::MaxIdSize
                || event.data.find('\r') != event.data.npos) {
                std::abort();
            }
            checkEvent(event.data);
        }
    }
    return 0;
}
