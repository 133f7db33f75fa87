// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/recordingoptions.h"

#include <functional>
#include <memory>
#include <string_view>

namespace WikiMon {

// Packs or unpacks bytes as they come, in the format of gzip or zstd. Single-threaded.
class PackStream
{
public:
    // Takes what came out; false ends it.
    using Sink = std::function<bool(std::string_view bytes)>;

    virtual ~PackStream() = default;

    // False when the sink wants no more, or the bytes are not in the format. After the last bytes everything
    // has come out; unpacking, false also when they ended too early or went on after the end.
    [[nodiscard]] virtual bool feed(std::string_view bytes, bool isLast, const Sink &sink) = 0;

    // packing must not be None. Null when there is no memory for it.
    [[nodiscard]] static std::unique_ptr<PackStream> packer(Packing packing);
    [[nodiscard]] static std::unique_ptr<PackStream> unpacker(Packing packing);
};

} // namespace WikiMon
