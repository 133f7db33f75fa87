// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/recordingoptions.h"

#include <functional>
#include <memory>
#include <string_view>

namespace WikiMon {

// Packs bytes as they come, in the format of gzip or zstd. Single-threaded.
class PackStream
{
public:
    // Takes what came out; false ends it.
    using Sink = std::function<bool(std::string_view bytes)>;

    virtual ~PackStream() = default;

    // False when the sink wants no more. After the last bytes everything has come out.
    [[nodiscard]] virtual bool feed(std::string_view bytes, bool isLast, const Sink &sink) = 0;

    // packing must not be None. Null when there is no memory for it.
    [[nodiscard]] static std::unique_ptr<PackStream> packer(Packing packing);
};

} // namespace WikiMon
