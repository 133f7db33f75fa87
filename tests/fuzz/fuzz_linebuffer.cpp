// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "irc/linebuffer.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

// Splits the input in chunks of a size that its first byte gives, and holds the lines against the bound.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    const size_t chunk = rest.empty() ? 1 : 1 + static_cast<unsigned char>(rest.front());
    WikiMon::LineBuffer buffer;
    for (; !rest.empty(); rest.remove_prefix(std::min(chunk, rest.size()))) {
        buffer.feed(rest.substr(0, chunk));
        std::string_view line;
        while (buffer.take(line) != WikiMon::LineBuffer::Result::NeedMore) {
            if (line.empty() || line.size() > WikiMon::LineBuffer::MaxLineSize
                || line.find('\n') != line.npos) {
                std::abort();
            }
        }
    }
    return 0;
}
