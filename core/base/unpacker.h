// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace WikiMon {

// Unpacks one compressed text after the other, bit by bit.
class Unpacker
{
public:
    enum class Status { Going, FrameEnd, Broken };

    struct Step
    {
        Status status = Status::Going;
        std::size_t consumed = 0; // bytes of the input
        std::size_t produced = 0; // bytes of the output; good even when the rest is broken
    };

    virtual ~Unpacker() = default;
    // size: room at to.
    [[nodiscard]] virtual Step step(std::string_view packed, char *to, std::size_t size) = 0;
    // To the beginning of another text.
    virtual void reset() = 0;
    // Whether the bytes, at least MagicSize of them unless the file ends, begin such a text.
    [[nodiscard]] virtual bool beginsText(std::string_view bytes) const = 0;

    static constexpr std::size_t MagicSize = 4;

    // The one for a file that begins so; null for a plain file.
    [[nodiscard]] static std::unique_ptr<Unpacker> forBytes(std::string_view beginning);
};

} // namespace WikiMon
